// The bodies that a report names, each once with all forms of its name, and the relations that its words state.
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { Organization } from '../../model/dataset.ts'
import type { OrganizationDraft, RelationDraft } from '../rules/draft.ts'
import { learnAcronyms } from '../../text/abbreviations.ts'
import { beginsWith, keyOf } from '../rules/bodynames.ts'
import { as, phrase, piece, runRules, type Rule } from '../rules/rule.ts'
import { bodyHead, field, partyHead, stateHead, unionHead, unitPartyHead } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'

// After the head, a name goes on with capitals, acronyms, another head, and a few small words between them.
// Heads of one syllable that begin an ordinary word or a meeting's name: 'Hội nghị', 'Đoàn kết', 'Bộ trưởng'.
const notBody = piece`(?!${oneOf(
  ...[
    'Hội trường',
    'Hội nghị',
    'Hội thi',
    'Hội thảo',
    'Hội thao',
    'Hội diễn',
    'Hội chợ',
    'Hội viên',
    'Đoàn kết',
    'Đoàn viên',
    'Đoàn thể',
  ],
  ...[
    'Đoàn đại biểu',
    'Đoàn công tác',
    'Trung tâm Hội nghị',
    'Bộ trưởng',
    'Bộ luật',
    'Bộ tiêu chí',
    'Bộ máy',
    'Phòng chống',
    'Cục trưởng',
  ],
  ...[
    'Vụ trưởng',
    'Viện trưởng',
    'Trường hợp',
    'Trạm trưởng',
    'Hội đồng trường',
    'Ban hành',
    'Ngành nghề',
    'Chi bộ, đảng bộ',
    'Thanh tra viên',
  ],
)})`
const nameTail = piece`(?:(?: và| -|,)? ${field}|(?: (?:${notBody}${bodyHead}|(?:các )?cơ quan(?= (?:\p{Lu}|trung ương|TW|tỉnh))|${oneOf('khối', 'ngành', 'trung ương', 'tỉnh', 'đảng', 'nhân dân')}|\p{Lu}[\p{L}&.]*)))*`
/** A body's name as it stands in running words: a head with a capital, and what belongs to it. */
const nameInText = phrase`(?=\p{Lu})${notBody}${bodyHead}${nameTail}`
// Heads of one syllable are also ordinary words ('Bộ trưởng', 'Hội nghị', 'Đoàn kết'): alone they must end a phrase.
const alone = /^\p{L}+$/u
const ordinary = /^\s+\p{Ll}/u

interface Stated {
  type: RelationDraft['type']
  from: Span
  to: Span | null
  count: number | null
  note: string | null
}
const stated = (type: Stated['type'], from: Span | null, to: Span | null, more: Partial<Stated> = {}): Stated[] =>
  from ? [{ type, from, to, count: null, note: null, ...more }] : []

const units = oneOf(
  'cơ quan, đơn vị',
  'cơ quan',
  'đơn vị',
  'chi bộ',
  'đảng bộ',
  'chi, đảng bộ',
  'chi/đảng bộ',
  'đảng bộ, chi bộ',
)

/** Words that state a relation. `to` null: the host, as in a bare 'trực thuộc' (docs/bodies.md, relations). */
export const relationRules: Rule<Stated[]>[] = [
  {
    name: 'units-directly-under',
    because: '2009-03-26: "các chi/đảng bộ trực thuộc"; a bare "trực thuộc" points to the organizer',
    example: 'các chi/đảng bộ trực thuộc thực hiện',
    match: phrase`${as('part', piece`(?:(?:các|${as('count', piece`\d+`)}) )?(?:chi/đảng bộ|chi/Đảng bộ|chi, đảng bộ|chi bộ|đảng bộ, chi bộ|chi bộ, đảng bộ) trực thuộc`)}(?! (?:\p{Lu}|các))`,
    make: (hit) =>
      stated('subOrganizationOf', hit.place('part'), null, {
        count: hit.words('count') ? Number(hit.words('count')) : null,
      }),
  },
  {
    name: 'counted-units-of',
    because: '2009-03-26: "30 cơ quan, đơn vị thuộc Bộ": one node with its number, never a list',
    example: '30 cơ quan, đơn vị thuộc Bộ',
    match: phrase`${as('part', piece`${as('count', piece`\d+`)} ${units}(?: cơ sở)? (?:trực )?thuộc ${as('whole', piece`${nameInText}`)}`)}`,
    make: (hit) =>
      stated('subOrganizationOf', hit.place('part'), hit.place('whole'), { count: Number(hit.words('count')) }),
  },
  {
    name: 'committee-leads-unions',
    because:
      '2009-03-26: "lãnh đạo các tổ chức công đoàn, đoàn thanh niên": leads, not part of (docs/bodies.md, relations)',
    example: 'Các cấp uỷ đã làm tốt vai trò, đồng thời lãnh đạo các tổ chức công đoàn, đoàn thanh niên',
    match: phrase`${as('subject', oneOf('các cấp uỷ', 'cấp uỷ'))}[^.;]*? lãnh đạo (?:các )?(?:tổ chức )?${as('union', oneOf('công đoàn'))}(?:(?:,| và) ${as('youth', oneOf('đoàn thanh niên'))})?`,
    make: (hit) => {
      const note = `chủ ngữ trong văn bản là “${hit.words('subject') ?? ''}”`
      return [hit.place('union'), hit.place('youth')].flatMap((led) => stated('leads', led, null, { note }))
    },
  },
  {
    name: 'bodies-work-together',
    because: '2009-03-26: "Đảng uỷ, phối hợp với Ban cán sự": neither is above the other (docs/bodies.md, relations)',
    example: 'Đảng uỷ, phối hợp với Ban cán sự, lãnh đạo Bộ',
    match: phrase`${as('one', piece`${nameInText}`)},? (?:đã )?phối hợp với ${as('other', piece`${nameInText}`)}`,
    make: (hit) => stated('coordinatesWith', hit.place('one'), hit.place('other')),
  },
]

const isUnion = new RegExp(`^${unionHead.source}`, 'u')
const isParty = new RegExp(`^${partyHead.source}`, 'u')
const isState = new RegExp(`^${stateHead.source}`, 'u')
const insideName = new RegExp(`(?<=\\s)(?=\\p{Lu})${stateHead.source}(?=\\s\\p{Lu}).*$`, 'gu')
const everyName = new RegExp(nameInText.source, 'gu')

const classify = (key: string): Organization['classification'] => {
  if (isUnion.test(key)) return 'union'
  if (isParty.test(key) || /^(?:chi|cấp uỷ|\d+ (?:chi|đảng))/u.test(key)) return 'party'
  if (isState.test(key) || /thuộc bộ|^\d+ cơ quan/u.test(key)) return 'government'
  return 'other'
}

interface Mention {
  span: Span
  /** null: the form is compared with others; else a collective node of this body. */
  within: string | null
  count: number | null
}

export interface OrganizationsRead {
  organizations: OrganizationDraft[]
  relations: RelationDraft[]
  /** The organization named at a place, or null. */
  at: (span: Span) => string | null
  /** The key of the organizer, or null. */
  host: string | null
}

/**
 * Reads the bodies of a report.
 * @param named places where another stage knows that a body stands: the organizer first, then offices and groups
 * @param paragraphs the body of the report, without duplicates
 * @param people names of people and words of their offices, which are no part of a body's name
 */
export function readOrganizations(
  text: string,
  organizer: Span | null,
  named: readonly Span[],
  paragraphs: readonly Span[],
  people: readonly Span[],
): OrganizationsRead {
  const statedHere = paragraphs.flatMap((within) => runRules(relationRules, text, within).found)
  const known = [...(organizer ? [organizer] : []), ...named]
  // A full name has small letters ('Bộ Thông tin và Truyền thông') that no pattern can end: where another stage has found
  // one, the same words elsewhere are that name too. What lies inside a longer name is no mention of its own.
  const again = paragraphs.flatMap((within) =>
    placesOf(text, within, [...new Set(known.map((span) => slice(text, span)))]),
  )
  const sorted = [...people].sort((a, b) => a.start - b.start)
  const inText = paragraphs.flatMap((within) => namesInText(text, within, sorted))
  const spans = outermost(dedupe([...known, ...again, ...inText]), new Set(known))
  const nested = [...new Set(spans.flatMap((span) => nestedNames(slice(text, span))))]
  const acronyms = learnAcronyms([...spans.map((span) => slice(text, span)), ...nested])
  const keyAt = (span: Span): string => keyOf(slice(text, span), acronyms)
  const hostKey = organizer ? keyAt(organizer) : null
  const forms = canonicalKeys([...spans.map(keyAt), ...nested.map((name) => keyOf(name, acronyms))], hostKey)
  const resolve = (span: Span): string => forms.get(keyAt(span)) ?? keyAt(span)

  const drafts = new Map<string, OrganizationDraft & { names: Map<string, number> }>()
  const add = (key: string, mention: Mention): void => {
    let draft = drafts.get(key)
    if (!draft) {
      draft = {
        key,
        name: '',
        aliases: [],
        classification: classify(key),
        count: null,
        within: null,
        source: [],
        names: new Map(),
      }
      drafts.set(key, draft)
    }
    draft.count ??= mention.count
    draft.within ??= mention.within
    draft.source.push(mention.span)
    const name = slice(text, mention.span).replace(/\s+/gu, ' ')
    draft.names.set(name, (draft.names.get(name) ?? 0) + 1)
  }
  for (const span of spans) add(resolve(span), { span, within: null, count: null })
  // Full forms that stand only inside another body's name: 'Bộ Thông tin và Truyền thông' in 'Đảng uỷ cơ quan Bộ …'.
  for (const name of nested) drafts.get(forms.get(keyOf(name, acronyms)) ?? '')?.names.set(name, 0)

  const edges = new Map<string, RelationDraft>()
  for (const { span, out } of statedHere.flatMap((found) => found.out.map((out) => ({ span: found.span, out })))) {
    const whole = out.to ? resolve(out.to) : (forms.get(hostKey ?? '') ?? hostKey)
    if (whole === null) continue
    const collective = out.type !== 'coordinatesWith'
    const part = collective ? keyAt(out.from) : resolve(out.from)
    if (collective) add(part, { span: out.from, within: out.type === 'leads' ? null : whole, count: out.count })
    if (out.to && !drafts.has(whole)) add(whole, { span: out.to, within: null, count: null })
    const [from, to] = out.type === 'leads' ? [whole, part] : [part, whole]
    const edge = `${from}\n${to}\n${out.type}`
    const same = edges.get(edge)
    if (same) same.source.push(span)
    else edges.set(edge, { from, to, type: out.type, basis: 'stated', source: [span], note: out.note })
  }
  const organizations = [...drafts.values()].map(({ names, ...draft }) => {
    const ordered = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    return { ...draft, source: dedupe(draft.source), name: ordered[0] ?? draft.key, aliases: ordered.slice(1) }
  })
  const host = hostKey === null ? null : (forms.get(hostKey) ?? hostKey)
  return {
    organizations,
    relations: [...edges.values()],
    host,
    at: (span) => {
      const key = resolve(span)
      return drafts.has(key) ? key : null
    },
  }
}

/** Of spans in any order those that lie in no other, and all of `keep`; by their start. */
function outermost(spans: readonly Span[], keep: ReadonlySet<Span>): Span[] {
  let reached = -1
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const inside = span.end <= reached
      reached = Math.max(reached, span.end)
      return !inside || keep.has(span)
    })
}

/** The first of sorted spans that ends behind an offset. */
function firstAfter(spans: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return spans[low]
}

/** Names of bodies inside a name: the ministry in 'Đảng uỷ cơ quan Bộ X'. */
function nestedNames(name: string): string[] {
  const found: string[] = []
  for (const match of name.matchAll(insideName)) found.push(match[0])
  return found
}

function namesInText(text: string, within: Span, people: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const match of slice(text, within).matchAll(everyName)) {
    const start = within.start + match.index
    let end = start + match[0].length
    const person = firstAfter(people, start)
    if (person && overlaps(person, { start, end })) {
      // A person's name ends a body's; an office's words ('Phó Bí thư Thường trực') are no body.
      if (person.start <= start) continue
      end = person.start
    }
    const words = text.slice(start, end).trimEnd()
    if (alone.test(words) && ordinary.test(text.slice(end, end + 4))) continue
    found.push({ start, end: start + words.length })
  }
  return found
}

/** Every place inside `within` where one of the names stands as whole words. */
function placesOf(text: string, within: Span, names: readonly string[]): Span[] {
  const found: Span[] = []
  // Cut out: looking in the whole text would go to its end for every paragraph without the name.
  const words = slice(text, within)
  for (const name of names)
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      const [start, end] = [within.start + at, within.start + at + name.length]
      if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end)))
        found.push({ start, end })
    }
  return found
}

const dedupe = (spans: readonly Span[]): Span[] => {
  const seen = new Set<string>()
  return spans.filter(({ start, end }) => {
    const key = `${start}-${end}`
    return !seen.has(key) && seen.add(key)
  })
}

const unitHead = new RegExp(`^(?<head>${unitPartyHead.source})(?:\\s+(?<tail>.+))?$`, 'u')

/**
 * Which forms are the same body. A form that is the beginning of longer ones is the body that they agree on: 'đảng uỷ
 * khối' = 'đảng uỷ khối các cơ quan trung ương'. A unit's committee with a beginning of the host's name, or none, is the
 * host's: 'đảng uỷ', 'đảng uỷ cục' = 'đảng uỷ cục x'.
 */
function canonicalKeys(keys: readonly string[], host: string | null): Map<string, string> {
  const all = [...new Set(host === null ? keys : [...keys, host])].sort()
  const hostTail = host === null ? undefined : unitHead.exec(host)?.groups?.['tail']
  const forms = new Map<string, string>()
  all.forEach((key, index) => {
    const { head, tail = '' } = unitHead.exec(key)?.groups ?? {}
    // At a state body ('Viện X') the committee's tail is the body itself.
    const unit = hostTail ?? (host !== null && unitHead.exec(host) ? '' : (host ?? ''))
    if (head !== undefined && unit !== '' && beginsWith(unit, tail) && key !== host) {
      forms.set(key, `${head} ${unit}`)
      return
    }
    // Sorted, the forms that begin with this one stand directly behind it.
    const longer: string[] = []
    for (let i = index + 1; i < all.length && (all[i] ?? '').startsWith(key); i += 1)
      if (beginsWith(all[i] ?? '', key)) longer.push(all[i] ?? '')
    if (host !== null && longer.includes(host)) forms.set(key, host)
    else {
      const longest = [...longer].sort((a, b) => b.length - a.length)[0]
      forms.set(key, longest !== undefined && longer.every((other) => beginsWith(longest, other)) ? longest : key)
    }
  })
  return forms
}

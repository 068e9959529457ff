// Finds the bodies of a report, each once with all forms of its name, and the relations that the report states.
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { Organization } from '../../model/dataset.ts'
import type { OrganizationDraft, RelationDraft } from '../rules/draft.ts'
import { learnAcronyms } from '../../text/abbreviations.ts'
import { keyOf } from '../rules/bodynames.ts'
import { runRules } from '../rules/rule.ts'
import { partyHead, stateHead, unionHead } from '../rules/bodies.ts'
import { canonicalKeys } from './bodyforms.ts'
import { nameInText, relationRules } from './relations.ts'

// A head of one syllable may begin an ordinary word ('Bộ trưởng', 'Hội nghị', 'Đoàn kết'), so alone it counts as a body
// only if no word in lower case follows.
const alone = /^\p{L}+$/u
const ordinary = /^\s+\p{Ll}/u

const isUnion = new RegExp(`^${unionHead.source}`, 'u')
const isParty = new RegExp(`^${partyHead.source}`, 'u')
const isState = new RegExp(`^${stateHead.source}`, 'u')
const insideName = new RegExp(`(?<=\\s)(?=\\p{Lu})${stateHead.source}(?=\\s\\p{Lu}).*$`, 'gu')
const everyName = new RegExp(nameInText.source, 'gu')

// A committee of a mass organization belongs to it: 'Ban Chấp hành Công đoàn Bộ' isn't a Party committee.
const COMMITTEE_OF = /^(?:ban chấp hành|ban thường vụ|uỷ ban kiểm tra|ban thường trực|thường trực|bch|btv) (?=\S)/u
const COUNCIL = /^(?:hội đồng nhân dân|hđnd)/u
const BOARD = /^(?:hội đồng|hđqt|hđtv|chi nhánh)/u
const UNION_CELL = /^(?:chi đoàn|chi hội|mttq|ubmttq)/u
const STATE_BRANCH = /^(?:chi cục|tand|vksnd)/u
const PARTY_CELL = /^(?:chi bộ|chi uỷ|chi,|chi\/|cấp uỷ|\d+ (?:chi|đảng))/u

const classify = (key: string): Organization['classification'] => {
  const inner = key.replace(COMMITTEE_OF, '')
  if (COUNCIL.test(key) || STATE_BRANCH.test(key)) return 'government'
  if (BOARD.test(key)) return 'other'
  if (isUnion.test(key) || UNION_CELL.test(key) || (inner !== key && isUnion.test(inner))) return 'union'
  if (isParty.test(key) || PARTY_CELL.test(key)) return 'party'
  if (isState.test(key) || /thuộc bộ|^\d+ cơ quan/u.test(key)) return 'government'
  return 'other'
}

/** A body as its name tells it. @param key its comparison key (`keyOf`) */
export const bodyOf = (key: string, name: string): OrganizationDraft => ({
  key,
  name,
  aliases: [],
  classification: classify(key),
  count: null,
  within: null,
  source: [],
})

interface Mention {
  span: Span
  /** The key of the body that this collective node ('30 cơ quan, đơn vị') belongs to; null for a single body. */
  within: string | null
  count: number | null
}

/** The bodies of a report and their stated relations. */
export interface OrganizationsRead {
  organizations: OrganizationDraft[]
  relations: RelationDraft[]
  /** The key of the body that a span names, or null. */
  at: (span: Span) => string | null
  /** The key of the organizer, or null. */
  host: string | null
}

/**
 * Reads the bodies of a report.
 * @param organizer the span that names the organizer, or null
 * @param named spans that other stages identified as bodies, from offices and groups
 * @param paragraphs the report's body, without duplicates
 * @param people spans of people's names and roles, which aren't part of a body's name
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
  // No pattern finds the end of a name with lower-case words ('Bộ Thông tin và Truyền thông'). So find every occurrence
  // of the names that other stages identified. A name inside a longer name is not a mention of its own.
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
      draft = { ...bodyOf(key, ''), names: new Map() }
      drafts.set(key, draft)
    }
    draft.count ??= mention.count
    draft.within ??= mention.within
    draft.source.push(mention.span)
    const name = slice(text, mention.span).replace(/\s+/gu, ' ')
    draft.names.set(name, (draft.names.get(name) ?? 0) + 1)
  }
  for (const span of spans) add(resolve(span), { span, within: null, count: null })
  // Add full forms that occur only inside another name: 'Bộ Thông tin và Truyền thông' in 'Đảng uỷ cơ quan Bộ …'.
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

/** The spans that lie in no other span, and all of `keep`, sorted by start. */
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

/** The first of some sorted spans that ends after an offset. */
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
      // A person's name ends the body's name. Words of an office ('Phó Bí thư Thường trực') aren't a body.
      if (person.start <= start) continue
      end = person.start
    }
    const words = text.slice(start, end).trimEnd()
    if (alone.test(words) && ordinary.test(text.slice(end, end + 4))) continue
    found.push({ start, end: start + words.length })
  }
  return found
}

/** All occurrences of the names inside `within`, as whole words. */
function placesOf(text: string, within: Span, names: readonly string[]): Span[] {
  const found: Span[] = []
  // Slice first, because `indexOf` on the whole text would scan to its end if the paragraph lacks the name.
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

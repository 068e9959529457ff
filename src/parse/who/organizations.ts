// The bodies that a report names, each once with all forms of its name, and the relations that its words state.
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { Organization } from '../../model/dataset.ts'
import type { OrganizationDraft, RelationDraft } from '../rules/draft.ts'
import { learnAcronyms } from '../../text/abbreviations.ts'
import { keyOf } from '../rules/bodynames.ts'
import { runRules } from '../rules/rule.ts'
import { partyHead, stateHead, unionHead } from '../rules/bodies.ts'
import { canonicalKeys } from './bodyforms.ts'
import { nameInText, relationRules } from './relations.ts'

// Heads of one syllable are also ordinary words ('Bộ trưởng', 'Hội nghị', 'Đoàn kết'): alone they must end a phrase.
const alone = /^\p{L}+$/u
const ordinary = /^\s+\p{Ll}/u

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

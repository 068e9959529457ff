// The only engine: a rule is a row (name, why, example, pattern, what it makes); this file runs rows over a text.
import type { Span } from '../../text/span.ts'
import { toneForms, tonePair } from '../../text/tones.ts'

/** What a pattern caught. Offsets count in the whole text. */
export interface Hit {
  span: Span
  /** The words of a named group, or null where the group took no part. */
  words(name: string): string | null
  /** The place of a named group, or null. */
  place(name: string): Span | null
}

/** One row: a form of words and what it means. */
export interface Rule<Out> {
  /** The form of words, in English, kebab-case: 'year-then-conference'. */
  name: string
  /** The words of a report, or the source, that made the row necessary. */
  because: string
  /** Words on which the row must fire; a test runs every row on its own example. */
  example: string
  match: RegExp
  /** What the words say; null: on a second look these words are not that form, let another row try. */
  make(hit: Hit): Out | null
}

export interface Found<Out> {
  rule: string
  span: Span
  out: Out
}

/** A piece of a pattern: a vocabulary entry of words.ts or a named group. */
export interface Pattern {
  source: string
}

/** Words as a pattern source that fits exactly them. */
export const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** A named group: `as('person', name)` is read back with `hit.words('person')`. */
export const as = (name: string, piece: Pattern): Pattern => ({ source: `(?<${name}>${piece.source})` })

/** A piece that may be missing. */
export const maybe = (piece: Pattern): Pattern => ({ source: `(?:${piece.source})?` })

const anyTonePair = new RegExp(tonePair, 'gu')
const bothTones = (source: string): string => source.replace(anyTonePair, (pair) => `(?:${toneForms(pair).join('|')})`)

// Blanks inside a report may be a no-break space or a line break; dashes come in four lengths (docs/language.md,
// blanks, dashes and quotes). A class in brackets is left as it is written.
const CLASS = /(\[(?:\\.|[^\]\\])*\])/u
const loosen = (literal: string): string =>
  literal
    .split(CLASS)
    .map((part) => (CLASS.test(part) ? part : bothTones(part).replace(/ +/gu, '\\s+').replace(/-/gu, '[-–—‑]')))
    .join('')

/**
 * A pattern from words and pieces: phrase`${honorific} ${as('person', name)} - ${as('role', role)}`. In the literal
 * parts a blank is any white space, '-' any dash, 'uỷ' also 'ủy'; other regular-expression syntax works as usual.
 * Flags d (places of groups), g and u.
 */
export function phrase(literals: TemplateStringsArray, ...pieces: Pattern[]): RegExp {
  let source = ''
  literals.raw.forEach((literal, i) => {
    source += loosen(literal)
    const piece = pieces[i]
    if (piece) source += `(?:${piece.source})`
  })
  return new RegExp(source, 'dgu')
}

/** The same, as a piece for other patterns. */
export const piece = (literals: TemplateStringsArray, ...pieces: Pattern[]): Pattern => ({
  source: phrase(literals, ...pieces).source,
})

const hitOf = (match: RegExpExecArray, base: number): Hit => {
  const place = (name: string): Span | null => {
    const pair = match.indices?.groups?.[name]
    return pair ? { start: pair[0] + base, end: pair[1] + base } : null
  }
  return {
    span: { start: match.index + base, end: match.index + match[0].length + base },
    words: (name) => match.groups?.[name] ?? null,
    place,
  }
}

/** One attempt of a row, kept for `--why`: what it caught and whether it won. */
export interface Trace {
  rule: string
  span: Span
  won: boolean
}

/**
 * Runs rows over a stretch of text. Where two fit the same words, the earliest start wins, then the longest, then the
 * higher row; what the winner covers is taken. No other order matters.
 */
export function runRules<Out>(
  rules: readonly Rule<Out>[],
  text: string,
  within: Span,
): { found: Found<Out>[]; trace: Trace[] } {
  const words = text.slice(within.start, within.end)
  const candidates: (Found<Out> & { row: number })[] = []
  rules.forEach((rule, row) => {
    for (const match of words.matchAll(rule.match)) {
      if (match[0] === '') continue
      const hit = hitOf(match, within.start)
      const out = rule.make(hit)
      if (out !== null) candidates.push({ rule: rule.name, span: hit.span, out, row })
    }
  })
  candidates.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.row - b.row)
  const found: Found<Out>[] = []
  const trace: Trace[] = []
  let taken = within.start
  for (const { rule, span, out } of candidates) {
    const won = span.start >= taken
    trace.push({ rule, span, won })
    if (!won) continue
    found.push({ rule, span, out })
    taken = span.end
  }
  return { found, trace }
}

const sticky = new WeakMap<RegExp, RegExp>()

/** The row that fits exactly at `at`: the longest, then the higher; null when none does. `end` is exclusive. */
export function readAt<Out>(rules: readonly Rule<Out>[], text: string, at: number, end: number): Found<Out> | null {
  const words = text.slice(at, end)
  let best: Found<Out> | null = null
  for (const rule of rules) {
    let match = sticky.get(rule.match)
    if (!match) sticky.set(rule.match, (match = new RegExp(rule.match.source, `${rule.match.flags.replace('g', '')}y`)))
    match.lastIndex = 0
    const caught = match.exec(words)
    if (!caught || caught[0] === '') continue
    const hit = hitOf(caught, at)
    if (best && hit.span.end <= best.span.end) continue
    const out = rule.make(hit)
    if (out !== null) best = { rule: rule.name, span: hit.span, out }
  }
  return best
}

// The rule engine. A rule is a row of a table (name, reason, example, pattern, result); this file runs rows over a
// text.
import type { Span } from '../../text/span.ts'
import { toneForms, tonePair } from '../../text/tones.ts'

/** A match of a rule's pattern. Spans refer to the whole text. */
export interface Hit {
  span: Span
  /** The words of a named group, or null if the group didn't match. */
  words(name: string): string | null
  /** The span of a named group, or null if the group didn't match. */
  place(name: string): Span | null
}

/** A rule: a wording and its meaning. */
export interface Rule<Out> {
  /** A name of the wording, in English, kebab-case: 'year-then-conference'. */
  name: string
  /** The reason for the rule: words of a report, or a source. */
  because: string
  /** Words that the rule must match; a test runs every rule on its own example. */
  example: string
  match: RegExp
  /** Makes the result from a match; null rejects the match, so that other rules may match these words. */
  make(hit: Hit): Out | null
}

/** A winning match: the rule's name, the span in the whole text, and the result. */
export interface Found<Out> {
  rule: string
  span: Span
  out: Out
}

/** A part of a pattern as regular expression source: a word list or a named group. */
export interface Pattern {
  source: string
}

/** Escapes words so that, as regular expression source, they match exactly themselves. */
export const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Makes a named group: `hit.words('person')` returns what `as('person', name)` matched. */
export const as = (name: string, piece: Pattern): Pattern => ({ source: `(?<${name}>${piece.source})` })

/** Makes a piece optional. */
export const maybe = (piece: Pattern): Pattern => ({ source: `(?:${piece.source})?` })

const anyTonePair = new RegExp(tonePair, 'gu')
const bothTones = (source: string): string => source.replace(anyTonePair, (pair) => `(?:${toneForms(pair).join('|')})`)

// A blank of a pattern matches any white space, and a hyphen matches four kinds of dashes (docs/language.md, blanks,
// dashes and quotes). Character classes stay as written.
const CLASS = /(\[(?:\\.|[^\]\\])*\])/u
const loosen = (literal: string): string =>
  literal
    .split(CLASS)
    .map((part) => (CLASS.test(part) ? part : bothTones(part).replace(/ +/gu, '\\s+').replace(/-/gu, '[-–—‑]')))
    .join('')

// White space has 25 characters, of which the reading copy (text/reading.ts) keeps two. A pattern with all its pieces
// names it a thousand times, and compiling takes as long as its classes have ranges: half the time for these two.
const narrow = (source: string): string =>
  source
    .split(CLASS)
    .map((part) =>
      CLASS.test(part) ? part.replaceAll('\\s', ' \\n') : part.replaceAll('\\s', '[ \\n]').replaceAll('\\S', '[^ \\n]'),
    )
    .join('')

/**
 * Builds a pattern from words and pieces: phrase`${honorific} ${as('person', name)} - ${as('role', role)}`. In the
 * literal parts a blank matches any white space, '-' any dash, and 'uỷ' also 'ủy'; other regular expression syntax
 * works as usual. The pattern has the flags d (offsets of groups), g and u.
 */
export function phrase(literals: TemplateStringsArray, ...pieces: Pattern[]): RegExp {
  let source = ''
  literals.raw.forEach((literal, i) => {
    source += loosen(literal)
    const piece = pieces[i]
    if (piece) source += `(?:${piece.source})`
  })
  return new RegExp(narrow(source), 'dgu')
}

/** Like `phrase`, but returns a piece for other patterns. */
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

/** One match of a rule, for `--why`: its span and whether it won against overlapping matches. */
export interface Trace {
  rule: string
  span: Span
  won: boolean
}

/** All matches of a pattern that have words. (`matchAll` copies the pattern, and a copy may be compiled again.) */
function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words))
    if (match[0] === '') pattern.lastIndex += (words.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
    else matches.push(match)
  return matches
}

/**
 * Runs rules over a span of a text and returns non-overlapping matches in order. Of overlapping matches the earliest
 * start wins, then the longest, then the rule that is higher in the table. No other order matters.
 */
export function runRules<Out>(
  rules: readonly Rule<Out>[],
  text: string,
  within: Span,
): { found: Found<Out>[]; trace: Trace[] } {
  const words = text.slice(within.start, within.end)
  const candidates: (Found<Out> & { row: number })[] = []
  rules.forEach((rule, row) => {
    for (const match of matchesOf(rule.match, words)) {
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

/**
 * Matches rules at exactly the offset `at`, up to `end` (exclusive). The longest match wins, then the rule that is
 * higher in the table; null if no rule matches.
 */
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

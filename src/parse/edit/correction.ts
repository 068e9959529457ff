// An editor's correction as data, and what can be said about one. What a correction may say is in README, corrections.
import type { Kind } from '../../model/dataset.ts'
import { nearestWords } from '../../text/nearest.ts'
import { short } from '../../text/short.ts'
import type { Span } from '../../text/span.ts'
import type { ParsedReport } from '../rules/draft.ts'

/** What a correction may set on a statement. null takes a value away. */
export interface Values {
  kind?: Kind
  year?: number
  topic?: string | null
  by?: string | null
  onBehalfOf?: string | null
  openEnded?: boolean
}

/** `at`: where the correction stands in its own file, for messages: an offset in UTF-16 code units. */
export type Correction = { at: number } & (
  | { do: 'set'; quote: string; set: Values }
  | { do: 'drop'; quote: string }
  | { do: 'add'; quote: string; add: Values & { kind: Kind; year: number } }
  | { do: 'alias'; organization: string; as: string[] }
)

/** Something to tell about a correction: what is wrong with it, or what it changed. `at` is the correction's own. */
export interface CorrectionNote {
  at: number
  message: string
}

/** A correction gives the corrected report and tells what changed, or says what is wrong. */
export type Step = { report: ParsedReport; effect: string } | { problem: string }

/** Every place of a quote in the report that is corrected (`findQuote`). */
export type Find = (quote: string) => Span[]

/** Where a report's sentences and statements stand: what a wrong quote may have meant. */
const quotable = ({ statements, sentences }: ParsedReport): Span[] => [
  ...statements.map(({ source }) => source),
  ...sentences.map(({ span }) => span),
]

/** The nearest words of the report, as a question; else what is expected. */
export function didYouMean(report: ParsedReport, words: string, spans: Span[] = quotable(report)): string {
  const near = nearestWords(report.seed.text, words, spans)
  return near === null ? 'Expected its words exactly as they stand in the text.' : `Did you mean '${near}'?`
}

/** Longer words around a quote that are told when it stands inside them only. */
const INSIDE_WORD = 24

/** What to say of a quote that the report does not hold. */
export function notThere(report: ParsedReport, quote: string): string {
  const { text } = report.seed
  const words = quote.normalize('NFC').trim()
  const at = words === '' ? -1 : text.indexOf(words)
  if (at < 0) return `the report does not say '${short(quote)}'. ${didYouMean(report, quote)}`
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, at - INSIDE_WORD), at))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at + words.length, at + words.length + INSIDE_WORD))?.[0] ?? ''
  return `'${short(quote)}' stands only inside longer words ('${short(before + words + after)}'). Expected whole words.`
}

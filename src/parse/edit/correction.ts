// Types of editors' corrections and messages about wrong quotes. README, corrections, describes the file format.
import type { Kind } from '../../model/dataset.ts'
import type { Message } from '../../text/message.ts'
import { namedBy, severalNamed, STATEMENTS } from '../../text/named.ts'
import { meant, nearestWords } from '../../text/nearest.ts'
import { short } from '../../text/short.ts'
import { slice, type Span } from '../../text/span.ts'
import type { ConferenceFacts, ParsedReport, StatementDraft } from '../rules/draft.ts'

/** Values that a correction may set on a statement; null removes a value. */
export interface Values {
  kind?: Kind
  year?: number
  topic?: string | null
  by?: string | null
  onBehalfOf?: string | null
  openEnded?: boolean
}

/** An office that an editor gives a person: words of the report. Without `body` it is an office of the host. */
export interface Office {
  role: string
  body?: string | null
}

/** What an editor says of a person. What is left out stays as it was read. */
export interface PersonFacts {
  /** The full name, as the report writes it. */
  name: string
  /** All offices of the person in this report. */
  offices?: Office[]
  attended?: boolean
}

/** A group that attended: the words that name it; its office and body, if the report gives them. */
export interface GroupFacts {
  quote: string
  role?: string
  body?: string
}

/**
 * A correction of a statement, person, group or body. `at`: its UTF-16 offset in the corrections file, for messages.
 */
export type ReadingCorrection = { at: number } & (
  | { do: 'set'; quote: string; set: Values }
  | { do: 'drop'; quote: string }
  | { do: 'confirm'; quote: string }
  | { do: 'add'; quote: string; add: Values & { kind: Kind; year: number } }
  | { do: 'alias'; organization: string; as: string[] }
  | { do: 'person'; person: PersonFacts }
  | { do: 'group'; group: GroupFacts }
)

/** A correction of the conference, with which the report is read again (parse/corrected.ts). */
export interface ConferenceCorrection {
  at: number
  do: 'conference'
  set: ConferenceFacts
}

export type Correction = ReadingCorrection | ConferenceCorrection

/** A message about a correction: a problem or its effect. `at` is the correction's offset. */
export interface CorrectionNote {
  at: number
  message: Message
}

/**
 * The result of one correction: the corrected report and what changed, or a problem. `instead`: the form of correction
 * that was probably meant.
 */
export type Step = { report: ParsedReport; effect: Message } | { problem: Message; instead?: 'add' | 'set' }

/** Finds all occurrences of a quote in the corrected report (`findQuote`). */
export type Find = (quote: string) => Span[]

/** Spans of statements and sentences: candidates for what a wrong quote means. */
const quotable = ({ statements, sentences }: ParsedReport): Span[] => [
  ...statements.map(({ source }) => source),
  ...sentences.map(({ span }) => span),
]

/** Suggests the most similar words of the report as a question, or says what is expected. */
export const didYouMean = (report: ParsedReport, words: string, spans: Span[] = quotable(report)): Message =>
  meant(nearestWords(report.seed.text, words, spans), {
    vi: 'Cần lời viết đúng như trong văn bản.',
    en: 'Expected its words exactly as they stand in the text.',
  })

/** Longest part of a word before or after a quote that a message shows, in UTF-16 units. */
const INSIDE_WORD = 24

/** The message for a quote that doesn't occur in the report, or only inside longer words. */
export function notThere(report: ParsedReport, quote: string): Message {
  const { text } = report.seed
  const words = quote.normalize('NFC').trim()
  const at = words === '' ? -1 : text.indexOf(words)
  if (at < 0) {
    const near = didYouMean(report, quote)
    return {
      vi: `báo cáo không có lời '${short(quote)}'. ${near.vi}`,
      en: `the report does not say '${short(quote)}'. ${near.en}`,
    }
  }
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, at - INSIDE_WORD), at))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at + words.length, at + words.length + INSIDE_WORD))?.[0] ?? ''
  const longer = short(before + words + after)
  return {
    vi: `'${short(quote)}' chỉ có ở bên trong từ dài hơn ('${longer}'). Cần những từ trọn vẹn.`,
    en: `'${short(quote)}' stands only inside longer words ('${longer}'). Expected whole words.`,
  }
}

const sourceOf = ({ source }: StatementDraft): Span => source

/** The statements that a quote identifies (all with the same words), or a problem if it is ambiguous. */
export function statementsNamed(
  { seed: { text }, statements }: ParsedReport,
  quote: string,
  places: readonly Span[],
): { named: StatementDraft[] } | { problem: Message } {
  const found = namedBy(text, quote, places, statements, sourceOf)
  if (found.ok) return { named: found.named }
  const words = found.different.map(({ source }) => slice(text, source))
  return { problem: severalNamed(quote, STATEMENTS, words, found.isOnePlace) }
}

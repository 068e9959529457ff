// The outline of a report: its sentences, their signs, and the part that each belongs to. It is made before the first
// statement is read, so that the reader of statements doesn't have to guess the part from the sentence before.
import { oneOf } from '../rules/pattern.ts'
import { repeatedIn } from '../../text/repeats.ts'
import { splitSentences } from '../../text/sentences.ts'
import { slice, type Span } from '../../text/span.ts'
import type { RoledBlock } from '../page/blocks.ts'
import { yearAnywhere } from '../rules/nouns.ts'
import { readAt } from '../rules/rule.ts'
import { roomRules } from '../who/room.ts'
import { readFrame, type FrameRows } from './framing.ts'
import { readHeading, readLead } from './leads.ts'
import { colonIn } from './lists.ts'
import { planReport, type PlacedSentence, type Unplaced } from './plan.ts'
import type { Seen } from './signs.ts'
import { splitSpeakers } from './speech.ts'
import { modeOf, type Known } from './state.ts'

export interface Outline {
  /** The sentences of a block of the body. */
  sentencesOf: (block: RoledBlock) => readonly Span[]
  /** The part of the report that a sentence belongs to, with its signs; null for a heading that names no part. */
  partOf: (sentence: Span) => PlacedSentence | null
  /** Whether a sentence before the lead summarizes a later sentence. */
  isSummary: (sentence: Span) => boolean
  /**
   * Whether a long sentence repeats an earlier sentence of the report, or is a caption: words without a stop that the
   * lead contains, too.
   */
  isRepetition: (sentence: Span) => boolean
}

/** Splits 'A cho biết: “B. C.”' between the quoted sentences. Returns other sentences as they are. */
function splitQuotation(text: string, sentence: Span): Span[] {
  const words = slice(text, sentence)
  const [opening] = /:\s*“(?=[^“”]+”[.…]?\s*$)/u.exec(words) ?? []
  if (opening === undefined) return [sentence]
  const start = sentence.start + words.indexOf(opening) + opening.length
  const quoted = splitSentences(text, { start, end: sentence.start + words.lastIndexOf('”') })
  return quoted.map((one, index) => ({
    start: index === 0 ? sentence.start : one.start,
    end: index === quoted.length - 1 ? sentence.end : one.end,
  }))
}

/**
 * The sentences of a line. A sentence with several speakers is split between the speakers, and a sentence that quotes
 * several sentences is split between these.
 */
const cutSentences = (text: string, { body }: RoledBlock): Span[] =>
  splitSentences(text, body)
    .flatMap((one) => splitSpeakers(text, one))
    .flatMap((one) => splitQuotation(text, one))

const everyYear = new RegExp(yearAnywhere.source, 'gu')

/** Returns a function that collects the facts on which the signs of a sentence depend, from the sentence alone. */
export function seeSentences(text: string, known: Known, rows: FrameRows): (sentence: Span) => Seen {
  const framing = { text, rows, isForward: () => false, kindOf: () => null }
  const { years, leadStart, leadEnd } = known
  const ahead = years.tasks !== null && years.tasks !== years.results ? String(years.tasks) : null
  return (sentence) => {
    const { frame, start } = readFrame(framing, sentence)
    const rest = { start, end: sentence.end }
    const words = slice(text, rest)
    const colon = colonIn(text, rest)
    const lead = colon === null || frame.saying ? {} : readLead(text, { start, end: colon }).frame
    const isOpened = frame.kind !== undefined || frame.mode !== undefined
    const room =
      readAt(roomRules, text, start, sentence.end) ??
      (isOpened ? null : readAt(roomRules, text, sentence.start, sentence.end))
    const named = new Set(words.match(everyYear))
    return {
      sentence: slice(text, sentence),
      words,
      frame: { ...lead, ...frame },
      byTime: modeOf(frame, years),
      room: room?.out ?? null,
      isTold: known.isTold(sentence),
      isLead: sentence.start >= leadStart && sentence.start < leadEnd,
      namesTasksYear: ahead !== null && named.has(ahead) && named.size === 1,
    }
  }
}

/** Limit of sentences compared with those before the lead. A report has fewer; the limit keeps a hostile text fast. */
const MOST_BELOW = 300
/** A sentence without the punctuation at its end, which may differ when the sentence is repeated. */
const withoutEnd = (words: string): string => words.replace(/[\s.…;,]+$/u, '')
/** A repeated sentence of at least this length, in UTF-16 code units, isn't a coincidence. */
const REPETITION = 60

// docs/genre.md, tasks: 'Năm 2018, Sở tiếp tục … Cụ thể, …': such a sentence says more of the matter of the one before.
const elaborates = new RegExp(`^${oneOf('cụ thể', 'cụ thể là', 'theo đó', 'trong đó').source}[,:]?\\s`, 'u')

/**
 * Outlines a report.
 * @param body the blocks of the body, in order: paragraphs, list items, headings
 * @param rows the rows of the report's frames
 */
export function outlineReport(text: string, body: readonly RoledBlock[], known: Known, rows: FrameRows): Outline {
  const see = seeSentences(text, known, rows)
  const cut = new Map(body.map((block) => [block, cutSentences(text, block)]))
  const starts: number[] = []
  const add = (span: Span, opens: Unplaced['opens'], heading: Unplaced['heading']): Unplaced => {
    starts.push(span.start)
    return { seen: see(span), opens, heading }
  }
  const planned = body.flatMap((block): Unplaced[] => {
    if (block.role === 'heading') {
      const frame = readHeading(slice(text, block.body), block.body, block.marker !== null)
      const heading = frame.kind === 'shortcoming' ? 'lacks' : (frame.mode ?? modeOf(frame, known.years))
      return heading === null ? [] : [add(block.body, 'paragraph', heading)]
    }
    const opens = block.marker === null ? 'paragraph' : 'item'
    const opensWith = (sentence: Span, index: number): Unplaced['opens'] =>
      elaborates.test(slice(text, sentence)) ? 'item' : index > 0 ? null : opens
    return (cut.get(block) ?? []).map((sentence, index) => add(sentence, opensWith(sentence, index), null))
  })
  const parts = new Map(planReport(planned).map((placed, index) => [starts[index] ?? -1, placed]))
  const first = new Map<string, number>()
  for (const one of [...cut.values()].flat()) {
    const words = withoutEnd(slice(text, one))
    if (words.length >= REPETITION && !first.has(words)) first.set(words, one.start)
  }
  // Compare only when needed, because most reports begin with the lead.
  let isRepeated: ((words: string) => boolean) | null = null
  const compareBelow = (): ((words: string) => boolean) => {
    const below = body.filter(({ span }) => span.start >= known.leadStart).flatMap((block) => cut.get(block) ?? [])
    return repeatedIn(below.slice(0, MOST_BELOW).map((one) => slice(text, one)))
  }
  const lead = slice(text, { start: known.leadStart, end: known.leadEnd }).toLowerCase()
  const isCaption = (sentence: Span): boolean => {
    const words = slice(text, sentence).trim()
    const isBare = sentence.start >= known.leadEnd && words.length >= REPETITION && !/[.…;:!?”"]$/u.test(words)
    return isBare && lead.includes(words.toLowerCase())
  }
  return {
    sentencesOf: (block) => cut.get(block) ?? [],
    partOf: (sentence) => parts.get(sentence.start) ?? null,
    isSummary: (sentence) => sentence.end <= known.leadStart && (isRepeated ??= compareBelow())(slice(text, sentence)),
    isRepetition: (sentence) =>
      (first.get(withoutEnd(slice(text, sentence))) ?? sentence.start) < sentence.start || isCaption(sentence),
  }
}

// Reads statements. Each sentence has a frame (who, when, about what) and content. The reader goes through a report from
// top to bottom and keeps what stays valid for the next sentence: the part of the agenda, the speaker, the kind of
// statement, the topic (cursor.ts).
import type { RegionRole } from '../../model/dataset.ts'
import { itemOf } from '../../text/sentences.ts'
import { slice, type Span } from '../../text/span.ts'
import type { RoledBlock } from '../page/blocks.ts'
import type { Frame } from './frame.ts'
import { frameRules } from './frames.ts'
import { FrameRows, readFrame } from './framing.ts'
import { isSecondFrame, secondFrames } from './lists.ts'
import { behalfIn, quotedSpeech, praiseBeforeSpeaker } from './speech.ts'
import { outlineReport, type Outline } from './outline.ts'
import { NOTHING, NO_HEADING, type Known } from './state.ts'
import {
  continueSpeech,
  turnToPart,
  turnToHeading,
  turnToBlock,
  takeFrame,
  readAction,
  isForward,
  resolve,
  kindOfSpeech,
  opensItems,
} from './turns.ts'
import { readMeeting } from './meeting.ts'
import { readContent, addStatement, readFurtherFrame } from './contents.ts'
import { closeRegion, type Cursor, type StatementsRead } from './cursor.ts'

/**
 * Reads the statements of a report.
 * @param body the blocks of the body, in order: paragraphs, list items, headings
 */
export function readStatements(
  text: string,
  body: readonly RoledBlock[],
  known: Known,
  progress: (share: number) => void = () => undefined,
): StatementsRead {
  const rows = new FrameRows(text, frameRules(known.host))
  const at = cursorOf(text, known, rows, outlineReport(text, body, known, rows))
  body.forEach((block, index) => {
    progress(index / body.length)
    readBlock(at, block)
  })
  return at.read
}

/** A cursor at the beginning of a report. */
function cursorOf(text: string, known: Known, rows: FrameRows, outline: Outline): Cursor {
  const at: Cursor = {
    text,
    known,
    outline,
    framing: {
      text,
      rows,
      isForward: (frame, rest) => isForward(at, frame, rest),
      kindOf: (frame, rest) => kindOfSpeech(at, frame, rest),
    },
    read: { statements: [], sentences: [], spoke: new Set(), onBehalfOf: new Map() },
    state: { ...NOTHING, mode: 'lede' },
    heading: NO_HEADING,
    list: null,
    guests: false,
    lastSpeaker: null,
    speakerAbove: null,
    placed: null,
    trace: [],
    refused: [],
  }
  return at
}

function readBlock(at: Cursor, block: RoledBlock): void {
  if (block.role === 'heading') return turnToHeading(at, block)
  const words = slice(at.text, block.body)
  if (at.guests && (block.marker !== null || words.endsWith(';')))
    return closeRegion(at, block.span, 'lede', ['guest-on-line'])
  at.guests = false
  if (goesOnWithMeeting(at, block)) return closeRegion(at, block.span, 'closing', ['goes-on-behind-semicolon'])
  turnToBlock(at, block, words)
  const sentences = at.outline.sentencesOf(block)
  // A bullet or a number without text.
  if (sentences.length === 0) closeRegion(at, block.span, 'furniture', ['bare-marker'])
  sentences.forEach((sentence, index) => {
    readSentence(at, sentence, sentences[index + 1] ?? null)
  })
}

/** Whether a paragraph goes on with what the meeting heard or passed: the one before it ended with ';'. */
function goesOnWithMeeting(at: Cursor, block: RoledBlock): boolean {
  const before = at.read.sentences.at(-1)
  return block.marker === null && before?.role === 'closing' && slice(at.text, before.span).trim().endsWith(';')
}

function readSentence(at: Cursor, sentence: Span, next: Span | null): void {
  at.trace = []
  at.refused = []
  at.placed = at.outline.partOf(sentence)
  if (at.outline.isRepetition(sentence)) return closeRegion(at, sentence, 'duplicate', ['said-before'])
  if (at.outline.isSummary(sentence)) return closeRegion(at, sentence, 'lede', ['summary'])
  if (readQuotation(at, sentence)) return closeRegion(at, sentence, 'speech')
  // 'Đề nghị các huyện …': the last speaker continues without being named again.
  if (at.state.mode === 'speech' && at.state.speaker !== null && isSecondFrame(slice(at.text, sentence))) {
    readFurtherFrame(at, sentence)
    return closeRegion(at, sentence, 'speech')
  }
  const of = turnToPart(at, sentence)
  if (of) return closeRegion(at, sentence, of)
  const before = at.read.statements.length
  const rest = readPraise(at, sentence)
  const { frame, start, rules } = readFrame(at.framing, rest)
  at.trace.push(...rules)
  const content = { start, end: sentence.end }
  continueSpeech(at, frame, content)
  let role = enterFrame(at, frame, content, rest)
  if (role === null) {
    const cuts = frame.saying || at.state.mode === 'speech' ? secondFrames(at.text, content) : []
    readContent(at, { start, end: cuts[0]?.at ?? content.end }, frame, cuts.length > 0 ? null : next)
    cuts.forEach(({ from }, index) => {
      readFurtherFrame(at, { start: from, end: cuts[index + 1]?.at ?? content.end })
    })
    role = roleOf(at, sentence, at.read.statements.length > before)
  }
  closeRegion(at, sentence, role)
  at.state.year = null
  // 'Về X, …' gives a topic to one sentence only, but a heading or a list's lead to all that is under it.
  if (frame.topicHere && !at.list) at.state.topic = at.heading.topic
}

/** Adds the praise of 'Ghi nhận …, đồng chí A đề nghị …'. @returns the unread rest, or the whole sentence */
function readPraise(at: Cursor, sentence: Span): Span {
  const praised = praiseBeforeSpeaker(at.text, sentence)
  if (!praised) return sentence
  at.trace.push('praise-before-speaker')
  enterFrame(
    at,
    { mode: 'speech', speaker: praised.speaker, saying: 'praise', kind: 'strength' },
    praised.content,
    sentence,
  )
  addStatement(at, itemOf(at.text, praised.content), 'whole-sentence')
  return praised.rest
}

/** Adds the words of '“…”, Bộ trưởng nhấn mạnh.'. @returns false if the sentence doesn't have this form */
function readQuotation(at: Cursor, sentence: Span): boolean {
  const quoted = quotedSpeech(at.text, sentence)
  if (!quoted) return false
  at.trace.push('speaker-behind-quotation')
  const frame: Frame = { mode: 'speech', speaker: quoted.speaker, saying: quoted.saying }
  const kind = kindOfSpeech(at, frame, quoted.content)
  enterFrame(at, { ...frame, ...(kind && { kind }) }, quoted.content, sentence)
  addStatement(at, itemOf(at.text, quoted.content), 'whole-sentence')
  return true
}

/**
 * Sets the state from a frame.
 * @returns the region's role if the sentence states nothing (proceedings, participants); null if there is content
 */
function enterFrame(at: Cursor, frame: Frame, rest: Span, sentence: Span): RegionRole | null {
  if (frame.speaker) {
    const speaker = resolve(at, frame.speaker)
    const behalf = frame.onBehalfOf ?? behalfIn(at.text, frame.speaker)
    if (behalf) frame.onBehalfOf = behalf
    if (speaker !== null) {
      at.lastSpeaker = speaker
      at.read.spoke.add(speaker)
      if (behalf) at.read.onBehalfOf.set(speaker, behalf)
    }
  }
  // '… được nghe báo cáo với nhiều kết quả ấn tượng: A; B': the list after the colon has results.
  const isList = opensItems(at, rest, sentence)
  if (frame.saying === 'room' && isList) {
    delete frame.saying
    delete frame.speaker
    frame.mode = 'results'
  }
  if (frame.saying === 'room' && secondFrames(at.text, rest).length === 0) return readAction(at, frame, sentence)
  const room = frame.saying || (isList && frame.mode === 'results') ? null : readMeeting(at, frame, rest, sentence)
  if (room === null) takeFrame(at, frame, rest)
  return room
}

/** The region's role for a sentence whose content was read; null if nothing was understood. */
function roleOf(at: Cursor, sentence: Span, stated: boolean): RegionRole | null {
  if (at.refused.length > 0 && !stated) return null
  const { mode, speaker } = at.state
  if (mode === null || mode === 'lede') return at.known.isTold(sentence) ? 'lede' : null
  return mode !== 'speech' || stated || at.list || speaker !== null ? mode : null
}

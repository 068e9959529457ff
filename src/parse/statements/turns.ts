// Changes of the reader's state: by a heading, a block, the plan of the report, a sentence's frame, the words before a list.
import type { Kind, RegionRole } from '../../model/dataset.ts'
import { splitItems } from '../../text/sentences.ts'
import { slice, type Span } from '../../text/span.ts'
import { isHandedOver } from './awards.ts'
import type { RoledBlock } from '../page/blocks.ts'
import { isDone, isImperative, isNeeded, isPromised, isReached, isShortcoming } from '../rules/cues.ts'
import type { Frame } from './frame.ts'
import { kindOfSaying } from './kinds.ts'
import { readHeading, readLead } from './leads.ts'
import { colonIn, gluedLength, secondFrames } from './lists.ts'
import { hearsDocuments, opensFloor, readsReport } from './announces.ts'
import { isProceedings } from './plan.ts'
import { AWARDS, FORWARD, looksAhead, modeOf, NOTHING, NO_HEADING, type State } from './state.ts'
import { bodyHead } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'
import { openList, closeRegion, endsInColon, type Cursor } from './cursor.ts'

// 'Sở sẽ báo cáo …' among requests is a promise by another body, not a request to the host.
const promisesItself = new RegExp(
  `^(?:${oneOf('lãnh đạo', 'tập thể').source}\\s+)?(?=\\p{Lu})${bodyHead.source}[^.,;:…]{0,60}? sẽ\\s`,
  'u',
)

// A speaker who reports or asks for something contributes from the floor, and so do the speakers after them.
const fromBelow = new RegExp(oneOf('phản ánh', 'kiến nghị', 'đề xuất').source, 'u')

/** Whether a colon in the words opens a list with ';'. Documents that the meeting hears aren't items. */
export function opensItems(at: Cursor, rest: Span, sentence: Span): boolean {
  const colon = colonIn(at.text, rest)
  if (colon === null || hearsDocuments(slice(at.text, sentence))) return false
  return splitItems(at.text, { start: colon + 1, end: rest.end }).length > 1
}

/**
 * Sets the state to the part of the report that the plan gives a sentence.
 * @returns the region's role if the sentence is certainly about the meeting; null if it must still be read
 */
export function turnToPart(at: Cursor, sentence: Span): RegionRole | null {
  if (!at.placed) return null
  const { part, signs } = at.placed
  at.trace.push(`${part} (${signs.length > 0 ? signs.join(', ') : 'as its neighbours'})`)
  if (at.list) return null
  const words = slice(at.text, sentence)
  const opensList = endsInColon(words) || opensItems(at, sentence, sentence)
  if (!opensList && isProceedings(at.placed)) {
    if (opensFloor(words)) at.state.contribution = true
    return 'closing'
  }
  const { mode, kind } = at.state
  if (part === 'results' || part === 'lacks' || part === 'tasks' || part === 'awards') {
    const next = part === 'lacks' ? 'results' : part
    if (next !== mode) at.state = { ...NOTHING, ...at.heading, mode: next, kind: null }
    if (part === 'lacks') at.state.kind = 'shortcoming'
    else if (kind === 'shortcoming' && at.heading.kind === null && part === 'results') at.state.kind = null
  }
  return null
}

/**
 * Continues the speech of the paragraph above with a sentence that says what is needed, without naming its speaker: 'Các
 * cấp uỷ cần …', 'Năm 2018, các trạm cần …'.
 * @param content the words after the frame
 */
export function continueSpeech(at: Cursor, frame: Frame, content: Span): void {
  const { mode } = at.state
  const isOpen = mode === null || (mode === 'tasks' && at.heading.kind === null && at.heading.topic === null)
  if (at.speakerAbove === null || !isOpen || at.list || frame.speaker || frame.mode) return
  if (isNeeded(slice(at.text, content)))
    at.state = { ...NOTHING, mode: 'speech', kind: 'request', speaker: at.speakerAbove }
}

/** Sets the state after a heading, which names a part of the report or a field of work. */
export function turnToHeading(at: Cursor, block: RoledBlock): void {
  const frame = readHeading(slice(at.text, block.body), block.body, block.marker !== null)
  const { mode } = at.state
  at.list = null
  at.heading = {
    kind: frame.kind === 'shortcoming' ? 'shortcoming' : null,
    topic: frame.topic ? slice(at.text, frame.topic) : null,
    contribution: frame.contribution ?? false,
  }
  // A heading in the lead is a subtitle and changes nothing. A crosshead doesn't say which part follows.
  const goesOn = mode === 'tasks' || mode === 'lede' ? mode : frame.topic ? 'results' : null
  const next = frame.mode ?? modeOf(frame, at.known.years) ?? goesOn
  at.state = { ...NOTHING, ...at.heading, mode: next }
  closeRegion(at, block.span, next ?? 'closing', ['heading'])
}

/** Sets the state at the beginning of a paragraph or a list item. */
export function turnToBlock(at: Cursor, block: RoledBlock, words: string): void {
  const { mode } = at.state
  if (
    at.list &&
    (block.marker !== null || at.list.goesOn || words.endsWith(';') || gluedLength(at.text, block.body) > 0)
  ) {
    at.state = { ...at.list.state }
    at.list.goesOn = /[;:]$/u.test(words)
    return
  }
  at.list = null
  at.speakerAbove = mode === 'speech' ? at.state.speaker : null
  // A speech ends with its paragraph unless list items follow. Results and tasks may continue over paragraphs.
  if (block.marker !== null && mode !== 'lede' && mode !== null) return
  const isLead = block.body.start < at.known.leadEnd
  const goesOn = mode === 'results' || mode === 'tasks' ? mode : null
  at.state = { ...NOTHING, ...at.heading, mode: isLead ? 'lede' : goesOn }
}

/** Sets the state in which the content after a frame is read. @param rest the span of that content */
export function takeFrame(at: Cursor, frame: Frame, rest: Span): void {
  const { years } = at.known
  const before = at.state
  const inSpeech = before.mode === 'speech' && before.speaker !== null
  const mode = frame.mode ?? (inSpeech ? 'speech' : (modeOf(frame, years) ?? before.mode))
  const kind = kindAfter(at, frame, mode, slice(at.text, rest))
  // A heading's topic ends at another part of the report, at shortcomings, and at a speech.
  const turns = mode === 'speech' || mode === 'awards' || (frame.kind === 'shortcoming' && !frame.saying)
  const leaves = turns || (modeOf(frame, years) ?? mode) !== before.mode
  const underHeading = at.heading.topic !== null && before.topic === at.heading.topic
  if (leaves) at.heading = { ...NO_HEADING, contribution: at.heading.contribution && !frame.mode }
  const keepsTopic = mode === before.mode && !(leaves && underHeading)
  const asks = frame.speaker && fromBelow.test(at.text.slice(frame.speaker.end, rest.start))
  at.state = {
    mode,
    kind,
    settled: frame.saying !== undefined,
    topic: frame.topic ? slice(at.text, frame.topic) : keepsTopic ? before.topic : null,
    year: frame.year ?? null,
    speaker: mode !== 'speech' ? null : frame.speaker ? resolve(at, frame.speaker) : before.speaker,
    onBehalfOf: frame.onBehalfOf ?? (mode === 'speech' && !frame.speaker ? before.onBehalfOf : null),
    // A contribution from the floor continues until a paragraph ends or a speech begins.
    contribution: frame.contribution ?? (asks ? true : before.contribution),
    reply: frame.reply ?? (frame.speaker ? false : before.reply),
  }
}

/** The kind after a frame: the frame's, else the previous one, unless the words show another. */
function kindAfter(at: Cursor, frame: Frame, mode: State['mode'], words: string): Kind | null {
  const before = at.state
  // 'Tuy nhiên, toàn tỉnh đã khôi phục 300 ha': the predicate decides, not 'Tuy nhiên'.
  const isSuccess = isReached(words) || (at.placed?.part === 'results' && !isShortcoming(words))
  const own = frame.kind === 'shortcoming' && !frame.saying && isSuccess ? null : frame.kind
  const kind = own ?? (mode === before.mode ? before.kind : null)
  if (mode !== 'speech' || frame.saying !== undefined || kind === null) return kind
  if (frame.kind === 'shortcoming') return kind
  if (kind === 'request') return promisesItself.test(words) ? 'goal' : 'request'
  if (frame.asked || isNeeded(words) || looksAhead(frame, at.known.years)) return before.reply ? 'goal' : 'request'
  return before.reply && isPromised(words) ? 'goal' : kind
}

/** Sets the state when a speaker says nothing quotable: presents the report, gives thanks, shares experience. */
export function readAction(at: Cursor, frame: Frame, sentence: Span): RegionRole | null {
  const before = at.state
  const words = slice(at.text, sentence)
  if (before.mode === 'lede') return 'lede'
  if (isHandedOver(words)) return null
  at.trace.push('does-without-saying')
  // The official report has no speaker, even if a person reads it out (docs/data.md, speakers).
  const official = before.mode !== 'tasks' && readsReport(words)
  const mode = official ? 'results' : before.mode === 'results' || before.mode === 'tasks' ? before.mode : 'speech'
  at.state = official
    ? { ...NOTHING, mode }
    : {
        ...before,
        mode,
        speaker: frame.speaker ? resolve(at, frame.speaker) : before.speaker,
        onBehalfOf: frame.onBehalfOf ?? null,
        contribution: frame.contribution ?? before.contribution,
        reply: frame.reply ?? false,
      }
  if (at.list === null && endsInColon(words)) openList(at)
  return mode === 'results' ? 'results' : 'speech'
}

/** 'Năm 2020 là năm …' is background, but sets the year of what follows. */
export function turnToYear(at: Cursor, words: string): RegionRole {
  const year = /\d{4}(?!.*\d{4})/u.exec(words)?.[0]
  const next = year === undefined ? null : modeOf({ year: Number(year) }, at.known.years)
  if (next) at.state = { ...NOTHING, mode: next }
  const { mode } = at.state
  return next ?? (mode === 'tasks' ? 'tasks' : 'results')
}

/** Sets the state for a list from the words before it. */
export function takeLead(at: Cursor, frame: Frame, asNouns: boolean, lead: string): void {
  const { mode, kind } = at.state
  if (frame.mode === 'awards') {
    at.state = { ...AWARDS }
    return
  }
  if (frame.topic) at.state.topic = slice(at.text, frame.topic)
  if (mode === 'speech') {
    if (frame.kind === 'shortcoming' && (asNouns || kind !== 'request')) at.state.kind = 'shortcoming'
    return
  }
  // 'chỉ ra những hạn chế cần khắc phục trong thời gian tới: …' announces what is lacking, not tasks.
  if (at.placed?.part === 'lacks' && kind === 'shortcoming' && frame.kind !== undefined) return
  // 'vượt qua khó khăn, thực hiện các nhiệm vụ trọng tâm sau: …': the whole sentence decides, not a single word.
  const { results, tasks } = at.known.years
  const namesAhead = frame.mode === 'tasks' && tasks !== null && tasks !== results && lead.includes(String(tasks))
  if (at.placed?.part === 'results' && mode === 'results' && !namesAhead) {
    at.state.kind = null
    return
  }
  const settled =
    mode === 'tasks' || (kind === 'shortcoming' && (frame.mode !== 'tasks' || frame.kind === 'shortcoming'))
  if (!settled && frame.mode) at.state.mode = frame.mode
  if (!settled || frame.kind === 'shortcoming') at.state.kind = frame.kind ?? kind
  if (at.state.mode === 'tasks' && frame.kind !== 'shortcoming') at.state.kind = 'goal'
}

/** Sets the part of the report from the words alone. @returns false if they don't show it */
export function placeByWords(at: Cursor, content: Span): boolean {
  const words = slice(at.text, content)
  if (at.known.isTold(content)) return false
  const colon = colonIn(at.text, content)
  const lead = colon === null ? null : readLead(at.text, { start: content.start, end: colon }).frame
  if (lead?.mode || lead?.kind) at.state.mode = lead.mode ?? 'results'
  else if (isImperative(words)) at.state.mode = 'tasks'
  else if (isShortcoming(words) || isDone(words)) at.state.mode = 'results'
  else return false
  at.trace.push(`${at.state.mode}-by-its-words`)
  return true
}

/** Whether the words are a request or a promise. The host in front of them is then part of the frame. */
export function isForward(at: Cursor, frame: Frame, rest: Span): boolean {
  const { years } = at.known
  if (frame.kind) return FORWARD.has(frame.kind)
  const mode = frame.mode ?? modeOf(frame, years) ?? at.state.mode
  if (mode === 'tasks') return true
  if (mode !== 'speech') return false
  const { kind } = at.state
  return (kind !== null && FORWARD.has(kind)) || looksAhead(frame, years) || isNeeded(slice(at.text, rest))
}

export function kindOfSpeech(at: Cursor, frame: Frame, rest: Span): Kind | null {
  if (!frame.saying || frame.saying === 'room') return null
  // Leave out the words that a second verb introduces: '… và hứa sẽ …'.
  const words = slice(at.text, { start: rest.start, end: secondFrames(at.text, rest)[0]?.at ?? rest.end })
  const speaker = frame.speaker ? resolve(at, frame.speaker) : at.state.speaker
  const { isOfHost, isOwnBody } = at.known
  return kindOfSaying(frame, words, {
    contribution: frame.contribution ?? at.state.contribution,
    isAhead: looksAhead(frame, at.known.years),
    isReply: frame.reply ?? (frame.speaker ? false : at.state.reply),
    ownFact: speaker !== null && (isOfHost(speaker) || isOwnBody(speaker, words)),
  })
}

export function resolve(at: Cursor, speaker: Span): string | null {
  return at.known.speakers.resolve(slice(at.text, speaker), at.state.speaker ?? at.lastSpeaker)
}

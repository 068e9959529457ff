// Statements from the words after a frame: a single one, a list, awards, or those of a second frame.
import type { Kind } from '../../model/dataset.ts'
import { itemOf, splitItems, type Item } from '../../text/sentences.ts'
import { slice, trim, type Span } from '../../text/span.ts'
import {
  awardYear,
  beginsWithDistinction,
  countsRecipients,
  isAward,
  getsDistinction,
  isHandedOver,
  namesCertificate,
  splitAwards,
} from './awards.ts'
import { readFigures } from './figures.ts'
import type { Frame } from './frame.ts'
import { secondFrameRules } from './speechframes.ts'
import { readFrame } from './framing.ts'
import { kindOfWords } from './kinds.ts'
import { fieldIn, lacksLead, readLead, readSuchAs, statesResult } from './leads.ts'
import { colonIn, isOneSubject, isSecondFrame, namesWorks, splitNouns, withoutGlue, withoutQuotes } from './lists.ts'
import {
  announcesBoth,
  onlyCountsTasks,
  onlyIntroduces,
  onlyNamesMeasures,
  onlyOutlines,
  speaksOfLacks,
} from './announces.ts'
import { oneOf } from '../rules/pattern.ts'
import { personName } from '../rules/names.ts'
import { piece, readAt } from '../rules/rule.ts'
import { honorific, honorifics, rank } from '../rules/titles.ts'
import { AWARDS, FORWARD, NOTHING, type State } from './state.ts'
import { takeFrame, takeLead, placeByWords, kindOfSpeech } from './turns.ts'
import { openList, endsInColon, type Cursor } from './cursor.ts'

/** Whether words say something that could be checked: 'Mở 4 lớp', but not 'Rất tốt' or '4.000 tấn'. */
const isLongEnough = (words: string): boolean =>
  (words.match(/\p{L}+|\p{N}[\p{N}.,]*/gu) ?? []).length >= 3 && (words.match(/\p{L}+/gu) ?? []).length >= 2

// The line above a picture's caption: 'Đồng chí Lê Văn An –', 'Đồng chí Đại tá Trần Văn Bình,'.
const namesPerson = new RegExp(
  piece`^(?:${honorifics}|${honorific}) (?:${rank})?${personName}\s*[-–,]?\s*$`.source,
  'u',
)

/**
 * Adds the statements of a sentence's content.
 * @param next the next sentence of the paragraph, which may hold the list that this one announces
 */
export function readContent(at: Cursor, content: Span, frame: Frame, next: Span | null): void {
  const words = slice(at.text, content)
  if (words.trim() === '') {
    // 'Đảng bộ cũng cần:', 'Ông yêu cầu Viện:' at the end of a line: the following lines are its items.
    if (endsInColon(at.text.slice(Math.max(0, content.start - 3), content.end))) openList(at)
    return
  }
  if (readAwards(at, content, frame)) return
  if (at.state.mode === null && !placeByWords(at, content)) return
  // 'đánh giá cao các ưu điểm … Đó là: …': the statements are in the list of the next sentence.
  if (next && frame.saying && /^(?:Đó là|Cụ thể)\s*:?/u.test(slice(at.text, next))) return
  if (frame.nouns) return addItems(at, splitNouns(at.text, content), 'noun-list')
  const colon = colonIn(at.text, content)
  if (colon !== null) return readListAfter(at, content, colon)
  const announced = lacksLead(words)
  if (announced > 0 && (at.state.kind === null || !FORWARD.has(at.state.kind))) {
    at.state = { ...at.state, kind: 'shortcoming', settled: true }
    return addItems(at, splitItems(at.text, { start: content.start + announced, end: content.end }), 'lacks-such-as')
  }
  const { mode, kind } = at.state
  const { results, tasks } = at.known.years
  const ofTasks = mode === 'tasks' || (tasks !== null && tasks !== results && words.includes(String(tasks)))
  const isBoth = mode === 'results' && announcesBoth(words)
  if (isBoth || (ofTasks && onlyIntroduces(words, 'tasks')) || onlyCountsTasks(words)) {
    // 'Chọn chủ đề năm 2021 …, Quận uỷ đề ra 16 chỉ tiêu.': tasks follow.
    if (mode === 'results') at.state = { ...NOTHING, mode: 'tasks' }
    at.trace.push('announces-tasks')
    return
  }
  if (kind === 'request' && onlyNamesMeasures(words)) {
    at.trace.push('announces-tasks')
    return
  }
  const goesOn = next !== null && at.outline.partOf(next)?.part === 'lacks'
  const isOfReport = kind === 'shortcoming' || mode === 'results'
  if (isOfReport && (onlyIntroduces(words, 'lacks') || (kind === 'shortcoming' && goesOn && speaksOfLacks(words)))) {
    at.trace.push('announces-lacks')
    return
  }
  const items = splitItems(at.text, content).filter(
    ({ span }) => (frame.saying !== 'tells' && frame.saying !== 'praise') || !onlyOutlines(slice(at.text, span)),
  )
  if (namesWorks(words) || (mode === 'results' && isOneSubject(items.map(({ span }) => slice(at.text, span)))))
    return addStatement(at, itemOf(at.text, content), 'whole-sentence')
  // 'Phấn đấu' before a ';' list belongs to all items, so it is part of the frame (docs/data.md, frames).
  const shared = items.length > 1 && mode === 'tasks' ? (/^phấn đấu\s+/iu.exec(words)?.[0].length ?? 0) : 0
  if (items[0]) items[0].span.start += shared
  addItems(at, items, items.length > 1 ? 'semicolon-list' : 'whole-sentence')
}

/** Adds awards. @returns false if the words aren't any, or are among results and tasks */
function readAwards(at: Cursor, content: Span, frame: Frame): boolean {
  const { mode, speaker } = at.state
  const words = slice(at.text, content)
  const isOne =
    isAward(words) ||
    getsDistinction(words) ||
    (frame.occasion && beginsWithDistinction(words)) ||
    (mode === 'awards' && namesCertificate(words))
  // 'Các tập thể được khen thưởng, gồm:' opens the list of the awards.
  if (!isOne || endsInColon(words) || mode === 'lede' || (frame.saying && frame.saying !== 'room')) return false
  const elsewhere = mode === 'results' || mode === 'tasks' || (mode === 'speech' && speaker !== null)
  const isPlanned = at.placed?.part === 'awards'
  if (elsewhere && !isPlanned && frame.occasion !== true && !isHandedOver(words)) return false
  at.state = { ...AWARDS }
  addItems(at, splitAwards(at.text, content), 'award-list')
  return true
}

/** Reads a list after a colon. The words before it are the list's frame; before 'như:' they can be a statement. */
function readListAfter(at: Cursor, content: Span, colon: number): void {
  const lead = trim(at.text, { start: content.start, end: colon })
  const { asNouns, length } = readSuchAs(slice(at.text, lead))
  const items = splitItems(at.text, { start: colon + 1, end: content.end })
  // 'ngành đạt nhiều dấu ấn: có 30/32 chỉ tiêu …': a clause with an explanation isn't a list.
  if (items.length === 1 && at.state.mode === 'results' && !asNouns && statesResult(slice(at.text, lead)))
    return addStatement(at, itemOf(at.text, content), 'whole-sentence')
  if (asNouns && length !== null && at.state.mode === 'speech' && at.state.kind !== null)
    addStatement(at, itemOf(at.text, { start: lead.start, end: lead.start + length }), 'before-such-as')
  // 'Tổng thu ước đạt 900 tỷ đồng, trong đó: …': the words before 'trong đó' state the whole, the items its parts.
  const whole = /,?\s+trong đó$/u.exec(slice(at.text, lead))
  if (whole && at.state.mode === 'results' && statesResult(slice(at.text, lead).slice(0, whole.index)))
    addStatement(at, itemOf(at.text, { start: lead.start, end: lead.start + whole.index }), 'before-such-as')
  const { frame, rules } = readLead(at.text, lead)
  at.trace.push(...rules)
  const outer = { ...at.state }
  takeLead(at, frame, asNouns, slice(at.text, lead))
  if (items.length === 0) {
    if (!frame.mode && !frame.kind) at.state.topic = fieldIn(slice(at.text, lead)) ?? at.state.topic
    return openList(at)
  }
  const nouns = items.length === 1 && asNouns
  addItems(at, nouns ? splitNouns(at.text, { start: colon + 1, end: content.end }) : items, 'list-after-colon')
  // The kind and topic from before the list are valid again after it.
  at.state = { ...at.state, kind: outer.kind, topic: outer.topic }
}

function addItems(at: Cursor, items: readonly Item[], rule: string): void {
  for (const item of items) {
    const words = slice(at.text, item.span)
    if (at.state.mode === 'speech' && isSecondFrame(words)) readFurtherFrame(at, item.span)
    else if (items.length > 1 && at.state.mode === 'results' && countsRecipients(words))
      addStatement(at, item, rule, AWARDS)
    else addStatement(at, item, rule)
  }
}

const remedy = new RegExp(
  `,\\s${oneOf('từ đó').source}\\s${oneOf('đề xuất', 'đề ra', 'đưa ra', 'thống nhất').source}\\s[^.;:]*$`,
  'u',
)
/** An item without what the meeting made of it: 'con giống chưa đạt, từ đó đề xuất các giải pháp'. */
function withoutRemedy(text: string, item: Item): Item {
  const made = remedy.exec(slice(text, item.span))
  return made ? { ...item, span: { start: item.span.start, end: item.span.start + made.index } } : item
}

/** Adds an item as a statement if it has a kind. @param state of the item: that of the reader, or `AWARDS` */
export function addStatement(at: Cursor, item: Item, rule: string, state: Readonly<State> = at.state): void {
  const { span, openEnded } = withoutRemedy(at.text, withoutQuotes(at.text, withoutGlue(at.text, item)))
  const words = slice(at.text, span)
  const { mode, speaker, onBehalfOf, topic } = state
  const kind = kindOfWords(state, words)
  const year = kind && yearOf(at, kind, words)
  if (!kind || span.end <= span.start) return
  // One or two words don't say anything that could be checked. Without a year there is nothing to place them by.
  if (year === null || !isLongEnough(words) || namesPerson.test(words)) {
    at.refused.push(span)
    return
  }
  at.read.statements.push({
    kind,
    year,
    topic: kind === 'award' ? null : topic,
    by: mode === 'speech' ? speaker : null,
    onBehalfOf: speaker === null ? null : onBehalfOf,
    openEnded,
    source: span,
    figures: readFigures(at.text, span),
    rules: [...at.trace, rule],
  })
}

/** The year of a statement: its own, else that of its part of the report (docs/data.md, years). */
function yearOf(at: Cursor, kind: Kind, words: string): number | null {
  const { results, tasks } = at.known.years
  if (kind === 'award') return awardYear(words) ?? results
  const { year } = at.state
  // The time in a request's frame ('trong năm 2009 khắc phục …') isn't that of the shortcoming it names.
  if (year !== null && (FORWARD.has(kind) || results === null || year <= results)) return year
  return FORWARD.has(kind) ? tasks : results
}

/** Reads a second frame inside a sentence, which has the same speaker. */
export function readFurtherFrame(at: Cursor, span: Span): void {
  const opened = readAt(secondFrameRules, at.text, span.start, span.end)
  if (!opened) return
  const rest = { start: opened.span.end, end: span.end }
  const kind = kindOfSpeech(at, opened.out, rest)
  const { frame, start, rules } = readFrame(at.framing, rest, { ...opened.out, ...(kind && { kind }) })
  at.trace.push(opened.rule, ...rules)
  takeFrame(at, frame, { start, end: span.end })
  if (frame.saying !== 'room') readContent(at, { start, end: span.end }, frame, null)
}

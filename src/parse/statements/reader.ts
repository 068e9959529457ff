// Reads statements. Each sentence has a frame (who, when, about what) and content. The reader goes through a report from
// top to bottom and keeps what stays valid for the next sentence: the part of the agenda, the speaker, the kind of
// statement, the topic.
import type { Kind, RegionRole } from '../../model/dataset.ts'
import { itemOf, splitItems, type Item } from '../../text/sentences.ts'
import { slice, trim, type Span } from '../../text/span.ts'
import {
  awardYear,
  beginsWithDistinction,
  isAward,
  getsDistinction,
  isHandedOver,
  namesCertificate,
  splitAwards,
} from './awards.ts'
import type { RoledBlock } from '../page/blocks.ts'
import { isDone, isImperative, isNeeded, isPromised, isReached, isShortcoming } from '../rules/cues.ts'
import type { SentenceDraft, StatementDraft } from '../rules/draft.ts'
import { readFigures } from './figures.ts'
import type { Frame } from './frame.ts'
import { frameRules } from './frames.ts'
import { secondFrameRules } from './speechframes.ts'
import { FrameRows, readFrame, type Framing } from './framing.ts'
import { kindOfSaying, kindOfWords } from './kinds.ts'
import { fieldIn, readHeading, readLead, readSuchAs, statesResult } from './leads.ts'
import { colonIn, gluedLength, isOneSubject, isSecondFrame, secondFrames, splitNouns, withoutGlue } from './lists.ts'
import {
  hearsDocuments,
  onlyCountsTasks,
  onlyIntroduces,
  onlyOutlines,
  opensFloor,
  readsReport,
  roomRules,
  speaksOfLacks,
} from '../who/room.ts'
import { readAt } from '../rules/rule.ts'
import { behalfIn, quotedSpeech, praiseBeforeSpeaker } from './speech.ts'
import { outlineReport, type Outline } from './outline.ts'
import { isProceedings, type Placed } from './plan.ts'
import { tellsBehindColon } from './signs.ts'
import { FORWARD, looksAhead, modeOf, NOTHING, NO_HEADING, type Heading, type Known, type State } from './state.ts'
import { bodyHead } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'

export interface StatementsRead {
  statements: StatementDraft[]
  sentences: SentenceDraft[]
  /** Names of those who were heard to say something. */
  spoke: Set<string>
  /** Name → the body that the person spoke for. */
  onBehalfOf: Map<string, Span>
}

const endsInColon = (words: string): boolean => /:\s*$/u.test(words)
// 'Sở sẽ báo cáo …' among requests is a promise by another body, not a request to the host.
const promisesItself = new RegExp(
  `^(?:${oneOf('lãnh đạo', 'tập thể').source}\\s+)?(?=\\p{Lu})${bodyHead.source}[^.,;:…]{0,60}? sẽ\\s`,
  'u',
)
// A speaker who reports or asks for something contributes from the floor, and so do the speakers after them.
const fromBelow = new RegExp(oneOf('phản ánh', 'kiến nghị', 'đề xuất').source, 'u')

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
  const reader = new Reader(text, known, rows, outlineReport(text, body, known, rows))
  body.forEach((block, index) => {
    progress(index / body.length)
    reader.block(block)
  })
  return reader.read
}

/** Whether words say something that could be checked: 'Mở 4 lớp', but not 'Rất tốt' or '4.000 tấn'. */
const isLongEnough = (words: string): boolean =>
  (words.match(/\p{L}+|\p{N}[\p{N}.,]*/gu) ?? []).length >= 3 && (words.match(/\p{L}+/gu) ?? []).length >= 2

class Reader {
  readonly read: StatementsRead = { statements: [], sentences: [], spoke: new Set(), onBehalfOf: new Map() }
  private state: State = { ...NOTHING, mode: 'lede' }
  private heading: Heading = NO_HEADING
  /** The state for the items of a list with one item a line, and whether another item must follow. */
  private list: { state: State; goesOn: boolean } | null = null
  /** Each of the following lines names a guest. */
  private guests = false
  private lastSpeaker: string | null = null
  /** Parts of the current sentence that have too few words for a statement, in order. */
  private refused: Span[] = []
  /** The part of the report that the current sentence belongs to. */
  private placed: Placed | null = null
  /** The rules that matched the current sentence. */
  private trace: string[] = []
  private readonly framing: Framing
  private readonly outline: Outline
  private readonly text: string
  private readonly known: Known

  constructor(text: string, known: Known, rows: FrameRows, outline: Outline) {
    this.text = text
    this.known = known
    this.outline = outline
    this.framing = {
      text,
      rows,
      isForward: (frame, rest) => this.isForward(frame, rest),
      kindOf: (frame, rest) => this.kindOfSaying(frame, rest),
    }
  }

  // ── The plan ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Sets the state to the part of the report that the plan gives a sentence.
   * @returns the region's role if the sentence certainly tells of the meeting; null if it must still be read
   */
  private turnTo(sentence: Span): RegionRole | null {
    if (!this.placed) return null
    const { part, signs } = this.placed
    this.trace.push(`${part} (${signs.length > 0 ? signs.join(', ') : 'as its neighbours'})`)
    if (this.list) return null
    const words = slice(this.text, sentence)
    const opensList = endsInColon(words) || this.opensItems(sentence, sentence)
    if (!opensList && isProceedings(this.placed)) {
      if (opensFloor(words)) this.state.contribution = true
      return 'closing'
    }
    const { mode, kind } = this.state
    if (part === 'results' || part === 'lacks' || part === 'tasks' || part === 'awards') {
      const next = part === 'lacks' ? 'results' : part
      if (next !== mode) this.state = { ...NOTHING, ...this.heading, mode: next, kind: null }
      if (part === 'lacks') this.state.kind = 'shortcoming'
      else if (kind === 'shortcoming' && this.heading.kind === null && part === 'results') this.state.kind = null
    }
    return null
  }

  // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────────────

  block(block: RoledBlock): void {
    if (block.role === 'heading') return this.underHeading(block)
    const words = slice(this.text, block.body)
    if (this.guests && (block.marker !== null || words.endsWith(';')))
      return this.close(block.span, 'lede', ['guest-on-line'])
    this.guests = false
    this.enterBlock(block, words)
    const sentences = this.outline.sentencesOf(block)
    // A bullet or a number without text.
    if (sentences.length === 0) this.close(block.span, 'furniture', ['bare-marker'])
    sentences.forEach((sentence, index) => {
      this.sentence(sentence, sentences[index + 1] ?? null)
    })
  }

  /** Sets the state after a heading, which names a part of the report or a field of work. */
  private underHeading(block: RoledBlock): void {
    const frame = readHeading(slice(this.text, block.body), block.body, block.marker !== null)
    const { mode } = this.state
    this.list = null
    this.heading = {
      kind: frame.kind === 'shortcoming' ? 'shortcoming' : null,
      topic: frame.topic ? slice(this.text, frame.topic) : null,
      contribution: frame.contribution ?? false,
    }
    // A heading in the lead is a subtitle and changes nothing. A crosshead doesn't say which part follows.
    const goesOn = mode === 'tasks' || mode === 'lede' ? mode : frame.topic ? 'results' : null
    const next = frame.mode ?? modeOf(frame, this.known.years) ?? goesOn
    this.state = { ...NOTHING, ...this.heading, mode: next }
    this.close(block.span, next ?? 'closing', ['heading'])
  }

  /** Sets the state at the beginning of a paragraph or a list item. */
  private enterBlock(block: RoledBlock, words: string): void {
    const { mode } = this.state
    if (
      this.list &&
      (block.marker !== null || this.list.goesOn || words.endsWith(';') || gluedLength(this.text, block.body) > 0)
    ) {
      this.state = { ...this.list.state }
      this.list.goesOn = /[;:]$/u.test(words)
      return
    }
    this.list = null
    // A speech ends with its paragraph unless list items follow. Results and tasks may continue over paragraphs.
    if (block.marker !== null && mode !== 'lede' && mode !== null) return
    const isLead = block.body.start < this.known.leadEnd
    const goesOn = mode === 'results' || mode === 'tasks' ? mode : null
    this.state = { ...NOTHING, ...this.heading, mode: isLead ? 'lede' : goesOn }
  }

  private close(span: Span, role: RegionRole | null, rules: string[] = this.trace): void {
    let at = span.start
    // A part that was refused is reported, even if the rest of its sentence was read.
    for (const part of role === null ? [] : this.refused) {
      if (part.start > at) this.read.sentences.push({ span: { start: at, end: part.start }, role, rules })
      this.read.sentences.push({ span: part, role: null, rules })
      at = part.end
    }
    if (at < span.end) this.read.sentences.push({ span: { start: at, end: span.end }, role, rules })
  }

  // ── Sentences ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private sentence(sentence: Span, next: Span | null): void {
    this.trace = []
    this.refused = []
    this.placed = this.outline.partOf(sentence)
    if (this.outline.isRepetition(sentence)) return this.close(sentence, 'duplicate', ['said-before'])
    if (this.outline.isSummary(sentence)) return this.close(sentence, 'lede', ['summary'])
    if (this.quotation(sentence)) return this.close(sentence, 'speech')
    // 'Đề nghị các huyện …': the last speaker continues without being named again.
    if (this.state.mode === 'speech' && this.state.speaker !== null && isSecondFrame(slice(this.text, sentence))) {
      this.furtherFrame(sentence)
      return this.close(sentence, 'speech')
    }
    const of = this.turnTo(sentence)
    if (of) return this.close(sentence, of)
    const before = this.read.statements.length
    const rest = this.praise(sentence)
    const { frame, start, rules } = readFrame(this.framing, rest)
    this.trace.push(...rules)
    const content = { start, end: sentence.end }
    let role = this.enter(frame, content, rest)
    if (role === null) {
      const cuts = frame.saying || this.state.mode === 'speech' ? secondFrames(this.text, content) : []
      this.content({ start, end: cuts[0]?.at ?? content.end }, frame, cuts.length > 0 ? null : next)
      cuts.forEach(({ from }, index) => {
        this.furtherFrame({ start: from, end: cuts[index + 1]?.at ?? content.end })
      })
      role = this.roleOf(sentence, this.read.statements.length > before)
    }
    this.close(sentence, role)
    this.state.year = null
    // 'Về X, …' gives a topic to one sentence only, but a heading or a list's lead to all that is under it.
    if (frame.topicHere && !this.list) this.state.topic = this.heading.topic
  }

  /** Adds the praise of 'Ghi nhận …, đồng chí A đề nghị …'. @returns the unread rest, or the whole sentence */
  private praise(sentence: Span): Span {
    const praised = praiseBeforeSpeaker(this.text, sentence)
    if (!praised) return sentence
    this.trace.push('praise-before-speaker')
    this.enter(
      { mode: 'speech', speaker: praised.speaker, saying: 'praise', kind: 'strength' },
      praised.content,
      sentence,
    )
    this.add(itemOf(this.text, praised.content), 'whole-sentence')
    return praised.rest
  }

  /** Adds the words of '“…”, Bộ trưởng nhấn mạnh.'. @returns false if the sentence doesn't have this form */
  private quotation(sentence: Span): boolean {
    const quoted = quotedSpeech(this.text, sentence)
    if (!quoted) return false
    this.trace.push('speaker-behind-quotation')
    const frame: Frame = { mode: 'speech', speaker: quoted.speaker, saying: quoted.saying }
    const kind = this.kindOfSaying(frame, quoted.content)
    this.enter({ ...frame, ...(kind && { kind }) }, quoted.content, sentence)
    this.add(itemOf(this.text, quoted.content), 'whole-sentence')
    return true
  }

  /** Reads a second frame inside a sentence, which has the same speaker. */
  private furtherFrame(span: Span): void {
    const opened = readAt(secondFrameRules, this.text, span.start, span.end)
    if (!opened) return
    const rest = { start: opened.span.end, end: span.end }
    const kind = this.kindOfSaying(opened.out, rest)
    const { frame, start, rules } = readFrame(this.framing, rest, { ...opened.out, ...(kind && { kind }) })
    this.trace.push(opened.rule, ...rules)
    this.settle(frame, { start, end: span.end })
    if (frame.saying !== 'room') this.content({ start, end: span.end }, frame, null)
  }

  /** Whether the words are a request or a promise. The host in front of them is then part of the frame. */
  private isForward(frame: Frame, rest: Span): boolean {
    const { years } = this.known
    if (frame.kind) return FORWARD.has(frame.kind)
    const mode = frame.mode ?? modeOf(frame, years) ?? this.state.mode
    if (mode === 'tasks') return true
    if (mode !== 'speech') return false
    const { kind } = this.state
    return (kind !== null && FORWARD.has(kind)) || looksAhead(frame, years) || isNeeded(slice(this.text, rest))
  }

  private kindOfSaying(frame: Frame, rest: Span): Kind | null {
    if (!frame.saying || frame.saying === 'room') return null
    // Leave out what a second verb introduces: '… và hứa sẽ …'.
    const words = slice(this.text, { start: rest.start, end: secondFrames(this.text, rest)[0]?.at ?? rest.end })
    const speaker = frame.speaker ? this.resolve(frame.speaker) : this.state.speaker
    const { isOfHost, isOwnBody } = this.known
    return kindOfSaying(frame, words, {
      contribution: frame.contribution ?? this.state.contribution,
      isAhead: looksAhead(frame, this.known.years),
      isReply: frame.reply ?? (frame.speaker ? false : this.state.reply),
      ownFact: speaker !== null && (isOfHost(speaker) || isOwnBody(speaker, words)),
    })
  }

  private resolve(speaker: Span): string | null {
    return this.known.speakers.resolve(slice(this.text, speaker), this.state.speaker ?? this.lastSpeaker)
  }

  // ── Frames into the state ─────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Sets the state from a frame.
   * @returns the region's role if the sentence states nothing (proceedings, participants); null if there is content
   */
  private enter(frame: Frame, rest: Span, sentence: Span): RegionRole | null {
    if (frame.speaker) {
      const speaker = this.resolve(frame.speaker)
      const behalf = frame.onBehalfOf ?? behalfIn(this.text, frame.speaker)
      if (behalf) frame.onBehalfOf = behalf
      if (speaker !== null) {
        this.lastSpeaker = speaker
        this.read.spoke.add(speaker)
        if (behalf) this.read.onBehalfOf.set(speaker, behalf)
      }
    }
    // '… được nghe báo cáo với nhiều kết quả ấn tượng: A; B': the list after the colon has results.
    const isList = this.opensItems(rest, sentence)
    if (frame.saying === 'room' && isList) {
      delete frame.saying
      delete frame.speaker
      frame.mode = 'results'
    }
    if (frame.saying === 'room' && secondFrames(this.text, rest).length === 0) return this.onlyActs(frame, sentence)
    const room = frame.saying || (isList && frame.mode === 'results') ? null : this.room(frame, rest, sentence)
    if (room === null) this.settle(frame, rest)
    return room
  }

  /** Whether a colon in the words opens a list with ';'. Documents that the meeting hears are no items. */
  private opensItems(rest: Span, sentence: Span): boolean {
    const colon = colonIn(this.text, rest)
    if (colon === null || hearsDocuments(slice(this.text, sentence))) return false
    return splitItems(this.text, { start: colon + 1, end: rest.end }).length > 1
  }

  /** Sets the state when a speaker says nothing quotable: presents the report, gives thanks, shares experience. */
  private onlyActs(frame: Frame, sentence: Span): RegionRole | null {
    const before = this.state
    const words = slice(this.text, sentence)
    if (before.mode === 'lede') return 'lede'
    if (isHandedOver(words)) return null
    this.trace.push('does-without-saying')
    // The official report has no speaker, even if a person reads it out (docs/data.md, speakers).
    const official = before.mode !== 'tasks' && readsReport(words)
    const mode = official ? 'results' : before.mode === 'results' || before.mode === 'tasks' ? before.mode : 'speech'
    this.state = official
      ? { ...NOTHING, mode }
      : {
          ...before,
          mode,
          speaker: frame.speaker ? this.resolve(frame.speaker) : before.speaker,
          onBehalfOf: frame.onBehalfOf ?? null,
          contribution: frame.contribution ?? before.contribution,
          reply: frame.reply ?? false,
        }
    if (this.list === null && endsInColon(words)) this.openList()
    return mode === 'results' ? 'results' : 'speech'
  }

  /** The following lines are items of a list and get the current state. */
  private openList(): void {
    this.list = { state: { ...this.state }, goesOn: true }
  }

  /** Sets the state after a frame. */
  private settle(frame: Frame, rest: Span): void {
    const { years } = this.known
    const before = this.state
    const inSpeech = before.mode === 'speech' && before.speaker !== null
    const mode = frame.mode ?? (inSpeech ? 'speech' : (modeOf(frame, years) ?? before.mode))
    const kind = this.carriedKind(frame, mode, slice(this.text, rest))
    // A heading's topic ends at another part of the report, at shortcomings, and at a speech.
    const turns = mode === 'speech' || mode === 'awards' || (frame.kind === 'shortcoming' && !frame.saying)
    const leaves = turns || (modeOf(frame, years) ?? mode) !== before.mode
    const underHeading = this.heading.topic !== null && before.topic === this.heading.topic
    if (leaves) this.heading = { ...NO_HEADING, contribution: this.heading.contribution && !frame.mode }
    const keepsTopic = mode === before.mode && !(leaves && underHeading)
    const asks = frame.speaker && fromBelow.test(this.text.slice(frame.speaker.end, rest.start))
    this.state = {
      mode,
      kind,
      settled: frame.saying !== undefined,
      topic: frame.topic ? slice(this.text, frame.topic) : keepsTopic ? before.topic : null,
      year: frame.year ?? null,
      speaker: mode !== 'speech' ? null : frame.speaker ? this.resolve(frame.speaker) : before.speaker,
      onBehalfOf: frame.onBehalfOf ?? (mode === 'speech' && !frame.speaker ? before.onBehalfOf : null),
      // A contribution from the floor continues until a paragraph ends or a speech begins.
      contribution: frame.contribution ?? (asks ? true : before.contribution),
      reply: frame.reply ?? (frame.speaker ? false : before.reply),
    }
  }

  /** The kind after a frame: the frame's, else the previous one, unless the words show another. */
  private carriedKind(frame: Frame, mode: State['mode'], words: string): Kind | null {
    const before = this.state
    // 'Tuy nhiên, toàn tỉnh đã khôi phục 300 ha': the predicate decides, not 'Tuy nhiên'.
    const isSuccess = isReached(words) || (this.placed?.part === 'results' && !isShortcoming(words))
    const own = frame.kind === 'shortcoming' && !frame.saying && isSuccess ? null : frame.kind
    const kind = own ?? (mode === before.mode ? before.kind : null)
    if (mode !== 'speech' || frame.saying !== undefined || kind === null) return kind
    if (frame.kind === 'shortcoming') return kind
    if (kind === 'request') return promisesItself.test(words) ? 'goal' : 'request'
    if (frame.asked || isNeeded(words) || looksAhead(frame, this.known.years)) return before.reply ? 'goal' : 'request'
    return before.reply && isPromised(words) ? 'goal' : kind
  }

  /** The region's role for a sentence about the meeting, its guests or the body; null if it may state something. */
  private room(frame: Frame, rest: Span, sentence: Span): RegionRole | null {
    const { mode } = this.state
    const awards = frame.occasion || mode === null || mode === 'awards' || mode === 'speech'
    const isOfAward = awards && isAward(slice(this.text, rest))
    if (this.list !== null && mode !== 'lede') return null
    // If the frame says what follows, only the rest can be about the meeting.
    const opened = frame.kind !== undefined || frame.mode !== undefined
    const fits =
      readAt(roomRules, this.text, rest.start, rest.end) ??
      (opened ? null : readAt(roomRules, this.text, sentence.start, sentence.end))
    if (!fits) return null
    // 'Tham dự có … các cá nhân được khen thưởng' names guests; another sentence tells of their awards.
    if (isOfAward && (!['attends', 'goes-by'].includes(fits.rule) || namesCertificate(slice(this.text, rest))))
      return null
    const colon = colonIn(this.text, rest)
    if (colon !== null && fits.rule !== 'attends' && !hearsDocuments(slice(this.text, sentence))) {
      const lead = readLead(this.text, { start: rest.start, end: colon }).frame
      if (lead.mode || lead.kind) return null
      // 'Hội nghị đã nghe báo cáo kết quả: năm 2017, Sở đã hoàn thành 12 chỉ tiêu': the colon tells what was heard.
      if (fits.rule === 'meeting-acts' && tellsBehindColon(slice(this.text, sentence))) return null
    }
    // 'Năm 2019 là năm …, hoàn thành 2 chỉ tiêu': the year is told of by its results.
    if (fits.rule === 'year-is-year' && isReached(slice(this.text, sentence))) return null
    if (fits.rule === 'attended-by' && mode !== 'lede' && !this.known.isTold(sentence)) return null
    this.trace.push(fits.rule)
    const words = slice(this.text, sentence)
    if (opensFloor(words)) this.state.contribution = true
    if (endsInColon(words) && fits.rule === 'attends') this.guests = true
    else if (endsInColon(words)) this.openList()
    if (mode === 'lede') return this.known.isTold(sentence) ? 'lede' : fits.out
    if (fits.rule === 'year-is-year' && mode !== 'speech') return this.turnToYear(slice(this.text, fits.span))
    return fits.out === 'results' && mode === 'tasks' ? 'tasks' : fits.out
  }

  /** 'Năm 2020 là năm …' is background, but sets the year of what follows. */
  private turnToYear(words: string): RegionRole {
    const year = /\d{4}(?!.*\d{4})/u.exec(words)?.[0]
    const next = year === undefined ? null : modeOf({ year: Number(year) }, this.known.years)
    if (next) this.state = { ...NOTHING, mode: next }
    const { mode } = this.state
    return next ?? (mode === 'tasks' ? 'tasks' : 'results')
  }

  // ── Contents ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private content(content: Span, frame: Frame, next: Span | null): void {
    const words = slice(this.text, content)
    if (words.trim() === '') {
      // 'Đảng bộ cũng cần:', 'Ông yêu cầu Viện:' at the end of a line: the following lines are its items.
      if (endsInColon(this.text.slice(Math.max(0, content.start - 3), content.end))) this.openList()
      return
    }
    if (this.awards(content, frame)) return
    if (this.state.mode === null && !this.place(content)) return
    // 'đánh giá cao các ưu điểm … Đó là: …': the statements are in the list of the next sentence.
    if (next && frame.saying && /^(?:Đó là|Cụ thể)\s*:?/u.test(slice(this.text, next))) return
    if (frame.nouns) return this.addAll(splitNouns(this.text, content), 'noun-list')
    const colon = colonIn(this.text, content)
    if (colon !== null) return this.listAfter(content, colon)
    const { mode, kind } = this.state
    const { results, tasks } = this.known.years
    const ofTasks = mode === 'tasks' || (tasks !== null && tasks !== results && words.includes(String(tasks)))
    if ((ofTasks && onlyIntroduces(words, 'tasks')) || onlyCountsTasks(words)) {
      // 'Chọn chủ đề năm 2021 …, Quận uỷ đề ra 16 chỉ tiêu.': tasks follow.
      if (mode === 'results') this.state = { ...NOTHING, mode: 'tasks' }
      this.trace.push('announces-tasks')
      return
    }
    const goesOn = next !== null && this.outline.partOf(next)?.part === 'lacks'
    const isOfReport = kind === 'shortcoming' || mode === 'results'
    if (isOfReport && (onlyIntroduces(words, 'lacks') || (kind === 'shortcoming' && goesOn && speaksOfLacks(words)))) {
      this.trace.push('announces-lacks')
      return
    }
    const items = splitItems(this.text, content).filter(
      ({ span }) => (frame.saying !== 'tells' && frame.saying !== 'praise') || !onlyOutlines(slice(this.text, span)),
    )
    if (mode === 'results' && isOneSubject(items.map(({ span }) => slice(this.text, span))))
      return this.add(itemOf(this.text, content), 'whole-sentence')
    // 'Phấn đấu' before a ';' list belongs to all items, so it is frame (docs/data.md, frames).
    const shared = items.length > 1 && mode === 'tasks' ? (/^phấn đấu\s+/iu.exec(words)?.[0].length ?? 0) : 0
    if (items[0]) items[0].span.start += shared
    this.addAll(items, items.length > 1 ? 'semicolon-list' : 'whole-sentence')
  }

  /** Adds awards. @returns false if the words aren't any, or are among results and tasks */
  private awards(content: Span, frame: Frame): boolean {
    const { mode, speaker } = this.state
    const words = slice(this.text, content)
    const isOne = isAward(words) || getsDistinction(words) || (frame.occasion && beginsWithDistinction(words))
    if (!isOne || mode === 'lede' || (frame.saying && frame.saying !== 'room')) return false
    const elsewhere = mode === 'results' || mode === 'tasks' || (mode === 'speech' && speaker !== null)
    const isPlanned = this.placed?.part === 'awards'
    if (elsewhere && !isPlanned && frame.occasion !== true && !isHandedOver(words)) return false
    this.state = { ...NOTHING, mode: 'awards', kind: 'award' }
    this.addAll(splitAwards(this.text, content), 'award-list')
    return true
  }

  /** Sets the part of the report from the words alone. @returns false if they don't show it */
  private place(content: Span): boolean {
    const words = slice(this.text, content)
    if (this.known.isTold(content)) return false
    const colon = colonIn(this.text, content)
    const lead = colon === null ? null : readLead(this.text, { start: content.start, end: colon }).frame
    if (lead?.mode || lead?.kind) this.state.mode = lead.mode ?? 'results'
    else if (isImperative(words)) this.state.mode = 'tasks'
    else if (isShortcoming(words) || isDone(words)) this.state.mode = 'results'
    else return false
    this.trace.push(`${this.state.mode}-by-its-words`)
    return true
  }

  /** Reads a list after a colon. The words before it are the list's frame; before 'như:' they can be a statement. */
  private listAfter(content: Span, colon: number): void {
    const lead = trim(this.text, { start: content.start, end: colon })
    const { asNouns, length } = readSuchAs(slice(this.text, lead))
    const items = splitItems(this.text, { start: colon + 1, end: content.end })
    // 'ngành đạt nhiều dấu ấn: có 30/32 chỉ tiêu …': a clause with an explanation is no list.
    if (items.length === 1 && this.state.mode === 'results' && !asNouns && statesResult(slice(this.text, lead)))
      return this.add(itemOf(this.text, content), 'whole-sentence')
    if (asNouns && length !== null && this.state.mode === 'speech' && this.state.kind !== null)
      this.add(itemOf(this.text, { start: lead.start, end: lead.start + length }), 'before-such-as')
    // 'Tổng thu ước đạt 900 tỷ đồng, trong đó: …': the words before 'trong đó' state the whole, the items its parts.
    const whole = /,?\s+trong đó$/u.exec(slice(this.text, lead))
    if (whole && this.state.mode === 'results' && statesResult(slice(this.text, lead).slice(0, whole.index)))
      this.add(itemOf(this.text, { start: lead.start, end: lead.start + whole.index }), 'before-such-as')
    const { frame, rules } = readLead(this.text, lead)
    this.trace.push(...rules)
    const outer = { ...this.state }
    this.takeLead(frame, asNouns, slice(this.text, lead))
    if (items.length === 0) {
      if (!frame.mode && !frame.kind) this.state.topic = fieldIn(slice(this.text, lead)) ?? this.state.topic
      return this.openList()
    }
    const nouns = items.length === 1 && asNouns
    this.addAll(nouns ? splitNouns(this.text, { start: colon + 1, end: content.end }) : items, 'list-after-colon')
    // The kind and topic from before the list are valid again after it.
    this.state = { ...this.state, kind: outer.kind, topic: outer.topic }
  }

  /** Sets the state for a list from the words before it. */
  private takeLead(frame: Frame, asNouns: boolean, lead: string): void {
    const { mode, kind } = this.state
    if (frame.topic) this.state.topic = slice(this.text, frame.topic)
    if (mode === 'speech') {
      if (frame.kind === 'shortcoming' && (asNouns || kind !== 'request')) this.state.kind = 'shortcoming'
      return
    }
    // 'chỉ ra những hạn chế cần khắc phục trong thời gian tới: …' announces what is lacking, not tasks.
    if (this.placed?.part === 'lacks' && kind === 'shortcoming' && frame.kind !== undefined) return
    // 'vượt qua khó khăn, thực hiện các nhiệm vụ trọng tâm sau: …': the whole sentence decides, not a single word.
    const { results, tasks } = this.known.years
    const namesAhead = frame.mode === 'tasks' && tasks !== null && tasks !== results && lead.includes(String(tasks))
    if (this.placed?.part === 'results' && mode === 'results' && !namesAhead) {
      this.state.kind = null
      return
    }
    const settled =
      mode === 'tasks' || (kind === 'shortcoming' && (frame.mode !== 'tasks' || frame.kind === 'shortcoming'))
    if (!settled && frame.mode) this.state.mode = frame.mode
    if (!settled || frame.kind === 'shortcoming') this.state.kind = frame.kind ?? kind
    if (this.state.mode === 'tasks' && frame.kind !== 'shortcoming') this.state.kind = 'goal'
  }

  private addAll(items: readonly Item[], rule: string): void {
    for (const item of items)
      if (this.state.mode === 'speech' && isSecondFrame(slice(this.text, item.span))) this.furtherFrame(item.span)
      else this.add(item, rule)
  }

  private add(item: Item, rule: string): void {
    const { span, openEnded } = withoutGlue(this.text, item)
    const words = slice(this.text, span)
    const { mode, speaker, onBehalfOf, topic } = this.state
    const kind = kindOfWords(this.state, words)
    const year = kind && this.yearOf(kind, words)
    if (!kind || span.end <= span.start) return
    // One or two words don't say anything that could be checked. Without a year there is nothing to place them by.
    if (year === null || !isLongEnough(words)) {
      this.refused.push(span)
      return
    }
    this.read.statements.push({
      kind,
      year,
      topic: kind === 'award' ? null : topic,
      by: mode === 'speech' ? speaker : null,
      onBehalfOf: speaker === null ? null : onBehalfOf,
      openEnded,
      source: span,
      figures: readFigures(this.text, span),
      rules: [...this.trace, rule],
    })
  }

  /** The year of a statement: its own, else that of its part of the report (docs/data.md, years). */
  private yearOf(kind: Kind, words: string): number | null {
    const { results, tasks } = this.known.years
    if (kind === 'award') return awardYear(words) ?? results
    const { year } = this.state
    // The time in a request's frame ('trong năm 2009 khắc phục …') isn't that of the shortcoming it names.
    if (year !== null && (FORWARD.has(kind) || results === null || year <= results)) return year
    return FORWARD.has(kind) ? tasks : results
  }

  private roleOf(sentence: Span, stated: boolean): RegionRole | null {
    if (this.refused.length > 0 && !stated) return null
    const { mode, speaker } = this.state
    if (mode === null || mode === 'lede') return this.known.isTold(sentence) ? 'lede' : null
    return mode !== 'speech' || stated || this.list || speaker !== null ? mode : null
  }
}

// Statements: each sentence is a frame (who, when, about what) and what is said. Reads a report from top to bottom and
// keeps what carries on: the part of the agenda, the speaker, the kind of words he is saying, the topic.
import type { Kind, RegionRole } from '../model/dataset.ts'
import { itemOf, splitItems, splitSentences, type Item } from '../text/sentences.ts'
import { overlaps, slice, trim, type Span } from '../text/span.ts'
import { awardYear, isAward, isHandedOver, splitAwards } from './awards.ts'
import type { RoledBlock } from './blocks.ts'
import { isDone, isImperative, isMerit, isNeeded, isPromised, isShortcoming } from './cues.ts'
import type { SentenceDraft, StatementDraft, Years } from './draft.ts'
import { readFigures } from './figures.ts'
import type { Frame, FrameRule, Mode } from './frame.ts'
import { frameRules, secondFrameRules } from './frames.ts'
import { readHeading, readLead } from './leads.ts'
import { secondFrames, splitNouns, withoutGlue } from './lists.ts'
import { announcesTasks, countsTasks, roomRules } from './room.ts'
import { readAt, type Pattern } from './rule.ts'
import { speakerWords, type Speakers } from './speakers.ts'
import { timeRules } from './times.ts'
import { saying, sayingIn, secondSaying, type Saying } from './verbs.ts'
import { bodyHead, oneOf } from './words.ts'

export interface StatementsRead {
  statements: StatementDraft[]
  sentences: SentenceDraft[]
  /** Names of those who were heard to say something. */
  spoke: Set<string>
  /** Name → the body that the person spoke for. */
  onBehalfOf: Map<string, Span>
}

/** What the stages before know. */
export interface Known {
  years: Years
  speakers: Speakers
  /** Fits every name of the body that holds the conference (host.ts). */
  host: Pattern
  /** Whether a person holds an office at the host: his facts are the body's own. */
  isOfHost: (name: string) => boolean
  /** Places where an event, a person or a group is told of: such a sentence of the lead is understood. */
  told: readonly Span[]
  /** Where the lead stands: what comes before it tells in short what is told later (contract: no statement). */
  leadEnd: number
  leadStart: number
}

/** What carries on from sentence to sentence. */
interface State {
  mode: Mode | 'lede' | null
  kind: Kind | null
  /** The kind is what a verb of saying made it, not only what carries on. */
  settled: boolean
  topic: string | null
  year: number | null
  speaker: string | null
  onBehalfOf: Span | null
  contribution: boolean
  reply: boolean
}

const NOTHING: State = {
  mode: null,
  kind: null,
  settled: false,
  topic: null,
  year: null,
  speaker: null,
  onBehalfOf: null,
  contribution: false,
  reply: false,
}

const NO_HEADING = { kind: null, topic: null, contribution: false }

const FORWARD: ReadonlySet<Kind> = new Set(['goal', 'request'])
// A colon that opens a list, not a time of day or a ratio.
const COLON = /:(?=\s|$)/u
const such = /\s*(?:như|như sau|sau|sau đây)\s*$/u
const saysThatThereIs =
  /(?<!\p{L})(?:còn|có|bộc lộ)(?:\s+(?:bộc lộ|có|tồn tại))?\s+(?:một số|những|nhiều|các|không ít)\s+(?:hạn chế|tồn tại|khuyết điểm|khó khăn|yếu kém|bất cập)/iu
const onlyAnnounces = new RegExp(announcesTasks.source, 'u')
const onlyCounts = new RegExp(countsTasks.source, 'u')
const promisesItself = new RegExp(`^(?=\\p{Lu})${bodyHead.source}[^.,;:…]{0,60}? sẽ\\s`, 'u')
const readsReport = new RegExp(`${oneOf('trình bày', 'báo cáo', 'thông qua', 'đọc').source}[^.;]*?${oneOf('báo cáo', 'kết quả', 'tóm tắt', 'tình hình').source}`, 'u')
const takesFloor = new RegExp(oneOf('tham luận', 'thảo luận', 'ý kiến', 'góp ý').source, 'u')
const fieldOfWork = new RegExp(`^(?:${oneOf('về').source}\\s+)?(?<topic>${oneOf('công tác', 'lĩnh vực', 'nhiệm vụ', 'phong trào', 'hoạt động', 'xây dựng').source}.{2,70})$`, 'u')
const startsToSay = new RegExp(`^(?:${oneOf('đồng thời', 'và').source}\\s+)?${secondSaying.source}\\s`, 'u')
const attribution = new RegExp(
  `^“(?<said>[^“”]+)”\\s*[,.–-]?\\s*(?<speaker>${speakerWords.source})\\s+(?<verbs>${saying.source})\\.?$`,
  'du',
)
const namesMerits = new RegExp(`^[^,;:]{0,20}?${oneOf('ưu điểm', 'thành tích', 'kết quả đạt được', 'mặt mạnh', 'kết quả nổi bật').source}`, 'u')
const isTime = (rule: FrameRule): boolean => timeRules.includes(rule)
const clauseFollows = /(?:rằng|là|:)\s*$/u

/**
 * Reads the statements of a report.
 * @param body the blocks of the body, in order; the first is the lead
 */
export function readStatements(text: string, body: readonly RoledBlock[], known: Known): StatementsRead {
  const reader = new Reader(text, known)
  for (const block of body) reader.paragraph(block)
  return reader.read
}

class Reader {
  readonly read: StatementsRead = { statements: [], sentences: [], spoke: new Set(), onBehalfOf: new Map() }
  private state: State = { ...NOTHING, mode: 'lede' }
  /** What the last heading said of the paragraphs under it. */
  private heading: Pick<State, 'kind' | 'topic' | 'contribution'> = NO_HEADING
  /** The frame of a list whose items stand on lines of their own, and whether its next item is awaited. */
  private list: { state: State; goesOn: boolean } | null = null
  /** The lines below name guests, one each. */
  private guests = false
  private lastSpeaker: string | null = null
  private readonly rules: FrameRule[]
  private readonly text: string
  private readonly known: Known
  /** The rules that read the sentence at hand. */
  private trace: string[] = []

  constructor(text: string, known: Known) {
    this.text = text
    this.known = known
    this.rules = frameRules(known.host)
  }

  paragraph(block: RoledBlock): void {
    const isLead = block.body.start < this.known.leadEnd
    if (block.role === 'heading') return this.underHeading(block)
    const words = slice(this.text, block.body)
    if (this.guests && (block.marker !== null || words.endsWith(';'))) {
      this.read.sentences.push({ span: block.span, role: 'lede', rules: ['guest-on-line'] })
      return
    }
    this.guests = false
    const goesOn = this.list && (block.marker !== null || this.list.goesOn || words.endsWith(';') || withoutGlue(this.text, { span: block.body, openEnded: false }).span.start > block.body.start)
    if (this.list && goesOn) {
      this.state = { ...this.list.state }
      this.list.goesOn = /[;:]$/u.test(words)
    } else {
      this.list = null
      // A speech ends with its paragraph, unless dashes go on with it; results and tasks may go on for several.
      const { mode } = this.state
      if (block.marker === null || mode === 'lede' || mode === null)
        this.state = { ...NOTHING, ...this.heading, mode: isLead ? 'lede' : mode === 'results' || mode === 'tasks' ? mode : null }
    }
    const sentences = splitSentences(this.text, block.body)
    sentences.forEach((sentence, index) => {
      this.sentence(sentence, sentences[index + 1] ?? null)
    })
  }

  /** A heading on a line of its own turns to another part of the report or names the field of work. */
  private underHeading(block: RoledBlock): void {
    const frame = readHeading(slice(this.text, block.body), block.body, block.marker !== null)
    const { mode } = this.state
    this.list = null
    this.heading = {
      kind: frame.kind === 'shortcoming' ? 'shortcoming' : null,
      topic: frame.topic ? slice(this.text, frame.topic) : null,
      contribution: frame.contribution ?? false,
    }
    // A heading in the lead (a subtitle) opens nothing; a crosshead leaves the part of the report open.
    const next = frame.mode ?? this.modeOf(frame) ?? (mode === 'tasks' || mode === 'lede' ? mode : frame.topic ? 'results' : null)
    this.state = { ...NOTHING, ...this.heading, mode: next }
    this.read.sentences.push({ span: block.span, role: next ?? 'closing', rules: ['heading'] })
  }

  private sentence(sentence: Span, next: Span | null): void {
    this.trace = []
    const before = this.read.statements.length
    // A summary in front of the lead tells in short what is told later.
    if (sentence.end <= this.known.leadStart) {
      this.read.sentences.push({ span: sentence, role: 'lede', rules: ['summary'] })
      return
    }
    const quoted = this.trailingSpeaker(sentence)
    if (quoted) {
      this.read.sentences.push({ span: sentence, role: 'speech', rules: this.trace })
      return
    }
    const { frame, start } = this.frame(sentence, this.rules)
    const role = this.enter(frame, { start, end: sentence.end }, sentence)
    const content = { start, end: sentence.end }
    let understood: RegionRole | null = role
    if (role === null) {
      const cuts = frame.saying || this.state.mode === 'speech' ? secondFrames(this.text, content) : []
      this.content({ start, end: cuts[0]?.at ?? content.end }, frame, cuts.length > 0 ? null : next)
      cuts.forEach(({ from }, index) => {
        this.furtherFrame({ start: from, end: cuts[index + 1]?.at ?? content.end })
      })
      understood = this.roleOf(sentence, this.read.statements.length > before)
    }
    this.read.sentences.push({ span: sentence, role: understood, rules: this.trace })
    this.state.year = null
    // 'Về X, …' names the topic of its sentence; a heading or a list's lead that of what is under it.
    if (frame.topicHere && !this.list) this.state.topic = this.heading.topic
  }

  /** '“…”, Bộ trưởng nhấn mạnh.': the frame stands behind the words. Returns false when it doesn't. */
  private trailingSpeaker(sentence: Span): boolean {
    const match = attribution.exec(slice(this.text, sentence))
    const [said, who] = [match?.indices?.groups?.['said'], match?.indices?.groups?.['speaker']]
    if (!match || !said || !who) return false
    const content = { start: sentence.start + said[0], end: sentence.start + said[1] }
    const speaker = { start: sentence.start + who[0], end: sentence.start + who[1] }
    const verb = sayingIn(match.groups?.['verbs'] ?? '')
    if (!verb || verb === 'room' || verb === 'mentions') return false
    this.trace.push('speaker-behind-quotation')
    const frame: Frame = { mode: 'speech', speaker, saying: verb }
    const kind = this.kindBySaying(frame, content)
    this.enter({ ...frame, ...(kind && { kind }) }, content, sentence)
    this.add(itemOf(this.text, content), 'whole-sentence')
    return true
  }

  /** A second frame inside a sentence: the speaker is the one before. */
  private furtherFrame(span: Span): void {
    const opened = readAt(secondFrameRules, this.text, span.start, span.end)
    if (!opened) return
    this.trace.push(opened.rule)
    const rest = { start: opened.span.end, end: span.end }
    const kind = this.kindBySaying(opened.out, rest)
    const { frame, start } = this.frame(rest, this.rules, { ...opened.out, ...(kind && { kind }) })
    this.settle(frame, { start, end: span.end })
    if (frame.saying !== 'room') this.content({ start, end: span.end }, frame, null)
  }

  /** Reads row after row from the beginning of the sentence. */
  private frame(sentence: Span, rules: readonly FrameRule[], opened: Frame = {}): { frame: Frame; start: number } {
    let frame: Frame = { ...opened }
    let { start } = sentence
    for (;;) {
      const forward = this.isForward(frame, { start, end: sentence.end })
      // A deadline in a promise stays with the subject after it ('ngay trong quý II Viện sẽ …', contract, section 2).
      const promises = frame.saying === 'tells' || frame.saying === 'promise'
      const fitting = rules.filter((rule) => (forward || rule.forward !== true) && !(promises && rule.deadline === true))
      // A time is read before the longer circumstance that it may begin.
      const found =
        readAt(fitting.filter(isTime), this.text, start, sentence.end) ?? readAt(fitting, this.text, start, sentence.end)
      if (!found) break
      // 'bày tỏ', 'chia sẻ' and their like say something only before a clause of its own.
      const { saying } = found.out
      const words = slice(this.text, found.span)
      const said: Saying | undefined = saying === 'mentions' ? (clauseFollows.test(words) ? 'tells' : 'room') : saying
      frame = { ...frame, ...found.out, ...(said && { saying: said }) }
      this.trace.push(found.rule)
      start = found.span.end
      const kind = said && this.kindBySaying(frame, { start, end: sentence.end })
      if (kind) frame.kind = kind
      if (said === 'room') break
    }
    const glued = withoutGlue(this.text, { span: { start, end: sentence.end }, openEnded: false }).span.start
    if (glued > start && glued < sentence.end) {
      this.trace.push('list-glue')
      const rest = this.frame({ start: glued, end: sentence.end }, rules, frame)
      return rest
    }
    return { frame, start }
  }

  /** Whether a request or a promise is being made: then the host is no part of its words. */
  private isForward(frame: Frame, rest: Span): boolean {
    if (frame.kind) return FORWARD.has(frame.kind)
    const mode = frame.mode ?? this.modeOf(frame) ?? this.state.mode
    if (mode === 'tasks') return true
    if (mode !== 'speech') return false
    const words = slice(this.text, rest)
    return (this.state.kind !== null && FORWARD.has(this.state.kind)) || isNeeded(words) || this.looksAhead(frame)
  }

  private looksAhead(frame: Frame): boolean {
    const { results, tasks } = this.known.years
    return frame.half === 'second' || (frame.year !== undefined && frame.year === tasks && frame.year !== results)
  }

  /** The kind that a verb of saying gives, or the words after a verb that leaves it open. null: no such verb. */
  private kindBySaying(frame: Frame, rest: Span): Kind | null {
    switch (frame.saying) {
      case 'praise':
        return 'strength'
      case 'demand':
        return 'request'
      case 'warning': {
        const words = slice(this.text, rest)
        return isShortcoming(words) && !isNeeded(words) && !isImperative(words) ? 'shortcoming' : 'request'
      }
      case 'criticism':
        // 'chỉ rõ ba ưu điểm của Đảng bộ'
        return namesMerits.test(slice(this.text, rest)) ? 'strength' : 'shortcoming'
      case 'promise':
        return 'goal'
      case 'tells': {
        const words = slice(this.text, rest)
        if (isNeeded(words) || isImperative(words)) return frame.reply ? 'goal' : 'request'
        if (isPromised(words)) return 'goal'
        if (isShortcoming(words) || frame.kind === 'shortcoming') return 'shortcoming'
        return this.isOwnFact(frame) && !(isMerit(words) && !(frame.contribution ?? this.state.contribution)) ? 'outcome' : 'strength'
      }
      default:
        return null
    }
  }

  private isOwnFact(frame: Frame): boolean {
    const speaker = frame.speaker ? this.resolve(frame.speaker) : this.state.speaker
    return (
      (frame.contribution ?? this.state.contribution) || (speaker !== null && this.known.isOfHost(speaker))
    )
  }

  private modeOf(frame: Frame): Mode | null {
    const { results, tasks } = this.known.years
    if (frame.year !== undefined && results !== tasks) {
      if (frame.year === results) return 'results'
      if (frame.year === tasks) return 'tasks'
    }
    if (frame.half === 'first') return 'results'
    if (frame.half === 'second') return 'tasks'
    return null
  }

  private resolve(speaker: Span): string | null {
    return this.known.speakers.resolve(slice(this.text, speaker), this.state.speaker ?? this.lastSpeaker)
  }

  /**
   * Takes what the frame says into the state.
   * @returns the region when the sentence states nothing (the room, who is there); null: there is something to read
   */
  private enter(frame: Frame, rest: Span, sentence: Span): RegionRole | null {
    const before = this.state
    if (frame.speaker) {
      const speaker = this.resolve(frame.speaker)
      this.lastSpeaker = speaker ?? this.lastSpeaker
      if (speaker !== null) this.read.spoke.add(speaker)
      if (speaker !== null && frame.onBehalfOf) this.read.onBehalfOf.set(speaker, frame.onBehalfOf)
    }
    if (frame.saying === 'room' && !secondFrames(this.text, rest).length) {
      if (before.mode === 'lede') return 'lede'
      if (!isAward(slice(this.text, rest))) this.trace.push('does-without-saying')
      if (this.handsOver(sentence)) return null
      // The official report has no sayer, even where a person reads it out (contract, section 2).
      if (before.mode !== 'tasks' && readsReport.test(slice(this.text, sentence))) {
        this.state = { ...NOTHING, mode: 'results' }
        if (/:\s*$/u.test(slice(this.text, sentence))) this.openList()
        return 'results'
      }
      this.state = { ...before, mode: before.mode === 'results' || before.mode === 'tasks' ? before.mode : 'speech', speaker: frame.speaker ? this.resolve(frame.speaker) : before.speaker, onBehalfOf: frame.onBehalfOf ?? null, contribution: frame.contribution ?? before.contribution, reply: frame.reply ?? false }
      return this.list === null && /:\s*$/u.test(slice(this.text, sentence)) ? this.openList() : 'speech'
    }
    const room = frame.saying ? null : this.room(frame, rest, sentence)
    if (room !== null) return room
    this.settle(frame, rest)
    return null
  }

  private openList(): RegionRole {
    this.list = { state: { ...this.state }, goesOn: true }
    return 'speech'
  }

  /** Whether the sentence hands something over although a verb of the room opens it ('Thứ trưởng đã trao Cờ …'). */
  private handsOver(sentence: Span): boolean {
    return isHandedOver(slice(this.text, sentence))
  }

  /** The new state after a frame. */
  private settle(frame: Frame, rest: Span): void {
    const before = this.state
    const inSpeech = before.mode === 'speech' && before.speaker !== null
    const mode = frame.mode ?? (inSpeech ? 'speech' : (this.modeOf(frame) ?? before.mode))
    const words = slice(this.text, rest)
    const carried = mode === before.mode ? before.kind : null
    let kind = frame.kind ?? carried
    if (mode === 'speech' && frame.saying === undefined && kind !== null) {
      if (kind !== 'request' && (isNeeded(words) || this.looksAhead(frame))) kind = before.reply ? 'goal' : 'request'
      // 'Sở sẽ báo cáo …' among requests: not asked of the host but promised by another body.
      else if (kind === 'request' && promisesItself.test(words)) kind = 'goal'
      else if (before.reply && isPromised(words)) kind = 'goal'
    }
    const speaker = frame.speaker ? this.resolve(frame.speaker) : before.speaker
    // A heading's topic ends where a paragraph turns to another part of the report, to what was not reached, or to a speech.
    const turns = mode === 'speech' || mode === 'awards' || (frame.kind === 'shortcoming' && !frame.saying)
    const underHeading = this.heading.topic !== null && before.topic === this.heading.topic
    const leaves = turns || (this.modeOf(frame) ?? mode) !== before.mode
    if (leaves) this.heading = { ...NO_HEADING, contribution: this.heading.contribution && !frame.mode }
    this.state = {
      mode,
      kind,
      settled: frame.saying !== undefined,
      topic: frame.topic ? slice(this.text, frame.topic) : (leaves && underHeading) || mode !== before.mode ? null : before.topic,
      year: frame.year ?? null,
      speaker: mode === 'speech' ? speaker : null,
      onBehalfOf: frame.onBehalfOf ?? (mode === 'speech' && !frame.speaker ? before.onBehalfOf : null),
      // Who speaks from the floor goes on to do so until a paragraph ends or a speech opens.
      contribution: frame.contribution ?? before.contribution,
      reply: frame.reply ?? (frame.speaker ? false : before.reply),
    }
  }

  /** The region of a sentence that tells of the room, the guests, the body; null when it may state something. */
  private room(frame: Frame, rest: Span, sentence: Span): RegionRole | null {
    const words = slice(this.text, rest)
    const { mode } = this.state
    if (isAward(words) && (frame.occasion || mode === null || mode === 'awards' || mode === 'speech')) return null
    const inList = this.list !== null && mode !== 'lede'
    // Where a frame has told what follows, only the rest may be of the room.
    const opened = frame.kind !== undefined || frame.mode !== undefined
    const fits = inList
      ? null
      : (readAt(roomRules, this.text, rest.start, rest.end) ??
        (opened ? null : readAt(roomRules, this.text, sentence.start, sentence.end)))
    if (!fits) return null
    const colon = this.colonIn(rest)
    if (colon !== null && fits.rule !== 'attends') {
      const lead = readLead(this.text, { start: rest.start, end: colon }).frame
      if (lead.mode || lead.kind) return null
    }
    if (takesFloor.test(slice(this.text, sentence))) this.state.contribution = true
    if (fits.rule === 'attends' && /:\s*$/u.test(slice(this.text, sentence))) this.guests = true
    else if (/:\s*$/u.test(slice(this.text, sentence))) this.openList()
    if (fits.rule === 'attended-by' && mode !== 'lede' && !this.isTold(sentence)) return null
    if (fits.rule === 'year-is-year' && mode !== 'speech' && mode !== 'lede') {
      const year = /\d{4}(?!.*\d{4})/u.exec(slice(this.text, fits.span))?.[0]
      const next = year === undefined ? null : this.modeOf({ year: Number(year) })
      this.trace.push(fits.rule)
      if (next) this.state = { ...NOTHING, mode: next }
      return next ?? mode ?? 'results'
    }
    if (fits.out === 'results' && mode === 'tasks') return 'tasks'
    if (mode === 'lede') return this.isTold(sentence) ? 'lede' : fits.out
    this.trace.push(fits.rule)
    return fits.out
  }

  private isTold(span: Span): boolean {
    return this.known.told.some((place) => overlaps(place, span))
  }

  private content(content: Span, frame: Frame, next: Span | null): void {
    const words = slice(this.text, content)
    if (words.trim() === '') {
      // 'Đảng bộ cũng cần:', 'Ông yêu cầu Viện:' at the end of a line: the lines below are its items.
      if (/:\s*$/u.test(this.text.slice(Math.max(0, content.start - 3), content.end))) this.openList()
      return
    }
    if (this.awards(content, frame)) return
    if (this.state.mode === null && !this.place(content)) return
    // 'đánh giá cao các ưu điểm … Đó là: …': the list that follows says it.
    if (next && frame.saying && /^(?:Đó là|Cụ thể)\s*:?/u.test(slice(this.text, next))) return
    if (frame.nouns) return this.addAll(splitNouns(this.text, content), 'noun-list')
    const colon = this.colonIn(content)
    if (colon !== null) return this.listAfter(content, colon)
    if ((this.state.mode === 'tasks' && onlyAnnounces.test(words)) || onlyCounts.test(words)) {
      this.trace.push('announces-tasks')
      return
    }
    const items = splitItems(this.text, content)
    const shared = items.length > 1 && this.state.mode === 'tasks' ? /^phấn đấu\s+/iu.exec(words)?.[0].length : undefined
    const [first] = items
    if (shared !== undefined && first) first.span.start += shared
    this.addAll(items, items.length > 1 ? 'semicolon-list' : 'whole-sentence')
  }

  /** Awards, split; false when the words are none, or stand among results and tasks. */
  private awards(content: Span, frame: Frame): boolean {
    const { mode } = this.state
    const words = slice(this.text, content)
    if (!isAward(words) || mode === 'lede') return false
    if (frame.saying && frame.saying !== 'room') return false
    const handed = frame.occasion === true || isHandedOver(words)
    if ((mode === 'results' || mode === 'tasks' || (mode === 'speech' && this.state.speaker !== null)) && !handed) return false
    this.state = { ...NOTHING, mode: 'awards', kind: 'award' }
    this.trace.push('award')
    this.addAll(splitAwards(this.text, content), 'award-list')
    return true
  }

  /** Where no frame told the part of the report, the words themselves may. false: they don't. */
  private place(content: Span): boolean {
    const words = slice(this.text, content)
    if (this.isTold(content)) return false
    const colon = this.colonIn(content)
    const lead = colon === null ? null : readLead(this.text, { start: content.start, end: colon }).frame
    if (lead?.mode || lead?.kind) this.state.mode = lead.mode ?? 'results'
    else if (isImperative(words)) this.state.mode = 'tasks'
    else if (isShortcoming(words) || isDone(words)) this.state.mode = 'results'
    else return false
    this.trace.push(`${this.state.mode}-by-its-words`)
    return true
  }

  private colonIn(content: Span): number | null {
    const at = COLON.exec(slice(this.text, content))
    return at ? content.start + at.index : null
  }

  /** Words, a colon, a list. The words are the list's frame; before 'như:' they may be a statement too. */
  private listAfter(content: Span, colon: number): void {
    const lead = trim(this.text, { start: content.start, end: colon })
    const items = { start: colon + 1, end: content.end }
    const leadWords = slice(this.text, lead)
    const suchAs = such.exec(leadWords)
    const asNouns = suchAs !== null && /như\s*$/u.test(leadWords)
    if (asNouns && this.state.mode === 'speech' && !saysThatThereIs.test(leadWords.replace(such, '')))
      if (this.state.kind !== null)
        this.add(itemOf(this.text, { start: lead.start, end: lead.start + suchAs.index }), 'before-such-as')
    const { frame, rules } = readLead(this.text, lead)
    const outer = { ...this.state }
    if (this.state.mode !== 'speech') {
      const settled = this.state.mode === 'tasks' || (this.state.kind === 'shortcoming' && frame.mode !== 'tasks')
      if (!settled && frame.mode) this.state.mode = frame.mode
      if (!settled || frame.kind === 'shortcoming') this.state.kind = frame.kind ?? this.state.kind
      if (this.state.mode === 'tasks' && frame.kind !== 'shortcoming') this.state.kind = 'goal'
    } else if (frame.kind === 'shortcoming' && (asNouns || this.state.kind !== 'request')) this.state.kind = 'shortcoming'
    if (frame.topic) this.state.topic = slice(this.text, frame.topic)
    this.trace.push(...rules)
    const rest = splitItems(this.text, items)
    if (rest.length === 0) {
      // '* Lĩnh vực kinh tế:' above further dashes names their field of work.
      const field = frame.mode || frame.kind ? null : fieldOfWork.exec(leadWords)
      if (field?.groups) this.state.topic = field.groups['topic'] ?? null
      this.list = { state: { ...this.state }, goesOn: true }
      return
    }
    this.addAll(rest.length === 1 && asNouns ? splitNouns(this.text, items) : rest, 'list-after-colon')
    // What he was saying before the example goes on after it.
    this.state = { ...this.state, kind: outer.kind, topic: outer.topic }
  }

  private addAll(items: readonly Item[], rule: string): void {
    for (const item of items) {
      // '…; kiến nghị được đầu tư …': a second frame may stand behind a semicolon.
      if (this.state.mode === 'speech' && startsToSay.test(slice(this.text, item.span))) this.furtherFrame(item.span)
      else this.add(item, rule)
    }
  }

  /** The kind of a statement here: by the frame, else by the part of the report and the words. */
  private kindOf(words: string): Kind | null {
    const { mode, kind } = this.state
    if (kind !== null) return kind === 'strength' && !this.state.settled && isShortcoming(words) ? 'shortcoming' : kind
    if (mode === 'results') return isShortcoming(words) ? 'shortcoming' : 'outcome'
    return mode === 'tasks' ? 'goal' : mode === 'awards' ? 'award' : null
  }

  private add(item: Item, rule: string): void {
    const { span, openEnded } = withoutGlue(this.text, item)
    const words = slice(this.text, span)
    const kind = this.kindOf(words)
    if (kind === null || span.end <= span.start) return
    const { results, tasks } = this.known.years
    const byPart = FORWARD.has(kind) ? tasks : results
    // A time in the frame of a request ('trong năm 2009 khắc phục …') is not the time of what it complains about.
    const own = this.state.year !== null && (FORWARD.has(kind) || results === null || this.state.year <= results)
    const year = kind === 'award' ? (awardYear(words) ?? results) : own ? this.state.year : byPart
    if (year === null) return
    this.read.statements.push({
      kind,
      year,
      topic: kind === 'award' ? null : this.state.topic,
      by: this.state.mode === 'speech' ? this.state.speaker : null,
      onBehalfOf: this.state.speaker === null ? null : this.state.onBehalfOf,
      openEnded,
      source: span,
      figures: readFigures(this.text, span),
      rules: [...this.trace, rule],
    })
  }

  private roleOf(sentence: Span, stated: boolean): RegionRole | null {
    const { mode } = this.state
    if (mode === null) return this.isTold(sentence) ? 'lede' : null
    if (mode === 'lede') return this.isTold(sentence) ? 'lede' : null
    if (mode === 'speech') return stated || this.list || this.state.speaker !== null ? 'speech' : null
    return mode
  }
}

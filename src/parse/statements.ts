// Statements: each sentence is a frame (who, when, about what) and what is said. Reads a report from top to bottom and
// keeps what carries on: the part of the agenda, the speaker, the kind of words he is saying, the topic.
import type { Kind } from '../model/dataset.ts'
import { itemOf, splitAt, splitItems, splitSentences, type Item } from '../text/sentences.ts'
import { overlaps, slice, trim, type Span } from '../text/span.ts'
import type { Block } from './blocks.ts'
import type { StatementDraft, Years } from './draft.ts'
import { readFigures } from './figures.ts'
import {
  award,
  awardFrame,
  existential,
  frameRules,
  leadRules,
  secondAward,
  topicRules,
  type Frame,
  type FrameRule,
  type Mode,
} from './frames.ts'
import { readAt, runRules, type Pattern } from './rule.ts'
import type { Speakers } from './speakers.ts'
import { nounHead } from './words.ts'

/** What a sentence of the body is for. null: no rule understood it. */
export interface SentenceRead {
  span: Span
  role: Mode | 'lede' | null
}

export interface StatementsRead {
  statements: StatementDraft[]
  sentences: SentenceRead[]
  /** Names of those who were heard to say something. */
  spoke: Set<string>
  /** Name → the body that the person spoke for. */
  onBehalfOf: Map<string, Span>
}

/** What the stages before know. */
export interface Known {
  years: Years
  speakers: Speakers
  host: Pattern
  /** Places where an event, a person or a group is told of: such a sentence of the lead is understood. */
  told: readonly Span[]
}

/** What carries on from sentence to sentence. */
interface State {
  mode: Mode | 'lede' | null
  kind: Kind | null
  topic: string | null
  speaker: string | null
  onBehalfOf: Span | null
}

const FORWARD: ReadonlySet<Kind> = new Set(['goal', 'request'])
const inMode: Record<Mode, Kind | null> = { results: 'outcome', tasks: 'goal', speech: null, awards: 'award' }
// A colon that opens a list, not a time of day or a ratio.
const COLON = /:(?=\s|$)/u
// The vocabulary's patterns are global, for searching; `test` on such a one remembers where it stopped.
const hasAward = new RegExp(award.source, 'u')
const awardGlue = new RegExp(`^(?:và\\s+)?${awardFrame.source}`, 'u')
const isExistential = new RegExp(existential.source, 'u')
const such = /\s*(?:như|như sau|sau|sau đây)\s*$/u

/**
 * Reads the statements of a report.
 * @param body the blocks of the body, in order; the first is the lead
 */
export function readStatements(text: string, body: readonly Block[], known: Known): StatementsRead {
  const reader = new Reader(text, known)
  body.forEach((block, index) => {
    reader.paragraph(block, index === 0)
  })
  return reader.read
}

class Reader {
  readonly read: StatementsRead = { statements: [], sentences: [], spoke: new Set(), onBehalfOf: new Map() }
  private state: State = { mode: 'lede', kind: null, topic: null, speaker: null, onBehalfOf: null }
  /** The frame of a list whose items stand on lines of their own. */
  private list: State | null = null
  private readonly rules: FrameRule[]
  private readonly hostNeeds: RegExp
  private readonly text: string
  private readonly known: Known

  constructor(text: string, known: Known) {
    this.text = text
    this.known = known
    this.rules = frameRules(known.speakers.pattern, known.host)
    this.hostNeeds = new RegExp(`^${known.host.source} (?:cũng )?(?:cần|phải|cần phải)(?![\\p{L}])`, 'u')
  }

  paragraph(block: Block, isLead: boolean): void {
    if (block.marker !== null && this.list) this.state = { ...this.list }
    else {
      this.list = null
      // A speech ends with its paragraph; results and tasks may go on for several.
      const { mode, kind } = this.state
      const goesOn = mode === 'results' || mode === 'tasks'
      this.state = {
        mode: isLead ? 'lede' : goesOn ? mode : null,
        kind: goesOn && kind !== null && FORWARD.has(kind) ? kind : null,
        topic: null,
        speaker: null,
        onBehalfOf: null,
      }
    }
    const sentences = splitSentences(this.text, block.body)
    sentences.forEach((sentence, index) => {
      this.sentence(sentence, sentences[index + 1] ?? null)
    })
  }

  private sentence(sentence: Span, next: Span | null): void {
    const { frame, start, rules } = this.frame(sentence)
    const before = this.state
    const speaker = frame.speaker ? this.resolve(frame.speaker) : before.speaker
    const mode = frame.mode ?? this.modeOfYear(frame.year) ?? before.mode
    // In a speech what he says goes on as it began; elsewhere a kind holds for its sentence alone.
    const kind = frame.kind ?? (mode === 'speech' && before.mode === 'speech' ? before.kind : null)
    this.state = {
      mode,
      kind,
      topic: frame.topic ? slice(this.text, frame.topic) : before.topic,
      speaker: mode === 'speech' ? speaker : null,
      onBehalfOf: frame.onBehalfOf ?? (mode === 'speech' ? before.onBehalfOf : null),
    }
    if (frame.onBehalfOf && speaker !== null) this.read.onBehalfOf.set(speaker, frame.onBehalfOf)
    if (frame.speaker && speaker !== null) this.read.spoke.add(speaker)
    const content = { start, end: sentence.end }
    const awarded = this.awards(content, rules)
    if (!awarded) this.content(content, frame, next, rules)
    this.close(sentence)
    // A kind that a connective gave ('Tuy nhiên,') does not outlive its sentence, except in a speech.
    if (this.state.mode !== 'speech') this.state.kind = null
  }

  /** Reads row after row from the beginning of the sentence. */
  private frame(sentence: Span): { frame: Frame; start: number; rules: string[] } {
    let frame: Frame = {}
    let { start } = sentence
    const rules: string[] = []
    for (;;) {
      const kind = frame.kind ?? this.state.kind
      const mode = frame.mode ?? this.modeOfYear(frame.year) ?? this.state.mode
      const forward =
        (kind !== null && FORWARD.has(kind)) || (kind === null && mode === 'tasks') || this.calls(sentence, start)
      const fitting = this.rules.filter((rule) => forward || rule.forward !== true)
      const found = readAt(fitting, this.text, start, sentence.end)
      if (!found) break
      if (found.rule === 'host-will' && mode === 'speech' && (kind === null || !FORWARD.has(kind)))
        frame.kind = 'request'
      frame = { ...frame, ...found.out }
      rules.push(found.rule)
      start = found.span.end
    }
    return { frame, start, rules }
  }

  /** 'Đảng bộ cũng cần': in a speech, the host and a verb of need make a request whatever was said before. */
  private calls(sentence: Span, start: number): boolean {
    if (this.state.mode !== 'speech') return false
    const rest = this.text.slice(start, sentence.end)
    return this.hostNeeds.test(rest)
  }

  private modeOfYear(year: number | undefined): Mode | null {
    const { mode } = this.state
    if (year === undefined || mode === 'speech') return null
    const { results, tasks } = this.known.years
    if (year === results && year !== tasks) return 'results'
    if (year === tasks && year !== results) return 'tasks'
    return null
  }

  private resolve(speaker: Span): string | null {
    return this.known.speakers.resolve(slice(this.text, speaker), this.state.speaker)
  }

  /** An award, or several joined by ';' or 'và'. Returns false when the words are none. */
  private awards(content: Span, rules: string[]): boolean {
    if (this.state.mode === 'speech' && this.state.speaker !== null) return false
    const words = slice(this.text, content)
    if (!hasAward.test(words)) return false
    this.state = { mode: 'awards', kind: 'award', topic: null, speaker: null, onBehalfOf: null }
    for (const part of splitItems(this.text, content)) {
      const cuts = new Set(
        [...slice(this.text, part.span).matchAll(secondAward)].map((cut) => part.span.start + cut.index),
      )
      for (const { span } of splitAt(this.text, part.span, (at) => cuts.has(at))) {
        const glue = awardGlue.exec(slice(this.text, span))?.[0].length ?? 0
        this.add({ span: { start: span.start + glue, end: span.end }, openEnded: part.openEnded }, [...rules, 'award'])
      }
    }
    return true
  }

  private content(content: Span, frame: Frame, next: Span | null, rules: string[]): void {
    const words = slice(this.text, content)
    if (words.trim() === '') return
    // 'đánh giá cao các ưu điểm … Đó là: …': the list that follows says it.
    if (next && /^(?:Đó là|Cụ thể)\s*:?/u.test(slice(this.text, next))) return
    if (frame.nouns) return this.addAll(splitNouns(this.text, content), rules)
    const colon = this.colonIn(content)
    if (colon !== null) return this.listAfter(content, colon, rules)
    if (this.kindNow() === null) return
    this.addAll(splitItems(this.text, content), rules)
  }

  private colonIn(content: Span): number | null {
    const at = COLON.exec(slice(this.text, content))
    return at ? content.start + at.index : null
  }

  /** Words, a colon, a list. The words are the list's frame; before 'như:' they may be a statement too. */
  private listAfter(content: Span, colon: number, rules: string[]): void {
    const lead = trim(this.text, { start: content.start, end: colon })
    const items = { start: colon + 1, end: content.end }
    const leadWords = slice(this.text, lead)
    const suchAs = such.exec(leadWords)
    const kindBefore = this.kindNow()
    if (suchAs && /như\s*$/u.test(leadWords) && this.state.mode === 'speech' && !isExistential.test(leadWords))
      if (kindBefore !== null) this.add(itemOf(this.text, { start: lead.start, end: lead.start + suchAs.index }), rules)
    const found = runRules(leadRules, this.text, lead).found
    const outer = { ...this.state }
    for (const { out, rule } of found) {
      if (this.state.mode === 'speech' && out.mode) continue
      this.state = { ...this.state, ...(out.mode && { mode: out.mode }), ...(out.kind && { kind: out.kind }) }
      rules = [...rules, rule]
    }
    const topic = runRules(topicRules, this.text, lead).found.at(-1)
    if (topic) this.state.topic = slice(this.text, topic.out)
    const rest = splitItems(this.text, items)
    if (rest.length === 0) {
      this.list = { ...this.state }
      return
    }
    const single = rest.length === 1 && suchAs !== null
    this.addAll(single ? splitNouns(this.text, items) : rest, [...rules, 'list-after-colon'])
    // What he was saying before the example goes on after it.
    this.state = { ...this.state, kind: outer.kind, topic: outer.topic }
  }

  private kindNow(): Kind | null {
    const { mode, kind } = this.state
    if (kind !== null) return kind
    return mode === null || mode === 'lede' ? null : inMode[mode]
  }

  private addAll(items: readonly Item[], rules: string[]): void {
    for (const item of items) this.add(item, rules)
  }

  private add({ span, openEnded }: Item, rules: string[]): void {
    const kind = this.kindNow()
    if (kind === null || span.end <= span.start) return
    const { results, tasks } = this.known.years
    const own = /(?:^|\s)năm ((?:19|20)\d\d)(?=[\s.,;]*$)/u.exec(slice(this.text, span))?.[1]
    const year = kind === 'award' && own !== undefined ? Number(own) : FORWARD.has(kind) ? tasks : results
    if (year === null) return
    this.read.statements.push({
      kind,
      year,
      topic: this.state.topic,
      by: this.state.speaker,
      onBehalfOf: this.state.speaker === null ? null : this.state.onBehalfOf,
      openEnded,
      source: span,
      figures: readFigures(this.text, span),
      rules,
    })
  }

  private close(span: Span): void {
    const { mode } = this.state
    const told = this.known.told.some((place) => overlaps(place, span))
    const said = this.read.statements.some(({ source }) => overlaps(source, span))
    const role =
      mode === 'lede' ? (told ? 'lede' : null) : mode === 'speech' && !said && this.state.speaker === null ? null : mode
    this.read.sentences.push({ span, role })
  }
}

const startsNoun = new RegExp(`^\\s*${nounHead.source}`, 'u')

/**
 * A comma list of noun phrases ('Đó là: …', 'như: …'), with 'và' before the last. A comma inside an item is no cut:
 * only one that a noun's head follows is ('lúng túng, thiếu tính thiết thực, | công tác tư tưởng …').
 */
export function splitNouns(text: string, within: Span): Item[] {
  const openEnded = itemOf(text, within).openEnded
  const pieces = splitAt(text, within, (at) => text.charAt(at) === ',' && startsNoun.test(text.slice(at + 1, at + 40)))
  return pieces.flatMap(({ span }, index) => {
    const isLast = index === pieces.length - 1
    const and = isLast ? lastAnd(text, span) : null
    const halves =
      and === null
        ? [span]
        : [
            { start: span.start, end: and },
            { start: and + 3, end: span.end },
          ]
    return halves.map((half, i) => ({
      ...itemOf(text, half),
      openEnded: openEnded && isLast && i === halves.length - 1,
    }))
  })
}

/** Offset of the ' và' before the last noun of a list, or null. */
function lastAnd(text: string, span: Span): number | null {
  for (const match of slice(text, span).matchAll(/\svà\s/gu)) {
    const at = span.start + match.index
    if (startsNoun.test(text.slice(at + 3, at + 40))) return at
  }
  return null
}

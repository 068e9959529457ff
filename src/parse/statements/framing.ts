// Reads the frame of a sentence: row after row from its beginning, until no row fits.
import type { Kind } from '../../model/dataset.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Frame, FrameRule } from './frame.ts'
import { gluedLength } from './lists.ts'
import { readAt, type Found } from '../rules/rule.ts'
import { timeRules } from './times.ts'
import type { Saying } from '../rules/verbs.ts'

/** The text and the rows for reading a frame, and the decisions that depend on the reader's state. */
export interface Framing {
  text: string
  rows: FrameRows
  /** Whether the frame so far belongs to a request or a promise. The host is then part of the frame. */
  isForward: (frame: Frame, rest: Span) => boolean
  /** The kind that the frame's verb of saying gives to the rest; null without such a verb. */
  kindOf: (frame: Frame, rest: Span) => Kind | null
}

export interface FrameRead {
  frame: Frame
  /** Where the frame ends and the content begins. */
  start: number
  /** The rows that matched, in order. */
  rules: string[]
}

/** Limit of rows in a frame. Real sentences have fewer. */
const MOST_ROWS = 16

const isTime = (rule: FrameRule): boolean => timeRules.includes(rule)

/** Which rows can't follow the frame so far. */
interface Barred {
  /** Deadlines stay with the subject after them (docs/data.md, frames: 'ngay trong quý II Viện sẽ …'). */
  deadlines: boolean
  /** The frame has a speaker already. */
  speakers: boolean
}

/**
 * The rows of a report's frames. It keeps the matches at each place, because the outline and the reader of statements both
 * read the frames of all sentences.
 */
export class FrameRows {
  private readonly found = new Map<string, Found<Frame> | null>()
  private readonly text: string
  private readonly rules: readonly FrameRule[]
  private readonly ofHost: readonly FrameRule[]

  constructor(text: string, rules: readonly FrameRule[]) {
    this.text = text
    this.rules = rules.filter(({ forward }) => forward !== true)
    this.ofHost = rules.filter(({ forward }) => forward === true)
  }

  /** Whether a row, given by its name, is one for the host's name. */
  takesHost(row: string): boolean {
    return this.ofHost.some(({ name }) => name === row)
  }

  /**
   * The row that fits at the beginning of `rest`: a time, else the longest.
   * @param forward whether rows that take the host into the frame may fit
   */
  at(rest: Span, forward: boolean, barred: Barred): Found<Frame> | null {
    const found = this.anywhere(rest, barred)
    if (!forward || (found && timeRules.some(({ name }) => name === found.rule))) return found
    const host = readAt(this.ofHost, this.text, rest.start, rest.end)
    return host && (!found || host.span.end > found.span.end) ? host : found
  }

  /** The row that fits in a promise or a request and elsewhere. */
  private anywhere({ start, end }: Span, { deadlines, speakers }: Barred): Found<Frame> | null {
    const key = [start, end, deadlines, speakers].join()
    const known = this.found.get(key)
    if (known !== undefined) return known
    const fitting = this.rules.filter(
      ({ deadline, speaks }) => !(deadlines && deadline === true) && !(speakers && speaks === true),
    )
    // Prefer a time to a longer circumstance that begins with it.
    const found = readAt(fitting.filter(isTime), this.text, start, end) ?? readAt(fitting, this.text, start, end)
    this.found.set(key, found)
    return found
  }
}
const clauseFollows = /(?:rằng|là|:)\s*$/u
// 'nói về cách …' gives the topic and not the content.
const aboutSomething = /^về\s/u
// 'thông báo Ngân hàng sẽ bổ sung …' has a clause without 'rằng'.
const hasClause = /^(?!về\s)[^,;:.]{2,60}?\s(?:sẽ|đã)\s/u

/**
 * Reads a frame.
 * @param sentence where to begin and how far to look
 * @param opened what is known of the frame already (a second frame's verb)
 */
export function readFrame(framing: Framing, sentence: Span, opened: Frame = {}): FrameRead {
  let frame: Frame = { ...opened }
  let { start } = sentence
  const rules: string[] = []
  let before = frame.kind
  let hostRead = false
  while (start < sentence.end && rules.length < MOST_ROWS) {
    const found = nextRow(framing, frame, { start, end: sentence.end })
    if (!found) {
      // The frame may continue after a number: 'Một là,', '(2)'.
      const glue = gluedLength(framing.text, { start, end: sentence.end })
      if (glue === 0 || start + glue >= sentence.end) break
      rules.push('list-glue')
      start += glue
      continue
    }
    const said = saidBy(framing.text, found)
    frame = { ...frame, ...found.out, ...(said && { saying: said }) }
    rules.push(found.rule)
    start = found.span.end
    if (said || found.out.kind) before = frame.kind
    hostRead ||= framing.rows.takesHost(found.rule)
    // After each row, compute the kind again from the words that are left. Not after the host's name: the clause then
    // lacks its subject.
    const kind = hostRead ? null : framing.kindOf(withKind(frame, before), { start, end: sentence.end })
    if (kind) frame.kind = kind
    if (said === 'room') break
  }
  return { frame, start, rules }
}

/** A frame with another kind, or none. */
function withKind(frame: Frame, kind: Kind | undefined): Frame {
  const copy = { ...frame }
  delete copy.kind
  return kind ? { ...copy, kind } : copy
}

function nextRow({ rows, isForward }: Framing, frame: Frame, rest: Span): Found<Frame> | null {
  const promises = frame.kind === 'goal' && ['tells', 'informs', 'promise'].includes(frame.saying ?? '')
  return rows.at(rest, isForward(frame, rest), { deadlines: promises, speakers: frame.saying !== undefined })
}

/**
 * How a row's verb introduces its content. 'bày tỏ', 'chia sẻ' and similar verbs introduce one only before a clause.
 */
function saidBy(text: string, { span, out }: Found<Frame>): Saying | undefined {
  const { saying } = out
  if (saying !== 'mentions' && saying !== 'tells') return saying
  if (clauseFollows.test(slice(text, span))) return 'tells'
  const next = text.slice(span.end, span.end + 80)
  if (saying === 'tells') return aboutSomething.test(next) ? 'room' : 'tells'
  return hasClause.test(next) ? 'tells' : 'room'
}

// Reads the frame of a sentence: row after row from its beginning, until no row fits.
import type { Kind } from '../../model/dataset.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Frame, FrameRule } from './frame.ts'
import { gluedLength } from './lists.ts'
import { readAt, type Found } from '../rules/rule.ts'
import { timeRules } from './times.ts'
import type { Saying } from '../rules/verbs.ts'

/** What the reader knows while a frame is being read. */
export interface Framing {
  text: string
  rules: readonly FrameRule[]
  /** Whether a request or a promise is being made by what the frame holds so far: then the host is no part of its words. */
  isForward: (frame: Frame, rest: Span) => boolean
  /** The kind that the frame's verb of saying gives to the rest; null: it has none. */
  kindOf: (frame: Frame, rest: Span) => Kind | null
}

export interface FrameRead {
  frame: Frame
  /** Where the frame ends and the content begins. */
  start: number
  /** The rows that fitted, in order. */
  rules: string[]
}

/** A frame of more rows is none: what repeats itself so often is no sentence. */
const MOST_ROWS = 16

const isTime = (rule: FrameRule): boolean => timeRules.includes(rule)
const clauseFollows = /(?:rằng|là|:)\s*$/u
// 'nói về cách …': what about, not what.
const aboutSomething = /^về\s/u
// 'thông báo Ngân hàng sẽ bổ sung …': a clause without 'rằng'.
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
      // 'Một là,', '(2)': glue, behind which a frame may go on.
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
    hostRead ||= framing.rules.find(({ name }) => name === found.rule)?.forward === true
    // What the words after 'nhấn mạnh' say is told when the circumstances before them are read, and with their subject.
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

function nextRow({ text, rules, isForward }: Framing, frame: Frame, rest: Span): Found<Frame> | null {
  const forward = isForward(frame, rest)
  // A deadline in a promise stays with the subject after it (docs/data.md, frames: 'ngay trong quý II Viện sẽ …').
  const promises = frame.kind === 'goal' && ['tells', 'informs', 'promise'].includes(frame.saying ?? '')
  const fitting = rules.filter(
    (rule) =>
      (forward || rule.forward !== true) &&
      !(promises && rule.deadline === true) &&
      !(frame.saying !== undefined && rule.speaks === true),
  )
  // A time is read before the longer circumstance that it may begin.
  return readAt(fitting.filter(isTime), text, rest.start, rest.end) ?? readAt(fitting, text, rest.start, rest.end)
}

/** What a row's verb says: 'bày tỏ', 'chia sẻ' and their like say something only before a clause of its own. */
function saidBy(text: string, { span, out }: Found<Frame>): Saying | undefined {
  const { saying } = out
  if (saying !== 'mentions' && saying !== 'tells') return saying
  if (clauseFollows.test(slice(text, span))) return 'tells'
  const next = text.slice(span.end, span.end + 80)
  if (saying === 'tells') return aboutSomething.test(next) ? 'room' : 'tells'
  return hasClause.test(next) ? 'tells' : 'room'
}

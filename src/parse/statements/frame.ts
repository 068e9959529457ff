// The frame of a statement: what the words before it say about its time, speaker, topic and kind. The rows that read
// such words are listed in frames.ts.
import type { Kind } from '../../model/dataset.ts'
import type { Span } from '../../text/span.ts'
import type { Rule } from '../rules/rule.ts'
import type { Saying } from '../rules/verbs.ts'

/** The part of the agenda that a sentence belongs to. */
export type Mode = 'results' | 'tasks' | 'speech' | 'awards'

/** A statement's frame. A field is missing if the frame has nothing about it. */
export interface Frame {
  mode?: Mode
  kind?: Kind
  year?: number
  /** Whether the frame's time is past ('first': 'năm qua', '6 tháng đầu năm') or coming ('second': 'thời gian tới'). */
  half?: 'first' | 'second'
  topic?: Span
  /** The topic holds for this sentence only. */
  topicHere?: boolean
  /** The words that refer to the speaker. */
  speaker?: Span
  /** How the speaker's verb introduces the content: as praise, a demand, a promise … */
  saying?: Saying
  onBehalfOf?: Span
  /** The speaker contributes from the floor, so the facts that the speaker states are outcomes. */
  contribution?: boolean
  /** A reply to the speakers: what will be done is a promise. */
  reply?: boolean
  /** The frame says that the host needs to do something: 'Sở cần …'. */
  asked?: boolean
  /** A list of noun phrases follows, separated by commas. */
  nouns?: boolean
  /** 'Nhân dịp này': awards that the words after the frame mention are handed over at the meeting. */
  occasion?: boolean
}

/** A row that reads a piece of a frame. */
export interface FrameRule extends Rule<Frame> {
  /** The row fits only in the frame of a request or a promise, because it takes the host's name into the frame. */
  forward?: boolean
  /** The row names the speaker. It doesn't fit if the frame already has a verb of saying. */
  speaks?: boolean
  /** In a promise the row's words are a deadline, and stay in the quote. */
  deadline?: boolean
}

// What the words in front of a statement say about it. Rows that read such words are in times.ts and frames.ts.
import type { Kind } from '../../model/dataset.ts'
import type { Span } from '../../text/span.ts'
import type { Rule } from '../rules/rule.ts'
import type { Saying } from '../rules/verbs.ts'

/** The part of the agenda that a sentence belongs to. */
export type Mode = 'results' | 'tasks' | 'speech' | 'awards'

/** A missing field says nothing. */
export interface Frame {
  mode?: Mode
  kind?: Kind
  year?: number
  /** The earlier or the later half of what the conference speaks of: looking back, looking forward. */
  half?: 'first' | 'second'
  topic?: Span
  /** The topic holds for this sentence only. */
  topicHere?: boolean
  /** The words that refer to the speaker. */
  speaker?: Span
  /** What the speaker's verb says of the content. */
  saying?: Saying
  onBehalfOf?: Span
  /** Somebody of the body itself, or a guest, contributes from the floor: his facts are outcomes. */
  contribution?: boolean
  /** A reply to the speakers: what will be done is a promise. */
  reply?: boolean
  /** The host is told what it needs to do: 'Sở cần …'. */
  asked?: boolean
  /** A list of noun phrases follows, separated by commas. */
  nouns?: boolean
  /** Something is handed over on this occasion: what follows is an award if its words are. */
  occasion?: boolean
}

/** A row that reads a piece of a frame. */
export interface FrameRule extends Rule<Frame> {
  /** The row fits only where a request or a promise is being made: in its words the host is frame. */
  forward?: boolean
  /** The row names who speaks: only one does. */
  speaks?: boolean
  /** In a promise the row's words are a deadline, and stay in the quote. */
  deadline?: boolean
}

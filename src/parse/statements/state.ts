// The state of the reader of statements, and what it gets from earlier stages.
import type { Kind } from '../../model/dataset.ts'
import type { Span } from '../../text/span.ts'
import type { Years } from '../rules/draft.ts'
import type { Frame, Mode } from './frame.ts'
import type { Pattern } from '../rules/rule.ts'
import type { Speakers } from '../who/speakers.ts'

/** Results of earlier stages. */
export interface Known {
  years: Years
  speakers: Speakers
  /** Matches every name of the body that holds the conference (host.ts). */
  host: Pattern
  /** Whether a person holds an office at the host and so reports the host's own facts. */
  isOfHost: (name: string) => boolean
  /** Whether words begin with the body where a person holds an office. */
  isOwnBody: (name: string, words: string) => boolean
  /** Whether a span mentions an event, a person or a group. */
  isTold: (span: Span) => boolean
  /** Where the lead begins. Text before it is a summary (docs/data.md, statements: none). */
  leadStart: number
  leadEnd: number
}

/** What stays valid from sentence to sentence. */
export interface State {
  mode: Mode | 'lede' | null
  kind: Kind | null
  /** The kind comes from a verb of saying in this sentence. */
  settled: boolean
  topic: string | null
  year: number | null
  speaker: string | null
  onBehalfOf: Span | null
  contribution: boolean
  reply: boolean
}

export const NOTHING: State = {
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

/** The state in which every item is an award. Copy it before it becomes the reader's own state, which changes. */
export const AWARDS: Readonly<State> = { ...NOTHING, mode: 'awards', kind: 'award' }

/** What a heading says about the paragraphs under it. */
export type Heading = Pick<State, 'kind' | 'topic' | 'contribution'>
export const NO_HEADING: Heading = { kind: null, topic: null, contribution: false }

/** Kinds about the future. A host's name before their words belongs to the frame; their year is that of the tasks. */
export const FORWARD: ReadonlySet<Kind> = new Set(['goal', 'request'])

/**
 * The part of the report that the time in a frame belongs to: the results for the past year, the tasks for the coming
 * one; null if the frame names no such time.
 */
export function modeOf({ year, half }: Frame, { results, tasks }: Years): Mode | null {
  if (year !== undefined && results !== tasks) {
    if (year === results) return 'results'
    if (year === tasks) return 'tasks'
  }
  if (half === 'first') return 'results'
  return half === 'second' ? 'tasks' : null
}

/** Whether a time lies in the year ahead. */
export const looksAhead = ({ year, half }: Frame, { results, tasks }: Years): boolean =>
  half === 'second' || (year !== undefined && year === tasks && year !== results)

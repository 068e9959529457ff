// Where the reader of statements is in a report, and what holds there. The reader's functions change it in place.
import type { RegionRole } from '../../model/dataset.ts'
import type { Span } from '../../text/span.ts'
import type { SentenceDraft, StatementDraft } from '../rules/draft.ts'
import type { Framing } from './framing.ts'
import type { Outline } from './outline.ts'
import type { PlacedSentence } from './plan.ts'
import type { Heading, Known, State } from './state.ts'

export interface StatementsRead {
  statements: StatementDraft[]
  sentences: SentenceDraft[]
  /** Names of the people who spoke. */
  spoke: Set<string>
  /** Name → the body that the person spoke for. */
  onBehalfOf: Map<string, Span>
}

export interface Cursor {
  readonly text: string
  readonly known: Known
  readonly outline: Outline
  readonly framing: Framing
  /** What was read so far. */
  readonly read: StatementsRead
  /** What holds for the next sentence. */
  state: State
  /** What the last heading says. */
  heading: Heading
  /** The state for the items of a list with one item a line, and whether another item must follow. */
  list: { state: State; goesOn: boolean } | null
  /** Whether each of the following lines names a guest. */
  guests: boolean
  lastSpeaker: string | null
  /** Who speaks in the paragraph above; null if it is no speech. */
  speakerAbove: string | null
  /** The part of the report that the current sentence belongs to. */
  placed: PlacedSentence | null
  /** The rules that matched the current sentence. */
  trace: string[]
  /** Parts of the current sentence that have too few words for a statement, in order. */
  refused: Span[]
}

export const endsInColon = (words: string): boolean => /:\s*$/u.test(words)

/** Makes the following lines items of a list, which get the current state. */
export function openList(at: Cursor): void {
  at.list = { state: { ...at.state }, goesOn: true }
}

/** Ends a region of the report. @param role null if it was not understood */
export function closeRegion(at: Cursor, span: Span, role: RegionRole | null, rules: string[] = at.trace): void {
  const add = (start: number, end: number, of: RegionRole | null): void => {
    at.read.sentences.push({ span: { start, end }, role: of, rules, isByNeighbours: at.placed?.signs.length === 0 })
  }
  let from = span.start
  // A part that was refused is reported, even if the rest of its sentence was read.
  for (const part of role === null ? [] : at.refused) {
    if (part.start > from) add(from, part.start, role)
    add(part.start, part.end, null)
    from = part.end
  }
  if (from < span.end) add(from, span.end, role)
}

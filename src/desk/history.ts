// Undo and redo, without end. States are never changed, so a history is a row of them.
import type { Message } from '../text/message.ts'

/** A state with the act that led to it, in words. */
export interface Step<State> {
  state: State
  act: Message
}

/** All states, the first one first. `at`: the index of the present one. */
export interface History<State> {
  steps: readonly Step<State>[]
  at: number
}

/** A history that begins with a state. */
export const begin = <State>(state: State, act: Message): History<State> => ({ steps: [{ state, act }], at: 0 })

/** The present state. */
export function present<State>({ steps, at }: History<State>): State {
  const step = steps[at]
  if (!step) throw new RangeError(`no step ${at} of ${steps.length}`)
  return step.state
}

/** Goes on to a state. What was undone before is forgotten. */
export const record = <State>({ steps, at }: History<State>, state: State, act: Message): History<State> => ({
  steps: [...steps.slice(0, at + 1), { state, act }],
  at: at + 1,
})

/** One step back; the same history at its beginning. */
export const undo = <State>({ steps, at }: History<State>): History<State> => ({ steps, at: Math.max(0, at - 1) })

/** One step forward; the same history at its end. */
export const redo = <State>({ steps, at }: History<State>): History<State> => ({
  steps,
  at: Math.min(steps.length - 1, at + 1),
})

/** What `undo` would take back, in words; null at the beginning. */
export const undoable = <State>({ steps, at }: History<State>): Message | null =>
  at > 0 ? (steps[at]?.act ?? null) : null

/** What `redo` would do again, in words; null at the end. */
export const redoable = <State>({ steps, at }: History<State>): Message | null => steps[at + 1]?.act ?? null

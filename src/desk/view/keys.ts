// The keys of the desk. They act while no field has the focus.
import { kinds, looksBack, type Kind } from '../../model/kinds.ts'
import { add, drop, join as joinStatements, reshape, type Facts } from '../acts.ts'
import { halves, moved } from '../snap.ts'
import { ACTS } from '../words.ts'
import type { Desk } from './desk.svelte.ts'

/** Moves an end of the selected statement by a word. */
export function moveEnd(desk: Desk, side: 'start' | 'end', by: 1 | -1): void {
  const { statement, report } = desk
  const to = statement && report ? moved(report.text, statement, side, by) : null
  if (statement && to) void desk.correct((work) => reshape(work, statement, [to]), ACTS.ends, to)
}

/** Parts the selected statement in two. */
export function part(desk: Desk): void {
  const { statement, report, words } = desk
  const two = statement && report ? halves(report.text, statement, words) : null
  if (statement && two) void desk.correct((work) => reshape(work, statement, two), ACTS.part, two[0])
}

/** Joins the selected statement with the next one. */
export function join(desk: Desk): void {
  const { statement } = desk
  const sorted = [...desk.statements].sort((a, b) => a.start - b.start)
  const next = statement && sorted[sorted.findIndex(({ start }) => start === statement.start) + 1]
  if (!next) return
  const whole = { start: statement.start, end: next.end }
  void desk.correct((work) => joinStatements(work, [statement, next]), ACTS.join, whole)
}

/** The facts of a statement of a kind that begins at a place: the year that the report gives such statements. */
function factsAt(desk: Desk, kind: Kind, start: number): Facts {
  const { results, tasks } = desk.reading?.years ?? { results: null, tasks: null }
  const near = [...desk.statements].sort((a, b) => a.start - b.start).findLast((one) => one.start <= start)
  const alike = desk.statements.find((one) => looksBack(one.kind) === looksBack(kind))
  const year = (looksBack(kind) ? results : tasks) ?? alike?.year ?? near?.year ?? new Date().getFullYear()
  return { kind, year, topic: null, by: null, onBehalfOf: null, openEnded: false }
}

/** Makes the selected words a statement of a kind, or gives the selected statement that kind. */
export function choose(desk: Desk, kind: Kind): void {
  const { words } = desk
  if (words) void desk.correct((work) => add(work, words, factsAt(desk, kind, words.start)), ACTS.add, words)
  else void desk.set({ kind }, ACTS.kind)
}

/** Drops the selected statement. */
export function dropChosen(desk: Desk): void {
  const { statement } = desk
  if (statement) void desk.correct((work) => drop(work, statement), ACTS.drop)
}

/** Puts the focus on a field of the act bar. */
const focus = (id: string): void => document.getElementById(id)?.focus()

/** What each key does with a selected statement. */
const OF_STATEMENT: Readonly<Partial<Record<string, (desk: Desk) => void>>> = {
  '[': (desk) => moveEnd(desk, 'end', -1),
  ']': (desk) => moveEnd(desk, 'end', 1),
  '{': (desk) => moveEnd(desk, 'start', -1),
  '}': (desk) => moveEnd(desk, 'start', 1),
  t: part,
  g: join,
  x: dropChosen,
  Delete: dropChosen,
  n: () => focus('act-year'),
  a: () => focus('act-by'),
  m: () => focus('act-topic'),
  Escape: (desk) => desk.select(null),
}

/** The keys of the kinds: '1' to '6'. */
const OF_KINDS: typeof OF_STATEMENT = Object.fromEntries(
  kinds.map((kind, index) => [String(index + 1), (desk: Desk) => choose(desk, kind)]),
)

/** What each key does at any time. */
const ALWAYS: Readonly<Partial<Record<string, (desk: Desk) => void>>> = {
  ArrowDown: (desk) => desk.walk(1),
  ArrowUp: (desk) => desk.walk(-1),
  F2: (desk) => {
    desk.isEditing = true
  },
}

const FIELD = 'input:not([type="radio"], [type="checkbox"]), textarea, select'

/** Does what a key asks for. */
export function pressed(desk: Desk, event: KeyboardEvent): void {
  const { key, target } = event
  const isField = target instanceof Element && target.matches(FIELD)
  let act: ((desk: Desk) => void) | undefined
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    const letter = key.toLowerCase()
    if (isField) return
    if (letter === 'z') act = (one) => void one.step(event.shiftKey ? 1 : -1)
    else if (letter === 'y') act = (one) => void one.step(1)
  } else if (key === 'F8') act = (one) => one.look(event.shiftKey ? -1 : 1)
  else if (isField && key === 'Escape') {
    target.closest<HTMLElement>('[data-acts]')?.querySelector<HTMLElement>('button')?.focus()
    return
  } else if (!isField && !event.altKey)
    act =
      ALWAYS[key] ??
      ((desk.statement ?? desk.words) ? OF_KINDS[key] : undefined) ??
      (desk.statement ? OF_STATEMENT[key.length === 1 ? key.toLowerCase() : key] : undefined)
  if (!act) return
  event.preventDefault()
  act(desk)
}

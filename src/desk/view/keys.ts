// The keys of the desk. They act while no field has the focus.
import { kinds, looksBack, type Kind } from '../../model/kinds.ts'
import type { Message } from '../../text/message.ts'
import { contains, nonBlankLines, type Span } from '../../text/span.ts'
import {
  add,
  addGroup,
  drop,
  join as joinStatements,
  quoteOf,
  reshape,
  setPerson,
  type Facts,
  type ReadStatement,
  type Work,
} from '../acts.ts'
import { beside, halves, moved } from '../snap.ts'
import { ACTS } from '../words.ts'
import type { Desk, Plan } from './desk.svelte.ts'

/** Plans an act on the selected statement. */
type OfStatement = (work: Work, statement: ReadStatement, desk: Desk) => Plan | null

/** Does an act on the statement that is selected when it is the act's turn. */
const onStatement = (desk: Desk, plan: OfStatement, act: Message): void =>
  void desk.correct((work) => desk.statement && plan(work, desk.statement, desk), act)

/** Moves an end of the selected statement by a word. */
export const moveEnd = (desk: Desk, side: 'start' | 'end', by: 1 | -1): void =>
  onStatement(
    desk,
    (work, statement) => {
      const to = moved(work.text, statement, side, by)
      return to && { yaml: reshape(work, statement, [to]), select: to }
    },
    ACTS.ends,
  )

/** Gives the selected statement the selected words. */
export const useWords = (desk: Desk): void =>
  onStatement(
    desk,
    (work, statement, { words }) => words && { yaml: reshape(work, statement, [words]), select: words },
    ACTS.ends,
  )

/** Parts the selected statement in two. */
export const part = (desk: Desk): void =>
  onStatement(
    desk,
    (work, statement, { words }) => {
      const two = halves(work.text, statement, words)
      return two && { yaml: reshape(work, statement, two), select: two[0] }
    },
    ACTS.part,
  )

/** Joins the selected statement with the next one. */
export const join = (desk: Desk): void =>
  onStatement(
    desk,
    (work, statement, { statements }) => {
      const next = statements.find(({ start }) => start > statement.start)
      const whole = next && { start: statement.start, end: next.end }
      return whole ? { yaml: joinStatements(work, [statement, next]), select: whole } : null
    },
    ACTS.join,
  )

/** Drops the selected statement. */
export const dropChosen = (desk: Desk): void =>
  onStatement(desk, (work, statement) => ({ yaml: drop(work, statement) }), ACTS.drop)

/** The facts of a statement of a kind that begins at a place: the year that the report gives such statements. */
function factsAt(desk: Desk, kind: Kind, start: number): Facts {
  const { results, tasks } = desk.reading?.years ?? { results: null, tasks: null }
  const near = desk.statements.findLast((one) => one.start <= start)
  const alike = desk.statements.find((one) => looksBack(one.kind) === looksBack(kind))
  const year = (looksBack(kind) ? results : tasks) ?? alike?.year ?? near?.year ?? new Date().getFullYear()
  return { kind, year, topic: null, by: null, onBehalfOf: null, openEnded: false }
}

/** Whether words begin or end where a statement does, or hold it: then they are meant in its place. */
const sharesEnd = (one: Span, words: Span): boolean =>
  one.start === words.start || one.end === words.end || contains(words, one)

/** Makes the selected words a statement of a kind, or gives the selected statement that kind. */
export function choose(desk: Desk, kind: Kind): void {
  const { words } = desk
  if (words)
    void desk.correct((work) => {
      const known = desk.statements.find((one) => sharesEnd(one, words))
      const yaml = known
        ? reshape(work, { ...known, kind }, [words])
        : add(work, words, factsAt(desk, kind, words.start))
      return { yaml, select: words }
    }, ACTS.add)
  else void desk.set({ kind }, ACTS.kind)
}

/** Makes the selected words the name of a person; the person's offices can be mended beside. */
export function makePerson(desk: Desk): void {
  const { words } = desk
  if (words) void desk.correct((work) => ({ yaml: setPerson(work, { name: quoteOf(work.text, words) }) }), ACTS.person)
}

/** Makes the selected words a group that attended. */
export function makeGroup(desk: Desk): void {
  const { words } = desk
  if (words) void desk.correct((work) => ({ yaml: addGroup(work, { quote: quoteOf(work.text, words) }) }), ACTS.group)
}

/** Moves an end of the selected words by a word. */
const moveWords =
  (side: 'start' | 'end', by: 1 | -1) =>
  (desk: Desk): void => {
    desk.words = desk.words && (moved(desk.report?.text ?? '', desk.words, side, by) ?? desk.words)
  }

/** Selects the word after the selected ones, or before. */
const stepWords =
  (by: 1 | -1) =>
  (desk: Desk): void => {
    desk.words = desk.words && (beside(desk.report?.text ?? '', desk.words, by) ?? desk.words)
  }

/** Selects the first word at an offset or after it. */
function selectAt(desk: Desk, at: number): void {
  desk.words = beside(desk.report?.text ?? '', { start: at, end: at }, 1) ?? desk.words
}

/** Selects the first word of the next paragraph, or of the one before. */
const stepLine =
  (by: 1 | -1) =>
  (desk: Desk): void => {
    const lines = nonBlankLines(desk.report?.text ?? '')
    const here = lines.findIndex(({ end }) => end >= (desk.words?.start ?? 0))
    const line = lines[here + by]
    if (line) selectAt(desk, line.start)
  }

/** Begins to select words by keys: where the selected statement is, or the place that is looked at. */
const beginWords = (desk: Desk): void => selectAt(desk, (desk.statement ?? desk.place?.span)?.start ?? 0)

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

/** What each key does with selected words. */
const OF_WORDS: typeof OF_STATEMENT = {
  '[': moveWords('end', -1),
  ']': moveWords('end', 1),
  '{': moveWords('start', -1),
  '}': moveWords('start', 1),
  ArrowRight: stepWords(1),
  ArrowLeft: stepWords(-1),
  ArrowDown: stepLine(1),
  ArrowUp: stepLine(-1),
  p: makePerson,
  d: makeGroup,
  Escape: (desk) => {
    desk.words = null
  },
}

/** The keys of the kinds: '1' to '6'. */
const OF_KINDS: typeof OF_STATEMENT = Object.fromEntries(
  kinds.map((kind, index) => [String(index + 1), (desk: Desk) => choose(desk, kind)]),
)

/** What each key does at any time. */
const ALWAYS: Readonly<Partial<Record<string, (desk: Desk) => void>>> = {
  ArrowDown: (desk) => desk.walk(1),
  ArrowUp: (desk) => desk.walk(-1),
  c: beginWords,
  F2: (desk) => {
    desk.isEditing = true
  },
}

/** A key, letters in lower case: 'T' with Shift or Caps Lock is 't'. */
const letterOf = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

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
    // Back to the statement: a button of the bar would be pressed by Enter.
    if (target.closest('[data-acts]')) document.querySelector<HTMLElement>('.handle[aria-pressed="true"]')?.focus()
    return
  } else if (!isField && !event.altKey)
    act =
      (desk.words ? OF_WORDS[letterOf(key)] : undefined) ??
      ALWAYS[letterOf(key)] ??
      ((desk.statement ?? desk.words) ? OF_KINDS[key] : undefined) ??
      (desk.statement ? OF_STATEMENT[letterOf(key)] : undefined)
  if (!act) return
  event.preventDefault()
  desk.inTurn(() => {
    act(desk)
  })
}

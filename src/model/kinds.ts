// The kinds of statements, one row each. A new kind also needs names (view/words, search/records, kindnames.ts), a colour and a sign
// (view/styles); the compiler and tests/view/styles.test.ts report what is missing.

interface Row {
  /** Whether statements of the kind are about the past year or the coming one. */
  looks: 'back' | 'forward'
  /** Whether statements of the kind are numbered, as results and tasks are in reports. */
  isNumbered: boolean
}

/** In the order of the agenda: the past year first, then the coming one. */
const rows = {
  outcome: { looks: 'back', isNumbered: true },
  strength: { looks: 'back', isNumbered: false },
  shortcoming: { looks: 'back', isNumbered: false },
  award: { looks: 'back', isNumbered: false },
  goal: { looks: 'forward', isNumbered: true },
  request: { looks: 'forward', isNumbered: false },
} as const satisfies Readonly<Record<string, Row>>

/** The kind of a statement: 'goal'. */
export type Kind = keyof typeof rows

/** All kinds, in the order of the agenda. */
export const kinds = Object.keys(rows) as Kind[]

/** Whether statements of a kind are about the past year; otherwise they are about the coming one. */
export const looksBack = (kind: Kind): boolean => rows[kind].looks === 'back'

/** Whether statements of a kind are numbered within their report. */
export const isNumbered = (kind: Kind): boolean => rows[kind].isNumbered

/** The kinds that occur in a list of statements, in the order of the agenda, with the number of each. */
export const countKinds = (statements: readonly { kind: Kind }[]): { kind: Kind; count: number }[] =>
  kinds
    .map((kind) => ({ kind, count: statements.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)

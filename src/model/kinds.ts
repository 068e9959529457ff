// The kinds of statements, one row each. A kind has besides: its names (view/words and, for the search, search/records), its
// colour and its sign (view/styles); the compiler and tests/view/styles.test.ts ask for them.

interface Row {
  /** The year behind, or the year ahead. */
  looks: 'back' | 'forward'
  /** Whether its statements are counted through, as reports do with results and tasks. */
  isNumbered: boolean
}

/** In the order of the agenda: looking back first, then forward. */
const rows = {
  outcome: { looks: 'back', isNumbered: true },
  strength: { looks: 'back', isNumbered: false },
  shortcoming: { looks: 'back', isNumbered: false },
  award: { looks: 'back', isNumbered: false },
  goal: { looks: 'forward', isNumbered: true },
  request: { looks: 'forward', isNumbered: false },
} as const satisfies Readonly<Record<string, Row>>

export type Kind = keyof typeof rows

/** All kinds, in the order of the agenda. */
export const kinds = Object.keys(rows) as Kind[]

/** Whether a kind tells of the year behind; else of the year ahead. */
export const looksBack = (kind: Kind): boolean => rows[kind].looks === 'back'

/** Whether statements of a kind are numbered within their report. */
export const isNumbered = (kind: Kind): boolean => rows[kind].isNumbered

// What is wrong with a file of the seeds folder, and how it is shown.
import { relative } from 'node:path'
import { lineColumn } from '../text/span.ts'
import { visible } from '../text/visible.ts'

/** Something to tell about a place of a file. Line and column from 1. */
export interface SeedNote {
  path: string
  line: number
  column: number
  message: string
}

/** A path as the editor knows it, from where the command was called; control characters in a name are escaped. */
export const shown = (path: string): string => visible(relative(process.cwd(), path) || path)

/** A note about a file as a whole. */
export const noteOf = (path: string, message: string): SeedNote => ({ path, line: 1, column: 1, message })

/** A note about an offset (UTF-16 units) of a file's text. */
export const noteAt = (path: string, text: string, offset: number, message: string): SeedNote => ({
  path,
  ...lineColumn(text, offset),
  message,
})

/** A note on one line: 'seeds/NAME:LINE:COLUMN: message', safe for a terminal. */
export const noteLine = ({ path, line, column, message }: SeedNote): string =>
  `${shown(path)}:${line}:${column}: ${visible(message)}`

/** Files of the seeds folder that can't be used as they are. The message has a line for each problem (`noteLine`). */
export class SeedError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number

  /** @param first the problem whose place is shown first */
  constructor(first: SeedNote, ...rest: readonly SeedNote[]) {
    super([first, ...rest].map(noteLine).join('\n'))
    this.name = 'SeedError'
    this.file = first.path
    this.line = first.line
    this.column = first.column
  }
}

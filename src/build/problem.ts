// Messages about files of the seeds folder, and their printed form.
import { relative } from 'node:path'
import { lineColumn } from '../text/span.ts'
import { visible } from '../text/visible.ts'

/** A message about a place in a file. Line and column count from 1. */
export interface SeedNote {
  path: string
  line: number
  column: number
  message: string
}

/** A path relative to the current directory, with control characters escaped. */
export const shown = (path: string): string => visible(relative(process.cwd(), path) || path)

/** A note about a whole file, at 1:1. */
export const noteOf = (path: string, message: string): SeedNote => ({ path, line: 1, column: 1, message })

/** A note about a UTF-16 offset of a file's text. */
export const noteAt = (path: string, text: string, offset: number, message: string): SeedNote => ({
  path,
  ...lineColumn(text, offset),
  message,
})

/** A note on one line: 'seeds/NAME:LINE:COLUMN: message', safe for a terminal. */
export const noteLine = ({ path, line, column, message }: SeedNote): string =>
  `${shown(path)}:${line}:${column}: ${visible(message)}`

/** Thrown for files that can't be used. The message has one line for each problem (`noteLine`). */
export class SeedError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number

  /** @param first the problem whose place becomes `file`, `line` and `column` */
  constructor(first: SeedNote, ...rest: readonly SeedNote[]) {
    super([first, ...rest].map(noteLine).join('\n'))
    this.name = 'SeedError'
    this.file = first.path
    this.line = first.line
    this.column = first.column
  }
}

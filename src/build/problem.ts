// Prints messages about files of the seeds folder.
import { relative } from 'node:path'
import type { SeedNote } from '../seeds/note.ts'
import type { MessageLanguage } from '../text/message.ts'
import { visible } from '../text/visible.ts'
import { messageLanguage } from './language.ts'

/** A path relative to the current directory, with control characters escaped. */
export const shown = (path: string): string => visible(relative(process.cwd(), path) || path)

/** A note on one line: 'seeds/NAME:LINE:COLUMN: message', safe for a terminal. */
export const noteLine = ({ path, line, column, message }: SeedNote, language: MessageLanguage): string =>
  `${shown(path)}:${line}:${column}: ${visible(message[language])}`

/**
 * Thrown for files that can't be used. The error's own message has one line for each problem (`noteLine`), in the
 * language of the environment.
 */
export class SeedError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number
  // Private at run time too, so that Node doesn't print the notes below the message.
  readonly #notes: readonly SeedNote[]

  /** @param first the problem whose place becomes `file`, `line` and `column` */
  constructor(first: SeedNote, ...rest: readonly SeedNote[]) {
    const notes = [first, ...rest]
    super(notes.map((one) => noteLine(one, messageLanguage(process.env))).join('\n'))
    this.name = 'SeedError'
    this.file = first.path
    this.line = first.line
    this.column = first.column
    this.#notes = notes
  }

  /** The error's message in a language. */
  messageIn(language: MessageLanguage): string {
    return this.#notes.map((one) => noteLine(one, language)).join('\n')
  }
}

// Messages about files of the seeds folder, and their printed form.
import { relative } from 'node:path'
import type { Message, MessageLanguage } from '../text/message.ts'
import { lineColumn } from '../text/span.ts'
import { visible } from '../text/visible.ts'
import { messageLanguage } from './language.ts'

/** A message about a place in a file. Line and column count from 1. */
export interface SeedNote {
  path: string
  line: number
  column: number
  message: Message
}

/** A path relative to the current directory, with control characters escaped. */
export const shown = (path: string): string => visible(relative(process.cwd(), path) || path)

/** A note about a whole file, at 1:1. */
export const noteOf = (path: string, message: Message): SeedNote => ({ path, line: 1, column: 1, message })

/** A note about a UTF-16 offset of a file's text. */
export const noteAt = (path: string, text: string, offset: number, message: Message): SeedNote => ({
  path,
  ...lineColumn(text, offset),
  message,
})

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

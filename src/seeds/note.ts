// Messages about places in files.
import type { Message } from '../text/message.ts'
import { lineColumn } from '../text/span.ts'

/** A message about a place in a file. Line and column count from 1. */
export interface SeedNote {
  path: string
  line: number
  column: number
  message: Message
}

/** A note about a whole file, at 1:1. */
export const noteOf = (path: string, message: Message): SeedNote => ({ path, line: 1, column: 1, message })

/** A note about a UTF-16 offset of a file's text. */
export const noteAt = (path: string, text: string, offset: number, message: Message): SeedNote => ({
  path,
  ...lineColumn(text, offset),
  message,
})

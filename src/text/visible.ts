// Text for a terminal: characters that would move the cursor, change colours or turn the direction of a line are written
// as their code, so that what is printed is what is there.

// Controls (with the line separators of Unicode) and marks of direction; a tab is harmless.
const UNSEEN = /[\p{Bidi_Control}\u2028\u2029]|(?!\t)\p{Cc}/gu

/**
 * A line with its control and bidirectional characters as '\u202E'. Line breaks are escaped too: split a text of several
 * lines first. Inside JSON the result is the same string for a program.
 */
export const visible = (line: string): string =>
  line.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)

/** Every control (but tab and line break) and bidirectional character of a text, with its offset in UTF-16 units. */
export const unseenIn = (text: string): { at: number; unit: string }[] =>
  [...text.matchAll(UNSEEN)].flatMap(({ 0: unit, index }) => (unit === '\n' ? [] : [{ at: index, unit }]))

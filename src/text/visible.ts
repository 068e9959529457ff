// Makes text safe to print on a terminal: characters that would move the cursor, change colours or reverse the reading
// direction are printed as escapes.

// Control characters except the tab, Unicode line separators, and bidirectional controls.
const UNSEEN = /[\p{Bidi_Control}\u2028\u2029]|(?!\t)\p{Cc}/gu

/**
 * Replaces control and bidirectional characters with escapes such as '\u202E'. Escapes line breaks too, so split a text
 * of several lines first. In serialized JSON, the escapes stand for the original characters.
 */
export const visible = (line: string): string =>
  line.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)

/** All control characters (except tab and LF) and bidirectional characters of a text, with their UTF-16 offsets. */
export const unseenIn = (text: string): { at: number; unit: string }[] =>
  [...text.matchAll(UNSEEN)].flatMap(({ 0: unit, index }) => (unit === '\n' ? [] : [{ at: index, unit }]))

// Shortens quoted text for one-line messages.

/** Share of `most` that goes to the end of the text, because the end often distinguishes similar sentences. */
const TAIL = 0.3

/** The words on one line, with the middle replaced by ' … ' if they exceed `most` UTF-16 units. */
export function short(words: string, most = 60): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const tail = Math.floor(most * TAIL)
  const head = line.slice(0, most - tail - 3)
  const end = line.slice(-tail)
  // Cut at a blank, unless one word fills the line.
  return `${head.replace(/ \S*$/u, '')} … ${end.replace(/^\S* /u, '')}`
}

// Words of a report inside a message: one line, not too long.

/** Letters of the end that stay when words are cut, of `most`: the end tells which sentence it is. */
const TAIL = 0.3

/**
 * Words on one line, cut in the middle where they are longer than `most` UTF-16 units. The beginning and the end stay.
 */
export function short(words: string, most = 60): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const tail = Math.floor(most * TAIL)
  const head = line.slice(0, most - tail - 3)
  const end = line.slice(-tail)
  // Whole words, unless one word fills the line.
  return `${head.replace(/ \S*$/u, '')} … ${end.replace(/^\S* /u, '')}`
}

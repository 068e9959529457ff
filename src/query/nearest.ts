// An item that an old link names and no report has any more: its id is made of its words, and so leads near to it.

/** Below this share of words in common two ids are about different things. */
const ALIKE = 0.5

/** The id with most words in common, or null when none is near. Among equals the first. */
export function nearestId(id: string, ids: Iterable<string>): string | null {
  const words = new Set(id.toLowerCase().split('-'))
  let best: string | null = null
  let most = ALIKE
  for (const other of ids) {
    const others = other.split('-')
    const common = others.filter((word) => words.has(word)).length
    const share = (2 * common) / (words.size + others.length)
    if (share > most || (share === ALIKE && best === null)) [best, most] = [other, share]
  }
  return best
}

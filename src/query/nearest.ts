// Finds a replacement for an item of an old link that no longer exists. Ids are made of an item's words, so similar ids
// mean similar items.

/** Ids with a smaller share of common words mean different things. */
const ALIKE = 0.5

/** The id with the largest share of common words, the first of equals; null if none is similar enough. */
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

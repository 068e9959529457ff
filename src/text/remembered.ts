// Keeps the answers of functions that are asked the same again and again.

/**
 * A pure function of words that works each answer out once.
 * @param most so many answers are kept; then they are forgotten, so that texts of any length need no more memory
 */
export function remembered<Answer>(work: (words: string) => Answer, most: number): (words: string) => Answer {
  const known = new Map<string, { answer: Answer }>()
  return (words) => {
    const before = known.get(words)
    if (before) return before.answer
    if (known.size >= most) known.clear()
    const answer = work(words)
    known.set(words, { answer })
    return answer
  }
}

// Keeps what a pattern has said of words: signs, kinds and frames ask the same of one sentence many times.

/** So many answers are kept; a report has fewer sentences and clauses. */
const MOST = 2_000

/** A pure function of words that remembers its answers. */
export function judged<Answer>(judge: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, { answer: Answer }>()
  return (words) => {
    const before = known.get(words)
    if (before) return before.answer
    if (known.size >= MOST) known.clear()
    const answer = judge(words)
    known.set(words, { answer })
    return answer
  }
}

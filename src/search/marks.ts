// Which parts of a found text are marked, and which excerpt of a long text is shown.
import type { Span } from '../text/span.ts'

/** The span of a word's first `length` letters, with the combining marks after the last one. */
export function beginning(text: string, { start, end }: Span, length: number): Span {
  let left = length
  let at = start
  while (at < end && left > 0) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
    at += letter.length
    if (!/\p{M}/u.test(letter)) left -= 1
  }
  while (at < end && /\p{M}/u.test(text.charAt(at))) at += 1
  return { start, end: at }
}

/** The spans in order, merged where they overlap or where only a joint of a short form ('TT&TT') separates them. */
export function joinMarks(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && (span.start <= last.end || /^[&/.-]$/u.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

/** Texts longer than this, UTF-16 units, are cut if their first mark is late; BEFORE units are kept before the mark. */
const EXCERPT = 180
const BEFORE = 48

/** A hit's text as shown: a long text is cut some words before its first mark. The marks fit the returned text. */
export function excerpt(text: string, marks: readonly Span[]): { text: string; marks: Span[] } {
  const first = marks[0]?.start ?? 0
  const cut = text.length <= EXCERPT || first < BEFORE * 2 ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const from = cut > first ? 0 : cut
  if (from === 0) return { text, marks: [...marks] }
  return {
    text: `…${text.slice(from)}`,
    marks: marks
      .filter(({ start }) => start >= from)
      .map(({ start, end }) => ({ start: start - from + 1, end: end - from + 1 })),
  }
}

/** Cuts a text at the edges of its marks. @param marks in order, without overlaps */
export function cutMarks(text: string, marks: readonly Span[]): { words: string; marked: boolean }[] {
  const pieces: { words: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ words: text.slice(at, start), marked: false })
    pieces.push({ words: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ words: text.slice(at), marked: false })
  return pieces
}

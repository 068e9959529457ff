// Vietnamese without its marks, and the way back: for search and ids. The parser never folds, or its spans would lie.
import type { Span } from './span.ts'

/** A folded text: `origin[i]` is the offset in the original of folded code unit i; one more entry holds the end. */
export interface Folded {
  text: string
  origin: number[]
}

// đ never decomposes, and older pages hold the look-alikes Ð (eth, U+00D0) and Ɖ (U+0189).
const D_FORMS = /[đĐðÐɖƉ]/u
const MARK = /\p{M}/u

/**
 * Lower case, no tone or vowel marks, every form of đ as d: 'Đường' → 'duong'. Works on any text, composed or not.
 * The result may be shorter than the original (combining marks vanish) or longer ('ﬃ' → 'ffi' under lower-casing).
 */
export function fold(text: string): Folded {
  let folded = ''
  const origin: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = D_FORMS.test(letter) ? 'd' : letter.normalize('NFKD').toLowerCase()
    for (const unit of plain) {
      if (MARK.test(unit)) continue
      folded += unit
      for (let i = 0; i < unit.length; i += 1) origin.push(at)
    }
    at += letter.length
  }
  origin.push(text.length)
  return { text: folded, origin }
}

/**
 * The original letters behind a span of the folded text, with the combining marks that follow its last letter.
 * @param folded what `fold` gave
 * @param span offsets in `folded.text`
 */
export function unfold(folded: Folded, span: Span): Span {
  const end = folded.origin.length - 1
  const start = folded.origin[Math.min(span.start, end)] ?? 0
  if (span.end <= span.start) return { start, end: start }
  // A letter that folds to several units is taken whole.
  const last = folded.origin[Math.min(span.end, end) - 1] ?? 0
  let next = span.end
  while (next < end && folded.origin[next] === last) next += 1
  return { start, end: folded.origin[Math.min(next, end)] ?? start }
}

/** Words for an id or a file name: 'Đặng Văn Ân' → 'dang-van-an'. Empty when nothing is left. */
export const slug = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

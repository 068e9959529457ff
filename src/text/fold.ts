// Folding: Vietnamese without tone and vowel marks, with a map back to the original offsets. Used for search and ids.
// The parser never folds, because folded words collide (Doan, Doãn, Đoàn; docs/language.md, folding).
import type { Span } from './span.ts'

/** A folded text. `origin[i]` is the original UTF-16 offset of folded code unit i; a last extra entry holds the end. */
export interface Folded {
  text: string
  origin: number[]
}

// đ doesn't decompose in Unicode, and older pages use the look-alikes Ð (eth, U+00D0) and Ɖ (U+0189).
const D_FORMS = /[đĐðÐɖƉ]/u
const MARK = /\p{M}/u

/**
 * Lower-cases a text, removes tone and vowel marks, and turns every form of đ into d: 'Đường' → 'duong'. Accepts NFC
 * and NFD. The result may be shorter than the original (combining marks are dropped) or longer ('ﬃ' → 'ffi').
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
 * Maps a span of the folded text to the original, including combining marks after its last letter.
 * @param folded a result of `fold`
 * @param span offsets in `folded.text`
 */
export function unfold(folded: Folded, span: Span): Span {
  const end = folded.origin.length - 1
  const start = folded.origin[Math.min(span.start, end)] ?? 0
  if (span.end <= span.start) return { start, end: start }
  // If the span ends inside a letter that folds to several units, include the whole letter.
  const last = folded.origin[Math.min(span.end, end) - 1] ?? 0
  let next = span.end
  while (next < end && folded.origin[next] === last) next += 1
  return { start, end: folded.origin[Math.min(next, end)] ?? start }
}

/** Turns words into an id or a file name: 'Đặng Văn Ân' → 'dang-van-an'. Empty if no letter or digit remains. */
export const slug = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

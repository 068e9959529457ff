// Spans: ranges of a text as UTF-16 offsets, end exclusive, like the arguments of `String.prototype.slice`.

import { joinLines, wrappedAt } from './wrapped.ts'

/** A range of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** The part of the text that the span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `outer` covers all of `inner`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Returns a test that answers in logarithmic time whether a span shares a code unit with any of `spans`. They may be
 * unsorted and may overlap.
 */
export function overlapsAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reach[middle] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

const BLANK = /\s/u

/** The span without white space at either end; an empty span when it covers white space only. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && BLANK.test(text.charAt(start))) start += 1
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** The spans of all non-blank lines, in order, untrimmed, without their line breaks. */
export function nonBlankLines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (/\S/u.test(line)) found.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return found
}

/** The spans of all paragraphs: non-blank lines, and lines that were broken at a width (`wrappedAt`) as one. */
export const paragraphs = (text: string): Span[] => nonBlankLines(joinLines(text, wrappedAt(text)))

/** The line and column of an offset, both from 1; the column counts UTF-16 code units. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastBreak }
}

/** `lineColumn` for many offsets of one text: the text is scanned for line breaks once. */
export function placesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 }
  }
}

/** The union of the spans, sorted: spans that touch or overlap are merged. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

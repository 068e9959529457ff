// Texts whose lines were broken at a width, as mail programs and old editors do: a sentence goes on in the next line.

/**
 * A line of at least this share (0–1) of the usual width goes on in the next one, even if that begins with a capital or
 * a digit.
 */
const WIDE = 0.55
/** Lines broken at a width are of like length: their median is at least this share (0–1) of the longest. */
const EVEN = 0.75
/**
 * A text with fewer breaks inside sentences isn't broken at a width: a few items of a list may look like such breaks.
 */
const LEAST_BREAKS = 4
/** Least share (0–1) of breaks inside sentences among all breaks between lines. */
const LEAST_SHARE = 0.3
/** The widest width at which lines are broken, UTF-16 units; a longer line is a paragraph. */
const WIDEST = 160
/** Lines with fewer UTF-16 units than this are headings, names and the like. */
const SHORTEST = 25

// The end of a line whose sentence may go on, and the beginning of one that goes on: a small letter, but no item 'a)'.
const GOES_ON = /[\p{L}\p{N},)”"&/-]$/u
const BEGINS_LOW = /^\s*(?!\p{Ll}[).])\p{Ll}/u
const ITEM = /^\s*(?:[-–—+*•▪]|\p{L}[).]\s|\d{1,3}[).]\s|[IVX]+[.)]\s)/u
// A line that ends in a comma or one of these words goes on in the next line: 'Kết luận hội nghị, đồng chí'.
const OPEN =
  /(?:,|(?:^|[^\p{L}])(?:đồng chí|và|của|các|những|với|cho|trong|tại|là|năm|về|đến|từ|ngày|bởi|do|theo|được|đã))$/iu

/**
 * The offsets of line feeds that stand inside a sentence, because the lines were broken at a width, ascending; none if
 * they weren't. The time grows hardly faster than the text: only lengths of lines are sorted.
 */
export function wrappedAt(text: string): number[] {
  let end = -1
  const lines = text.split('\n').map((line) => {
    end += line.length + 1
    return { words: line.trim(), feed: end }
  })
  const breaks = lines.slice(0, -1).flatMap(({ words, feed }, index) => {
    const next = lines[index + 1]?.words ?? ''
    return words === '' || next === '' ? [] : [{ words, next, feed }]
  })
  const isInside = ({ words, next }: { words: string; next: string }): boolean =>
    words.length >= SHORTEST && GOES_ON.test(words) && BEGINS_LOW.test(next)
  const widths = breaks
    .filter(isInside)
    .map(({ words }) => words.length)
    .sort((a, b) => a - b)
  const [usual = 0, longest = 0] = [widths[widths.length >> 1], widths.at(-1)]
  const isWrapped =
    widths.length >= LEAST_BREAKS &&
    widths.length >= breaks.length * LEAST_SHARE &&
    longest <= WIDEST &&
    usual >= longest * EVEN
  if (!isWrapped) return []
  // The first line is a title and stays alone.
  const title = lines.find(({ words }) => words !== '')?.feed
  return breaks
    .filter((one) => {
      if (!GOES_ON.test(one.words) || ITEM.test(one.next)) return false
      // A line longer than the longest one that was broken wasn't broken at the width itself.
      const isFull = one.feed !== title && one.words.length >= usual * WIDE && one.words.length <= longest
      return isInside(one) || isFull || OPEN.test(one.words)
    })
    .map(({ feed }) => feed)
}

/** The text with spaces in place of some of its line feeds; all offsets stay. @param at from `wrappedAt` */
export function joinLines(text: string, at: readonly number[]): string {
  if (at.length === 0) return text
  const joined = new Set(at)
  return text.replace(/\n/gu, (lineFeed, offset: number) => (joined.has(offset) ? ' ' : lineFeed))
}

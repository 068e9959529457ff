// Texts whose lines were broken at a width, as mail programs and old editors do: a sentence goes on in the next line.

/** A line goes on if it is at least this share of the usual width, although the next one begins with a capital. */
const WIDE = 0.55
/** The lines before a break are about as long as the usual one: at least this share of the longest. */
const EVEN = 0.75
/** A text with fewer breaks inside sentences isn't broken at a width: items of a list may look like some. */
const LEAST_BREAKS = 4
/** Least share (0–1) of breaks inside sentences among all breaks between lines. */
const LEAST_SHARE = 0.3
/** The widest width at which lines are broken, UTF-16 units; a longer line is a paragraph. */
const WIDEST = 160
/** Shorter lines in a text are headings, names and the like, UTF-16 units. */
const SHORTEST = 25

const GOES_ON = /[\p{L}\p{N},)”"&/-]$/u
const BEGINS_LOW = /^\s*(?!\p{Ll}[).])\p{Ll}/u
const ITEM = /^\s*(?:[-–—+*•▪]|\p{L}[).]\s|\d{1,3}[).]\s|[IVX]+[.)]\s)/u
// Words that end no line of their own: 'Kết luận hội nghị, đồng chí'.
const OPEN =
  /(?:,|(?:^|[^\p{L}])(?:đồng chí|và|của|các|những|với|cho|trong|tại|là|năm|về|đến|từ|ngày|bởi|do|theo|được|đã))$/iu

/**
 * The offsets of line feeds that stand inside a sentence, because the lines were broken at a width; none if the text
 * has paragraphs. Takes linear time.
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
  return breaks
    .filter((one) => {
      if (!GOES_ON.test(one.words) || ITEM.test(one.next)) return false
      // The first line is a title, and nobody breaks lines behind the width.
      const isFull = one !== breaks[0] && one.words.length >= usual * WIDE && one.words.length <= longest
      return isInside(one) || isFull || OPEN.test(one.words)
    })
    .map(({ feed }) => feed)
}

/** The text with spaces in place of some of its line feeds; all offsets stay. @param at from `wrappedAt` */
export function joinLines(text: string, at: readonly number[]): string {
  if (at.length === 0) return text
  const joined = new Set(at)
  return text.replace(/\n/gu, (feed, offset: number) => (joined.has(offset) ? ' ' : feed))
}

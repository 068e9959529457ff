// Splits text into sentences and list items by punctuation alone (docs/language.md, sentences and lists).
import { trim, type Span } from './span.ts'

// A full stop after these abbreviations doesn't end a sentence. (Intl.Segmenter would split after 'V.', 'TS.', 'Tp.'.)
const STOP_IS_NO_END =
  /(?:^|[\s(.,])(?:\p{Lu}|GS|PGS|TS|ThS|Ths|BS|KS|CN|PTP|PGĐ|GĐ|PCT|CT|PBT|BT|NV|Tp|TP|Tx|TX|Th|St|Mr|Dr|v\.v|T\.Ư)$/u
// '42. 705 tấn': a blank behind the stop that groups thousands, before a unit.
const THOUSANDS = /(?:^|\D)\d{1,3}\. \d{3} \p{Ll}$/u
const ELLIPSIS = /(?:…|\.{3,})/uy

/**
 * The sentences inside `within`, in order, trimmed, with their end punctuation. A sentence ends at '.', '?' or '!'
 * before white space, at an ellipsis before a capital even without a blank ('pháp luật…Về công tác', a common defect),
 * and at every line break. An ellipsis inside a list (',…;') doesn't end it, nor do '.', '?' and '!' inside brackets or
 * quotes.
 */
export function splitSentences(text: string, within: Span): Span[] {
  const found: Span[] = []
  let from = within.start
  let depth = 0
  const cut = (end: number): void => {
    const span = trim(text, { start: from, end })
    if (span.end > span.start) found.push(span)
    from = end
  }
  for (let at = within.start; at < within.end; at += 1) {
    const unit = text.charAt(at)
    if (unit === '\n') {
      cut(at)
      depth = 0
      continue
    }
    if (unit === '(' || unit === '“') depth += 1
    if ((unit === ')' || unit === '”') && depth > 0) depth -= 1
    ELLIPSIS.lastIndex = at
    const ellipsis = ELLIPSIS.exec(text)
    if (ellipsis && ellipsis.index + ellipsis[0].length <= within.end) {
      const end = at + ellipsis[0].length
      const next = text.slice(end, end + 8)
      if (end >= within.end || /^\s*$/u.test(text.slice(end, within.end)) || /^\s*[\p{Lu}“]/u.test(next)) cut(end)
      at = end - 1
      continue
    }
    if ((unit === '.' || unit === '!' || unit === '?') && depth === 0) {
      const next = text.slice(at + 1, at + 2)
      const ends = at + 1 >= within.end || /\s/u.test(next)
      const isInNumber = unit === '.' && THOUSANDS.test(text.slice(Math.max(within.start, at - 4), at + 7))
      if (ends && !isInNumber && !(unit === '.' && STOP_IS_NO_END.test(text.slice(Math.max(within.start, at - 5), at))))
        cut(at + 1)
    }
  }
  cut(within.end)
  return found
}

/** A list item. `span` excludes end punctuation; `openEnded`: the item ends in an ellipsis or 'v.v.'. */
export interface Item {
  span: Span
  openEnded: boolean
}

const TAIL = /[\s,;:.!?…]/u
const OPEN = /(?:…|\.{3,}|v\.v\.?)/u
const ET_CETERA = /[\s,]{0,3}v\.v\.?[\s.;…]{0,6}$/u

/** The length, in UTF-16 units, of the white space and end punctuation ('./.' included) at the end. */
function tailLength(words: string): number {
  let at = words.length
  /** The slash of './.', '…/', '…/.'. */
  const isSlash = (): boolean => words.charAt(at - 1) === '/' && /[.…]/u.test(words.charAt(at - 2))
  while (at > 0 && (TAIL.test(words.charAt(at - 1)) || isSlash())) at -= 1
  return words.length - at
}

/**
 * A span as a list item: without surrounding white space and end punctuation, `openEnded` if it ended in '…', '...' or
 * 'v.v.' (docs/data.md, frames: the ellipsis sets `openEnded` and isn't quoted). A closing quotation mark stays.
 */
export function itemOf(text: string, span: Span): Item {
  const words = text.slice(span.start, span.end)
  const etc = ET_CETERA.exec(words)
  const body = etc ? words.slice(0, etc.index) : words
  const tail = body.slice(body.length - tailLength(body))
  return {
    span: trim(text, { start: span.start, end: span.start + body.length - tail.length }),
    openEnded: etc !== null || OPEN.test(tail),
  }
}

/** Splits `within` at every ';' outside brackets and quotation marks. Drops empty items. */
export function splitItems(text: string, within: Span): Item[] {
  return splitAt(text, within, (at) => text.charAt(at) === ';')
}

/**
 * Splits `within` at every offset for which `isCut` is true, outside brackets and quotation marks. The code unit at the
 * cut belongs to no item. Drops empty items.
 */
export function splitAt(text: string, within: Span, isCut: (at: number) => boolean): Item[] {
  const items: Item[] = []
  let from = within.start
  let depth = 0
  const push = (end: number): void => {
    const item = itemOf(text, { start: from, end })
    if (item.span.end > item.span.start) items.push(item)
    from = end + 1
  }
  for (let at = within.start; at < within.end; at += 1) {
    const unit = text.charAt(at)
    if (unit === '(' || unit === '“') depth += 1
    else if ((unit === ')' || unit === '”') && depth > 0) depth -= 1
    else if (depth === 0 && isCut(at)) push(at)
  }
  push(within.end)
  return items
}

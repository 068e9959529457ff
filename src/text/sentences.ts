// Where sentences and list items begin and end. Knows punctuation, not meaning.
import { trim, type Span } from './span.ts'

// Abbreviations whose full stop ends no sentence (Intl.Segmenter breaks after 'V.', 'TS.', 'Tp.').
const STOP_IS_NO_END = /(?:^|[\s(.,])(?:\p{Lu}|GS|PGS|TS|ThS|Ths|BS|KS|CN|Tp|TP|Tx|TX|Th|St|Mr|Dr|v\.v|T\.Ư)$/u
const ELLIPSIS = /(?:…|\.{3,})/uy

/**
 * The sentences inside `within`, in order, trimmed, with their end punctuation. A full stop, '?' or '!' ends one when a
 * blank or the end follows; an ellipsis also when a capital follows at once (a common defect: 'pháp luật…Về công
 * tác'), but not inside a list (',…;'). A line break always ends one. Blank stretches yield nothing.
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
      if (ends && !(unit === '.' && STOP_IS_NO_END.test(text.slice(Math.max(within.start, at - 5), at)))) cut(at + 1)
    }
  }
  cut(within.end)
  return found
}

/** A piece of a list, and whether the report leaves it open ('…'). The span has no end punctuation. */
export interface Item {
  span: Span
  openEnded: boolean
}

const TAIL = /[\s,;:.!?…]/u
const OPEN = /(?:…|\.{3,}|v\.v\.?)/u
const ET_CETERA = /[\s,]{0,3}v\.v\.?[\s.;…]{0,6}$/u

/** How many units of white space and end punctuation ('./.' included) stand at the end. */
function tailLength(words: string): number {
  let at = words.length
  const isSlash = (): boolean => words.startsWith('./.', at - 2)
  while (at > 0 && (TAIL.test(words.charAt(at - 1)) || isSlash())) at -= 1
  return words.length - at
}

/**
 * The words of an item: without white space and end punctuation, and whether they ended in '…', ',…', '...' or 'v.v.'
 * (docs/data.md, frames: an ellipsis sets `openEnded` and is no part of the quote). A closing quotation mark stays.
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

/** Cuts `within` at every `;` that stands outside brackets and quotation marks. Empty pieces are dropped. */
export function splitItems(text: string, within: Span): Item[] {
  return splitAt(text, within, (at) => text.charAt(at) === ';')
}

/** Cuts `within` where `isCut` says so (outside brackets and quotation marks); the cut letter belongs to no piece. */
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

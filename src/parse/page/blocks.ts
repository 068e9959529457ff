// Lines of a report as blocks, and what each line is for: title, dateline, heading, byline, page furniture, a repeated
// paragraph, or body.
import { splitSentences } from '../../text/sentences.ts'
import { nonBlankLines, slice, trim, type Span } from '../../text/span.ts'
import { captionRules, lineRules, type Line } from './lines.ts'
import { as, phrase, piece, readAt } from '../rules/rule.ts'
import { bodyHead } from '../rules/bodies.ts'
import { familyNames, personName, placeNames } from '../rules/names.ts'
import { yearAnywhere } from '../rules/nouns.ts'
import { oneOf } from '../rules/pattern.ts'

/** A non-blank line. */
export interface Block {
  /** The whole line, trimmed. */
  span: Span
  /** The bullet or number in front, if any: '-', '+', '1.', 'a)'. */
  marker: string | null
  /** The line without its marker. */
  body: Span
  /** Whether the line is a caption. Captions are furniture, but may name a person. */
  isCaption?: boolean
}

/** The role of a block. */
export type BlockRole = 'title' | 'dateline' | 'body' | 'heading' | 'byline' | 'duplicate' | 'furniture'

/** A block with its role. */
export type RoledBlock = Block & { role: BlockRole }

const MARKER =
  /^(?:[-–—+•*▪●◦○■□✓➢►](?:\s+|(?=\p{L}))|(?:\d{1,2}(?:\.\d{1,2})*[.)/]|\d{1,2}\.\d{1,2}|[IVX]{1,4}[.)/]|[a-zđ][.)]|\(\d{1,2}\)|\d{1,2}\s?-)\s+)/u

/** All non-blank lines, in order. */
const splitBlocks = (text: string): Block[] =>
  // The reading copy has joined broken lines already.
  nonBlankLines(text).map((line) => {
    const span = trim(text, line)
    const marker = MARKER.exec(slice(text, span))?.[0] ?? null
    return {
      span,
      marker: marker?.trim() ?? null,
      body: { start: span.start + (marker?.length ?? 0), end: span.end },
    }
  })

/** The publisher before the first words of a report: '(BDO) -', 'ND -', '(NTO) Năm'. */
const DATELINE = phrase`(?:\(${as('agency', piece`\p{Lu}{2,8}(?:-\p{Lu}{2,8})?`)}(?:\s?[-–]\s?\d[\d/.-]+)?\)\s+(?=\p{Lu})|(?:\(${as('publisher', piece`[\p{L}\p{N}][^()\s]{0,30}`)}\)|${as('site', piece`\p{L}[\p{L}\d-]*(?:\.[\p{L}\d-]+){1,3}`)}|${as('paper', piece`\p{Lu}\p{L}+(?: \p{L}+){0,2}(?= - (?:${oneOf('ngày', 'sáng', 'chiều', 'tối', 'trưa', 'vừa qua', 'hôm nay', 'hôm qua')}))`)}|${as('wire', piece`(?:\p{Lu}{2,8}(?:\.VN)?|AGROINFO)`)})\s*-[\s]*)`
const datelineFirst = new RegExp(`^(?:${DATELINE.source})`, 'u')
// A byline without a label: at most four words with capitals, and no punctuation but the dots of initials.
const BYLINE =
  /^(?:[-–]\s*)?(?:\p{Lu}[\p{L}.&-]*)(?:\s\p{Lu}[\p{L}.&-]*){0,3}(?:\s[-–,]\s[^.;:]{2,30})?(?:\s*\([^()]{2,30}\))?$/u
const TRAILING_BYLINE = /\(\s*(?<author>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3})\s*\)$/u

/** The blocks of a report with their roles, and what was read around its text. */
export interface Page {
  blocks: RoledBlock[]
  title: Span | null
  publisher: string | null
  author: string | null
}

/** A line longer than this, in UTF-16 units, that ends like a sentence is a paragraph, not a title. */
const PARAGRAPH_LENGTH = 140
/** A paragraph longer than this, in UTF-16 units, below a heading of other pages belongs to the report again. */
const LONG = 200

const wholeName = new RegExp(`^${personName.source}$`, 'u')
/** Whether a line is a personal name, which begins with a family name: 'Lò Xuân Sến'. */
const isName = (words: string): boolean =>
  wholeName.test(words) && familyNames.has(words.split(/\s/u)[0] ?? '') && !placeNames.has(words)

const endsSentence = /[.!?…:;)”"](?:\s*\([^()]{1,40}\))?$/u
const readLine = (text: string, { span }: Block): Line | null =>
  readAt(lineRules, text, span.start, span.end)?.out ?? null
const readCaption = (text: string, { span }: Block): Line | null =>
  readAt(captionRules, text, span.start, span.end)?.out ?? null

/** All lines: their roles by their words alone; a caption above the title is one only if it stands twice in a row. */
function readLines(text: string, blocks: readonly Block[]): (Line | null)[] {
  const words = blocks.map(({ span }) => slice(text, span))
  return blocks.map((block, index) => {
    const isTwice = words[index] === words[index + 1] || words[index] === words[index - 1]
    return readLine(text, block) ?? (isTwice ? readCaption(text, block) : null)
  })
}

/**
 * Gives each line its role. Lines after the byline or a heading of related links are furniture. A paragraph that
 * repeats an earlier one word for word is a duplicate (docs/genre.md, lead: in 12 % it stands twice). A dateline or
 * byline inside a paragraph becomes a block of its own, cut off from the paragraph.
 */
export function readPage(text: string): Page {
  const page: Page = { blocks: [], title: null, publisher: null, author: null }
  const blocks = splitBlocks(text)
  const lines = readLines(text, blocks)
  const lastBody = lastSentenceBlock(text, blocks, lines)
  const titleAt = chooseTitle(text, blocks, lines)
  const seen = new Set<string>()
  let restIsFurniture = false
  let inBody = false
  blocks.forEach((block, index) => {
    const words = slice(text, block.span)
    const add = (role: BlockRole, body: Span = block.body): void => {
      page.blocks.push({ ...block, body, role })
    }
    // Without a title line, the first sentence is the title, and is also read as part of the text.
    const isSentence =
      words.length > PARAGRAPH_LENGTH
        ? /[.!?…](?:$|\s+\p{Lu})/u.test(words)
        : isLeadLine.test(words) && words.endsWith('.')
    const isLeadInstead = index === titleAt && isSentence
    if (isLeadInstead) page.title = splitSentences(text, block.body)[0] ?? block.span
    else if (index === titleAt) {
      page.title = block.span
      seen.add(words)
      return add('title', block.span)
    }
    // The report continues with a long paragraph after a box of other pages, unless a byline has ended it.
    if (restIsFurniture && !(index <= lastBody && words.length > LONG && page.author === null)) return add('furniture')
    restIsFurniture = false
    const line = lines[index] ?? (index > titleAt ? readCaption(text, block) : null)
    if (line) {
      if (line.author !== null) page.author ??= line.author.trim()
      restIsFurniture = line.restIsFurniture ?? (line.role === 'byline' && index > lastBody)
      const isCaption = line.caption === true
      page.blocks.push({ ...block, role: line.role, ...(isCaption && { isCaption }) })
      return
    }
    // A short line above the report is the name of a column or a kicker.
    const dateline = datelineFirst.exec(words)
    const isParagraph = words.length > PARAGRAPH_LENGTH || endsSentence.test(words) || dateline !== null
    if (!isParagraph && !inBody && index < titleAt) return add('furniture')
    if (!inBody && index > titleAt && isName(words)) {
      page.author ??= words
      return add('byline')
    }
    if (isParagraph) inBody = true
    if (index > lastBody && block.marker === null && BYLINE.test(words)) {
      page.author ??= words.replace(/^[-–\s]+/u, '').replace(/\s[-–,]\s(?!\p{Lu}{2,}(?:\s\p{Lu}{2,})*$).*$/u, '')
      restIsFurniture = true
      return add('byline')
    }
    if (dateline) {
      page.publisher ??=
        dateline.groups?.['publisher'] ??
        dateline.groups?.['agency'] ??
        dateline.groups?.['site'] ??
        dateline.groups?.['wire'] ??
        dateline.groups?.['paper'] ??
        null
      if (dateline[0].length === words.length) return add('dateline')
      const { span } = block
      page.blocks.push({
        span: { start: span.start, end: span.start + dateline[0].length },
        marker: null,
        body: span,
        role: 'dateline',
      })
      block = { ...block, span: { start: span.start + dateline[0].length, end: span.end }, marker: null }
      block.body = block.span
    }
    // A caption may repeat the title with a full stop.
    const plain = (span: Span): string => slice(text, span).replace(/\s+/gu, ' ').replace(/\.$/u, '')
    const same = plain(block.span)
    if (seen.has(same) && (same.length > 60 || same === plain(page.title ?? block.span))) return add('duplicate')
    seen.add(same)
    const byline = index === lastBody ? TRAILING_BYLINE.exec(words) : null
    const author = byline?.groups?.['author']
    if (byline && author !== undefined) {
      page.author ??= author
      const cut = block.span.end - byline[0].length
      const body = trim(text, { start: block.body.start, end: cut })
      page.blocks.push({ ...block, span: { start: block.span.start, end: cut }, body, role: 'body' })
      page.blocks.push({ span: { start: cut, end: block.span.end }, marker: null, body, role: 'byline' })
      return
    }
    add('body')
  })
  markHeadings(text, page)
  return page
}

// A line that begins with a dateline or a day is a lead, however short.
const isLeadLine = new RegExp(
  `^(?:${DATELINE.source})?(?:${oneOf('ngày', 'sáng', 'chiều', 'tối', 'trưa', 'vừa qua', 'hôm nay', 'hôm qua').source})[^.]{0,12}\\d{1,2}`,
  'u',
)
const MEETING = /hội nghị|tổng kết|sơ kết|nhiệm vụ|phương hướng|đại hội|công tác/iu
const anyYear = new RegExp(yearAnywhere.source, 'u')
const body = new RegExp(bodyHead.source, 'u')

/**
 * The index of the title: of the lines above the first paragraph, the one that looks most like a title (it names a
 * meeting, a year, a body); -1 if every line is furniture.
 */
function chooseTitle(text: string, blocks: readonly Block[], lines: readonly (Line | null)[]): number {
  const open = blocks.map((_, index) => index).filter((index) => lines[index] === null)
  const isParagraph = (index: number): boolean => {
    const words = slice(text, blocks[index]?.span ?? { start: 0, end: 0 })
    return (
      (words.length > PARAGRAPH_LENGTH && endsSentence.test(words)) || (isLeadLine.test(words) && words.endsWith('.'))
    )
  }
  const first = open.findIndex(isParagraph)
  const above = first < 0 ? open.slice(0, 1) : open.slice(0, first)
  const score = (index: number): number => {
    const words = slice(text, blocks[index]?.span ?? { start: 0, end: 0 })
    return (
      (MEETING.test(words) ? 3 : 0) +
      (anyYear.test(words) ? 2 : 0) +
      (body.test(words) ? 1 : 0) +
      (words.length >= 25 ? 2 : 0) -
      // A line with a full stop is a summary; titles have none.
      (words.endsWith('.') ? 4 : 0)
    )
  }
  return [...above].sort((a, b) => score(b) - score(a) || a - b)[0] ?? open[0] ?? -1
}

/** The longest heading, in UTF-16 units. */
const HEADING_LENGTH = 110
const headingWords = new RegExp(
  `^${oneOf(...['kết quả', 'hạn chế', 'tồn tại', 'phương hướng', 'nhiệm vụ', 'mục tiêu', 'công tác', 'về', 'phần', 'giải pháp', 'những', 'một số', 'các', 'khó khăn', 'nguyên nhân', 'đánh giá', 'tình hình', 'ưu điểm', 'khuyết điểm', 'khen thưởng', 'triển khai']).source}`,
  'u',
)

/**
 * Changes the role of body lines that are headings: short, without end punctuation, above other body lines. A numbered
 * line is a heading unless it is an item of a list that a colon began.
 */
function markHeadings(text: string, page: Page): void {
  const body = page.blocks.filter(({ role }) => role === 'body')
  let inList = false
  let underHeading = false
  body.forEach((block, index) => {
    const words = slice(text, block.body)
    const next = body[index + 1]
    const short = words.length <= HEADING_LENGTH && /[\p{L}\p{N})”"]$/u.test(words)
    const capitals = words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)
    const roman = block.marker !== null && /^[IVX]/u.test(block.marker)
    const numbered = block.marker !== null && /^[\dIVXa-zđ(]/u.test(block.marker)
    const heads =
      short &&
      next !== undefined &&
      (!inList || (numbered && underHeading) || roman || capitals) &&
      (numbered
        ? next.marker === null || next.marker[0] !== block.marker?.[0]
        : block.marker === null &&
          (headingWords.test(words.toLowerCase()) || capitals || isCrosshead(text, body, index)))
    if (heads) block.role = 'heading'
    // The first line of a list may be a heading; then the next numbered lines may be headings too.
    underHeading = heads || (underHeading && block.marker === null) || /:$/u.test(words)
    inList = !heads && (/:$/u.test(words) || (inList && block.marker !== null))
  })
}

/** Whether a line is a crosshead, as in newspapers: a line between two paragraphs. */
function isCrosshead(text: string, body: readonly RoledBlock[], index: number): boolean {
  const isParagraph = (block: RoledBlock | undefined): boolean =>
    block?.marker === null && /[.!?…]$/u.test(slice(text, block.body))
  return isParagraph(body[index - 1]) && isParagraph(body[index + 1])
}

/** The index of the report's last line that is a sentence. A byline without a label can stand only after it. */
function lastSentenceBlock(text: string, blocks: readonly Block[], lines: readonly (Line | null)[]): number {
  // Below a heading of related links, teasers of other pages may look like sentences of the report.
  const others = lines.findIndex(
    (line, index) =>
      line?.restIsFurniture === true &&
      !blocks.slice(index).some(({ span }) => span.end - span.start > LONG && /[.!?…]$/u.test(slice(text, span))),
  )
  return blocks.findLastIndex(
    (block, index) =>
      (others < 0 || index < others) &&
      lines[index] === null &&
      block.span.end - block.span.start > 60 &&
      /[.!?…)]$/u.test(slice(text, block.span)) &&
      readCaption(text, block) === null,
  )
}

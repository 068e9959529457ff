// Lines of a report as blocks, and what each line is for: title, stamp, dateline, caption, byline, page furniture, a
// repeated paragraph, or body. Knows the look of a web page that was copied as text (genre.md), not its content.
import { paragraphs, slice, trim, type Span } from '../text/span.ts'
import { as, phrase, piece, readAt, type Rule } from './rule.ts'
import { honorific, personName, role } from './words.ts'

/** A line that is not blank. */
export interface Block {
  /** The whole line, trimmed. */
  span: Span
  /** Bullet or number in front, if any: '-', '+', '1.', 'a)'. */
  marker: string | null
  /** The line without its marker. */
  body: Span
}

export type BlockRole = 'title' | 'dateline' | 'body' | 'byline' | 'duplicate' | 'furniture'

const MARKER = /^(?:[-–—+•*▪●◦]|\d{1,2}[.)]|[a-zđ]\)|\(\d{1,2}\))\s+/u

/** Every line that is not blank, in order. */
export const splitBlocks = (text: string): Block[] =>
  paragraphs(text).map((line) => {
    const span = trim(text, line)
    const marker = MARKER.exec(slice(text, span))?.[0] ?? null
    return {
      span,
      marker: marker?.trim() ?? null,
      body: { start: span.start + (marker?.length ?? 0), end: span.end },
    }
  })

const whole = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source})$`, 'dgu')
const starts = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source}).*$`, 'dgu')

type LineRule = Rule<{ role: 'furniture' | 'byline'; author: string | null; restIsFurniture?: boolean }>
const furniture = { role: 'furniture', author: null } as const

/** Lines that any page of the web carries around a report. A row fits the whole line. */
export const lineRules: LineRule[] = [
  {
    name: 'rating-or-counter',
    because: '2009-03-26: "ĐÁNH GIÁ BÀI VIẾT( 0)"; genre.md: rating, visit counters',
    example: 'ĐÁNH GIÁ BÀI VIẾT( 0)',
    match:
      /^(?:(?:đánh giá(?: bài viết)?|bình chọn|lượt xem|số lần xem|số lượt xem|lượt truy cập|ý kiến bạn đọc|bình luận)\s*(?:[:(]|$)).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'page-tool',
    because: 'genre.md: print, mail, letter size, back to top',
    example: '[Trở về] [Bản in] [Gửi cho bạn]',
    match:
      /^\[?(?:trở về|bản in|bản để in|in trang|in bài|gửi (?:bài viết|email|e-mail|cho bạn)|về đầu trang|xem với cỡ chữ|cỡ chữ|chia sẻ|quay lại|lên đầu trang|google news|skip ribbon commands|nghe đọc bài)(?![\p{L}]).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'related-links',
    because: 'genre.md: "Tin liên quan", and under it only other pages',
    example: 'Tin liên quan:',
    match:
      /^(?:các )?(?:tin (?:liên quan|cùng chuyên mục|khác|mới(?: hơn)?|cũ hơn|đã đưa)|bài (?:liên quan|viết khác|cùng chuyên mục))\s*:?$/dgiu,
    make: () => ({ ...furniture, restIsFurniture: true }),
  },
  {
    name: 'breadcrumb',
    because: 'genre.md: the way to the page stands above the title',
    example: 'Trang chủ » Tin tức - Sự kiện » Công tác Đảng, đoàn thể',
    match: /^(?:trang chủ|.*\s[»›]\s|>>).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'page-stamp',
    because:
      'genre.md, page stamp: "Cập nhật lúc …", "Thứ ba, 07/07/2020 15:32", "08:41 21/08/2015", "30/12/2014 17:20"',
    example: 'Cập nhật lúc 08:15 ngày 13/7/2012',
    match:
      /^(?:(?:cập nhật|đăng ngày|ngày đăng|submitted by).*|(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*,\s*)?(?:ngày\s+)?\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}(?:[\s,|-]+\d{1,2}[:h]\d{2})?(?:\s*\|.*)?|\d{1,2}[:h]\d{2}[\s,|-]+\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/dgiu,
    make: () => furniture,
  },
  {
    name: 'photo-caption',
    because: 'genre.md, captions: "Ảnh: Quang cảnh Hội nghị", a line that ends in "(Ảnh: …)"',
    example: 'Ảnh: Quang cảnh Hội nghị',
    match: /^(?:ảnh(?: minh hoạ)?\s*:.*|(?:toàn|quang) cảnh [^.]*|[^.]*\(ảnh[^)]*\)\.?)$/dgiu,
    make: () => furniture,
  },
  {
    name: 'speaker-caption',
    because:
      'genre.md: a stand-alone sentence that repeats a name or role "phát biểu tại Hội nghị", without a full stop',
    example: 'Đ/c Bùi Quang Huy phát biểu tại Hội nghị',
    match: whole(phrase`${honorific} (?:${role}[^.,:;]*|${personName}) phát biểu[^.,:;]*`),
    make: () => furniture,
  },
  {
    name: 'fiction-notice',
    because: '2010-02-04: a remark on the text in brackets, of its own',
    example: '(Bài viết hư cấu, chỉ dùng để thử bộ phân tích; không phải tin thật)',
    match: /^\((?:bài viết|theo|nguồn)[^()]*\)$/dgiu,
    make: () => furniture,
  },
  {
    name: 'labelled-byline',
    because: 'genre.md: "Bài và ảnh: …", "PV: …", "Tin, ảnh: …", "Thực hiện: …"; a photographer is not the author',
    example: 'Bài: Minh Khuê - Ảnh: Quốc Bảo',
    match: starts(
      phrase`(?:[Bb]ài(?: viết)?|[Tt]in|[Bb]ài và ảnh|[Tt]in và ảnh|[Tt]in, ảnh|[Tt]in, bài|[Bb]ài, ảnh|PV|[Pp]hóng viên|[Tt]ác giả|[Tt]hực hiện)\s*:\s*${as('author', piece`[^-–:;|]+?`)}(?=\s*(?:[-–;|]|$))`,
    ),
    make: (hit) => ({ role: 'byline', author: hit.words('author') }),
  },
]

/** '(BDO) -', 'ND -': who published the report, in front of its first words. */
const DATELINE = phrase`(?:\(${as('publisher', piece`[\p{L}\p{N}][^()\s]{0,30}`)}\)|${as('wire', piece`(?:\p{Lu}{2,8}(?:\.VN)?|AGROINFO)`)})\s*-[\s]*`
// Initials, a pen name, capitals: at most four short words, no punctuation inside but dots of initials.
const BYLINE = /^(?:\p{Lu}[\p{L}.]*)(?:\s\p{Lu}[\p{L}.]*){0,3}(?:\s*\((?:CTV|TTXVN|tổng hợp)\))?$/u
const TRAILING_BYLINE = /\(\s*(?<author>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3})\s*\)$/u

/** What every block is for, with the facts that stand around the report. */
export interface Page {
  blocks: (Block & { role: BlockRole })[]
  title: Span | null
  publisher: string | null
  author: string | null
}

/**
 * Gives each line its role. The title is the first line that is no furniture; what follows the byline or a heading of
 * related links is furniture. A paragraph that repeats an earlier one word for word is a duplicate (in 12 % of the
 * genre the lead stands twice, genre.md). Inline datelines and bylines stay in their block: their spans are cut off.
 */
export function readPage(text: string): Page {
  const page: Page = { blocks: [], title: null, publisher: null, author: null }
  const blocks = splitBlocks(text)
  const lastBody = lastSentenceBlock(text, blocks)
  const seen = new Set<string>()
  let restIsFurniture = false
  blocks.forEach((block, index) => {
    const words = slice(text, block.span)
    const add = (role: BlockRole, body: Span = block.body): void => {
      page.blocks.push({ ...block, body, role })
    }
    if (restIsFurniture) return add('furniture')
    const line = readAt(lineRules, text, block.span.start, block.span.end)?.out
    if (line) {
      if (line.author !== null) page.author ??= line.author.trim()
      restIsFurniture = line.restIsFurniture ?? false
      return add(line.role)
    }
    if (!page.title) {
      page.title = block.span
      return add('title', block.span)
    }
    if (index > lastBody && BYLINE.test(words)) {
      page.author ??= words
      restIsFurniture = true
      return add('byline')
    }
    const dateline = new RegExp(DATELINE.source, 'duy').exec(words)
    if (dateline) {
      page.publisher ??= dateline.groups?.['publisher'] ?? dateline.groups?.['wire'] ?? null
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
    const same = words.replace(/\s+/gu, ' ')
    if (same.length > 60 && seen.has(same)) return add('duplicate')
    seen.add(same)
    const byline = index === lastBody ? TRAILING_BYLINE.exec(words) : null
    const author = byline?.groups?.['author']
    if (byline && author !== undefined) {
      page.author ??= author
      const cut = block.span.start + byline.index
      const body = trim(text, { start: block.body.start, end: cut })
      page.blocks.push({ ...block, span: { start: block.span.start, end: cut }, body, role: 'body' })
      page.blocks.push({ span: { start: cut, end: block.span.end }, marker: null, body, role: 'byline' })
      return
    }
    add('body')
  })
  return page
}

/** Index of the last line that reads as a sentence of the report: a byline can only stand after it. */
function lastSentenceBlock(text: string, blocks: readonly Block[]): number {
  return blocks.findLastIndex(
    (block) => block.span.end - block.span.start > 60 && /[.!?…)]$/u.test(slice(text, block.span)),
  )
}

// Finds people in a report, with their offices.
import { slice, type Span } from '../../text/span.ts'
import type { Doubt, OfficeDraft, PersonDraft } from '../rules/draft.ts'
import { bodyHead } from '../rules/bodies.ts'
import { personName, placeNames } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { cityBefore, isFamily, placeBefore, syllable } from './fullname.ts'
import { appellation, honorific, honorifics, rank, role } from '../rules/titles.ts'
import { ofSide, officesAfter, officesBefore } from './offices.ts'

const before = {
  honorific: new RegExp(`(?:${honorific.source}|${appellation.source}|${honorifics.source}\\s*:?)\\s+$`, 'u'),
  rank: new RegExp(`${rank.source}$`, 'u'),
  // A role model, a campaign or a place named after a person, who isn't at the conference: 'làm theo gương Chủ tịch …'.
  model: new RegExp(
    `${oneOf('gương', 'tấm gương', 'tư tưởng', 'đạo đức', 'phong cách', 'lời dạy', 'di chúc', 'mang tên', 'đường', 'phố', 'trường', 'quỹ', 'giải thưởng', 'giải', 'cầu', 'công viên', 'nhà máy', 'tượng đài', 'cụm từ', 'TNCS', 'Thanh niên Cộng sản', 'Thiếu niên Tiền phong').source}\\s+(?:${role.source}\\s+)?$`,
    'u',
  ),
  // Several names follow: 'các Thứ trưởng', 'các đồng chí'.
  plural: new RegExp(
    `${oneOf('các').source}\\s+(?:${honorific.source}|${role.source}(?:\\s+[^,;:.()…]{1,60}?)?)\\s*:?\\s+$`,
    'u',
  ),
  // The name begins a list item or a sentence: 'Lê Thị Minh - Bí thư Đoàn trường đề xuất'.
  listed: new RegExp(`(?:^|[;.\\n]|${honorifics.source}\\s*:)\\s*$`, 'u'),
}

const anyName = new RegExp(personName.source, 'gu')
// At the start of a sentence the honorific has a capital too: 'Bà Hồ Thị Kim Dung', 'Cô Đào Thị Minh Châu'.
const honorificFirst = new RegExp(
  `^(?:${honorific.source}|${appellation.source}|${oneOf('các', 'thay mặt').source})\\s+`,
  'u',
)
// Offices and bodies with capitals, which aren't names of people: 'Trưởng Ban Tổ chức', 'Uỷ ban Kiểm tra'. Body heads of
// one syllable are not excluded, because they may be family names ('Đoàn').
const noName = new RegExp(`^(?:${role.source}|(?:${bodyHead.source})(?:(?<=\\s\\S+)|\\s+${bodyHead.source}))`, 'u')
const bodyBeforeName = new RegExp(`^${bodyHead.source}\\s+(?=\\p{Lu})`, 'u')

/** An honorific or an office is looked for at most this many UTF-16 units before a name. */
const LOOK_BACK = 100

/** A mention of a person, with the offices beside it. */
interface Named {
  span: Span
  offices: OfficeDraft[]
}

const roleHere = new RegExp(role.source, 'uy')
/** The span of the person's name within a run of capitalized syllables, or null if there is none. */
function nameIn(text: string, within: Span, run: Span): Span | null {
  let { start, end } = run
  const honored = honorificFirst.exec(text.slice(start, end))
  if (honored) start += honored[0].length
  const lead = text.slice(Math.max(within.start, start - LOOK_BACK), start)
  const trusted = before.honorific.test(lead) || before.rank.test(lead)
  if (!trusted) {
    // Cut a body's head before a family name: 'Giám đốc Sở Nguyễn Hữu Tạo', but not 'Đoàn Thế Lữ'.
    const head = bodyBeforeName.exec(text.slice(start, end))?.[0]
    const rest = text.slice(start + (head?.length ?? 0), end)
    // In 'Tỉnh ủy Đoàn Văn Viên' the body's first word is the family name: too little would be left for a full name.
    const isHead = head !== undefined && (!isFamily(head) || (isFamily(rest) && rest.split(/\s+/u).length > 2))
    if (isHead) start += head.length
    const syllables = [...text.slice(start, end).matchAll(syllable)].map(({ index }) => start + index)
    const first = placeBefore.test(lead) && syllables.length >= 4 ? 1 : syllables.length >= 5 ? 2 : null
    if (first !== null) {
      const own = syllables.findIndex(
        (at, i) => i >= first && i <= syllables.length - 2 && isFamily(text.slice(at, end)),
      )
      if (own > 0 && (first === 1 || !isFamily(text.slice(start, end)))) start = syllables[own] ?? start
    }
  }
  // Cut an office that follows without a comma: 'Nguyễn Văn An Bí thư …'.
  for (const { index } of [...text.slice(start, end).matchAll(syllable)].slice(2)) {
    roleHere.lastIndex = start + index
    if (roleHere.test(text)) {
      end = start + index - 1
      break
    }
  }
  const name = text.slice(start, end)
  return /[\s’']/u.test(name) && !placeNames.has(name) && !noName.test(text.slice(start, end + LOOK_BACK))
    ? { start, end }
    : null
}

/** Whether a span lies inside the words of an office. */
const holds = (offices: readonly OfficeDraft[], span: Span): boolean =>
  offices.some(({ source }) => source.start <= span.start && span.end <= source.end)

/** All mentions of people inside `within`, with their offices. */
function namesIn(text: string, within: Span): Named[] {
  const named: Named[] = []
  // In 'các Thứ trưởng A, B và C' all three hold the office.
  let listed: { end: number; offices: OfficeDraft[] } | null = null
  const waiting = new Set<Named | undefined>()
  for (const match of slice(text, within).matchAll(anyName)) {
    const at = within.start + match.index
    const span = nameIn(text, within, { start: at, end: at + match[0].length })
    if (!span) continue
    const family = isFamily(slice(text, span))
    const lead = text.slice(Math.max(within.start, span.start - LOOK_BACK), span.start)
    const after = officesAfter(text, span.end, within.end)
    const ahead = family ? officesBefore(text, within, span.start) : []
    const trusted = before.honorific.test(lead) || before.rank.test(lead)
    if (before.model.test(lead) || cityBefore.test(lead)) continue
    // In 'ông A – Phó Chủ tịch UBND huyện Lâm Phượng' two syllables after a kind of place, inside an office, name a
    // place.
    const isShort = (slice(text, span).match(syllable) ?? []).length === 2
    if (isShort && !trusted && placeBefore.test(lead) && named.some((one) => holds(one.offices, span))) continue
    const follows: OfficeDraft[] | null =
      listed && /^\s*(?:,|và|, và)\s*$/u.test(text.slice(listed.end, span.start)) ? listed.offices : null
    const plural = before.plural.test(lead)
    listed = plural || follows ? { end: span.end, offices: follows ?? ahead } : null
    // In 'các đ/c A, B - Phó Chủ tịch Hội' the office after the last name belongs to all.
    if (follows?.length === 0 && after.length > 0)
      for (const one of named.filter((before) => waiting.has(before))) one.offices = after
    if (follows && ahead.length === 0 && !trusted) {
      named.push({ span, offices: [...follows, ...after] })
      if (follows.length === 0 && after.length === 0) waiting.add(named.at(-1))
      continue
    }
    // 'A, Phó Bí thư Tỉnh ủy, B, Phó Chủ tịch UBND tỉnh': the name after another person's office.
    const officeEnd = named.at(-1)?.offices.at(-1)?.source.end
    const isNext = officeEnd !== undefined && /^\s*(?:,|;|và|cùng|, và)\s*$/u.test(text.slice(officeEnd, span.start))
    const isListed = family && after.length > 0 && (before.listed.test(lead) || isNext)
    if (!(trusted || ahead.length > 0 || isListed)) continue
    named.push({ span, offices: ofSide(text, within, span.start, [...ahead, ...after]) })
    if (plural && ahead.length + after.length === 0) waiting.add(named.at(-1))
    else if (!follows) waiting.clear()
  }
  return named
}

// A dash and words with a capital, where an office would be: 'Lê Văn An - Chuyên viên cao cấp Vụ X'.
const unknownOffice = /^\s*[-–—]\s*(?<words>\p{Lu}\p{Ll}+(?:\s\p{L}+){1,4})(?=\s*[,;.()]|\s+\p{L})/u

/**
 * The people of a report: names with an honorific, a rank or an office. Mentions with the same name are one person,
 * whose offices come from the first mention that has any.
 * @param paragraphs the body's paragraphs, without duplicates
 * @param doubts receives words after a name that look like an unknown office
 * @param places receives the spans of all names and offices, also of later mentions
 */
export function readPeople(
  text: string,
  paragraphs: readonly Span[],
  doubts: Doubt[] = [],
  places: Span[] = [],
): PersonDraft[] {
  const people = new Map<string, PersonDraft>()
  for (const paragraph of paragraphs) {
    for (const { span, offices } of namesIn(text, paragraph)) {
      places.push(span, ...offices.map(({ source }) => source))
      const name = slice(text, span).replace(/\s+/gu, ' ')
      const unknown =
        offices.length === 0 ? unknownOffice.exec(text.slice(span.end, span.end + 90))?.groups?.['words'] : undefined
      if (unknown !== undefined)
        doubts.push({
          span,
          message: {
            vi: `'${unknown}' sau tên ${name} không phải là chức vụ mà các quy tắc biết. Nếu đúng là chức vụ, hãy nhờ người phụ trách mã nguồn thêm những từ đầu của chức vụ ấy vào src/parse/rules/titles.ts.`,
            en: `'${unknown}' behind ${name} is no office that the rules know; add its first words to the offices in src/parse/rules/titles.ts.`,
          },
        })
      const person = people.get(name)
      if (!person) people.set(name, { name, source: [span], offices, attended: false, spoke: false, onBehalfOf: null })
      else {
        person.source.push(span)
        if (person.offices.length === 0) person.offices = offices
      }
    }
  }
  return [...people.values()]
}

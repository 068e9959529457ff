// Who is named, with which offices, and which groups took part.
import { slice, type Span } from '../text/span.ts'
import type { OfficeDraft, PersonDraft } from './draft.ts'
import { as, phrase, piece, readAt, runRules, type Rule } from './rule.ts'
import { afterOffice } from './verbs.ts'
import { appellation, bodyHead, familyNames, honorific, honorifics, oneOf, personName, rank, role } from './words.ts'

const end = piece`(?=\s*(?:[,;:.()…]|$)|\s+${afterOffice})`
const bodyWords = as('body', piece`[^,;:.()…]+?`)

/** One office after a name: a role, and mostly the body where it is held. */
export const officeRules: Rule<Omit<OfficeDraft, 'source'>>[] = [
  {
    name: 'member-of-committee-in-one-word',
    because: 'contract, section 2: "Tỉnh ủy viên" is that role in "Tỉnh ủy"',
    example: 'Tỉnh ủy viên, ',
    match: phrase`${as('role', piece`${as('body', oneOf('Tỉnh uỷ', 'Thành uỷ', 'Huyện uỷ', 'Quận uỷ', 'Thị uỷ', 'Đảng uỷ'))} viên`)}${end}`,
    make: (hit) => office(hit.place('role'), hit.place('body')),
  },
  {
    name: 'head-of-department',
    because:
      'contract, section 2: "Trưởng phòng X" is "Trưởng phòng" in "Phòng X"; "Trưởng Ban Tổ chức" heads "Ban Tổ chức"',
    example: 'Phó Trưởng Ban Tổ chức Đảng ủy Khối;',
    match: phrase`${as('role', piece`(?:${oneOf('phó')} )?${oneOf('trưởng')} ${as('unit', oneOf('ban', 'phòng', 'khoa', 'đoàn', 'công an', 'bộ môn', 'trạm', 'tiểu ban', 'đài', 'chi nhánh'))}`)}(?: ${bodyWords})?${end}`,
    make: (hit) => {
      const unit = hit.place('unit')
      const rest = hit.place('body')
      return office(hit.place('role'), unit && rest ? { start: unit.start, end: rest.end } : null)
    },
  },
  {
    name: 'role-then-body',
    because: '2009-03-26: "Bí thư Ban cán sự Đảng", "Bộ trưởng Bộ TT&TT"; a bare "Cục trưởng" belongs to the host',
    example: 'Bí thư Ban cán sự Đảng, ',
    match: phrase`${as('role', role)}(?: ${bodyWords})?${end}`,
    make: (hit) => office(hit.place('role'), hit.place('body')),
  },
]

const office = (held: Span | null, body: Span | null): Omit<OfficeDraft, 'source'> | null =>
  held && { role: held, body }

const joinOffice = new RegExp(`\\s*(?:,|\\s${oneOf('kiêm').source}|\\s${oneOf('và').source})\\s*`, 'duy')
const openOffice = new RegExp(`\\s*(?:[-–—‑]|,|\\()\\s*(?=${role.source}|${oneOf('nguyên').source})`, 'duy')

const at = (pattern: RegExp, text: string, from: number, until: number): number | null => {
  pattern.lastIndex = 0
  const match = pattern.exec(text.slice(from, until))
  return match ? from + match[0].length : null
}

/** The offices that stand behind a name: ' - A, B, C', ', A, B', ' (A)'. */
function officesAfter(text: string, from: number, until: number): OfficeDraft[] {
  const offices: OfficeDraft[] = []
  let next = at(openOffice, text, from, until)
  while (next !== null) {
    const found = readAt(officeRules, text, next, until)
    if (!found) break
    offices.push({ ...found.out, source: found.span })
    next = at(joinOffice, text, found.span.end, until)
  }
  return offices
}

const before = {
  honorific: new RegExp(`(?:${honorific.source}|${appellation.source}|${honorifics.source}\\s*:?)\\s+$`, 'u'),
  rank: new RegExp(`${rank.source}$`, 'u'),
  // 'Bộ trưởng', 'Giám đốc Sở', 'Bí thư Đảng uỷ cơ quan Bộ': an office in front of the name.
  office: new RegExp(`(?<role>${role.source})(?<body>\\s+[^,;:.()…]{1,60}?)?\\s+$`, 'du'),
  // 'làm theo gương Chủ tịch …', 'tư tưởng …': a model or the name of a campaign, nobody at the conference.
  model: new RegExp(
    `${oneOf('gương', 'tấm gương', 'tư tưởng', 'đạo đức', 'phong cách', 'lời dạy', 'di chúc', 'mang tên', 'đường', 'phố', 'trường', 'quỹ', 'giải thưởng', 'giải', 'cầu', 'công viên', 'nhà máy', 'tượng đài', 'cụm từ').source}\\s+(?:${role.source}\\s+)?$`,
    'u',
  ),
  listed: new RegExp(`(?:;|${honorifics.source}\\s*:)\\s*$`, 'u'),
}

const anyName = new RegExp(personName.source, 'gu')
// 'Bà Hồ Thị Kim Dung' at the start of a sentence: the honorific has a capital too.
const honorificFirst = new RegExp(`^(?:${honorific.source}|${oneOf('các', 'thay mặt').source})\\s+`, 'u')
// 'Trưởng Ban Tổ chức', 'Uỷ ban Kiểm tra': capitals of an office or a body. One syllable alone may be a family name
// ('Đoàn', 'Vụ' is none), so only longer heads say no.
const noName = new RegExp(`^(?:${role.source}|(?:${bodyHead.source})(?:(?<=\\s\\S+)|\\s+${bodyHead.source}))`, 'u')
const bodyBeforeName = new RegExp(`^${bodyHead.source}\\s+(?=\\p{Lu})`, 'u')

/** How far back an honorific or an office before a name is looked for, in UTF-16 code units. */
const LOOK_BACK = 100

interface Named {
  span: Span
  offices: OfficeDraft[]
}

const syllable = /\S+/gu
// A place's kind in front of a place's name, which is no part of the person's: 'Bí thư Đảng uỷ xã Yên Trạch Hà Huy Tấn'.
const placeBefore = new RegExp(
  `${oneOf('xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thị trấn', 'thị xã', 'thành phố', 'thôn', 'bản', 'khu', 'vùng').source}\\s+$`,
  'u',
)
const roleHere = new RegExp(role.source, 'uy')
const isFamily = (name: string): boolean => familyNames.has(/^\S+/u.exec(name)?.[0] ?? '')

/** Where in a run of capitals the person's name stands, or null when it is no name. */
function nameIn(text: string, within: Span, run: Span): Span | null {
  let { start, end } = run
  const honored = honorificFirst.exec(text.slice(start, end))
  if (honored) start += honored[0].length
  const lead = text.slice(Math.max(within.start, start - LOOK_BACK), start)
  const trusted = before.honorific.test(lead) || before.rank.test(lead)
  if (!trusted) {
    // 'Giám đốc Sở Nguyễn Hữu Tạo': the body's name is no part of the person's; 'Đoàn Thế Lữ' is one.
    const head = bodyBeforeName.exec(text.slice(start, end))?.[0]
    if (head !== undefined && (!isFamily(head) || isFamily(text.slice(start + head.length, end)))) start += head.length
    const syllables = [...text.slice(start, end).matchAll(syllable)].map(({ index }) => start + index)
    const first = placeBefore.test(lead) && syllables.length >= 4 ? 1 : syllables.length >= 5 ? 2 : null
    if (first !== null) {
      const own = syllables.findIndex((at, i) => i >= first && i <= syllables.length - 2 && isFamily(text.slice(at, end)))
      if (own > 0 && (first === 1 || !isFamily(text.slice(start, end)))) start = syllables[own] ?? start
    }
  }
  // 'Nguyễn Văn An Bí thư …': an office without a comma begins with a capital too.
  for (const { index } of [...text.slice(start, end).matchAll(syllable)].slice(2)) {
    roleHere.lastIndex = start + index
    if (roleHere.test(text)) {
      end = start + index - 1
      break
    }
  }
  const name = text.slice(start, end)
  return /\s/u.test(name) && !noName.test(text.slice(start, end + LOOK_BACK)) ? { start, end } : null
}

/** The people named inside `within`, each mention with the offices that stand with it. */
function namesIn(text: string, within: Span): Named[] {
  const named: Named[] = []
  for (const match of slice(text, within).matchAll(anyName)) {
    const at = within.start + match.index
    const span = nameIn(text, within, { start: at, end: at + match[0].length })
    if (!span) continue
    const family = isFamily(slice(text, span))
    const lead = text.slice(Math.max(within.start, span.start - LOOK_BACK), span.start)
    const after = officesAfter(text, span.end, within.end)
    const ahead = family ? officesBefore(text, within, span.start) : []
    const trusted = before.honorific.test(lead) || before.rank.test(lead)
    if (before.model.test(lead)) continue
    if (!(trusted || ahead.length > 0 || (family && after.length > 0 && before.listed.test(lead)))) continue
    named.push({ span, offices: [...ahead, ...after] })
  }
  return named
}

/** How far back a row of offices before a name is looked for, in UTF-16 code units. */
const OFFICES_BACK = 260
const roleFirst = new RegExp(`^\\s*(?:${honorific.source}\\s+)?(?<role>${role.source})`, 'du')
const clauseStart = new RegExp(`^(?:.*(?:[;:.()…]|\\s(?:và|cùng)\\s(?=\\p{Lu}|${honorific.source})))?`, 'su')
const endsInName = new RegExp(`${personName.source}\\s*$`, 'u')

/**
 * The offices in front of a name, with commas between them: 'Uỷ viên A, Bí thư B, Bộ trưởng C Đoàn Thế Lữ'. Offices
 * behind another person's name are his.
 */
function officesBefore(text: string, within: Span, start: number): OfficeDraft[] {
  const from = Math.max(within.start, start - OFFICES_BACK)
  const lead = text.slice(from, start)
  const clause = from + (clauseStart.exec(lead)?.[0].length ?? 0)
  const chunks: Span[] = []
  let at = clause
  for (const part of text.slice(clause, start).split(',')) {
    chunks.push({ start: at, end: at + part.length })
    at += part.length + 1
  }
  const read = (chunk: Span): OfficeDraft | null => {
    const held = roleFirst.exec(slice(text, chunk))?.indices?.groups?.['role']
    const found = held && readAt(officeRules, text, chunk.start + held[0], chunk.end)
    return found ? { ...found.out, source: found.span } : null
  }
  const last = chunks.at(-1)
  if (!last) return []
  const nearest = read(last)
  if (!nearest) {
    const match = before.office.exec(slice(text, last))
    const held = match?.indices?.groups?.['role']
    const found = held && readAt(officeRules, text, last.start + held[0], start)
    return found ? [{ ...found.out, source: found.span }] : []
  }
  const offices = [nearest]
  for (let i = chunks.length - 2; i >= 0; i -= 1) {
    const chunk = chunks[i]
    const office = chunk && read(chunk)
    if (office) offices.unshift(office)
    else return chunk && endsInName.test(slice(text, chunk)) ? [nearest] : offices
  }
  return offices
}

/**
 * The people of a report: a name with an honorific, a rank or an office. Later mentions by the same name are the same
 * person; his offices come from where he is introduced, that is where most are told.
 * @param paragraphs the body, without duplicates
 */
export function readPeople(text: string, paragraphs: readonly Span[]): PersonDraft[] {
  const people = new Map<string, PersonDraft>()
  for (const paragraph of paragraphs) {
    for (const { span, offices } of namesIn(text, paragraph)) {
      const name = slice(text, span).replace(/\s+/gu, ' ')
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

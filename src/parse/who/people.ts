// Who is named, with which offices, and which groups took part.
import { slice, type Span } from '../../text/span.ts'
import type { Doubt, OfficeDraft, PersonDraft } from '../rules/draft.ts'
import { as, phrase, piece, readAt, type Rule } from '../rules/rule.ts'
import { afterOffice } from '../rules/verbs.ts'
import { bodyHead, field } from '../rules/bodies.ts'
import { familyNames, personName, placeNames } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { appellation, honorific, honorifics, occupation, rank, role } from '../rules/titles.ts'

const end = piece`(?=\s*(?:[,;:.()…]|$)|\s+${afterOffice})`
// A verb behind the office is no body: 'Viện trưởng chủ trì hội nghị'.
// 'Vụ Khoa học, Công nghệ và Môi trường': fields may follow behind commas.
const bodyWords = as('body', piece`(?!${afterOffice})[^,;:.()…]+?(?:, ${field}(?: và ${field})?)*`)

/** One office after a name: a role, and mostly the body where it is held. */
export const officeRules: Rule<Omit<OfficeDraft, 'source'>>[] = [
  {
    name: 'member-of-committee-in-one-word',
    because: 'docs/bodies.md, offices: "Tỉnh ủy viên" is that role in "Tỉnh ủy"',
    example: 'Tỉnh ủy viên, ',
    match: phrase`${as('role', piece`${as('body', oneOf('Tỉnh uỷ', 'Thành uỷ', 'Huyện uỷ', 'Quận uỷ', 'Thị uỷ', 'Đảng uỷ'))} viên`)}${end}`,
    make: (hit) => office(hit.place('role'), hit.place('body')),
  },
  {
    name: 'head-of-department',
    because: 'docs/bodies.md, offices: "Trưởng phòng X" heads "Phòng X", "Trưởng Ban Tổ chức" the "Ban Tổ chức"',
    example: 'Phó Trưởng Ban Tổ chức Đảng ủy Khối;',
    match: phrase`${as('role', piece`(?:${oneOf('phó')} )?${oneOf('trưởng', 'chánh')} ${as('unit', oneOf('ban', 'phòng', 'khoa', 'đoàn', 'công an', 'bộ môn', 'trạm', 'tiểu ban', 'đài', 'chi nhánh', 'văn phòng', 'thanh tra'))}(?: ${oneOf('thường trực')})?`)}(?: ${bodyWords})?${end}`,
    make: (hit) => {
      const unit = hit.place('unit')
      const rest = hit.place('body')
      // 'Phó Trưởng Ban Thường trực Ban Tuyên giáo': the body says its kind again.
      const again = (hit.words('body') ?? '').toLowerCase().startsWith(`${(hit.words('unit') ?? '').toLowerCase()} `)
      const body = again ? rest : unit && rest ? { start: unit.start, end: rest.end } : null
      return office(hit.place('role'), body)
    },
  },
  {
    name: 'role-then-body',
    because: '2009-03-26: "Bí thư Ban cán sự Đảng", "Bộ trưởng Bộ TT&TT"; a bare "Cục trưởng" belongs to the host',
    example: 'Bí thư Ban cán sự Đảng, ',
    match: phrase`${as('role', role)}(?: ${bodyWords})?${end}`,
    make: (hit) => office(hit.place('role'), hit.place('body')),
  },
  {
    name: 'occupation-at-body',
    because: 'docs/genre.md, participants: "Ông A, công nhân Điện lực X": who holds no office',
    example: 'công nhân Điện lực Cồn Tranh, ',
    match: phrase`${as('role', occupation)} ${bodyWords}${end}`,
    make: (hit) => office(hit.place('role'), hit.place('body')),
  },
]

const office = (held: Span | null, body: Span | null): Omit<OfficeDraft, 'source'> | null =>
  held && { role: held, body }

// 'và bí thư 18 chi bộ' is a group, not a further office.
const joinOffice = new RegExp(
  `\\s*(?:,|\\s${oneOf('kiêm').source}|\\s${oneOf('và').source}(?!\\s+${role.source}\\s+(?:\\d|các|những|một số)))\\s*`,
  'duy',
)
const openOffice = new RegExp(
  `\\s*(?:[-–—‑]|,|\\()\\s*(?=${role.source}|${occupation.source}|${oneOf('nguyên').source})`,
  'duy',
)

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
    // 'A, Bộ trưởng Bộ X Đoàn Mạnh Thắng': the office of the next person.
    if (!found || endsInFullName(slice(text, found.span))) break
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
  // 'các Thứ trưởng', 'các đồng chí': several follow.
  plural: new RegExp(
    `${oneOf('các').source}\\s+(?:${honorific.source}|${role.source}(?:\\s+[^,;:.()…]{1,60}?)?)\\s*:?\\s+$`,
    'u',
  ),
  // In a list, or first in its sentence: 'Lê Thị Minh - Bí thư Đoàn trường đề xuất'.
  listed: new RegExp(`(?:^|[;.\\n]|${honorifics.source}\\s*:)\\s*$`, 'u'),
}

const anyName = new RegExp(personName.source, 'gu')
// 'Bà Hồ Thị Kim Dung', 'Cô Đào Thị Minh Châu' at the start of a sentence: the honorific has a capital too.
const honorificFirst = new RegExp(
  `^(?:${honorific.source}|${appellation.source}|${oneOf('các', 'thay mặt').source})\\s+`,
  'u',
)
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
/** Whether words end in a person's full name: three syllables or more, the first a family name, no place's kind before. */
function endsInFullName(words: string): boolean {
  const match = /(?:\p{Lu}[\p{Ll}'’]+\s){2,4}\p{Lu}[\p{Ll}'’]+\s*$/u.exec(words)
  if (!match) return false
  const syllables = [...match[0].matchAll(syllable)].map(({ index }) => match[0].slice(index))
  return syllables.some(
    (rest, i) =>
      syllables.length - i >= 3 && isFamily(rest) && !placeBefore.test(words.slice(0, words.length - rest.length)),
  )
}

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
      const own = syllables.findIndex(
        (at, i) => i >= first && i <= syllables.length - 2 && isFamily(text.slice(at, end)),
      )
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
  return /\s/u.test(name) && !placeNames.has(name) && !noName.test(text.slice(start, end + LOOK_BACK))
    ? { start, end }
    : null
}

/** The people named inside `within`, each mention with the offices that stand with it. */
function namesIn(text: string, within: Span): Named[] {
  const named: Named[] = []
  // 'các Thứ trưởng A, B và C': who follows in such a list holds the same office.
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
    if (before.model.test(lead)) continue
    const follows: OfficeDraft[] | null =
      listed && /^\s*(?:,|và|, và)\s*$/u.test(text.slice(listed.end, span.start)) ? listed.offices : null
    const plural = before.plural.test(lead)
    listed = plural || follows ? { end: span.end, offices: follows ?? ahead } : null
    // 'các đ/c A, B - Phó Chủ tịch Hội': the office behind the last is everyone's.
    if (follows?.length === 0 && after.length > 0)
      for (const one of named.filter((before) => waiting.has(before))) one.offices = after
    if (follows && ahead.length === 0 && !trusted) {
      named.push({ span, offices: [...follows, ...after] })
      if (follows.length === 0 && after.length === 0) waiting.add(named.at(-1))
      continue
    }
    if (!(trusted || ahead.length > 0 || (family && after.length > 0 && before.listed.test(lead)))) continue
    named.push({ span, offices: [...ahead, ...after] })
    if (plural && ahead.length + after.length === 0) waiting.add(named.at(-1))
    else if (!follows) waiting.clear()
  }
  return named
}

/** How far back a row of offices before a name is looked for, in UTF-16 code units. */
const OFFICES_BACK = 260
const roleFirst = new RegExp(
  `^\\s*(?:${oneOf('các').source}\\s+)?(?:${honorific.source}\\s+)?(?<role>${role.source})`,
  'du',
)
const clauseStart = new RegExp(
  `^(?:.*(?:[;:.()…]|\\s(?:và|cùng)\\s(?=\\p{Lu}|${honorific.source}|${oneOf('các').source})))?`,
  'su',
)
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
    const office = chunk && !endsInFullName(slice(text, chunk)) ? read(chunk) : null
    if (office) offices.unshift(office)
    else return chunk && endsInName.test(slice(text, chunk)) ? [nearest] : offices
  }
  return offices
}

// 'Lê Văn An - Chuyên viên cao cấp Vụ X': a dash and a capital, as an office would stand.
const unknownOffice = /^\s*[-–—]\s*(?<words>\p{Lu}\p{Ll}+(?:\s\p{L}+){1,4})(?=\s*[,;.()]|\s+\p{L})/u

/**
 * The people of a report: a name with an honorific, a rank or an office. Later mentions by the same name are the same
 * person; his offices come from where he is introduced, that is where most are told.
 * @param paragraphs the body, without duplicates
 * @param doubts gets words behind a name that look like an office but are none that the rules know
 */
export function readPeople(text: string, paragraphs: readonly Span[], doubts: Doubt[] = []): PersonDraft[] {
  const people = new Map<string, PersonDraft>()
  for (const paragraph of paragraphs) {
    for (const { span, offices } of namesIn(text, paragraph)) {
      const name = slice(text, span).replace(/\s+/gu, ' ')
      const unknown =
        offices.length === 0 ? unknownOffice.exec(text.slice(span.end, span.end + 90))?.groups?.['words'] : undefined
      if (unknown !== undefined)
        doubts.push({
          span,
          message: `'${unknown}' behind ${name} is no office that the rules know; add its first words to the offices in src/parse/rules/titles.ts.`,
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

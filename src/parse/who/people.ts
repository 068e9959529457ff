// Finds people in a report, with their offices.
import { slice, type Span } from '../../text/span.ts'
import type { Doubt, OfficeDraft, PersonDraft } from '../rules/draft.ts'
import { as, phrase, piece, readAt, type Rule } from '../rules/rule.ts'
import { afterOffice } from '../rules/verbs.ts'
import { bodyHead, field } from '../rules/bodies.ts'
import { personName, placeNames } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { endsInFullName, isFamily, placeBefore, syllable } from './fullname.ts'
import { appellation, honorific, honorifics, occupation, rank, role } from '../rules/titles.ts'

// A dash ends an office where another one or a verb follows: 'Trưởng Ban Tuyên giáo Thành uỷ - Giám đốc Trung tâm Chính
// trị', 'Chủ tịch LĐLĐ huyện- chủ trì'.
// The stop of 'T.Ư' and 'T.U' ends no name.
const stop = piece`\.(?!(?<=(?<!\p{L})T\.)[ƯU])`
/** A character inside a body's name. */
const inName = piece`(?:(?!${stop})[^,;:()…])`
const end = piece`(?=\s*(?:[,;:()…]|${stop}|$)|\s*[-–—]\s+(?:${role}|${afterOffice})|\s+${oneOf('kiêm')}\s|\s+${afterOffice})`
// A verb after the office is not a body: 'Viện trưởng chủ trì hội nghị'. Fields may follow after commas: 'Vụ Khoa học,
// Công nghệ và Môi trường'.
const bodyWords = as('body', piece`(?!${afterOffice}|${oneOf('kiêm')})${inName}+?(?:, ${field}(?: và ${field})?)*`)

/** Rules for one office: a role, and usually its body. */
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
      // In 'Phó Trưởng Ban Thường trực Ban Tuyên giáo' the body repeats its kind ('Ban').
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
    name: 'standing-member',
    because: 'docs/bodies.md, offices: "Thường trực Ban Bí thư" is an office behind another one',
    example: 'Thường trực Ban Bí thư, ',
    match: phrase`${as('role', oneOf('thường trực'))} ${as('body', piece`(?:${oneOf('Ban Bí thư', 'Tỉnh uỷ', 'Thành uỷ', 'Huyện uỷ', 'Quận uỷ', 'Thị uỷ', 'Đảng uỷ', 'HĐND', 'Hội đồng nhân dân')})[^,;:.()…]*?`)}${end}`,
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

// A conjunction before another office. 'và bí thư 18 chi bộ' is a group, not a further office.
const joinOffice = new RegExp(
  `\\s*(?:,|[-–—]\\s+(?=${role.source})|\\s${oneOf('kiêm').source}|\\s${oneOf('và').source}(?!\\s+${role.source}\\s+(?:\\d|các|những|một số)))\\s*`,
  'duy',
)
const openOffice = new RegExp(
  `\\s*(?:[-–—‑]|,|\\()\\s*(?=${role.source}|${occupation.source}|${oneOf('nguyên').source})|\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{L}+)(?=${role.source})`,
  'duy',
)

const at = (pattern: RegExp, text: string, from: number, until: number): number | null => {
  pattern.lastIndex = 0
  const match = pattern.exec(text.slice(from, until))
  return match ? from + match[0].length : null
}

/** The offices after a name: ' - A, B, C', ', A, B', ' (A)'. */
function officesAfter(text: string, from: number, until: number): OfficeDraft[] {
  const offices: OfficeDraft[] = []
  let next = at(openOffice, text, from, until)
  while (next !== null) {
    const found = readAt(officeRules, text, next, until)
    // In 'A, Bộ trưởng Bộ X Đoàn Mạnh Thắng' the office belongs to the next person.
    if (!found || endsInFullName(slice(text, found.span))) {
      // 'A, Chủ nhiệm X - Chánh Thanh tra tỉnh B': what a dash joins to the next person's office is that person's too.
      if (found && /[-–—]\s*$/u.test(text.slice(0, next).slice(-3))) offices.pop()
      break
    }
    offices.push({ ...found.out, source: found.span })
    next = at(joinOffice, text, found.span.end, until)
  }
  return atOneBody(text, offices)
}

/** In 'Chủ tịch kiêm Tổng Giám đốc Tập đoàn' the office before 'kiêm' belongs to the same body as the one after it. */
const atOneBody = (text: string, offices: readonly OfficeDraft[]): OfficeDraft[] =>
  offices.map((office, index) => {
    const next = offices[index + 1]
    const isJoined = next && /^\s*kiêm\s*$/u.test(text.slice(office.source.end, next.source.start))
    return isJoined && office.body === null ? { ...office, body: next.body } : office
  })

const before = {
  honorific: new RegExp(`(?:${honorific.source}|${appellation.source}|${honorifics.source}\\s*:?)\\s+$`, 'u'),
  rank: new RegExp(`${rank.source}$`, 'u'),
  // An office before the name: 'Bộ trưởng', 'Giám đốc Sở', 'Bí thư Đảng uỷ cơ quan Bộ'.
  office: new RegExp(`(?<role>${role.source})(?<body>\\s+${inName.source}{1,60}?)?\\s+$`, 'du'),
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
// Offices and bodies with capitals, which aren't names of people: 'Trưởng Ban Tổ chức', 'Uỷ ban Kiểm tra'. Body heads
// of one
// syllable are not excluded, because they may be family names ('Đoàn').
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
    if (before.model.test(lead)) continue
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

const side = new RegExp(
  `${oneOf('về phía').source}\\s+(?<body>${bodyHead.source}\\s(?!${oneOf('có', 'gồm').source})[^,;:.()…]{1,80}?)\\s+${oneOf('có', 'gồm', 'gồm có').source}(?:\\s|:)[^.…]*$`,
  'du',
)
/**
 * Offices without a body in a sentence like 'Về phía Bộ X có ông A - Thứ trưởng' get that body. Behind a bare kind of
 * body ('Về phía Tập đoàn') they stay without: it is the host.
 */
function ofSide(text: string, within: Span, at: number, offices: OfficeDraft[]): OfficeDraft[] {
  if (offices.every(({ body }) => body !== null)) return offices
  const from = Math.max(within.start, at - OFFICES_BACK)
  const body = side.exec(text.slice(from, at))?.indices?.groups?.['body']
  if (!body) return offices
  const held = { start: from + body[0], end: from + body[1] }
  return offices.map((office) => (office.body === null ? { ...office, body: held } : office))
}

/** A list of offices is looked for at most this many UTF-16 units before a name. */
const OFFICES_BACK = 260
const roleFirst = new RegExp(
  `^\\s*(?:${oneOf('các').source}\\s+)?(?:${honorific.source}\\s+)?(?<role>${role.source})`,
  'du',
)
const clauseStart = new RegExp(
  `^(?:.*(?:[;:()…]|${stop.source}|\\s(?:và|cùng)\\s(?=\\p{Lu}|${honorific.source}|${oneOf('các').source})))?`,
  'su',
)
const endsInName = new RegExp(`${personName.source}\\s*$`, 'u')

/**
 * The offices before a name, separated by commas: 'Uỷ viên A, Bí thư B, Bộ trưởng C Đoàn Thế Lữ'. Offices after another
 * person's name belong to that person.
 */
function officesBefore(text: string, within: Span, start: number): OfficeDraft[] {
  const from = Math.max(within.start, start - OFFICES_BACK)
  const lead = text.slice(from, start)
  const clause = from + (clauseStart.exec(lead)?.[0].length ?? 0)
  const chunks: Span[] = []
  let begin = clause
  for (const part of text.slice(clause, start).split(',')) {
    chunks.push({ start: begin, end: begin + part.length })
    begin += part.length + 1
  }
  const read = (chunk: Span): OfficeDraft[] => {
    const held = roleFirst.exec(slice(text, chunk))?.indices?.groups?.['role']
    const found: OfficeDraft[] = []
    for (let next = held ? chunk.start + held[0] : null; next !== null;) {
      const office = readAt(officeRules, text, next, chunk.end)
      if (!office) break
      found.push({ ...office.out, source: office.span })
      next = at(joinOffice, text, office.span.end, chunk.end)
    }
    return atOneBody(text, found)
  }
  const last = chunks.at(-1)
  if (!last) return []
  const nearest = read(last)
  if (nearest.length === 0) {
    const match = before.office.exec(slice(text, last))
    const held = match?.indices?.groups?.['role']
    const found = held && readAt(officeRules, text, last.start + held[0], start)
    return found ? [{ ...found.out, source: found.span }] : []
  }
  const offices = [...nearest]
  for (let i = chunks.length - 2; i >= 0; i -= 1) {
    const chunk = chunks[i]
    const before = chunk && !endsInFullName(slice(text, chunk)) ? read(chunk) : []
    if (before.length > 0) offices.unshift(...before)
    else return chunk && endsInName.test(slice(text, chunk)) ? nearest : offices
  }
  return offices
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

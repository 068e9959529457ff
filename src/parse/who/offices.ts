// Reads the offices of a person, after and before the name, with the bodies where they are held.
import { slice, type Span } from '../../text/span.ts'
import type { OfficeDraft } from '../rules/draft.ts'
import { as, phrase, piece, readAt, type Rule } from '../rules/rule.ts'
import { afterOffice } from '../rules/verbs.ts'
import { bodyHead, field } from '../rules/bodies.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { endsInFullName } from './fullname.ts'
import { honorific, occupation, role } from '../rules/titles.ts'

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
export function officesAfter(text: string, from: number, until: number): OfficeDraft[] {
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

const side = new RegExp(
  `${oneOf('về phía').source}\\s+(?<body>${bodyHead.source}\\s(?!${oneOf('có', 'gồm').source})[^,;:.()…]{1,80}?)\\s+${oneOf('có', 'gồm', 'gồm có').source}(?:\\s|:)[^.…]*$`,
  'du',
)
/**
 * Gives offices without a body the body that the sentence names first: in 'Về phía Bộ X có ông A - Thứ trưởng' the
 * Thứ trưởng is that of 'Bộ X'. After a bare kind of body ('Về phía Tập đoàn') the offices stay without one, because the
 * host is meant.
 */
export function ofSide(text: string, within: Span, at: number, offices: OfficeDraft[]): OfficeDraft[] {
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

// An office before the name: 'Bộ trưởng', 'Giám đốc Sở', 'Bí thư Đảng uỷ cơ quan Bộ'.
const officeBefore = new RegExp(`(?<role>${role.source})(?<body>\\s+${inName.source}{1,60}?)?\\s+$`, 'du')

/**
 * The offices before a name, separated by commas: 'Uỷ viên A, Bí thư B, Bộ trưởng C Đoàn Thế Lữ'. Offices after another
 * person's name belong to that person.
 */
export function officesBefore(text: string, within: Span, start: number): OfficeDraft[] {
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
    const match = officeBefore.exec(slice(text, last))
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

// Who is named, with which offices, and which groups took part.
import { slice, type Span } from '../text/span.ts'
import type { GroupDraft, OfficeDraft, PersonDraft } from './draft.ts'
import { as, phrase, piece, readAt, runRules, type Rule } from './rule.ts'
import { afterOffice, bodyHead, familyNames, honorific, honorifics, oneOf, personName, rank, role } from './words.ts'

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
    match: phrase`${as('role', piece`(?:${oneOf('phó')} )?${oneOf('trưởng')} ${as('unit', oneOf('ban', 'phòng', 'khoa', 'đoàn'))}`)}(?: ${bodyWords})?${end}`,
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
  honorific: new RegExp(`(?:${honorific.source}|${honorifics.source}\\s*:?)\\s+$`, 'u'),
  rank: new RegExp(`${rank.source}$`, 'u'),
  // 'Bộ trưởng', 'Giám đốc Sở', 'Bí thư Đảng uỷ cơ quan Bộ': an office in front of the name.
  office: new RegExp(`(?<role>${role.source})(?<body>\\s+[^,;:.()…]{1,60}?)?\\s+$`, 'du'),
  // 'làm theo gương Chủ tịch …', 'tư tưởng …': a model or the name of a campaign, nobody at the conference.
  model: new RegExp(
    `${oneOf('gương', 'tấm gương', 'tư tưởng', 'đạo đức', 'phong cách', 'lời dạy', 'di chúc', 'mang tên').source}\\s+(?:${role.source}\\s+)?$`,
    'u',
  ),
  listed: new RegExp(`(?:;|${honorifics.source}\\s*:)\\s*$`, 'u'),
}

const anyName = new RegExp(personName.source, 'gu')
const onlyName = new RegExp(`^${personName.source}$`, 'u')
const bodyBeforeName = new RegExp(`^${bodyHead.source}\\s+(?=\\p{Lu})`, 'u')

/** How far back an honorific or an office before a name is looked for, in UTF-16 code units. */
const LOOK_BACK = 100

interface Named {
  span: Span
  offices: OfficeDraft[]
}

/** The people named inside `within`, each mention with the offices that stand with it. */
function namesIn(text: string, within: Span): Named[] {
  const named: Named[] = []
  for (const match of slice(text, within).matchAll(anyName)) {
    let start = within.start + match.index
    const nameEnd = start + match[0].length
    // 'Giám đốc Sở Nguyễn Hữu Tạo': the body's name is no part of the person's.
    const head = bodyBeforeName.exec(text.slice(start, nameEnd))
    if (head) start += head[0].length
    const name = text.slice(start, nameEnd)
    if (!/\s/u.test(name)) continue
    const family = familyNames.has(name.split(/\s/u)[0] ?? '')
    const lead = text.slice(Math.max(within.start, start - LOOK_BACK), start)
    const offices = officesAfter(text, nameEnd, within.end)
    const office = family ? before.office.exec(lead) : null
    const trusted = before.honorific.test(lead) || before.rank.test(lead)
    if (before.model.test(lead)) continue
    if (!(trusted || office || (family && offices.length > 0 && before.listed.test(lead)))) continue
    named.push({ span: { start, end: nameEnd }, offices: [...offices, ...officeBefore(text, start, office)] })
  }
  return named
}

function officeBefore(text: string, start: number, match: RegExpExecArray | null): OfficeDraft[] {
  const held = match?.indices?.groups?.['role']
  if (!match || !held) return []
  const lead = Math.max(0, start - match.input.length)
  const found = readAt(officeRules, text, lead + held[0], start)
  return found ? [{ ...found.out, source: found.span }] : []
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

const groupEnd = piece`(?=\s*(?:[,;:.()…]|$)|\s+${afterOffice})`
/** Groups that took part without being named one by one. */
export const groupRules: Rule<Omit<GroupDraft, 'words'>>[] = [
  {
    name: 'comrades-in-office',
    because: '2009-03-26: "các đ/c uỷ viên Ban cán sự Đảng …", "các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc"',
    example: 'các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc.',
    match: phrase`${honorifics} ${as('role', piece`${role}(?:(?:,| và) ${role})*`)} ${as('body', piece`[^,;:.()…]+?`)}${groupEnd}`,
    make: (hit) => {
      const held = hit.place('role')
      return held && { role: held, body: hit.place('body') }
    },
  },
]

/** The groups inside `within`, in order. */
export const readGroups = (text: string, within: Span): GroupDraft[] =>
  runRules(groupRules, text, within)
    .found.map(({ span, out }) => ({ words: span, ...out }))
    // 'các đồng chí Bí thư Nguyễn …' is a person, not a group.
    .filter(({ body }) => !body || !onlyName.test(slice(text, body)))

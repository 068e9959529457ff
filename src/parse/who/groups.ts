// Finds groups of unnamed participants: 'các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc', 'gần 180 cán bộ, viên
// chức', 'đại diện lãnh đạo …'. Reads only sentences that list guests.
import { splitSentences } from '../../text/sentences.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { GroupDraft } from '../rules/draft.ts'
import { as, phrase, piece, readAt, runRules, type Hit, type Rule } from '../rules/rule.ts'
import { roomRules } from './room.ts'
import { afterOffice } from '../rules/verbs.ts'
import { bodyHead } from '../rules/bodies.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, honorifics, rank, role } from '../rules/titles.ts'

const kindsOfPeople = [
  ...[
    'đảng viên',
    'đại biểu',
    'cán bộ',
    'viên chức',
    'công chức',
    'người lao động',
    'đoàn viên',
    'hội viên',
    'công nhân',
  ],
  ...[
    'cán bộ, đảng viên',
    'đại biểu chính thức',
    'giảng viên',
    'giáo viên',
    'nhân viên',
    'chiến sĩ',
    'sinh viên',
    'bác sĩ',
  ],
  ...[
    'công nhân viên',
    'y bác sĩ',
    'y, bác sĩ',
    'công nhân lao động',
    'lao động',
    'học viên',
    'uỷ viên',
    'thầy cô giáo',
  ],
  ...[
    'cán bộ chủ chốt',
    'đoàn viên công đoàn',
    'cán bộ công đoàn',
    'cán bộ công đoàn chủ chốt',
    'khách mời',
    'báo cáo viên',
    'phóng viên',
    'cộng tác viên',
    'điển hình tiên tiến',
    'cá nhân',
    'nông dân',
  ],
]
const people = oneOf(...kindsOfPeople)
const peopleList = piece`${people}(?:(?:,| và|, và) ${people})*`
const leaders = oneOf(
  ...[
    'lãnh đạo',
    'thường trực',
    'lãnh đạo, chỉ huy',
    'trưởng',
    'phó',
    'cấp uỷ',
    'thủ trưởng',
    'người đứng đầu',
    'chủ chốt',
    'nguyên lãnh đạo',
  ],
  ...[
    'bí thư',
    'phó bí thư',
    'chủ tịch',
    'phó chủ tịch',
    'giám đốc',
    'phó giám đốc',
    'trưởng phòng',
    'cán bộ chủ chốt',
  ],
  ...['trưởng, phó', 'ban lãnh đạo', 'ban giám đốc', 'ban chủ nhiệm', 'tập thể lãnh đạo', 'ban chấp hành', 'đảng uỷ'],
)
const extent = piece`(?:${oneOf(
  ...['toàn thể', 'đông đảo', 'hơn', 'gần', 'trên', 'khoảng', 'hàng trăm', 'các', 'toàn bộ', 'cùng', 'tất cả', 'nhiều'],
)}|(?<!\p{N})\d+(?:\.\d{3})*)`

// The beginning of the next guest or group, which ends a group's words after a comma or 'và'.
const next = piece`(?:${honorifics}|${honorific}|${rank}(?=\p{Lu})|${oneOf('đại diện', 'toàn thể', 'đông đảo', 'hơn', 'gần', 'trên', 'khoảng', 'lãnh đạo', 'cùng', 'toàn bộ', 'các đại biểu', 'các phóng viên', 'nguyên', 'trưởng', 'thủ trưởng', 'người đại diện')}|${role}|\d+ ${people})`
const groupEnd = piece`(?=\s*(?:[;:()…]|\.(?!\p{Lu})|$)|\s*,\s+(?!${oneOf('thành phố', 'thị xã', 'huyện', 'quận')})(?:${next}|(?=\p{Lu})${bodyHead}|Ban (?=\p{Lu})|${oneOf('cùng', 'bí thư', 'chi uỷ viên')})|\s+${afterOffice}|\s+và (?:${next}|(?=\p{Lu})${bodyHead})|\s+${oneOf('cùng', 'tham dự', 'tới dự', 'đến dự', 'dự', 'đã', 'về dự', 'tham gia')})`
const body = as('body', piece`(?:[^;:.()…]|(?<=\p{N})\.(?=\p{N})|(?<=\p{Lu})\.(?=\p{Lu}))+?`)
const of = piece`${oneOf('của', 'thuộc', 'đến từ', 'trong', 'đại diện cho', 'tại', 'ở', 'là đại diện', 'đang sinh hoạt tại', 'sinh hoạt tại', 'đang công tác tại', 'làm việc tại')}`

const group = (hit: Hit): Omit<GroupDraft, 'words'> | null => {
  const held = hit.place('role')
  return held && { role: held, body: hit.place('body') }
}

/** Rules for groups. */
export const groupRules: Rule<Omit<GroupDraft, 'words'>>[] = [
  {
    name: 'comrades-in-office',
    because: '2009-03-26: "các đ/c uỷ viên Ban cán sự Đảng …", "các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc"',
    example: 'các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc.',
    match: phrase`(?:${honorifics}|${oneOf('các')})(?: ${oneOf('là', 'nguyên là')})? ${as('role', piece`(?:${role}|${leaders})(?:(?:,| và|, nguyên) (?:${role}|${leaders}))*`)}(?: (?!${oneOf('cùng', 'và')})${body})?${groupEnd}`,
    make: group,
  },
  {
    name: 'comrades-among-people',
    because: 'docs/genre.md, participants: "các đồng chí cán bộ, giảng viên trong Trường"',
    example: 'các đồng chí cán bộ, giảng viên trong Trường;',
    match: phrase`${honorifics} ${as('role', peopleList)}(?: ${of} ${body})?${groupEnd}`,
    make: group,
  },
  {
    name: 'comrades-in-body',
    because: 'docs/genre.md, participants: "các đồng chí trong Ban Thường vụ Đảng uỷ"',
    example: 'các đồng chí trong Ban Thường vụ Đảng uỷ;',
    match: phrase`${oneOf('các')} ${as('role', oneOf('đồng chí', 'đ/c'))} ${oneOf('trong', 'thuộc', 'là thành viên')} ${body}${groupEnd}`,
    make: group,
  },
  {
    name: 'leaders-of-body',
    because: '2014-12-30: "bí thư 12 chi bộ trực thuộc"; docs/genre.md, participants',
    example: 'bí thư 12 chi bộ trực thuộc.',
    match: phrase`(?:(?:${extent}|${oneOf('đồng chí')}) )*${as('role', piece`(?:${leaders}|${role})(?:(?:,| và) (?:${leaders}|${role}))*`)} ${as('body', piece`(?=\d|${oneOf('các', 'một số', 'những', 'nhiều')}|${bodyHead})[^;:.()…]+?`)}${groupEnd}`,
    make: group,
  },
  {
    name: 'people-of-body',
    because: '2013-01-15: "toàn thể đảng viên của 9 chi bộ trực thuộc"; 2012-01-09: "gần 180 cán bộ, viên chức, …"',
    example: 'hơn 200 đại biểu của 66 đảng bộ, chi bộ cơ sở thuộc Đảng bộ Khối.',
    match: phrase`(?:${extent} )+${as('role', peopleList)}(?: ${oneOf('là')} ${peopleList})?(?:(?:,? ${of} | (?=${oneOf('cơ quan', 'các', 'toàn', 'đơn vị', 'thuộc')}|(?=\p{Lu})${bodyHead}))${body})?${groupEnd}`,
    make: group,
  },
  {
    name: 'representatives-of-body',
    because: 'docs/genre.md, participants: "đại diện Ban Tổ chức Tỉnh uỷ", "đại diện lãnh đạo các sở, ngành"',
    example: 'đại diện lãnh đạo các sở, ngành;',
    match: phrase`(?:${oneOf('các')} )?${as('role', piece`${oneOf('đại diện')}(?: (?:(?!${oneOf('đảng uỷ', 'ban chấp hành')} (?:\p{Lu}|${bodyHead}))${leaders}|${oneOf('một số', 'cho')}))*`)} ${as('body', piece`(?=\d|${oneOf('các', 'một số', 'những')}|\p{Lu})[^;:.()…]+?`)}${groupEnd}`,
    make: group,
  },
]

const levels = oneOf('thành phố', 'thị xã', 'thị', 'thành', 'huyện', 'quận', 'phường', 'xã')
// Each further body after a role is a group of its own (docs/bodies.md, offices): 'lãnh đạo Sở A, UBKT, Ban B'.
const otherBody = piece`(?=\p{Lu})(?!${role})(?:${bodyHead}|Ban (?=\p{Lu})|${oneOf('các')} (?=${oneOf('hội quần chúng', 'tổ chức', 'đơn vị', 'phòng')}))`
const further = new RegExp(
  `^\\s*(?:,|và|, và)\\s+(?<body>${otherBody.source}(?:[^,;:.()…]|,(?=\\s${levels.source}))*?)(?=\\s*[,;.…]|\\s+và\\s|\\s+cùng\\s|$)`,
  'du',
)
// In 'các ban Chính sách, UBKT' the kind ('ban') is written once, in the plural, before the names.
const pluralOfNamed = new RegExp(
  `^${oneOf('các').source}\\s+(?=${oneOf('ban', 'sở', 'phòng', 'khoa').source}\\s+\\p{Lu})`,
  'u',
)
const startsWithBody = new RegExp(`^${bodyHead.source}`, 'u')
const onlyName = new RegExp(`^${personName.source}`, 'u')
const presence = new RegExp(
  `^[^.;:]*?${oneOf('sự tham dự của', 'sự tham gia của', 'sự hiện diện của', 'sự có mặt của', 'sự góp mặt của', 'sự chủ trì của', 'sự điều hành của').source}\\s+`,
  'u',
)
const guests = new Set(['attends', 'attended-by'])

/** The part of a sentence that lists guests, or null if it lists none. */
function guestsIn(text: string, sentence: Span): Span | null {
  const present = presence.exec(slice(text, sentence))
  if (present) return { start: sentence.start + present[0].length, end: sentence.end }
  const found = readAt(
    roomRules.filter(({ name }) => guests.has(name)),
    text,
    sentence.start,
    sentence.end,
  )
  if (!found) return null
  return found.rule === 'attends' ? { start: found.span.end, end: sentence.end } : sentence
}

/** The parts of a report that list who attended, in order. */
export function guestLists(text: string, paragraphs: readonly Span[]): Span[] {
  const lists: Span[] = []
  let goesOn = false
  for (const paragraph of paragraphs)
    for (const sentence of splitSentences(text, paragraph)) {
      const list: Span | null = guestsIn(text, sentence) ?? (goesOn ? sentence : null)
      if (list) lists.push(list)
      // Guests may be listed line by line, after 'Thành phần tham dự gồm:' or a line that ends in ';'.
      goesOn = list !== null && /[:;]$/u.test(slice(text, sentence))
    }
  return lists
}

/**
 * The groups that a report's lists of guests name, in order.
 * @param taken spans of people's names and offices, which aren't groups
 */
export const readGroups = (text: string, lists: readonly Span[], taken: readonly Span[]): GroupDraft[] =>
  lists.flatMap((list) => groupsIn(text, list, taken))

function groupsIn(text: string, within: Span, taken: readonly Span[]): GroupDraft[] {
  const found: GroupDraft[] = []
  for (const { span, out } of runRules(groupRules, text, within).found) {
    // 'các đồng chí Bí thư Nguyễn …' and 'đại diện …, ông …' are people, not groups.
    if (taken.some((place) => overlaps(place, span))) continue
    if (out.body && onlyName.test(slice(text, out.body)) && !startsWithBody.test(slice(text, out.body))) continue
    const isList = further.test(text.slice(span.end, within.end))
    const kind = out.body && isList ? (pluralOfNamed.exec(slice(text, out.body))?.[0].length ?? 0) : 0
    found.push({
      words: span,
      role: out.role,
      body: out.body && { start: out.body.start + kind, end: out.body.end },
    })
    if (!out.body) continue
    for (let at = span.end; ;) {
      const more = further.exec(text.slice(at, within.end))
      const place = more?.indices?.groups?.['body']
      if (!more || !place) break
      const named = { start: at + place[0], end: at + place[1] }
      if (taken.some((place) => overlaps(place, named))) break
      found.push({ words: named, role: out.role, body: named })
      at = named.end
    }
  }
  return found
}

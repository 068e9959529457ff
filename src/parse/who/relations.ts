// Rules for relations between bodies that a report states: one is part of another, leads it, or works with it.
import type { Span } from '../../text/span.ts'
import type { RelationDraft } from '../rules/draft.ts'
import { bodyHead, field, notBody } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'
import { as, phrase, piece, type Rule } from '../rules/rule.ts'

// After the head, a name continues with capitals, acronyms, another head, and a few words in lower case between them.
const nameTail = piece`(?:(?: và| -|,)? ${field}|(?: (?:${notBody}${bodyHead}|(?:các )?cơ quan(?= (?:\p{Lu}|trung ương|TW|tỉnh))|${oneOf('khối', 'ngành', 'trung ương', 'tỉnh', 'đảng', 'nhân dân')}|(?:Thành phố|Thị xã|Thị trấn)(?= \p{Lu})|\p{Lu}[\p{L}&.]*)))*`
/** A body's name in running text: a head with a capital and the words that continue it. */
export const nameInText = phrase`(?=\p{Lu})${notBody}${bodyHead}${nameTail}`

/** A stated relation: `from` is part of `to`, led by `to`, or works with it. `to` null: the host. */
export interface Stated {
  type: RelationDraft['type']
  from: Span
  to: Span | null
  count: number | null
  note: string | null
}
const stated = (type: Stated['type'], from: Span | null, to: Span | null, more: Partial<Stated> = {}): Stated[] =>
  from ? [{ type, from, to, count: null, note: null, ...more }] : []

const units = oneOf(
  'cơ quan, đơn vị',
  'cơ quan',
  'đơn vị',
  'chi bộ',
  'đảng bộ',
  'chi, đảng bộ',
  'chi/đảng bộ',
  'đảng bộ, chi bộ',
)

/** Rules for stated relations. A bare 'trực thuộc' refers to the host (docs/bodies.md, relations). */
export const relationRules: Rule<Stated[]>[] = [
  {
    name: 'units-directly-under',
    because: '2009-03-26: "các chi/đảng bộ trực thuộc"; a bare "trực thuộc" points to the organizer',
    example: 'các chi/đảng bộ trực thuộc thực hiện',
    match: phrase`${as('part', piece`(?:(?:các|${as('count', piece`\d+`)}) )?(?:chi/đảng bộ|chi/Đảng bộ|chi, đảng bộ|chi bộ|đảng bộ, chi bộ|chi bộ, đảng bộ) trực thuộc`)}(?! (?:\p{Lu}|các))`,
    make: (hit) =>
      stated('subOrganizationOf', hit.place('part'), null, {
        count: hit.words('count') ? Number(hit.words('count')) : null,
      }),
  },
  {
    name: 'counted-units-of',
    because: '2009-03-26: "30 cơ quan, đơn vị thuộc Bộ": one node with its number, never a list',
    example: '30 cơ quan, đơn vị thuộc Bộ',
    match: phrase`${as('part', piece`${as('count', piece`\d+`)} ${units}(?: cơ sở)? (?:trực )?thuộc ${as('whole', piece`${nameInText}`)}`)}`,
    make: (hit) =>
      stated('subOrganizationOf', hit.place('part'), hit.place('whole'), { count: Number(hit.words('count')) }),
  },
  {
    name: 'committee-leads-unions',
    because:
      '2009-03-26: "lãnh đạo các tổ chức công đoàn, đoàn thanh niên": leads, not part of (docs/bodies.md, relations)',
    example: 'Các cấp uỷ đã làm tốt vai trò, đồng thời lãnh đạo các tổ chức công đoàn, đoàn thanh niên',
    match: phrase`${as('subject', oneOf('các cấp uỷ', 'cấp uỷ'))}[^.;]{0,200}? lãnh đạo (?:các )?(?:tổ chức )?${as('union', oneOf('công đoàn'))}(?:(?:,| và) ${as('youth', oneOf('đoàn thanh niên'))})?`,
    make: (hit) => {
      const note = `chủ ngữ trong văn bản là “${hit.words('subject') ?? ''}”`
      return [hit.place('union'), hit.place('youth')].flatMap((led) => stated('leads', led, null, { note }))
    },
  },
  {
    name: 'bodies-work-together',
    because: '2009-03-26: "Đảng uỷ, phối hợp với Ban cán sự": neither is above the other (docs/bodies.md, relations)',
    example: 'Đảng uỷ, phối hợp với Ban cán sự, lãnh đạo Bộ',
    match: phrase`${as('one', piece`${nameInText}`)},? (?:đã )?phối hợp với ${as('other', piece`${nameInText}`)}`,
    make: (hit) => stated('coordinatesWith', hit.place('one'), hit.place('other')),
  },
]

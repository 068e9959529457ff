// Relations that the report implies, and general knowledge about the bodies: each with its reason. Drawn apart from what
// is stated. Rules for kinds of bodies, not for one ministry. Sources: docs/bodies.md, background knowledge.
import type { Span } from '../../text/span.ts'
import type { OrganizationDraft, RelationDraft } from '../rules/draft.ts'
import { beginsWith } from '../rules/bodynames.ts'

interface Praise {
  /** Key of the body that the speaker speaks for. */
  onBehalfOf: string
  /** Key of the body that he assesses. */
  assessed: string
  source: Span[]
}

const isUnit = (key: string): boolean => /^(?:đảng uỷ|đảng bộ|chi bộ)(?: |$)/u.test(key)

/**
 * Who speaks for a committee and assesses a body's year speaks for the level above: implied, not stated
 * (docs/bodies.md, implied relations).
 */
export const impliedByAssessment = (praised: readonly Praise[]): RelationDraft[] =>
  praised
    .filter(({ onBehalfOf, assessed }) => onBehalfOf !== assessed && isUnit(onBehalfOf) && isUnit(assessed))
    .map(({ onBehalfOf, assessed, source }) => ({
      from: assessed,
      to: onBehalfOf,
      type: 'subOrganizationOf',
      basis: 'implied',
      source,
      note: 'Người phát biểu thay mặt cấp trên và đánh giá công tác của tổ chức này; báo cáo không nói thẳng quan hệ trực thuộc.',
    }))

interface BackgroundRule {
  name: string
  because: string
  /** Given the keys of all bodies of a report, the edges that general knowledge adds. */
  edges(organizations: readonly OrganizationDraft[]): RelationDraft[]
}

const edge = (from: string, to: string, note: string): RelationDraft => ({
  from,
  to,
  type: 'subOrganizationOf',
  basis: 'background',
  source: [],
  note,
})

/** General knowledge, as rows. */
export const backgroundRules: BackgroundRule[] = [
  {
    name: 'committee-is-executive-of-organization',
    // That both names mean one body is told by the note: no type of relation says it.
    because: 'docs/bodies.md, terms: Đảng bộ = members and organizations, Đảng uỷ = its elected executive',
    edges: (organizations) =>
      organizations.flatMap(({ key }) => {
        const unit = /^đảng uỷ (?<unit>.+)$/u.exec(key)?.groups?.['unit']
        return unit !== undefined && organizations.some((other) => other.key === `đảng bộ ${unit}`)
          ? [
              edge(
                key,
                `đảng bộ ${unit}`,
                'Đảng uỷ là cơ quan lãnh đạo do đảng bộ bầu ra, tức ban chấp hành của đảng bộ (Điều lệ Đảng Cộng sản Việt Nam, điều 21).',
              ),
            ]
          : []
      }),
  },
  {
    name: 'bloc-of-central-agencies-under-centre',
    because: 'docs/bodies.md, background knowledge: the bloc is directly under the centre (47-QĐ/TW, 2007)',
    edges: (organizations) => {
      const bloc = organizations.find(({ key }) => /^đảng (?:uỷ|bộ) khối các cơ quan trung ương$/u.test(key))
      const centre = organizations.find(({ key }) => /^ban chấp hành trung ương(?: đảng)?$/u.test(key))
      return bloc && centre
        ? [
            edge(
              bloc.key,
              centre.key,
              'Đảng bộ Khối các cơ quan Trung ương trực thuộc Trung ương (Quyết định 47-QĐ/TW ngày 11/4/2007); mô hình Khối kết thúc năm 2025.',
            ),
          ]
        : []
    },
  },
]

interface BackgroundNote {
  name: string
  because: string
  /** What general knowledge has to say of a relation that the report states, with its citation; null: nothing. */
  note(relation: RelationDraft, from: OrganizationDraft, to: OrganizationDraft): string | null
}

/** Numbers of parts that are known from elsewhere. */
const countedElsewhere = [
  {
    whole: 'bộ thông tin và truyền thông',
    parts: /^\d+ (?:cơ quan, )?đơn vị/u,
    count: 26,
    where: 'Nghị định 187/2007/NĐ-CP, theo business.gov.vn',
  },
]

const backgroundNotes: BackgroundNote[] = [
  {
    name: 'caucus-is-not-elected',
    because: 'docs/bodies.md, background knowledge: Ban cán sự is set up from above; the two coordinate',
    note: ({ type }, from, to) =>
      type === 'coordinatesWith' && [from, to].some(({ key }) => key.startsWith('ban cán sự'))
        ? 'Hai bên phối hợp, không bên nào ở trên: ban cán sự đảng do cấp trên lập ra, không do đảng bộ bầu (Quy định 97-QĐ/TW, 2023, văn bản ra sau).'
        : null,
  },
  {
    name: 'count-differs-elsewhere',
    because: 'docs/bodies.md, background knowledge: "30 cơ quan, đơn vị", the decree counts 26; show 30',
    note: (_relation, { name, count }, { key }) => {
      const other = countedElsewhere.find(({ whole, parts }) => whole === key && parts.test(name))
      return other && count !== null && count !== other.count
        ? `Báo cáo nêu ${count}; nơi khác kể ${other.count} (${other.where}).`
        : null
    },
  },
]

/** Stated relations, each with what general knowledge has to say of it; what the rules noted already stays. */
export function noteBackground(
  relations: readonly RelationDraft[],
  organizations: readonly OrganizationDraft[],
): RelationDraft[] {
  const byKey = new Map(organizations.map((one) => [one.key, one]))
  return relations.map((relation) => {
    const [from, to] = [byKey.get(relation.from), byKey.get(relation.to)]
    if (relation.note !== null || !from || !to) return relation
    const note = backgroundNotes.map((rule) => rule.note(relation, from, to)).find((words) => words !== null)
    return note === undefined ? relation : { ...relation, note }
  })
}

/**
 * The executive that carries the name of its organization: 'Ban chấp hành đảng bộ X' of 'đảng bộ X'. Implied by the
 * name; docs/bodies.md, what is not inferred: a name that contains another states nothing.
 */
export function impliedByName(organizations: readonly OrganizationDraft[]): RelationDraft[] {
  return organizations.flatMap((organization) => {
    const whole = /^ban chấp hành (?<whole>đảng bộ .+|công đoàn .+)$/u.exec(organization.key)?.groups?.['whole']
    const found =
      whole === undefined ? undefined : organizations.find(({ key }) => key === whole || beginsWith(key, whole))
    return found
      ? [
          {
            from: organization.key,
            to: found.key,
            type: 'subOrganizationOf' as const,
            basis: 'implied' as const,
            source: organization.source.slice(0, 1),
            note: 'Theo tên gọi: ban chấp hành của tổ chức mang tên đó.',
          },
        ]
      : []
  })
}

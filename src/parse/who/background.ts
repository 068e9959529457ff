// Relations that the report only implies, and general knowledge about bodies, each with its reason. The page draws them
// differently from stated ones. The rules are about kinds of bodies, not about one ministry. Sources: docs/bodies.md,
// background knowledge.
import type { Span } from '../../text/span.ts'
import type { OrganizationDraft, RelationDraft } from '../rules/draft.ts'
import { beginsWith } from '../rules/bodynames.ts'

interface Praise {
  /** The key of the body that the speaker represents. */
  onBehalfOf: string
  /** The key of the body that the speaker assesses. */
  assessed: string
  source: Span[]
}

const isUnit = (key: string): boolean => /^(?:đảng uỷ|đảng bộ|chi bộ)(?: |$)/u.test(key)

/**
 * Implied relations: if a speaker represents one Party unit and assesses the year of another, the assessed unit is part
 * of the speaker's (docs/bodies.md, implied relations).
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
  /** The relations that general knowledge adds between the bodies of a report. */
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

/** Rules of general knowledge. */
export const backgroundRules: BackgroundRule[] = [
  {
    name: 'committee-is-executive-of-organization',
    // No type of relation fits a committee and its organization exactly; the note explains it.
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
  /** A remark from general knowledge on a stated relation, with its citation, or null. */
  note(relation: RelationDraft, from: OrganizationDraft, to: OrganizationDraft): string | null
}

/** Numbers of parts according to other sources. */
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

/** Adds remarks from general knowledge to relations that have no note yet. */
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
 * Implied relations between an executive committee and the organization that it is named after: 'Ban chấp hành đảng bộ
 * X' and 'đảng bộ X'. Other names that contain a name imply nothing (docs/bodies.md, what is not inferred).
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

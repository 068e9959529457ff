// Generates datasets of bodies of any size, with names and offices in words of the genre. Deterministic for a seed.
import type { BoxWords } from '../src/layout/org/box.ts'
import type { Dataset, Membership, Organization, Person, Relation } from '../src/model/dataset.ts'
import { bases } from '../src/model/terms.ts'
import { randoms } from './generate.ts'

const HEADS = ['Đảng bộ', 'Đảng uỷ', 'Chi bộ', 'Phòng', 'Ban', 'Trung tâm', 'Công đoàn', 'Chi cục', 'Vụ', 'Viện']
const TAILS = [
  'Kế hoạch',
  'Tổ chức cán bộ',
  'Thông tin và Truyền thông',
  'Kiểm tra, giám sát chuyên ngành',
  'Khoa học - Công nghệ và Hợp tác quốc tế khu vực phía Nam',
  'Nghiên cứu phát triển công nghệ kiểm định hàng hải, đường thuỷ nội địa và phương tiện vận tải đường bộ',
]
const ROLES = ['Bí thư', 'Phó bí thư thường trực', 'Uỷ viên', 'Trưởng phòng', 'Phó Giám đốc']

/** Short texts of the interface; tests check sizes, not words. */
export const boxWords: BoxWords = {
  sort: ({ classification }) => classification,
  host: 'host',
  hidden: (people, groups, bodies) => `${people}/${groups}/${bodies}`,
  more: (members) => `+${members}`,
  said: (statements) => String(statements),
  counted: 'counted',
  across: (relation) => relation.to,
  isNew: 'new',
}

interface Choice {
  seed?: number
  /** Number of `coordinatesWith` relations. */
  partners?: number
  /** Each body is part of the one before. */
  chain?: boolean
  /** All bodies are parts of the first. */
  single?: boolean
}

/**
 * A dataset of one report with `count` bodies. About one in a hundred is a root; a body has up to a few dozen parts.
 */
export function generateBodies(
  count: number,
  { seed = 1, partners = 0, chain = false, single = false }: Choice = {},
): Dataset {
  const random = randoms(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const report = 'r'
  const source = [{ report, start: 0, end: 4, exact: 'lời' }]
  const organizations = Array.from({ length: count }, (_, i): Organization => ({
    id: `o${i}`,
    name: `${pick(HEADS)} ${pick(TAILS)} ${i}`,
    aliases: [],
    classification: pick(['party', 'government', 'union', 'other']),
    count: random() < 0.05 ? Math.floor(random() * 90) : null,
    source,
  }))
  const relations: Relation[] = []
  for (let i = 1; i < count; i += 1) {
    if (!chain && !single && random() < 0.01) continue
    // Mostly part of one of the first tenth, so that some bodies have many parts and most have none.
    const above = chain ? i - 1 : Math.floor(random() * (random() < 0.7 ? Math.ceil(i / 10) : i))
    const leads = random() < 0.1
    const [from, to] = leads ? [`o${above}`, `o${i}`] : [`o${i}`, `o${above}`]
    relations.push({ from, to, type: leads ? 'leads' : 'subOrganizationOf', basis: pick(bases), source, note: null })
  }
  for (let i = 0; i < partners && count > 1; i += 1) {
    const from = Math.floor(random() * count)
    const to = (from + 1 + Math.floor(random() * (count - 1))) % count
    relations.push({
      ...{ from: `o${from}`, to: `o${to}`, type: 'coordinatesWith', basis: 'stated', source, note: null },
    })
  }
  const people: Person[] = []
  const memberships: Membership[] = []
  for (const { id } of organizations)
    for (let i = Math.floor(random() * 3); i > 0; i -= 1) {
      const person = `p${people.length}`
      people.push({ id: person, name: `Nguyễn Văn ${String.fromCharCode(65 + (people.length % 26))}`, source })
      memberships.push({ person, group: null, organization: id, role: pick(ROLES), source })
    }
  return {
    version: 1,
    reports: [
      {
        id: report,
        file: 'r.txt',
        title: 'Báo cáo',
        language: 'vi',
        publisher: null,
        author: null,
        text: 'lời',
        regions: [],
      },
    ],
    events: [
      {
        id: 'e',
        report,
        name: 'Hội nghị',
        date: '2009-03-26',
        dateBasis: 'stated',
        place: null,
        organizer: 'o0',
        source,
      },
    ],
    people,
    organizations,
    memberships,
    attendances: [],
    statements: [],
    relations,
    links: [],
  }
}

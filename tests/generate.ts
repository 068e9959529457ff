// Generates datasets of any size: conferences over several years, each with a report on the year before and on its own
// year, in words of the genre. Deterministic for a seed.
import type { Dataset, Event, Person, Report, Statement } from '../src/model/dataset.ts'
import { kinds } from '../src/model/kinds.ts'

const OPENINGS = ['Tiếp tục', 'Tăng cường', 'Đẩy mạnh', 'Hoàn thành', 'Triển khai', 'Nâng cao', 'Quan tâm', 'Tập trung']
const MATTERS = [
  'công tác phát triển đảng viên',
  'cải cách thủ tục hành chính',
  'ứng dụng công nghệ thông tin',
  'công tác kiểm tra, giám sát',
  'chất lượng sinh hoạt chi bộ',
  'đào tạo, bồi dưỡng cán bộ',
  'bảo đảm an toàn, an ninh thông tin',
  'xây dựng cơ quan văn hoá',
]
const ENDINGS = [
  '',
  ' trong toàn Đảng bộ',
  ', nhất là ở những đơn vị có nhiều cán bộ trẻ',
  ', gắn với nhiệm vụ chính trị được giao và phong trào thi đua của các đoàn thể quần chúng',
]

/** Mulberry32, a pseudo-random generator of numbers 0–1. */
export function randoms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Generates a dataset.
 * @param count number of statements
 * @param from first year that statements are about
 * @param years number of these years
 */
export function generateDataset(count: number, { from = 2000, years = 25, seed = 1 } = {}): Dataset {
  const random = randoms(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const conferences = Math.max(years - 1, Math.ceil(count / 40))
  const people: Person[] = Array.from({ length: Math.max(3, Math.ceil(conferences / 2)) }, (_, i) => ({
    id: `p${i}`,
    name: `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${i}`,
    source: [],
  }))
  const held = Array.from({ length: conferences }, (_, i) => from + 1 + (i % (years - 1))).sort((a, b) => a - b)
  const events: Event[] = []
  const reports: Report[] = []
  const statements: Statement[] = []
  for (const [i, year] of held.entries()) {
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
    const report = `r${i}`
    const event = `e${i}`
    const size = Math.floor(((i + 1) * count) / conferences) - statements.length
    let text = ''
    for (let j = 0; j < size; j += 1) {
      const kind = pick(kinds)
      const words = `${pick(OPENINGS)} ${pick(MATTERS)}${pick(ENDINGS)}`
      const spoken = kind !== 'award' && random() < 0.4
      statements.push({
        id: `s${statements.length}`,
        report,
        event,
        kind,
        year: kind === 'goal' || kind === 'request' ? year : year - 1,
        topic: null,
        text: words,
        by: spoken ? pick(people).id : null,
        onBehalfOf: null,
        openEnded: false,
        figures: [],
        source: { report, start: text.length, end: text.length + words.length, exact: words },
      })
      text += `${words}; `
    }
    const title = `Hội nghị tổng kết năm ${year - 1}`
    reports.push({
      id: report,
      file: `${report}.txt`,
      title,
      language: 'vi',
      publisher: null,
      author: null,
      text,
      regions: [],
    })
    const date = i % 9 === 8 ? `${year}-${month}` : `${year}-${month}-${day}`
    events.push({
      id: event,
      report,
      name: title,
      date,
      dateBasis: 'stated',
      place: 'Hà Nội',
      organizer: null,
      source: [],
    })
  }
  return {
    version: 1,
    reports,
    events,
    people,
    organizations: [],
    memberships: [],
    attendances: [],
    statements,
    relations: [],
    links: [],
  }
}

// What of a dataset can be found: people by name and by office, bodies by each of their names, statements by their words,
// the kinds, years and topics that statements share, and the sentences of the reports themselves.
import type { Kind, Statement } from '../model/dataset.ts'
import { passageId, type Lookup, type Place } from '../model/lookup.ts'
import { splitSentences } from '../text/sentences.ts'
import { overlaps, slice } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'

export const hitGroups = ['people', 'organizations', 'filters', 'outcome', 'goal', 'speech', 'award', 'text'] as const
export type HitGroup = (typeof hitGroups)[number]

/** Choices that a hit stands for: the statements of a kind, a year, a topic. */
export interface Choice {
  kind: Kind | null
  year: number | null
  topic: string | null
  /** How many statements it holds. */
  count: number
}

export interface Record {
  /** Of the person, body, statement, topic or passage. */
  id: string
  group: HitGroup
  text: string
  /** Words that it is known by besides. */
  context: string
  /** What choosing it filters; null: it is opened. */
  choice: Choice | null
  /** Where a statement or a passage stands. */
  place: Place | null
  /** So many words must ask for it: half of a name that the page doesn't use is none ('dương' of 'Biểu dương'). */
  least: number
}

export type KindWords = (kind: Kind, year: number | null) => string

/** What the genre calls a kind besides: docs/genre.md, headings. Searched whatever the interface's language. */
const otherNames: Readonly<{ [kind in Kind]: readonly string[] }> = {
  outcome: ['Kết quả', 'Thành tích'],
  strength: ['Ưu điểm', 'Biểu dương'],
  shortcoming: ['Khuyết điểm', 'Hạn chế', 'Tồn tại', 'Yếu kém', 'Khó khăn'],
  goal: ['Mục tiêu', 'Nhiệm vụ', 'Phương hướng', 'Chỉ tiêu'],
  request: ['Yêu cầu', 'Đề nghị', 'Kiến nghị', 'Ý kiến chỉ đạo'],
  award: ['Khen thưởng', 'Trao tặng', 'Bằng khen'],
}

const groupOf = ({ kind, by }: Pick<Statement, 'kind' | 'by'>): HitGroup =>
  kind === 'award'
    ? 'award'
    : by === null && kind === 'goal'
      ? 'goal'
      : by === null && kind === 'outcome'
        ? 'outcome'
        : 'speech'

/**
 * The records of a dataset.
 * @param kindWords how the interface calls a kind, in a year or in all ('Mục tiêu năm 2009')
 */
export function recordsOf(lookup: Lookup, kindWords: KindWords): Record[] {
  const { people, organizations, statements, memberships, reports } = lookup.dataset
  const plain = { context: '', choice: null, place: null, least: 1 }
  const nameOf = (person: string | null): string => lookup.people.get(person ?? '')?.name ?? ''
  const bodyOf = (id: string | null): string => {
    const body = lookup.organizations.get(id ?? '')
    return body ? [body.name, ...body.aliases].join(' · ') : ''
  }
  const records: Record[] = people.map(({ id, name }) => ({ id, group: 'people', text: name, ...plain }))
  // By office too: 'Nguyễn Văn A, Bí thư'. A body's name alone is to find the body.
  for (const { person, role, organization } of memberships)
    if (person !== null && lookup.people.has(person))
      records.push({
        id: person,
        group: 'people',
        text: `${nameOf(person)}, ${role}`,
        ...plain,
        context: bodyOf(organization),
      })
  for (const { id, name, aliases } of organizations)
    for (const text of [name, ...aliases]) records.push({ id, group: 'organizations', text, ...plain })
  const choices = new Map<string, Record[]>()
  for (const { kind, year, topic } of statements) {
    const offer = (id: string, text: string, others: readonly string[], choice: Partial<Choice>): void => {
      const known = choices.get(id)
      if (!known)
        choices.set(
          id,
          [...new Set([text, ...others])].map((name) => {
            const least = name === text ? 1 : wordsOf(name).length
            const inYear = name === text || choice.year == null ? name : `${name} năm ${choice.year}`
            const filter = { kind: null, year: null, topic: null, count: 1, ...choice }
            return { id, group: 'filters', text: inYear, ...plain, choice: filter, least }
          }),
        )
      else for (const { choice: filter } of known) if (filter) filter.count += 1
    }
    offer(kind, kindWords(kind, null), otherNames[kind], { kind })
    offer(`${kind}.${year}`, kindWords(kind, year), otherNames[kind], { kind, year })
    if (topic !== null) offer(`topic.${topic}`, topic, [], { topic })
  }
  records.push(...[...choices.values()].flat())
  for (const statement of statements) {
    const { id, kind, year, by, topic, text } = statement
    const context = [nameOf(by), kindWords(kind, year), topic ?? ''].filter((part) => part !== '').join(' · ')
    const group = groupOf(statement)
    records.push({ id, group, text, ...plain, context, place: statement.source })
    // As the page calls it, 'Mục tiêu 15': all of that, for 'mục tiêu' alone asks for the kind.
    const label = `${kindWords(kind, null)} ${lookup.numberOf(statement).number}`
    records.push({ id, group, text: label, ...plain, place: statement.source, least: wordsOf(label).length })
  }
  for (const { id, text, regions } of reports) {
    // What repeats the report, or belongs to its page, says nothing more.
    const aside = regions.filter(({ role }) => role === 'duplicate' || role === 'furniture')
    for (const span of splitSentences(text, { start: 0, end: text.length })) {
      if (aside.some((region) => overlaps(region, span))) continue
      const place = { report: id, ...span }
      records.push({ id: passageId(place), group: 'text', text: slice(text, span), ...plain, place })
    }
  }
  return records
}

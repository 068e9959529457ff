// The searchable records of a dataset: people by name and office, bodies by each of their names, statements by their
// words, the kinds, years and topics that statements share, and the sentences of the reports.
import type { Kind, Statement } from '../model/dataset.ts'
import { answersOf, type Language } from './answers.ts'
import type { Choice, HitGroup, Record } from './record.ts'
import { passageId, type Lookup } from '../model/lookup.ts'
import { splitSentences } from '../text/sentences.ts'
import { overlaps, slice } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'

/** The interface's name of a kind, in a year or in all years (null): 'Mục tiêu năm 2009', 'Mục tiêu'. */
export type KindWords = (kind: Kind, year: number | null) => string

/** Other names of the kinds in the genre (docs/genre.md, headings); searched in both languages of the interface. */
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

/** The records of a dataset. @param language of the interface */
export function recordsOf(lookup: Lookup, kindWords: KindWords, language: Language = 'vi'): Record[] {
  const { people, organizations, statements, memberships, reports } = lookup.dataset
  const plain = { context: '', choice: null, place: null, least: 1, answers: null }
  const nameOf = (person: string | null): string => lookup.people.get(person ?? '')?.name ?? ''
  const bodyOf = (id: string | null): string => {
    const body = lookup.organizations.get(id ?? '')
    return body ? [body.name, ...body.aliases].join(' · ') : ''
  }
  const records: Record[] = people.map(({ id, name }) => ({ id, group: 'people', text: name, ...plain }))
  // People by office: 'Nguyễn Văn A, Bí thư'. The body is only context, so that its name alone finds the body.
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
            const filter = { kind: null, year: null, topic: null, person: null, count: 1, ...choice }
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
    // The label on the page, such as 'Mục tiêu 15'. All its words are needed, because 'mục tiêu' alone means the kind.
    const label = `${kindWords(kind, null)} ${lookup.numberOf(statement).number}`
    records.push({ id, group, text: label, ...plain, place: statement.source, least: wordsOf(label).length })
  }
  for (const { id, text, regions } of reports) {
    // Repetitions and page furniture are not searched.
    const aside = regions.filter(({ role }) => role === 'duplicate' || role === 'furniture')
    for (const span of splitSentences(text, { start: 0, end: text.length })) {
      if (aside.some((region) => overlaps(region, span))) continue
      const place = { report: id, ...span }
      records.push({ id: passageId(place), group: 'text', text: slice(text, span), ...plain, place })
    }
  }
  records.push(...answersOf(lookup, language))
  return records
}

// Answers to questions about a conference: when and where it met, who held it, who came, who spoke, what someone said.
import type { Source } from '../model/dataset.ts'
import { displayDate } from '../model/dates.ts'
import { passageId, type Lookup } from '../model/lookup.ts'
import type { Asked } from './questions.ts'
import type { Record } from './record.ts'

/** The words of answers in the languages of the interface. */
const answerWords = {
  vi: {
    day: (day: string) => `Họp ngày ${day}`,
    place: (place: string) => `Họp tại ${place}`,
    held: (body: string) => `${body} tổ chức`,
    said: (name: string) => `${name} nói`,
  },
  en: {
    day: (day: string) => `Met on ${day}`,
    place: (place: string) => `Met in ${place}`,
    held: (body: string) => `Held by ${body}`,
    said: (name: string) => `Said by ${name}`,
  },
} as const
export type Language = keyof typeof answerWords

/** The answers of a dataset. They are found by questions alone (questions.ts). @param lookup of the searched reports */
export function answersOf(lookup: Lookup, language: Language): Record[] {
  const words = answerWords[language]
  const { events, attendances, people } = lookup.dataset
  const records: Record[] = []
  const answer = (answers: Asked, record: Pick<Record, 'id' | 'group' | 'text'> & Partial<Record>): void => {
    records.push({ ...{ context: '', choice: null, place: null, least: 1 }, ...record, answers })
  }
  for (const { date, place, organizer, source } of events) {
    const inWords = (at: Source | undefined, answers: Asked, text: string): void => {
      if (at) answer(answers, { id: passageId(at), group: 'answers', text, place: at })
    }
    if (date !== null) inWords(source[0], 'day', words.day(displayDate(date)))
    if (place !== null)
      inWords(source.find(({ exact }) => exact.includes(place)) ?? source[0], 'place', words.place(place))
    const body = lookup.organizations.get(organizer ?? '')
    if (body) answer('organizer', { id: body.id, group: 'answers', text: words.held(body.name) })
  }
  for (const { person, spoke } of attendances) {
    const known = lookup.people.get(person ?? '')
    if (!known) continue
    const record = { id: known.id, group: 'people', text: known.name } as const
    answer('attended', record)
    if (spoke) answer('spoke', record)
  }
  for (const { id, name } of people) {
    const count = lookup.statementsBy(id).length
    if (count === 0) continue
    const offices = lookup.rolesOf(id).map(({ role }) => `${name}, ${role}`)
    const choice = { kind: null, year: null, topic: null, person: id, count }
    for (const text of [name, ...new Set(offices)])
      answer('said', { id: `said.${id}`, group: 'answers', text: words.said(text), choice })
  }
  return records
}

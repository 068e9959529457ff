// Labels of items, made of the interface's words and the report's.
import { short } from '../../text/short.ts'
import type { AgendaItem } from '../../layout/agenda.ts'
import type { Lane, LaneName } from '../../layout/timeline/lanes.ts'
import type { Event, Kind, Membership, Relation, Source, Statement } from '../../model/dataset.ts'
import type { Item } from '../../model/lookup.ts'
import { displayDate } from '../../model/dates.ts'
import type { Page } from '../state/page.svelte.ts'

/** Longest label in the window's title, UTF-16 units. */
const TITLE = 70

/** Title of an agenda item: 'Báo cáo', a speaker's name (short) or '… phát biểu' (full), 'Lễ trao tặng'. */
export function agendaTitle(item: Pick<AgendaItem, 'type' | 'person'>, page: Page, length: 'short' | 'full'): string {
  if (item.type === 'report') return page.t.report
  if (item.type === 'awards') return page.t.awards
  const name = page.lookup.people.get(item.person ?? '')?.name ?? ''
  return length === 'short' ? name : page.t.speech(name)
}

/** Title of a timeline lane: its kind, its agenda item or its conference. */
export function laneTitle(name: LaneName, page: Page, length: 'short' | 'full'): string {
  switch (name.type) {
    case 'kind':
      return page.t.kinds[name.kind]
    case 'more':
      return page.t.moreLanes(name.lanes)
    case 'conference': {
      const event = page.lookup.events.get(name.event)
      if (!event) return ''
      const date = event.date === null ? '' : displayDate(event.date)
      return length === 'short' && date !== '' ? date : [date, event.name].filter((part) => part !== '').join(' · ')
    }
    default:
      return agendaTitle(name, page, length)
  }
}

/** The titles of a lane, and its kind if it is the lane of one kind. */
export interface LaneWords {
  id: string
  kind: Kind | null
  short: string
  full: string
}
/** The titles of a lane in the page's language. */
export const laneWords = ({ id, name }: Lane, page: Page): LaneWords => ({
  id,
  kind: name.type === 'kind' ? name.kind : null,
  short: laneTitle(name, page, 'short'),
  full: laneTitle(name, page, 'full'),
})

/** Kind and number of a statement: 'Mục tiêu 15'. */
export const statementLabel = (statement: Statement, page: Page): string =>
  `${page.t.kinds[statement.kind]} ${page.all.numberOf(statement).number}`

/** An item in one line of text. */
export function itemLabel(item: Item, page: Page): string {
  switch (item.type) {
    case 'statement':
      return `${statementLabel(item.value, page)}: ${item.value.text}`
    case 'relation':
      return relationWords(item.value, page)
    case 'group':
      return item.value.group ?? ''
    case 'passage':
      return item.value.source[0]?.exact ?? ''
    default:
      return item.value.name
  }
}

/** The window's title: what is opened, what the page shows, the product. */
export const windowTitle = (page: Page, title: string): string =>
  [...(page.item ? [short(itemLabel(page.item, page), TITLE)] : []), title, page.t.product].join(' – ')

/** The years of the reports that name an office: '2009, 2010'; null unless several reports name its holder. */
export function officeYears(office: Membership, page: Page): string | null {
  const { dataset, people } = page.lookup
  const reportsOf = (source: readonly Source[]): Set<string> => new Set(source.map(({ report }) => report))
  const holder = people.get(office.person ?? '')
  if (!holder || reportsOf(holder.source).size < 2) return null
  const named = reportsOf(office.source)
  const years = dataset.events.flatMap(({ report, date }) =>
    named.has(report) && date !== null ? date.slice(0, 4) : [],
  )
  return years.length === 0 ? null : [...new Set(years)].sort().join(', ')
}

/** The verb of a relation from the view of one of its bodies: 'trực thuộc', 'gồm', 'được lãnh đạo bởi' … */
export const relationVerb = (relation: Relation, body: string, page: Page): string =>
  (relation.from === body ? page.t.relationFrom : page.t.relationTo)[relation.type]

/** A relation from the view of one of its bodies: 'phối hợp với Ban cán sự Đảng'. */
export function acrossWords(relation: Relation, body: string, page: Page): string {
  const other = relation.from === body ? relation.to : relation.from
  return `${relationVerb(relation, body, page)} ${page.lookup.organizations.get(other)?.name ?? ''}`
}

/** A relation as a sentence: 'X trực thuộc Y'. */
export function relationWords(relation: Relation, page: Page): string {
  const name = page.lookup.organizations.get(relation.from)?.name ?? ''
  const words = acrossWords(relation, relation.from, page)
  // Names such as 'Các chi bộ trực thuộc' end with the verb already.
  const verb = relationVerb(relation, relation.from, page)
  return name.endsWith(` ${verb}`) ? name + words.slice(verb.length) : `${name} ${words}`
}

/** The report of an org chart: 'tính đến 26/3/2009', or the conference's name if its day is unknown. */
export const asOfWords = ({ date, name }: Event, page: Page): string =>
  date === null ? name : page.t.asOf(displayDate(date))

/** The body and day of a conference: 'Đảng uỷ Sở Y tế, 15/1/2013'; if both are unknown, the conference's name. */
export function conferenceWords({ organizer, date, name }: Event, page: Page): string {
  const body = page.lookup.organizations.get(organizer ?? '')?.name
  return [body, date === null ? undefined : displayDate(date)].filter((one) => one !== undefined).join(', ') || name
}

/** The place of quoted words: 'đoạn 6, ký tự 3.834–3.881'. */
export const placeWords = ({ report, start, end }: Source, page: Page): string =>
  page.t.placeIn(page.lookup.paragraphOf(report, start), start, end)

/** Initials of a person's middle and given name, the last two syllables. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .slice(-2)
    .map((syllable) => syllable.charAt(0))
    .join('')

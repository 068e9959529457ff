// Names of things for the reader, made of the interface's words and the report's.
import type { AgendaItem } from '../layout/agenda.ts'
import type { Relation, Statement } from '../model/dataset.ts'
import type { Item } from '../model/lookup.ts'
import type { Page } from './page.svelte.ts'

/** 'Báo cáo', a speaker's name (short) or '… phát biểu' (full), 'Lễ trao tặng'. */
export function agendaTitle(item: AgendaItem, page: Page, length: 'short' | 'full'): string {
  if (item.type === 'report') return page.t.report
  if (item.type === 'awards') return page.t.awards
  const name = page.lookup.people.get(item.person ?? '')?.name ?? ''
  return length === 'short' ? name : page.t.speech(name)
}

/** 'Mục tiêu 15' */
export const statementLabel = (statement: Statement, page: Page): string =>
  `${page.t.kinds[statement.kind]} ${page.lookup.numberOf(statement).number}`

/** An item in one line. */
export const itemLabel = (item: Item, page: Page): string =>
  item.type === 'statement' ? `${statementLabel(item.value, page)}: ${item.value.text}` : item.value.name

/** The words of a statement, with the report's open end. */
export const statementWords = (statement: Statement): string =>
  statement.openEnded ? `${statement.text} …` : statement.text

/** How a body stands to the other end of a relation: 'trực thuộc', 'gồm', 'được lãnh đạo bởi' … */
export const relationVerb = (relation: Relation, body: string, page: Page): string =>
  (relation.from === body ? page.t.relationFrom : page.t.relationTo)[relation.type]

/** First letters of a name's last two syllables, the middle and the given name: a person's sign in a circle. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .slice(-2)
    .map((syllable) => syllable.charAt(0))
    .join('')

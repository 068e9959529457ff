// Tables for spreadsheets: CSV in UTF-8 with a byte order mark, by which Excel knows the encoding.
import { csvFormatRow } from 'd3'
import { kindNames } from '../model/kindnames.ts'
import type { Dataset, Event, Statement } from '../model/dataset.ts'
import { bodyName, statementWords, type Lookup } from '../model/lookup.ts'

/** The language of column heads and kinds. */
export type TableLanguage = 'vi' | 'en'

/** Heads of columns in both languages. */
const HEADS = {
  report: { vi: 'tệp', en: 'file' },
  date: { vi: 'ngày họp', en: 'date' },
  organizer: { vi: 'cơ quan tổ chức', en: 'organizer' },
  conference: { vi: 'hội nghị', en: 'conference' },
  kind: { vi: 'loại', en: 'kind' },
  year: { vi: 'năm', en: 'year' },
  topic: { vi: 'chủ đề', en: 'topic' },
  by: { vi: 'người nói', en: 'said by' },
  onBehalfOf: { vi: 'thay mặt', en: 'on behalf of' },
  text: { vi: 'lời', en: 'words' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  link: { vi: 'liên kết', en: 'link' },
  name: { vi: 'họ tên', en: 'name' },
  spoke: { vi: 'phát biểu', en: 'spoke' },
  statements: { vi: 'số ý đã nói', en: 'statements' },
  role: { vi: 'chức vụ', en: 'role' },
  body: { vi: 'tổ chức', en: 'body' },
  group: { vi: 'nhóm', en: 'group' },
} as const
type Column = keyof typeof HEADS
type Row = Readonly<Partial<Record<Column, string | number | null>>>

/**
 * A cell's text. Spreadsheets compute cells that begin with one of these signs, so that a report's words could run as a
 * formula (OWASP, CSV injection); an apostrophe makes them text.
 */
const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '')
  return typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
}

/** A CSV table: the first line has the names of the columns, and lines end with CRLF (RFC 4180). */
function table(columns: readonly Column[], rows: readonly Row[], language: TableLanguage): string {
  const head = columns.map((name) => HEADS[name][language])
  const lines = [head, ...rows.map((row) => columns.map((name) => cell(row[name])))].map((one) => csvFormatRow(one))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** The columns that say from which conference a row is. */
const ofConference = (lookup: Lookup, event: Event | undefined): Row => ({
  report: lookup.reports.get(event?.report ?? '')?.file ?? null,
  date: event?.date ?? null,
  organizer: bodyName(lookup, event?.organizer ?? null),
})

/** The table of statements. @param linkTo the address of an item */
export const statementTable = (
  lookup: Lookup,
  statements: readonly Statement[],
  language: TableLanguage,
  linkTo: (id: string) => string,
): string =>
  table(
    ['date', 'organizer', 'kind', 'year', 'topic', 'by', 'onBehalfOf', 'text', 'paragraph', 'link', 'report'],
    statements.map((one) => ({
      ...ofConference(lookup, lookup.events.get(one.event)),
      kind: kindNames[one.kind][language],
      year: one.year,
      topic: one.topic,
      by: lookup.people.get(one.by ?? '')?.name ?? null,
      onBehalfOf: bodyName(lookup, one.onBehalfOf),
      text: statementWords(one),
      paragraph: lookup.paragraphOf(one.report, one.source.start),
      link: linkTo(one.id),
    })),
    language,
  )

/** The table of people, one row for each conference that a person attended. */
export const peopleTable = (lookup: Lookup, language: TableLanguage, linkTo: (id: string) => string): string =>
  table(
    ['name', 'date', 'organizer', 'conference', 'spoke', 'statements', 'link', 'report'],
    lookup.dataset.attendances.flatMap(({ person, event: id, spoke }) => {
      const named = lookup.people.get(person ?? '')
      const event = lookup.events.get(id)
      if (!named) return []
      return {
        ...ofConference(lookup, event),
        name: named.name,
        conference: event?.name ?? null,
        spoke: spoke ? 1 : 0,
        statements: lookup.statementsBy(named.id).filter((one) => one.event === id).length,
        link: linkTo(named.id),
      }
    }),
    language,
  )

/** The table of offices, of people and of groups. */
export const officeTable = (lookup: Lookup, language: TableLanguage, linkTo: (id: string) => string): string =>
  table(
    ['name', 'group', 'role', 'body', 'link', 'report'],
    lookup.dataset.memberships.map(({ person, group, role, organization, source }) => ({
      name: lookup.people.get(person ?? '')?.name ?? null,
      group,
      role,
      body: bodyName(lookup, organization),
      link: linkTo(person ?? organization),
      report: lookup.reports.get(source[0]?.report ?? '')?.file ?? null,
    })),
    language,
  )

/** Number of rows of the table of people. */
export const countPeople = ({ attendances }: Dataset): number =>
  attendances.filter(({ person }) => person !== null).length

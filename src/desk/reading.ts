// What the desk shows of a report: everything that was read, as plain data that a thread can send.
import type { RegionRole } from '../model/dataset.ts'
import type { Years } from '../parse/rules/draft.ts'
import { suggestAdds } from '../parse/edit/suggest.ts'
import { ADDED, CORRECTED } from '../parse/edit/correct.ts'
import type { ParsedReport, StatementDraft } from '../parse/rules/draft.ts'
import { lessSure } from '../seeds/lesssure.ts'
import type { SeedNote } from '../seeds/note.ts'
import { correctSeed, fileWith, parseSeed, type SeedReading } from '../seeds/seed.ts'
import type { MessageLanguage } from '../text/message.ts'
import { slice, type Span } from '../text/span.ts'
import { quoteOf, type Base, type ReadGroup, type ReadPerson, type ReadStatement } from './acts.ts'

/** A report's files. */
export interface ReportFiles {
  /** The report's file name: '2012-01-09-vien.txt'. */
  name: string
  text: string
  /** The text of its corrections file; '' if it has none. */
  yaml: string
}

/** Why a place is to be looked at: a problem, not understood, read with little evidence, doubtful. */
export const reasons = ['problem', 'unread', 'unsure', 'doubt'] as const
export type Reason = (typeof reasons)[number]

/** A place that an editor should look at. */
export interface Place {
  /** Identifies it as long as its words stay: what an editor has seen is remembered by it. */
  key: string
  reason: Reason
  /** Where it stands in the report; null: in the corrections file. */
  span: Span | null
  /** The words of the place. */
  words: string
  /** What was found, in the language that was asked for. */
  why: string
  /** The entry of the corrections file that would make it a statement; null: none is known. */
  entry: string | null
}

/** A body by name, with all places where it is named. */
export interface Named {
  name: string
  spans: Span[]
}

/** A report as it was read. Spans: UTF-16 offsets of its text. */
export interface DeskReading {
  /** Whether the report can be used. If not, `places` says why. */
  isRead: boolean
  title: string | null
  date: string | null
  isDateInferred: boolean
  place: string | null
  organizer: string | null
  years: Years
  /** In the order of the text. */
  statements: ReadStatement[]
  base: Base
  people: ReadPerson[]
  groups: ReadGroup[]
  bodies: Named[]
  /** What each part of the text is. */
  regions: (Span & { role: RegionRole })[]
  /** In the order of the text; those of the corrections file first. */
  places: Place[]
  /** What the corrections changed, in the language that was asked for. */
  changes: string[]
}

const NOTHING: DeskReading = {
  isRead: false,
  title: null,
  date: null,
  isDateInferred: false,
  place: null,
  organizer: null,
  years: { results: null, tasks: null },
  statements: [],
  base: { statements: [], people: [], groups: [] },
  people: [],
  groups: [],
  bodies: [],
  regions: [],
  places: [],
  changes: [],
}

const CORRECTIONS = 'corrections'

const asStatement =
  (text: string) =>
  ({ kind, year, topic, by, onBehalfOf, openEnded, source, rules }: StatementDraft): ReadStatement => ({
    ...{ kind, year, topic, by, openEnded, ...source },
    onBehalfOf: onBehalfOf && quoteOf(text, onBehalfOf),
    isByHand: rules.includes(CORRECTED) || rules.includes(ADDED),
  })

/** The statements of a report, in the order of the text. */
const statementsOf = ({ seed, statements }: ParsedReport): ReadStatement[] =>
  statements.map(asStatement(seed.text)).sort((a, b) => a.start - b.start)

/** The offset of a line and column, both from 1. */
const offsetOf = (text: string, { line, column }: SeedNote): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1

/** The rest of the line in which an offset stands. */
const lineFrom = (text: string, start: number): Span => {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

/** Longest beginning of a text that a key has, UTF-16 units. */
const KEY = 80

const placeIn = (text: string, reason: Reason, span: Span | null, why: string, entry: string | null = null): Place => {
  const words = span === null ? '' : quoteOf(text, span)
  return { key: `${reason}: ${words.slice(0, KEY)}${span === null ? why : ''}`, reason, span, words, why, entry }
}

function placesOf(report: ParsedReport, language: MessageLanguage): Place[] {
  const { text } = report.seed
  const not = { vi: 'Không quy tắc nào hiểu câu này.', en: 'No rule understood this sentence.' }
  return [
    ...suggestAdds(report).map(({ span, entry }) => placeIn(text, 'unread', span, not[language], entry)),
    ...lessSure(report, language).map(({ span, why }) => placeIn(text, 'unsure', span, why)),
    ...report.doubts.map(({ span, message }) => placeIn(text, 'doubt', span, message[language])),
  ].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

const peopleOf = ({ seed: { text }, people }: ParsedReport): ReadPerson[] =>
  people.map(({ name, offices, attended, source }) => ({
    name,
    attended,
    offices: offices.map(({ role, body }) => ({
      role: quoteOf(text, role),
      ...(body && { body: quoteOf(text, body) }),
    })),
    spans: source,
  }))

const groupsOf = ({ seed: { text }, groups }: ParsedReport): ReadGroup[] =>
  groups.map(({ words }) => ({ quote: quoteOf(text, words), ...words }))

const baseOf = (report: ParsedReport): Base => ({
  statements: statementsOf(report),
  people: peopleOf(report),
  groups: groupsOf(report),
})

/** The problems of both files, as places. */
const problemsOf = (text: string, { problems }: SeedReading, language: MessageLanguage): Place[] =>
  problems.map((note) => {
    const span = note.path === CORRECTIONS ? null : lineFrom(text, Math.min(offsetOf(text, note), text.length))
    return placeIn(text, 'problem', span, note.message[language])
  })

/** The last report that was parsed: an act of the editor changes the corrections alone. */
let last: { name: string; text: string; parsed: SeedReading } | null = null

function parse(name: string, text: string): SeedReading {
  if (last?.name !== name || last.text !== text) last = { name, text, parsed: parseSeed(name, fileWith(name, text)) }
  return last.parsed
}

/** Reads a report with its corrections. Never throws because of their contents. */
export function readForDesk({ name, text, yaml }: ReportFiles, language: MessageLanguage): DeskReading {
  const corrections = yaml.trim() === '' ? null : fileWith(CORRECTIONS, yaml)
  const parsed = parse(name, text)
  const reading = correctSeed(parsed, corrections)
  const problems = problemsOf(text, reading, language)
  const changes = reading.changes.map(({ message }) => message[language])
  const { report } = reading
  if (!report) return { ...NOTHING, places: problems, changes }
  const { event } = report
  return {
    isRead: true,
    title: slice(text, report.title),
    date: event.date,
    isDateInferred: event.dateBasis === 'inferred',
    place: event.place,
    organizer: event.organizer && slice(text, event.organizer),
    years: event.years,
    statements: statementsOf(report),
    base: parsed.report ? baseOf(parsed.report) : NOTHING.base,
    people: peopleOf(report),
    groups: groupsOf(report),
    bodies: report.organizations.map((one) => ({ name: one.name, spans: one.source })),
    regions: report.regions,
    places: [...problems, ...placesOf(report, language)],
    changes,
  }
}

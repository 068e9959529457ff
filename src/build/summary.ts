// Summarizes what was read of each report, for the extraction report of `npm run seeds`: counts, sentences that were not
// understood, doubts and problems.
import { kinds, type Kind } from '../model/kinds.ts'
import { suggestAdds } from '../parse/edit/suggest.ts'
import type { ParsedReport } from '../parse/rules/draft.ts'
import type { Message, MessageLanguage } from '../text/message.ts'
import { short } from '../text/short.ts'
import { overlapsAny, placesOf, slice, type Span } from '../text/span.ts'
import { messageLanguage } from './language.ts'
import { lessSure } from '../seeds/lesssure.ts'
import type { SeedNote } from '../seeds/note.ts'
import type { SeedReading } from '../seeds/seed.ts'
import { noteLine, shown } from './problem.ts'
import type { Progress } from './progress.ts'
import { readFolder } from './seeds.ts'

/** What is said of a sentence that no rule matched. */
export const NOT_UNDERSTOOD: Message = { vi: 'chưa hiểu', en: 'not understood' }
/** The label of what was read with little evidence (lesssure.ts). */
export const LESS_SURE: Message = { vi: 'ít chắc', en: 'less sure' }
/** What is said of a doubt. */
export const LOOK_HERE: Message = { vi: 'cần xem lại', en: 'look here' }

/** Words or a message with their place in a report; line and column count from 1. */
export interface Placed {
  line: number
  column: number
  text: string
}

/** A sentence that wasn't understood. */
export interface PlacedUnread extends Placed {
  /** The entry of a corrections file that makes it a statement, to be checked by an editor; null: none is known. */
  entry: string | null
}

/** A statement, by its words. */
export interface PlacedStatement extends Placed {
  kind: Kind
  year: number
  topic: string | null
  /** The speaker's name; null: the report's own statement. */
  by: string | null
}

/** A person, by name, with the words of their offices. */
export interface PlacedPerson extends Placed {
  offices: string[]
}

/** A message with its place in any file. */
export interface PlacedIn extends Placed {
  file: string
}

/** The sentences of a report, counted by what they gave. `all` is the sum of the others. */
export interface SentenceCounts {
  all: number
  /** From which a statement, a person, a group or a fact of the conference was read. */
  telling: number
  /** Understood as background or as page furniture. */
  other: number
  /** Not understood: those of `unclassified`. */
  unread: number
}

/** A summary of one report. */
export interface SeedSummary {
  file: string
  /** Whether the report can be used. If not, only `file` and the problems are set. */
  isRead: boolean
  /** All problems of the report and its corrections, one a line, or null. */
  problem: string | null
  title: string | null
  date: string | null
  dateBasis: 'stated' | 'inferred' | null
  place: string | null
  organizer: string | null
  publisher: string | null
  author: string | null
  statements: Record<Kind, number>
  people: number
  groups: number
  organizations: number
  relations: number
  /** Share of letters and digits in understood regions, in per cent. */
  coverage: number
  sentences: SentenceCounts
  unclassified: PlacedUnread[]
  /**
   * Sentences with statements, but without a sign of their own, and statements about the past that name a later year. In
   * real reports a third of the former and half of the latter were misread.
   */
  lessSure: Placed[]
  doubts: Placed[]
  /** Everything that was read, to compare it with the report. */
  read: {
    statements: PlacedStatement[]
    people: PlacedPerson[]
    /** By their fullest name; where they stand first. */
    organizations: Placed[]
    /** Sentences that were understood as background or as page furniture. */
    background: Placed[]
  }
  /** What each correction changed, with its place in the corrections file. */
  corrections: PlacedIn[]
  /** All problems, with their places. */
  problems: PlacedIn[]
}

/** The share of a report's letters and digits in understood regions, 0–1. */
export function coverage(report: ParsedReport): number {
  const { text } = report.seed
  const count = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length
  const unread = report.regions
    .filter(({ role }) => role === 'unclassified')
    .reduce((sum, region) => sum + count(slice(text, region)), 0)
  const all = count(text)
  return all === 0 ? 1 : 1 - unread / all
}

/** The understood sentences of a report, by whether they gave something. @param unread those that weren't understood */
function understoodSentences(report: ParsedReport, unread: readonly Span[]): { telling: Span[]; other: Span[] } {
  const isTold = overlapsAny([
    ...report.statements.map(({ source }) => source),
    ...report.people.flatMap(({ source }) => source),
    ...report.groups.map(({ words }) => words),
    ...report.event.source,
  ])
  const isUnread = new Set(unread)
  const understood = report.sentences.map(({ span }) => span).filter((span) => !isUnread.has(span))
  return { telling: understood.filter(isTold), other: understood.filter((span) => !isTold(span)) }
}

const noStatements = (): Record<Kind, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>

/** Longest quote of a message, in UTF-16 units. */
const QUOTE = 100

/** Summarizes a parsed report. @param file its path as shown @param language of the doubts */
export function summarize(report: ParsedReport, file: string, language: MessageLanguage): SeedSummary {
  const { text } = report.seed
  const { event } = report
  const statements = noStatements()
  const unread = suggestAdds(report)
  for (const { kind } of report.statements) statements[kind] += 1
  const { telling, other } = understoodSentences(
    report,
    unread.map(({ span }) => span),
  )
  const placeOf = placesOf(text)
  const placed = (start: number, words: string): Placed => ({
    ...placeOf(start),
    text: words.replace(/\s+/gu, ' ').trim(),
  })
  return {
    ...nothingOf(file),
    isRead: true,
    title: slice(text, report.title),
    date: event.date,
    dateBasis: event.date === null ? null : event.dateBasis,
    place: event.place,
    organizer: event.organizer && slice(text, event.organizer),
    publisher: report.publisher,
    author: report.author,
    statements,
    people: report.people.length,
    groups: report.groups.length,
    organizations: report.organizations.length,
    relations: report.relations.length,
    coverage: Math.round(coverage(report) * 1000) / 10,
    sentences: {
      all: report.sentences.length,
      telling: telling.length,
      other: other.length,
      unread: unread.length,
    },
    unclassified: unread.map(({ span, entry }) => ({ ...placed(span.start, slice(text, span)), entry })),
    lessSure: lessSure(report, language).map(({ span, why }) =>
      placed(span.start, `${why}: ${short(slice(text, span), QUOTE)}`),
    ),
    doubts: report.doubts.map(({ span, message }) => placed(span.start, message[language])),
    read: {
      statements: report.statements.map(({ source, kind, year, topic, by }) => ({
        ...placed(source.start, slice(text, source)),
        ...{ kind, year, topic, by },
      })),
      people: report.people.map(({ name, source, offices }) => ({
        ...placed(source[0]?.start ?? 0, name),
        offices: offices.map((office) => slice(text, office.source)),
      })),
      organizations: report.organizations.map(({ name, source }) => placed(source[0]?.start ?? 0, name)),
      background: other.map((span) => placed(span.start, slice(text, span))),
    },
  }
}

/** The summary of a file that wasn't read. */
const nothingOf = (file: string): SeedSummary => ({
  file,
  isRead: false,
  problem: null,
  title: null,
  date: null,
  dateBasis: null,
  place: null,
  organizer: null,
  publisher: null,
  author: null,
  statements: noStatements(),
  people: 0,
  groups: 0,
  organizations: 0,
  relations: 0,
  coverage: 0,
  sentences: { all: 0, telling: 0, other: 0, unread: 0 },
  unclassified: [],
  lessSure: [],
  doubts: [],
  read: { statements: [], people: [], organizations: [], background: [] },
  corrections: [],
  problems: [],
})

/** Summarizes a reading, with the effects of its corrections and its problems. */
function summarizeReading({ path, report, problems, changes }: SeedReading, language: MessageLanguage): SeedSummary {
  const file = shown(path)
  const placedIn = (note: SeedNote): PlacedIn => ({
    file: shown(note.path),
    line: note.line,
    column: note.column,
    text: note.message[language],
  })
  return {
    ...(report ? summarize(report, file, language) : nothingOf(file)),
    problem: problems.length === 0 ? null : problems.map((one) => noteLine(one, language)).join('\n'),
    corrections: changes.map(placedIn),
    problems: problems.map(placedIn),
  }
}

/** A summary of a folder. */
export interface FolderSummary {
  reports: SeedSummary[]
  /** Files that are ignored, with the reason. */
  notRead: { file: string; why: string }[]
}

/** How a folder is summarized. `language` is by default that of the environment. */
export interface SummaryOptions {
  language?: MessageLanguage
  progress?: Progress
}

/** Summarizes all reports of a folder. Throws a `SeedError` if the folder can't be read or has no report. */
export async function summarizeSeeds(
  folder: string,
  { language = messageLanguage(process.env), progress }: SummaryOptions = {},
): Promise<FolderSummary> {
  const { readings, problems, notRead } = await readFolder(folder, progress ? { progress } : {})
  // Files that couldn't be opened are listed among the reports.
  const unopened = problems.map((one): SeedReading => ({
    path: one.path,
    report: null,
    problems: [one],
    changes: [],
    edits: null,
  }))
  return {
    reports: [...readings, ...unopened]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map((one) => summarizeReading(one, language)),
    notRead: notRead.map(({ path, message }) => ({ file: shown(path), why: message[language] })),
  }
}

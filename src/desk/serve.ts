// The desk's thread: reads reports and makes sites, with the code of the build, away from the thread that draws.
import { checkJoined, joinSeeds } from '../seeds/join.ts'
import type { SeedNote } from '../seeds/note.ts'
import { fileWith, readSeed } from '../seeds/seed.ts'
import { assemble, type SiteFile } from '../site/assemble.ts'
import type { Prerender, Program } from '../site/program.ts'
import type { MessageLanguage } from '../text/message.ts'
import { correctionsName } from './project.ts'
import { readForDesk, type DeskReading, type ReportFiles } from './reading.ts'

/** What the desk asks. */
export type Ask =
  | { do: 'read'; files: ReportFiles; language: MessageLanguage }
  | { do: 'make'; reports: readonly ReportFiles[]; program: Program; language: MessageLanguage }

/** A site, or what prevents it: `FILE:LINE:COLUMN: message`. */
export type Made = { ok: true; files: SiteFile[] } | { ok: false; problems: string[] }

/** The answer to each question. */
export interface Answers {
  read: DeskReading
  make: Made
}

/** Makes the site of reports, as the build does from a folder with their files. */
export async function makeSite(
  reports: readonly ReportFiles[],
  program: Program,
  prerender: Prerender,
  language: MessageLanguage,
): Promise<Made> {
  const readings = reports.map(({ name, text, yaml }) =>
    readSeed(name, fileWith(name, text), yaml.trim() === '' ? null : fileWith(correctionsName(name), yaml)),
  )
  const joined = joinSeeds(readings, (path) => path)
  const problems = readings.flatMap((one) => one.problems)
  const line = ({ path, line: at, column, message }: SeedNote): string =>
    `${path}:${at}:${column}: ${message[language]}`
  if (problems.length > 0) return { ok: false, problems: problems.map(line) }
  const files: SiteFile[] = []
  for await (const file of assemble(program, prerender, checkJoined(joined), { address: null, ancestors: '*' }))
    files.push(file)
  return { ok: true, files }
}

/** Answers a question. */
export async function answer<Do extends Ask['do']>(
  ask: Extract<Ask, { do: Do }>,
  prerender: Prerender,
): Promise<Answers[Do]>
export async function answer(ask: Ask, prerender: Prerender): Promise<DeskReading | Made> {
  switch (ask.do) {
    case 'read':
      return readForDesk(ask.files, ask.language)
    case 'make':
      return makeSite(ask.reports, ask.program, prerender, ask.language)
  }
}

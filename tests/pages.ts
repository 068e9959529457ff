// Builds pages of other reports, for browser tests and benchmarks.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Writes the page of a folder of reports with the app that the last build compiled. Throws with the command's output if it
 * fails.
 * @param dist folder of the page
 */
export async function buildFrom(seeds: string, dist: string): Promise<void> {
  const build = spawn(process.execPath, ['src/build/run.js', 'src/build/site-command.ts', dist], {
    env: { ...process.env, SEEDS: seeds },
  })
  let output = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [status] = (await once(build, 'close')) as [number | null]
  if (status !== 0) throw new Error(`the page of ${seeds} was not built\n${output}`)
}

/**
 * Builds a page in a folder of test-results: reads its seeds/, writes its dist/.
 * @returns the folder of the page
 */
export async function buildPage(name: string): Promise<string> {
  const [seeds, dist] = [resolve(`test-results/${name}/seeds`), resolve(`test-results/${name}/dist`)]
  await buildFrom(seeds, dist)
  return dist
}

/** The number of reports of a page that is only measured. */
export const MANY = 24

const FIXTURES = 'tests/fixtures/reports'
/** File names of the first fixture reports. */
const fixtures = (count: number): string[] =>
  readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .slice(0, count)

/** Makes an empty seeds/ in a folder of test-results. @returns its path */
function emptySeeds(name: string): string {
  const seeds = resolve(`test-results/${name}/seeds`)
  rmSync(seeds, { recursive: true, force: true })
  mkdirSync(seeds, { recursive: true })
  return seeds
}

/** Copies files into the seeds/ of a folder of test-results, and nothing else. */
export function copySeeds(name: string, files: readonly string[]): void {
  const seeds = emptySeeds(name)
  for (const file of files) cpSync(file, `${seeds}/${file.split('/').at(-1) ?? ''}`)
}

/**
 * Writes the seeds/ of an archive to a folder of test-results: the fixture reports, each moved to each of many years.
 * @param bodies number of fixture reports
 * @param years number of years, until 2024
 */
export function writeArchive(name: string, bodies: number, years: number): void {
  const seeds = emptySeeds(name)
  for (const file of fixtures(bodies)) {
    const text = readFileSync(`${FIXTURES}/${file}`, 'utf8')
    for (let year = 2025 - years; year < 2025; year += 1) {
      const move = (words: string): string =>
        words.replace(/(?<!\d)20[012]\d(?!\d)/gu, (one) => String(Number(one) - Number(file.slice(0, 4)) + year))
      writeFileSync(`${seeds}/${move(file)}`, move(text))
    }
  }
}

/**
 * Builds the page of many reports.
 * @param more further reports: texts by file name
 * @returns its folder
 */
export function buildMany(more: Readonly<Record<string, string>> = {}): Promise<string> {
  copySeeds(
    'many',
    fixtures(MANY).map((name) => `${FIXTURES}/${name}`),
  )
  for (const [file, text] of Object.entries(more)) writeFileSync(resolve('test-results/many/seeds', file), text)
  return buildPage('many')
}

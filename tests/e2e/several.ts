// Builds pages for tests. As Playwright's global setup: a page of the report of 2009 and seven other reports, and one of
// many reports.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

export const SEVERAL = [
  '2009-03-26-dang-uy-bo-tttt',
  '2010-02-04-dang-uy-bo-tttt-hu-cau',
  '2010-08-05-dang-uy-khoi-cac-co-quan-tinh',
  '2010-12-20-cong-doan-nganh-giao-thong',
  '2012-01-09-vien-nghien-cuu-co-dien',
  '2012-07-12-dang-uy-tong-cong-ty-vat-lieu',
  '2013-01-15-dang-bo-so-xay-dung',
  '2014-12-30-dang-bo-cuc-kiem-dinh',
]
/** The file names of these reports. */
export const SEVERAL_FILES = SEVERAL.map((name) => `${name}.txt`)

/**
 * Builds a page from other reports. Throws with the build's output if it fails.
 * @param name name of a folder in test-results: reads its seeds/, writes its dist/
 */
export function buildPage(name: string): void {
  const [seeds, dist] = [resolve(`test-results/${name}/seeds`), resolve(`test-results/${name}/dist`)]
  const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', dist], {
    env: { ...process.env, SEEDS: seeds },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`the page '${name}' was not built\n${stdout}${stderr}`)
}

/** The number of reports of a page that is only measured. */
export const MANY = 24

export default function buildSeveral(): void {
  const all = resolve('test-results/many/seeds')
  rmSync(all, { recursive: true, force: true })
  mkdirSync(all, { recursive: true })
  const texts = readdirSync('tests/fixtures/reports').filter((name) => name.endsWith('.txt'))
  for (const name of texts.sort().slice(0, MANY)) cpSync(`tests/fixtures/reports/${name}`, `${all}/${name}`)
  buildPage('many')
  const seeds = resolve('test-results/several/seeds')
  rmSync(seeds, { recursive: true, force: true })
  mkdirSync(seeds, { recursive: true })
  for (const [index, name] of SEVERAL.entries())
    cpSync(`${index === 0 ? 'seeds' : 'tests/fixtures/reports'}/${name}.txt`, `${seeds}/${name}.txt`)
  buildPage('several')
}

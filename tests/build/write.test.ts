import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Compiled } from '../../src/build/compiled.ts'
import { writeSite } from '../../src/build/write.ts'
import { program } from '../program.ts'
import { datasetOf, SEED } from '../seed.ts'

const compiled: Compiled = {
  program,
  renderer: 'export default async (dataset) => ({ head: "", body: "reports: " + dataset.reports.length })',
  desk: '<title>desk</title>',
}

test('a site takes the place of what its folder contained, except a work tree of git', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'site-')), 'dist')
  await mkdir(join(folder, '.git'), { recursive: true })
  await writeFile(join(folder, '.git', 'HEAD'), 'ref')
  await mkdir(join(folder, 'parts'))
  await writeFile(join(folder, 'parts', 'core-0.js'), 'old')
  const count = await writeSite(compiled, datasetOf(SEED), folder, { address: null, ancestors: '*' })
  const parts = await readdir(join(folder, 'parts'))
  expect([parts.length, parts.includes('core-1.js'), parts.includes('core-0.js')]).toEqual([2, true, false])
  expect(await readFile(join(folder, '.git', 'HEAD'), 'utf8')).toBe('ref')
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('reports: 1')
  expect(await readFile(join(folder, 'desk.html'), 'utf8')).toBe(compiled.desk)
  // The files of static/ stand beside those that are made.
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe(await readFile('static/robots.txt', 'utf8'))
  expect((await readFile(join(folder, 'picture.png'))).subarray(1, 4).toString()).toBe('PNG')
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(count).toBe(all.filter((one) => one.isFile()).length - 2)
})

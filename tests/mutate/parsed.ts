// What tests/parsed.ts gives, for the folders that don't parse: datasets are made once, with MAKE=yes, and kept on disk,
// because each change that is tried reads all modules anew.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/dataset.ts'

const FOLDER = process.env['DATASETS'] ?? 'test-results/datasets'
const made = process.env['MAKE'] === 'yes' ? await import('../parsed.ts') : null

export function merged(reports: readonly { file: string; text: string }[]): Dataset {
  const path = `${FOLDER}/${createHash('sha256').update(JSON.stringify(reports)).digest('hex')}.json`
  if (!made) return JSON.parse(readFileSync(path, 'utf8')) as Dataset
  const dataset = made.merged(reports)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path, JSON.stringify(dataset))
  return dataset
}

// Replaces tests/parsed.ts for folders that don't parse. Datasets are made once, with MAKE=yes, and kept on disk,
// because each mutation reloads all modules.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/dataset.ts'

const FOLDER = process.env['DATASETS'] ?? 'test-results/datasets'
const made = process.env['MAKE'] === 'yes' ? await import('../parsed.ts') : null

/** Reads the dataset of some reports from disk, or makes and stores it (MAKE=yes). */
export function merged(reports: readonly { file: string; text: string }[]): Dataset {
  const path = `${FOLDER}/${createHash('sha256').update(JSON.stringify(reports)).digest('hex')}.json`
  if (!made) return JSON.parse(readFileSync(path, 'utf8')) as Dataset
  const dataset = made.merged(reports)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path, JSON.stringify(dataset))
  return dataset
}

// Checks that the table in docs/faults.md is the same as the table of the browser tests.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faults } from './e2e/faults.ts'

it('docs/faults.md has the same faults as tests/e2e/faults.ts', () => {
  const rows = readFileSync('docs/faults.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 4 && !cells[1]?.startsWith('-') && cells[1] !== 'What goes wrong')
    .map((cells) => [cells[1], cells[2]])
  expect(rows).toEqual(faults.map(({ name, sees }) => [name, sees]))
})

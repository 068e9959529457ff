// docs/faults.md says what the browser tests hold.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faults } from './e2e/faults.ts'

it('the table of faults for people is the one that the tests run', () => {
  const rows = readFileSync('docs/faults.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 4 && !cells[1]?.startsWith('-') && cells[1] !== 'What goes wrong')
    .map((cells) => [cells[1], cells[2]])
  expect(rows).toEqual(faults.map(({ name, sees }) => [name, sees]))
})

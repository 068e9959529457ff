import { describe, expect, test } from 'vitest'
import { begin, record } from '../../src/desk/history.ts'
import {
  correctionsName,
  EMPTY,
  emptyProject,
  nameFor,
  opened,
  readProject,
  withOpened,
  withoutOpened,
  withReport,
  writeProject,
} from '../../src/desk/project.ts'

const files = (name: string): { name: string; text: string; yaml: string } => ({ name, text: `Văn ${name}`, yaml: '' })
const act = { vi: 'x', en: 'x' }
const two = withReport(withReport(EMPTY, files('a.txt')), files('b.txt'))

describe('reports', () => {
  test('a further report is open', () => {
    expect([two.open, opened(two)?.name, opened(EMPTY)]).toEqual([1, 'b.txt', null])
  })

  test('a report whose id is taken gets a number', () => {
    expect(withReport(withReport(two, files('A.txt')), files('a.txt')).reports.map(({ name }) => name)).toEqual([
      'a.txt',
      'b.txt',
      'A-2.txt',
      'a-3.txt',
    ])
  })

  test('the open report is changed or removed', () => {
    const changed = withOpened(two, { ...files('b.txt'), yaml: '# x\n', seen: ['k'] })
    expect(changed.reports.map(({ yaml }) => yaml)).toEqual(['', '# x\n'])
    expect(withoutOpened(changed)).toEqual({ reports: [{ ...files('a.txt'), seen: [] }], open: 0 })
    expect(withoutOpened(withoutOpened(changed))).toEqual(EMPTY)
  })
})

describe('a project file', () => {
  test('is read as it was written', () => {
    const history = record(begin(EMPTY, act), two, { vi: 'nhập', en: 'import' })
    expect(readProject(writeProject(history))).toEqual(history)
    expect(readProject(writeProject(emptyProject()))).toEqual(emptyProject())
  })

  const whole = JSON.parse(writeProject(begin(two, act))) as Record<string, unknown>
  test.each([
    ['no JSON', '{'],
    ['another file', '{"reports":[]}'],
    ['a later version', JSON.stringify({ ...whole, version: 2 })],
    ['no step', JSON.stringify({ ...whole, steps: [] })],
    ['a present step that it lacks', JSON.stringify({ ...whole, at: 1 })],
    ['an open report that it lacks', JSON.stringify({ ...whole, steps: [{ state: { reports: [], open: 0 }, act }] })],
    [
      'a report without words',
      JSON.stringify({ ...whole, steps: [{ state: { reports: [{ name: 'a' }], open: 0 }, act }] }),
    ],
  ])('%s is none', (_, text) => {
    expect(readProject(text)).toBeNull()
  })
})

test.each([
  ['Hội nghị tổng kết công tác năm 2012', '2013-01-15', '2013-01-15-hoi-nghi-tong-ket-cong-tac-nam-2012.txt'],
  ['Hội nghị', '2013', 'hoi-nghi.txt'],
  [null, null, 'bao-cao.txt'],
  ['!', null, 'bao-cao.txt'],
  [`${'một '.repeat(20)}hai`, null, `${'mot-'.repeat(15).slice(0, -1)}.txt`],
])('the name of a file from ‘%s’ and %s', (title, date, name) => {
  expect(nameFor(title, date)).toBe(name)
})

test('the corrections of a report stand beside it', () => {
  expect(correctionsName('2013-01-15-x.txt')).toBe('2013-01-15-x.corrections.yaml')
})

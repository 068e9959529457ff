import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import TimelineKey from '../../../src/view/timeline/TimelineKey.svelte'
import { generateDataset } from '../../generate.ts'
import { wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

const SQUARE = 'Each square is a statement.'
const YEAR = 'spans the year: the report names the year only'
const STRETCH = 'a conference of which the report names the month or the year only'
const THREAD = 'same theme: joined by shared words, the report itself joins nothing'

test.each([
  ['one report as words', '?lang=en', 0, 960, true, `${YEAR} on 26/3/2009 exactly ${THREAD}`],
  ['without threads', '?lang=en', 0, 960, false, `${YEAR} on 26/3/2009 exactly`],
  ['years as marks', '?lang=en', 2000, 960, false, `${SQUARE} ${YEAR} on the day of the conference ${STRETCH}`],
  [
    'numbers on a phone, without marks',
    '?lang=en',
    2000,
    360,
    false,
    `${YEAR} on the day of the conference ${STRETCH}`,
  ],
  ['years as words', '?lang=en&span=2012', 2000, 960, false, `${YEAR} on the day of the conference ${STRETCH}`],
])('legend: %s', (_, search, count, width, hasThreads, words) => {
  const { page, view } = timelineAt(search, count === 0 ? undefined : generateDataset(count), width)
  render(TimelineKey, { page, view, hasThreads })
  expect(wordsOf(screen.getByRole('paragraph'))).toBe(words)
})

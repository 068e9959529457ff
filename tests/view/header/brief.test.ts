import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import type { Event } from '../../../src/model/dataset.ts'
import Brief from '../../../src/view/header/Brief.svelte'
import { seedDataset } from '../../seed.ts'
import { pageAt, wordsOf } from '../render.ts'

const event = seedDataset().events[0] as Event

test('three sentences; names and headings are in the report’s language, years stand out', () => {
  render(Brief, { page: pageAt('?lang=en'), event })
  const sentences = screen.getAllByRole('paragraph')
  expect(sentences.map((one) => wordsOf(one).slice(0, 24))).toEqual([
    'Held by Đảng uỷ cơ quan ',
    'In 2008, the report name',
    'In 2009, the report sets',
  ])
  const inReport = [...document.querySelectorAll('.brief [lang=vi]')].map(wordsOf)
  expect(inReport.slice(0, 4)).toEqual([
    'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
    'Lê Doãn Hợp',
    'Bộ trưởng',
    'Nguyễn Hải Đường',
  ])
  expect(inReport).toContain('công tác xây dựng Đảng')
  expect(inReport).not.toContain('17 goals')
  expect([...document.querySelectorAll('b')].map(wordsOf)).toEqual(['In 2008', 'In 2009'])
})

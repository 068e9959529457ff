import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import OrgPlain from '../../../src/view/org/OrgPlain.svelte'
import { seedDataset } from '../../seed.ts'
import { pageAt, wordsOf } from '../render.ts'
import type { Event } from '../../../src/model/dataset.ts'

const [conference] = seedDataset().events
function draw(more: Partial<Event> = {}): void {
  if (!conference) throw new Error('no conference')
  render(OrgPlain, { page: pageAt(''), event: { ...conference, ...more } })
}

test('the date of the report', () => {
  draw()
  expect(screen.getByRole('heading')).toHaveAccessibleName('tính đến 26/3/2009')
})

test('without a day the conference’s name', () => {
  draw({ date: null, name: 'Hội nghị tổng kết' })
  expect(screen.getByRole('heading')).toHaveAccessibleName('Hội nghị tổng kết')
})

test('each body with its relations, their basis, and its members', () => {
  draw()
  expect(screen.getAllByRole('listitem').map(wordsOf).slice(0, 3)).toEqual([
    'Ban chấp hành TW Đảng Lê Doãn Hợp, Uỷ viên',
    'Đảng uỷ khối các cơ quan trung ương trực thuộc Ban chấp hành TW Đảng (kiến thức nền); Nguyễn Hải Đường, Phó bí thư',
    'Đảng bộ Bộ TT&TT trực thuộc Đảng uỷ khối các cơ quan trung ương (suy ra)',
  ])
  expect(screen.getAllByRole('listitem').map(wordsOf)).toContain(
    'Ban cán sự Đảng Bộ TT&TT phối hợp với Đảng uỷ cơ quan Bộ Thông tin và Truyền thông (báo cáo nêu); Lê Doãn Hợp, Bí thư; Các đ/c uỷ viên',
  )
})

test('parts are indented by 18 px', () => {
  draw()
  expect(screen.getAllByRole('listitem').map(({ style }) => style.marginLeft)).toEqual([
    ...['0px', '18px', '36px', '54px', '54px', '72px', '72px', '72px'],
    ...['0px', '0px', '18px'],
  ])
})

test('bodies that are only named are listed below', () => {
  draw()
  expect(wordsOf(screen.getByRole('paragraph'))).toBe('Cũng được nêu tên, báo cáo không nói quan hệ: Chính phủ')
})

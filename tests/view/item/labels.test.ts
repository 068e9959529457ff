import { describe, expect, test } from 'vitest'
import { conferenceWords, initials, windowTitle } from '../../../src/view/item/labels.ts'
import { seedDataset } from '../../seed.ts'
import { pageAt } from '../render.ts'

test('initials are those of the middle and the given name', () => {
  expect(initials('Nguyễn Hải Đường')).toBe('HĐ')
})

describe('a conference is named by', () => {
  const data = seedDataset()
  const page = pageAt('', data)
  const [event] = data.events
  if (!event) throw new Error('the seed has a conference')
  test.each([
    ['its body and day', {}, 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, 26/3/2009'],
    ['its body alone', { date: null }, 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông'],
    ['its day alone', { organizer: null }, '26/3/2009'],
    ['its own name', { organizer: null, date: null, name: 'Hội nghị X' }, 'Hội nghị X'],
  ])('%s', (_, change, words) => {
    expect(conferenceWords({ ...event, ...change }, page)).toBe(words)
  })
})

test('the window’s title begins with what is opened, shortened', () => {
  expect(windowTitle(pageAt(''), 'Hội nghị')).toBe('Hội nghị – Biên Niên')
  expect(windowTitle(pageAt('?item=le-doan-hop'), 'Hội nghị')).toBe('Lê Doãn Hợp – Hội nghị – Biên Niên')
  const long = seedDataset().statements.find(({ text }) => text.startsWith('Tăng cường chỉ đạo công tác thanh tra'))
  expect(windowTitle(pageAt(`?item=${long?.id ?? ''}`), 'Hội nghị')).toBe(
    'Mục tiêu 7: Tăng cường chỉ đạo công tác thanh … quy định pháp luật – Hội nghị – Biên Niên',
  )
})

import { describe, expect, test } from 'vitest'
import { conferenceWords, initials } from '../../../src/view/item/labels.ts'
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

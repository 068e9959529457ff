import { describe, expect, test } from 'vitest'
import { buildLookup, passageId } from '../../src/model/lookup.ts'
import { answersOf } from '../../src/search/answers.ts'
import { seedDataset } from '../seed.ts'

const data = seedDataset()
const [event] = data.events
const told = (language: 'vi' | 'en' = 'vi', dataset = data): string[] =>
  answersOf(buildLookup(dataset), language).map(
    ({ answers, group, text, id }) => `${answers ?? ''} · ${group} · ${text} · ${id}`,
  )
const passageOf = (words: string): string => {
  const source = event?.source.find(({ exact }) => exact === words)
  if (!source) throw new Error(`no source: ${words}`)
  return passageId(source)
}

test('the answers of a report', () => {
  expect(told()).toEqual([
    `day · answers · Họp ngày 26/3/2009 · ${passageOf('Ngày 26/3/2009')}`,
    `place · answers · Họp tại Hà Nội · ${passageOf('Hà Nội')}`,
    'organizer · answers · Đảng uỷ cơ quan Bộ Thông tin và Truyền thông tổ chức · dang-uy-bo-thong-tin-va-truyen-thong',
    'attended · people · Lê Doãn Hợp · le-doan-hop',
    'spoke · people · Lê Doãn Hợp · le-doan-hop',
    'attended · people · Nguyễn Hải Đường · nguyen-hai-duong',
    'spoke · people · Nguyễn Hải Đường · nguyen-hai-duong',
    'said · answers · Lê Doãn Hợp nói · said.le-doan-hop',
    'said · answers · Lê Doãn Hợp, Uỷ viên nói · said.le-doan-hop',
    'said · answers · Lê Doãn Hợp, Bí thư nói · said.le-doan-hop',
    'said · answers · Lê Doãn Hợp, Bộ trưởng nói · said.le-doan-hop',
    'said · answers · Nguyễn Hải Đường nói · said.nguyen-hai-duong',
    'said · answers · Nguyễn Hải Đường, Phó bí thư nói · said.nguyen-hai-duong',
  ])
})

test('the answers in English', () => {
  expect(told('en').map((line) => line.split(' · ')[2])).toEqual([
    ...['Met on 26/3/2009', 'Met in Hà Nội', 'Held by Đảng uỷ cơ quan Bộ Thông tin và Truyền thông'],
    ...['Lê Doãn Hợp', 'Lê Doãn Hợp', 'Nguyễn Hải Đường', 'Nguyễn Hải Đường'],
    ...['Said by Lê Doãn Hợp', 'Said by Lê Doãn Hợp, Uỷ viên', 'Said by Lê Doãn Hợp, Bí thư'],
    ...['Said by Lê Doãn Hợp, Bộ trưởng', 'Said by Nguyễn Hải Đường', 'Said by Nguyễn Hải Đường, Phó bí thư'],
  ])
})

describe('what a report doesn’t say is no answer', () => {
  test('neither day nor place nor organizer', () => {
    const events = data.events.map((one) => ({ ...one, date: null, place: null, organizer: null }))
    expect(told('vi', { ...data, events }).filter((line) => /^(?:day|place|organizer)/u.test(line))).toEqual([])
  })

  test('nor silent people and people without statements', () => {
    const attendances = data.attendances.map((one) => ({ ...one, spoke: false }))
    const lines = told('vi', { ...data, attendances, statements: [] })
    expect(lines.filter((line) => /^(?:spoke|said)/u.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('attended'))).toHaveLength(2)
  })
})

test('what someone said is a filter', () => {
  const said = answersOf(buildLookup(data), 'vi').filter(({ answers }) => answers === 'said')
  expect([...new Set(said.map(({ choice }) => `${choice?.person ?? ''} ${choice?.count ?? ''}`))]).toEqual([
    'le-doan-hop 12',
    'nguyen-hai-duong 9',
  ])
})

// The ways to read a query.
import { describe, expect, test } from 'vitest'
import { readingsOf, relatedReadings, shortFormsOf } from '../../src/search/readings.ts'

const forms = shortFormsOf(['Bộ Thông tin và Truyền thông', 'Sở Y tế'])
const known = new Set(['phat', 'trien', 'dang', 'vien'])
/** The readings as 'words: cost', with the blocks of words; '…' after an open end, what is searched if not all. */
const read = (query: string): string[] =>
  readingsOf(query, forms, (plain) => known.has(plain)).map(
    ({ words, cost, isOpen, only }) =>
      `${words.map(({ written, block }) => written + (block === 0 ? '' : `/${block}`)).join(' ')}${isOpen ? '…' : ''}: ${cost}${only === null ? '' : ` ${only}`}`,
  )

describe('a query is read', () => {
  test.each([
    ['as typed', 'đảng viên', ['đảng viên…: 0']],
    ['as complete behind a blank', 'đảng viên ', ['đảng viên: 0']],
    ['as complete behind a Roman number', 'quý I', ['quý I: 0']],
    [
      'with an abbreviation written out, open behind it',
      'ubnd xã',
      ['ubnd xã…: 0', 'uỷ/1 ban/1 nhân/1 dân/1 xã…: 0.12'],
    ],
    ['with both parts of an abbreviation with a comma', 'TSVM', ['TSVM…: 0', 'trong/1 sạch/1 vững/2 mạnh/2: 0.12']],
    ['with each meaning of an abbreviation', 'bt', ['bt…: 0', 'bí/1 thư/1: 0.12', 'bộ/1 trưởng/1: 0.12']],
    ['without a title, among people', 'ông Hợp', ['ông Hợp…: 0', 'Hợp…: 0.05 people']],
    ['as a question after a person', 'ai là Hợp', ['ai là Hợp…: 0', 'Hợp…: 0.05 people']],
    ['as a question after what was said', 'Hợp nói gì', ['Hợp nói gì…: 0', 'Hợp…: 0.05 said', 'Hợp…: 0.05 people']],
    ['as a question after anything', 'Hợp ra sao', ['Hợp ra sao…: 0', 'Hợp…: 0.05']],
    ['with a day in digits', '5 tháng 3', ['5 tháng 3…: 0', '5/1 3/1: 0.12']],
    ['with a lost blank', 'pháttriển', ['pháttriển…: 0', 'phát/1 triển/1: 0.2']],
    ['without a blank too many', 'phát triể n', ['phát triể n…: 0', 'phát triển/1: 0.2']],
    ['as keys of an input method', 'ddangr', ['ddangr…: 0', 'đảng: 0.2']],
    ['as nothing without a letter or digit', ' –', []],
  ])('%s: %j', (_, query, readings) => {
    expect(read(query)).toEqual(readings)
  })

  test('up to its 24th word', () => {
    expect(read('một '.repeat(30))).toEqual([`${'một '.repeat(24).trim()}: 0`])
  })

  test('in at most 12 ways', () => {
    expect(read('CT BT CĐ UV CT BT CĐ UV')).toHaveLength(12)
  })

  test('in no way with more than 30 words', () => {
    const words = readingsOf('ubnd '.repeat(20), forms, () => true).map((one) => one.words.length)
    expect(Math.max(...words)).toBeLessThanOrEqual(30)
    expect(words.length).toBeGreaterThan(1)
  })
})

test('related readings have other words, without those of a question', () => {
  expect(
    relatedReadings('chống tham nhũng thế nào').map(({ words, cost, isOpen }) => [
      words.map((one) => one.written),
      cost,
      isOpen,
    ]),
  ).toEqual([
    [['tham', 'nhũng'], 0.3, false],
    [['tham', 'ô'], 0.3, false],
    [['PCTN'], 0.3, false],
  ])
  expect(relatedReadings('Hợp')).toEqual([])
})

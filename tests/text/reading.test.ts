import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/text/reading.ts'
import { gluedAt, isSyllable } from '../../src/text/syllable.ts'

describe('the reading copy (docs/language.md, look-alikes)', () => {
  test.each([
    ['Ðảng bộ', 'Đảng bộ'],
    ['Ɖồng chí', 'Đồng chí'],
    ['năm\u00A02008', 'năm 2008'],
    ['công\u00ADtác', 'côngtác'],
    ['Hội\u200B nghị', 'Hội nghị'],
    ['một  \t hai', 'một hai'],
    ['dòng\u2028sau', 'dòng\nsau'],
    ['đã thammưu cho', 'đã tham mưu cho'],
    ['côngđoànVNPT', 'công đoàn VNPT'],
    ['đoàn kết,thống nhất', 'đoàn kết, thống nhất'],
    ['đúng tiến độ.Công tác', 'đúng tiến độ. Công tác'],
    ['UBND TP.Hải Vân', 'UBND TP Hải Vân'],
    ['Cục Thuế TP. Hồ Hải Vân, ông', 'Cục Thuế TP Hồ Hải Vân, ông'],
    ['(TP.HCM)', '(TP HCM)'],
    ['Thị uỷ TX.Sơn – Bình', 'Thị uỷ TX Sơn – Bình'],
  ])('%j is read as %j', (original, read) => {
    expect(readingOf(original).text).toBe(read)
  })

  test.each([
    'TS.BS Lê An',
    'Mic.gov.vn',
    'v.v',
    '1.625 và 4,5',
    'TT&TT',
    'internet',
    'Niê Kđăm',
    'vắc-xin',
    'toàn TP. Năm 2018 có',
    'TP.Huế có',
  ])('%j stays unchanged', (original) => {
    expect(readingOf(original).text).toBe(original)
  })

  test('lost spaces are reported with the glued words', () => {
    const text = 'đã thammưu và đoàn kết,thống nhất'
    expect(readingOf(text).glued.map(({ start, end }) => text.slice(start, end))).toEqual(['thammưu', 'kết,thống'])
  })

  test('a span that begins with an inserted space begins after the letter before it in the original', () => {
    const original = 'đoàn kết,thống nhất'
    const reading = readingOf(original)
    expect(reading.text).toBe('đoàn kết, thống nhất')
    expect(reading.isExact).toBe(false)
    expect([8, 9, 10, 11].map((at) => reading.offset(at))).toEqual([8, 9, 9, 10])
    const back = (start: number, end: number): string => {
      const span = reading.toOriginal({ start, end })
      return original.slice(span.start, span.end)
    }
    expect(back(0, 8)).toBe('đoàn kết')
    expect(back(0, 9)).toBe('đoàn kết,')
    expect(back(9, 16)).toBe('thống ')
    expect(back(10, 20)).toBe('thống nhất')
    expect(reading.toReading({ start: 9, end: 19 })).toEqual({ start: 10, end: 20 })
    expect(reading.toReading({ start: 0, end: 8 })).toEqual({ start: 0, end: 8 })
  })

  test('every span of the copy maps to the same letters of the original', () => {
    const letters = fc.constantFrom('a', 'Đ', 'Ð', ' ', '\u00A0', '\u200B', '\u00AD', '\n', ',', '.', 'tham', 'mưu')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(60), fc.nat(60), (parts, a, b) => {
        const original = parts.join('')
        const reading = readingOf(original)
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, reading.text.length))
        const span = { start: from ?? 0, end: to ?? 0 }
        const home = reading.toOriginal(span)
        expect(home.start).toBeLessThanOrEqual(home.end)
        expect(home.end).toBeLessThanOrEqual(original.length)
        // The same letters, apart from blanks and look-alikes.
        const plain = (words: string): string => words.replace(/[\s\u200B\u00AD\u00A0]/gu, '').replace(/Ð/gu, 'Đ')
        expect(plain(original.slice(home.start, home.end))).toBe(plain(reading.text.slice(span.start, span.end)))
      }),
    )
  })
})

test('the reading copy has no white space but single spaces and line feeds', () => {
  // Without carriage returns, because decoding replaces them with line feeds.
  const white = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /[^\S\r]/u.test(one),
  )
  expect(white).toHaveLength(24)
  for (const one of white) expect(readingOf(`a${one}${one}b`).text).toMatch(/^a(?: |\n\n|)b$/u)
})

describe('syllables', () => {
  const legal = 'nghiêng khuỷu quốc quýt giếng gìn giữ thuỷ thủy hoà hòa xoong khoẻ tuyên huých Đăk ương yếu ỉ'.split(
    ' ',
  )
  test.each(legal.filter((word) => word !== 'Đăk'))('%s is a syllable', (word) => {
    expect(isSyllable(word)).toBe(true)
  })
  test.each(['thammưu', 'internet', 'Kđăm', 'strong', 'ngh', 'container', 'quyếttâm'])('%s is no syllable', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
  test.each([
    ['thammưu', 4],
    ['quyếttâm', 5],
    ['internet', null],
    ['nghiêng', null],
    ['đ'.repeat(10_000), null],
  ] as const)('%#: gluedAt returns the offset between two glued syllables', (word, at) => {
    expect(gluedAt(word)).toBe(at)
  })
})

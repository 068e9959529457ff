import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  breakLines,
  countWordLines,
  fixedMeasure,
  measureByLetters,
  measureLines,
  measureWords,
} from '../../src/layout/measure.ts'

const font = { size: 15, bold: true }

test.each([
  ['ngắn', 200, 1],
  ['Đảng uỷ cơ quan Bộ Thông tin và Truyền thông', 180, 3],
  ['', 100, 1],
])('lines of %j at %d px: %d', (words, width, lines) => {
  expect(countWordLines(measureWords(words, font, fixedMeasure), width)).toBe(lines)
  expect(measureLines(words, width, font, fixedMeasure).count).toBe(lines)
  expect(breakLines(words, width, font, fixedMeasure)).toHaveLength(lines)
})

test('a no-break space breaks no line', () => {
  expect(breakLines('Lê Doãn Hợp 12\u00A0điều', 100, font, fixedMeasure).at(-1)).toContain('12\u00A0điều')
})

const texts = fc
  .array(fc.constantFrom('Đảng', 'uỷ', 'khối', 'các', 'cơ', 'quan', 'trung-ương', 'TT&TT', 'nghiên/cứu', '–'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => words.join(' '))

test('lines keep all words in order and fit the width, except a single word that is too wide', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 400 }), (text, width) => {
      const lines = breakLines(text, width, font, fixedMeasure)
      const { count, widest } = measureLines(text, width, font, fixedMeasure)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) {
        const wide = fixedMeasure(line, font)
        expect(wide).toBeLessThanOrEqual(widest + 0.001)
        if (wide > width + 0.001) expect(line).toMatch(/^[^\s/–-]+[/–-]?$/u)
      }
      expect(lines).toHaveLength(count)
      expect(countWordLines(measureWords(text, font, fixedMeasure), width)).toBe(count)
    }),
  )
})

test('each letter is measured once for each weight', () => {
  const asked: string[] = []
  const measure = measureByLetters((letter, bold) => {
    asked.push(`${letter}${bold ? '!' : ''}`)
    return 0.5
  })
  expect(measure('anna', { size: 10, bold: false })).toBe(20)
  expect(measure('na', { size: 20, bold: false })).toBe(20)
  expect(measure('na', { size: 20, bold: true })).toBe(20)
  expect(asked).toEqual(['a', 'n', 'n!', 'a!'])
})

import { expect, test } from 'vitest'
import { outlineWriter } from '../../src/build/outlines.ts'

test('has outlines for all Vietnamese letters, without NaN', () => {
  const real = outlineWriter()
  const text = 'Đảng uỷ Bộ TT&TT: ổ ữ ự ễ ẵ ợ Ð 26/3/2009 – “…” 9 kết quả'
  const path = real.path(text, 60, 100, 44, true)
  expect(path).not.toMatch(/NaN|undefined|e-/u)
  expect(real.measure('ơ', { size: 20, bold: false })).toBeGreaterThan(5)
  expect(real.measure(text, { size: 44, bold: true })).toBeGreaterThan(800)
})

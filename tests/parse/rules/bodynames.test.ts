// The keys by which two forms of a name are known as one body.
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/parse/rules/bodynames.ts'

describe('the key of', () => {
  test.each([
    ['Đảng ủy Bộ Thuỷ lợi', 'đảng uỷ bộ thuỷ lợi'],
    ['Ban Chấp hành TW Đảng', 'ban chấp hành trung ương đảng'],
    ['BCH TƯ Hội Làm vườn', 'ban chấp hành trung ương hội làm vườn'],
    // 'Tư' in names is a syllable.
    ['Bộ Tư pháp', 'bộ tư pháp'],
    ['BỘ TƯ PHÁP', 'bộ tư pháp'],
    ['Sở Kế hoạch và Đầu tư', 'sở kế hoạch và đầu tư'],
  ])('%s', (name, key) => {
    expect(keyOf(name)).toBe(key)
  })
})

import { expect, test } from 'vitest'
import { repeatedIn } from '../../src/text/repeats.ts'

const isRepeated = repeatedIn([
  'Năm 2017, Sở đã hoàn thành 12/12 chỉ tiêu được giao, thu ngân sách đạt 400 tỷ đồng.',
  'Sở sẽ mở rộng vùng nuôi an toàn.',
])

test.each([
  ['Sở đã hoàn thành 12/12 chỉ tiêu, thu ngân sách đạt 400 tỷ.', true],
  ['SO DA HOAN THANH 12/12 CHI TIEU', true],
  ['Dịp này, Sở khen thưởng 6 tập thể và 20 cá nhân.', false],
  // A sentence that shares words with two sentences repeats neither.
  ['Sở sẽ mở rộng thu ngân sách, chỉ tiêu giao thông nông thôn mới.', false],
])('%s: %s', (sentence, expected) => {
  expect(isRepeated(sentence)).toBe(expected)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import { buildSearch, cutMarks } from '../../src/query/search.ts'
import { fold } from '../../src/text/fold.ts'
import { seedDataset } from '../seed.ts'

const search = buildSearch(buildLookup(seedDataset()))
const first = (words: string): string | undefined => search(words)[0]?.text

describe('finding', () => {
  test.each([
    ['le doan hop', 'Lê Doãn Hợp'],
    ['hop le doan', 'Lê Doãn Hợp'],
    ['Lê Doãn Hợp', 'Lê Doãn Hợp'],
    ['duong', 'Nguyễn Hải Đường'],
    ['nguyen hai đường', 'Nguyễn Hải Đường'],
    ['nguyne hai duong', 'Nguyễn Hải Đường'],
    ['huy hieu', 'Lễ trao tặng Huy hiệu 40, 30 năm tuổi Đảng cho một số Đảng viên trong Đảng bộ'],
    ['an toàn an ninh thông tin', 'Tăng cường chỉ đạo bảo đảm an toàn, an ninh thông tin'],
    [
      'dân chủ quyền làm chủ',
      'Việc thực hiện dân chủ trong Đảng, phát huy quyền làm chủ của công chức viên chức có tiến bộ',
    ],
    ['ban can su', 'Ban cán sự'],
    ['Bộ trưởng', 'Lê Doãn Hợp, Bộ trưởng'],
    ['pho bi thu', 'Nguyễn Hải Đường, Phó bí thư'],
    ['Đảng ủy khối', 'Đảng uỷ khối'],
  ])('%s', (words, text) => {
    expect(first(words)).toBe(text)
  })

  test.each(['xử phạt vi phạm giao thông', 'qwertyuiop', 'bóng đá', 'tham nhũng', 'tổng kết', '', '   ', '&&&', '🙂'])(
    'nothing for %j',
    (words) => {
      expect(search(words)).toEqual([])
    },
  )

  test('a slip in a short word is forgiven where nothing else fits', () => {
    expect(search('phat trien dang vine').map(({ text }) => text)).toContain(
      'Tiếp tục nâng cao công tác phát triển đảng viên',
    )
  })

  test('words with marks mean those marks', () => {
    for (const { text } of search('đường')) expect(text.toLowerCase()).toContain('đường')

    const goals = search('đảng viên').filter(({ group }) => group === 'goal')
    expect(goals[0]?.text.toLowerCase()).toContain('đảng viên')
  })

  test('a body is one hit, by whichever of its names', () => {
    const bodies = search('đảng uỷ').filter(({ group }) => group === 'organizations')
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length)
  })
})

test('highlights are the letters that match, in the original spelling', () => {
  const [hit] = search('phat trien dang vien').filter(({ group }) => group === 'goal')
  const marked = cutMarks(hit?.text ?? '', hit?.marks ?? []).filter((piece) => piece.marked)
  expect(marked.map(({ words }) => words)).toEqual(['phát', 'triển', 'đảng', 'viên'])
})

test('any words: no fault; marks lie in the text, in order, and fold to what was asked', () => {
  const asked = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('dang', 'Đảng bộ', 'cong tac', 'chỉ đạo'),
  )
  fc.assert(
    fc.property(asked, (words) => {
      for (const { text, marks } of search(words)) {
        let at = 0
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        if (words === 'dang') for (const { start, end } of marks) expect(fold(text.slice(start, end)).text).toBe('dang')
      }
    }),
    { numRuns: 60 },
  )
})

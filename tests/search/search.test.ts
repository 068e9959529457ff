import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import type { Record } from '../../src/search/record.ts'
import { recordsOf } from '../../src/search/records.ts'
import { cutMarks, excerpt } from '../../src/search/marks.ts'
import { buildSearch, type Hit } from '../../src/search/search.ts'
import { wordsOf } from '../../src/text/words.ts'
import { fold } from '../../src/text/fold.ts'
import { vi } from '../../src/view/words/vi/messages.ts'
import { seedDataset } from '../seed.ts'
import { plainRecords } from './plain.ts'

const search = buildSearch(recordsOf(buildLookup(seedDataset()), vi.kindOf))
const hitsOf = (words: string, limit = 100): Hit[] => search.find(words, limit).groups.flatMap(({ hits }) => hits)
const first = (words: string): string | undefined => hitsOf(words)[0]?.record.text
const textsOf = (records: readonly Record[], words: string): string[] =>
  buildSearch(records)
    .find(words, 100)
    .groups.flatMap(({ hits }) => hits.map(({ record }) => record.text))

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
    ['mục tiêu 2009', 'Mục tiêu năm 2009'],
    ['công tác xây dựng Đảng', 'công tác xây dựng Đảng'],
  ])('%s', (words, text) => {
    expect(first(words)).toBe(text)
  })

  test.each(['xử phạt vi phạm giao thông', 'qwertyuiop', 'bóng đá', '', '   ', '&&&', '🙂'])(
    'nothing for %j',
    (words) => {
      expect(search.find(words, 4)).toMatchObject({ groups: [], count: 0, understood: null })
      expect(search.all(words)).toEqual({ records: [], understood: null })
    },
  )

  test.each([
    ['tham nhũng', 'tham ô'],
    ['chong tham nhung', 'tham ô'],
    ['digital transformation', 'công nghệ thông tin'],
  ])('other words for %j, which the report lacks', (words, understood) => {
    const found = search.find(words, 4)
    expect([found.understood, found.count > 0, found.isAnswer]).toEqual([understood, true, false])
  })

  test.each([
    ['họp ngày nào', [['answers', ['Họp ngày 26/3/2009']]]],
    ['hop o dau?', [['answers', ['Họp tại Hà Nội']]]],
    ['ai tổ chức', [['answers', ['Đảng uỷ cơ quan Bộ Thông tin và Truyền thông tổ chức']]]],
    ['ai dự', [['people', ['Lê Doãn Hợp', 'Nguyễn Hải Đường']]]],
    ['ai phát biểu', [['people', ['Lê Doãn Hợp', 'Nguyễn Hải Đường']]]],
  ])('the answer to %j', (words, answers) => {
    const { groups, isAnswer, understood } = search.find(words, 4)
    expect(groups.map(({ group, hits }) => [group, hits.map(({ record }) => record.text)])).toEqual(answers)
    expect([isAnswer, understood]).toEqual([true, null])
  })

  test('what someone said, by name and by office, and only if that is asked', () => {
    const firstOf = (words: string): unknown => {
      const { groups, isAnswer } = search.find(words, 4)
      return [groups[0]?.hits[0]?.record.id, isAnswer]
    }
    expect(firstOf('Lê Doãn Hợp nói gì')).toEqual(['said.le-doan-hop', true])
    expect(firstOf('bo truong yeu cau gi')).toEqual(['said.le-doan-hop', true])
    expect(firstOf('what did the minister say')).toEqual(['le-doan-hop', false])
    expect(firstOf('Lê Doãn Hợp')).toEqual(['le-doan-hop', false])
  })

  test('at most as many answers as asked for, and the number of all', () => {
    expect(search.find('ai dự', 1)).toMatchObject({ count: 2, groups: [{ count: 2, hits: [{ cost: 0 }] }] })
  })

  test.each([
    ['xử phạt vi phạm giao thông', ['vi phạm']],
    ['nguồn nhân lực bóng đá', ['nguồn nhân lực']],
    ['bóng đá', []],
    ['', []],
  ])('parts of %j that would find something', (words, parts) => {
    expect(search.find(words, 4).parts).toEqual(parts)
    for (const part of parts) expect(search.find(part, 4).count).toBeGreaterThan(0)
  })

  test('words of a sentence that are in no statement are found in the text', () => {
    const [hit] = hitsOf('tới dự Hội nghị')
    expect(hit?.record.group).toBe('text')
    // A sentence isn't a hit if the statement in it is one.
    expect(hitsOf('nguồn nhân lực').map(({ record }) => record.group)).toEqual(['goal'])
  })

  test('a slip in a short word is corrected if nothing else matches', () => {
    expect(hitsOf('phat trien dang vine').map(({ record }) => record.text)).toContain(
      'Tiếp tục nâng cao công tác phát triển đảng viên',
    )
  })

  test('typed marks affect the rank; without marks all rank equally', () => {
    const three = plainRecords('Đặng Dương', 'Đặng Đương', 'Đặng Đường')
    expect(textsOf(three, 'đường')[0]).toBe('Đặng Đường')
    expect(textsOf(three, 'dương')[0]).toBe('Đặng Dương')
    expect(textsOf(three, 'duong')).toHaveLength(3)
    const costs = buildSearch(three)
      .find('duong', 9)
      .groups[0]?.hits.map(({ cost }) => cost)
    expect(new Set(costs).size).toBe(1)
    // A query with đ as its only mark ranks words with đ first, whatever their other marks are.
    expect(new Set(textsOf(three, 'đuong').slice(0, 2))).toEqual(new Set(['Đặng Đương', 'Đặng Đường']))
  })

  test('words that make one word must stand together', () => {
    const records = plainRecords(
      'được giao nhiệm vụ về công nghệ và các mạng thông tin của toàn ngành',
      'ngành giao thông vận tải',
    )
    expect(textsOf(records, 'giao thông')).toEqual(['ngành giao thông vận tải'])
    expect(textsOf(records, 'giao thong')).toEqual(['ngành giao thông vận tải'])
  })

  test('a body or person is one hit, whichever of its names matches', () => {
    const ids = hitsOf('đảng uỷ').map(({ record }) => record.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a short form that is also a word counts only in capitals', () => {
    const records = plainRecords('công tác tư tưởng', 'các cơ quan trung ương')
    expect(textsOf(records, 'tư')).toEqual(['công tác tư tưởng'])
    expect(textsOf(records, 'T.Ư')).toContain('các cơ quan trung ương')
  })
})

describe('what was understood', () => {
  test.each([
    ['phat trien dang vien', 'phát triển đảng viên'],
    ['traoj tawngj', 'trao tặng'],
    ['cntt', 'công nghệ thông tin'],
    ['kiễm tra', 'kiểm tra'],
    ['DDarng uyr', 'Đảng uỷ'],
    ['nguyen hai duong', 'Nguyễn Hải Đường'],
  ])('%s', (words, meant) => {
    expect(search.find(words, 4).understood?.toLowerCase()).toBe(meant.toLowerCase())
  })

  test.each(['Nguyễn Hải Đường', 'nguyễn hải đường', 'phát triển', 'Đảng ủy', 'nguồn nhân l'])(
    'nothing to tell of %s',
    (words) => {
      expect(search.find(words, 4).understood).toBeNull()
    },
  )
})

describe('highlights', () => {
  test('are the matching letters in the original spelling', () => {
    const hit = hitsOf('phat trien dang vien').find(({ record }) => record.group === 'goal')
    const marked = cutMarks(hit?.record.text ?? '', hit?.marks ?? []).filter((piece) => piece.marked)
    expect(marked.map(({ words }) => words)).toEqual(['phát', 'triển', 'đảng', 'viên'])
  })

  test('a beginning is marked as far as typed, a short form as a whole', () => {
    const marked = (words: string): string[] =>
      hitsOf(words)
        .slice(0, 1)
        .flatMap(({ record, marks }) =>
          cutMarks(record.text, marks).flatMap((piece) => (piece.marked ? [piece.words] : [])),
        )
    expect(marked('nguyen hai duo')).toEqual(['Nguyễn', 'Hải', 'Đườ'])
    expect(marked('Bộ TT&TT')).toEqual(['Bộ', 'TT&TT'])
  })

  test('also fit decomposed letters', () => {
    const text = 'Nguyễn Hải Đường'.normalize('NFD')
    const [hit] = buildSearch(plainRecords(text)).find('duong', 1).groups[0]?.hits ?? []
    expect(hit?.marks.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['Đường'])
  })

  const vocabulary = [...new Set(seedDataset().statements.flatMap(({ text }) => text.split(/[^\p{L}\p{N}]+/u)))].filter(
    (word) => word !== '',
  )
  const asked = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }).map((words) => fold(words.join(' ')).text),
  )
  test('any words: marks lie in the text, in order, without overlaps, on whole words or typed beginnings', () => {
    fc.assert(
      fc.property(asked, (words) => {
        const typed = wordsOf(words.normalize('NFC')).map(({ plain }) => plain)
        for (const { record, marks } of hitsOf(words)) {
          let at = 0
          const own = new Set(wordsOf(record.text).map(({ plain }) => plain))
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
            for (const { plain } of wordsOf(record.text.slice(start, end)))
              expect(own.has(plain) || typed.includes(plain), `${words}: ${plain}`).toBe(true)
          }
          expect(at).toBeLessThanOrEqual(record.text.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('every word of a statement, with or without marks, finds it and is marked exactly', () => {
    for (const { id, text } of seedDataset().statements)
      for (const isPlain of [false, true]) {
        const words = wordsOf(text).slice(0, 4)
        const span = text.slice(words[0]?.start, words.at(-1)?.end)
        const hit = hitsOf(isPlain ? fold(span).text : span).find(({ record }) => record.id === id)
        const marked = (hit?.marks ?? []).map(({ start, end }) => text.slice(start, end)).join(' ')
        expect(
          wordsOf(marked).map(({ plain }) => plain),
          text,
        ).toEqual(words.map(({ plain }) => plain))
      }
  })
})

test('a query of very many words and short forms is answered', () => {
  expect(search.find('TT&TT CNTT UBND LĐLĐ BCH TW '.repeat(40), 4).count).toBe(0)
  expect(search.find('đảng '.repeat(500), 4).count).toBeGreaterThanOrEqual(0)
})

test('a long text is cut before its first mark, and the marks fit the excerpt', () => {
  const text = `${'mở đầu '.repeat(40)}phát triển đảng viên ${'kết thúc '.repeat(20)}`
  const start = text.indexOf('phát')
  const shown = excerpt(text, [{ start, end: start + 4 }])
  expect(shown.text.startsWith('…')).toBe(true)
  expect(shown.text.length).toBeLessThan(text.length - 200)
  expect(shown.marks.map((mark) => shown.text.slice(mark.start, mark.end))).toEqual(['phát'])
  expect(excerpt('ngắn', [{ start: 0, end: 4 }]).text).toBe('ngắn')
})

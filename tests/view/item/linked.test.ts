import { render, screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Joined } from '../../../src/query/promises.ts'
import Linked from '../../../src/view/item/Linked.svelte'
import { datesOf, overlapOf, ownPieces, piecesOf, sharedText } from '../../../src/view/item/linked.ts'
import { en } from '../../../src/view/words/en/messages.ts'
import { vi } from '../../../src/view/words/vi/messages.ts'
import { idIn, pageAt, twoReports, wordsOf } from '../render.ts'

const both = twoReports()
/** The link between two statements, seen from the first one. */
function joined(from: string, to: string): Joined {
  const other = idIn(both, to)
  const found = pageAt('', both)
    .promises.joined(idIn(both, from))
    .find((one) => one.other.id === other)
  if (!found) throw new Error(`'${from}' and '${to}' are not joined`)
  return found
}
const LAW = 'Tiếp tục chỉ đạo đẩy nhanh tiến độ xây dựng Luật'
const DRAFTS = 'Tiến độ soạn thảo các dự án Luật'

describe('the words of the other statement, cut at shared words', () => {
  const marked = (one: Joined): string =>
    piecesOf(one)
      .map((piece) => (piece.marked ? `[${piece.words}]` : piece.words))
      .join('')

  test('are those of the other end', () => {
    expect(marked(joined(LAW, DRAFTS))).toBe(
      'Tiến độ soạn thảo các [dự án Luật] được giữ vững, 21 [văn bản hướng dẫn thi hành] được trình ban hành đúng hạn',
    )
    expect(marked(joined(DRAFTS, LAW))).toMatch(/và các \[văn bản hướng dẫn thi hành\] \[?Luật\]? …$/u)
  })

  test('begin with a capital letter, even if the first word is shared', () => {
    expect(marked(joined('Tiếp tục phát huy các ưu điểm', 'Sự chủ động trong việc khắc phục'))).toMatch(/^Sự chủ động/u)
    const { link, other, side } = joined(LAW, DRAFTS)
    const { start, exact, report } = other.source
    const first = { report, start, end: start + 7, exact: exact.slice(0, 7) }
    const lower = { ...other, source: { ...other.source, exact: exact.toLowerCase() } }
    expect(piecesOf({ link: { ...link, shared: [{ from: first, to: first }] }, other: lower, side })[0]).toEqual({
      words: 'Tiến độ',
      marked: true,
    })
  })

  test('are whole if an editor made the link', () => {
    const { link, other, side } = joined(LAW, DRAFTS)
    expect(piecesOf({ link: { ...link, shared: [] }, other, side })).toEqual([
      { words: other.source.exact, marked: false },
    ])
  })
})

test('the words of a statement are cut at those that it shares with any linked one', () => {
  const [one] = [joined(LAW, DRAFTS)]
  const law = both.statements.find(({ id }) => id === idIn(both, LAW))
  if (!law) throw new Error('no statement')
  const cut = (linked: readonly Joined[]): string =>
    ownPieces(law, linked)
      .map((piece) => (piece.marked ? `[${piece.words}]` : piece.words))
      .join('')
  expect(cut([one])).toBe(
    'Tiếp tục chỉ đạo đẩy nhanh tiến độ xây dựng [Luật] và các [văn bản hướng dẫn thi hành] Luật …',
  )
  expect(cut([])).toBe('Tiếp tục chỉ đạo đẩy nhanh tiến độ xây dựng Luật và các văn bản hướng dẫn thi hành Luật …')
})

test.each([
  [0.34, 'little'],
  [0.49, 'little'],
  [0.5, 'some'],
  [0.64, 'some'],
  [0.65, 'much'],
  [1, 'much'],
])('an overlap of %d is %s', (score, overlap) => {
  expect(overlapOf(score)).toBe(overlap)
})

describe('the shared words as text', () => {
  test.each([
    [LAW, DRAFTS, 'từ trùng: “văn bản hướng dẫn thi hành” · gần nghĩa: “Luật” – “dự án Luật”'],
    [DRAFTS, LAW, 'từ trùng: “văn bản hướng dẫn thi hành” · gần nghĩa: “dự án Luật” – “Luật”'],
    // Words that differ only in capitals count as shared.
    ['Tiếp tục nâng cao công tác', 'Công tác phát triển đảng viên', 'từ trùng: “công tác phát triển đảng viên”'],
    ['Tiếp tục chỉ đạo kiện toàn tổ chức', 'Ban hành chức năng', 'gần nghĩa: “tổ chức bộ máy” – “cơ cấu tổ chức”'],
  ])('from “%s” to “%s”', (from, to, words) => {
    expect(sharedText(joined(from, to), vi)).toBe(words)
  })

  test('several in a row, in the interface’s language', () => {
    expect(sharedText(joined('Triển khai mạnh mẽ việc ứng dụng', 'Tiếp tục chỉ đạo đẩy mạnh cải cách'), en)).toBe(
      'shared words: “ứng dụng công nghệ thông tin”, “quản lý nhà nước”',
    )
  })

  test('nothing, if an editor made the link', () => {
    const { link, side } = joined(LAW, DRAFTS)
    expect(sharedText({ link: { ...link, shared: [] }, side }, vi)).toBe('')
  })
})

test('the dates of conferences are joined', () => {
  expect(datesOf(both.events)).toBe('26/3/2009, 4/2/2010')
  expect(datesOf([])).toBe('')
})

describe('a linked statement', () => {
  const show = (one: Joined, search = ''): void => {
    render(Linked, { page: pageAt(search, both), joined: one })
  }
  const reason = (): string => wordsOf(screen.getByRole('paragraph'))

  test('has its kind, number, year and words, and links to its detail', () => {
    const id = idIn(both, DRAFTS)
    show(joined(LAW, DRAFTS), '?year=2009')
    const link = screen.getByRole('link')
    expect(wordsOf(link)).toBe(
      'Kết quả 2, 2009 Tiến độ soạn thảo các dự án Luật được giữ vững, 21 văn bản hướng dẫn thi hành được trình ban hành đúng hạn',
    )
    expect(link).toHaveAttribute('href', `?year=2009&item=${id}#p-${id}`)
    expect([...link.querySelectorAll('mark')].map(wordsOf)).toEqual(['dự án Luật', 'văn bản hướng dẫn thi hành'])
    expect(within(link).getByText('Kết quả 2, 2009')).toBeInTheDocument()
  })

  test('of a later report has that report’s date, the shared words, and the strength of the link', () => {
    show(joined(LAW, DRAFTS))
    expect(reason()).toBe(
      'báo cáo 4/2/2010 · từ trùng: “văn bản hướng dẫn thi hành” · gần nghĩa: “Luật” – “dự án Luật” · trùng nhiều',
    )
  })

  test('of the same report has no date', () => {
    show(joined('Tiếp tục nâng cao công tác', 'Công tác phát triển đảng viên'))
    expect(reason()).toBe('từ trùng: “công tác phát triển đảng viên” · trùng vừa')
  })

  test('of a speaker has the name', () => {
    show(joined('Chỉ đạo tăng cường nâng cao', 'Các đảng viên trong Đảng bộ'))
    expect(reason()).toBe('Lê Doãn Hợp · từ trùng: “nhận thức” · trùng nhiều')
  })

  test('keeps its open end', () => {
    show(joined(DRAFTS, LAW))
    expect(wordsOf(screen.getByRole('link'))).toMatch(/hướng dẫn thi hành Luật …$/u)
  })

  test('that an editor linked has a note, without words and strength', () => {
    const one = joined(LAW, DRAFTS)
    show({ ...one, link: { ...one.link, basis: 'editor', score: 1, theme: null, shared: [] } })
    expect(reason()).toBe('báo cáo 4/2/2010 · biên tập viên nối')
  })

  test('is English in the interface’s words', () => {
    show(joined(LAW, DRAFTS), '?lang=en')
    expect(screen.getByRole('link')).toHaveTextContent(/^Outcome 2, 2009/u)
    expect(reason()).toMatch(/^report of 4\/2\/2010 · .* · much in common$/u)
  })
})

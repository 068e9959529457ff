import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Question, Reply } from '../../../src/search/serve.ts'
import type { Matches } from '../../../src/search/search.ts'
import { generateDataset } from '../../generate.ts'
import { seedDataset } from '../../seed.ts'
import { idIn, pageAt, twoReports } from '../render.ts'

const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'

describe('words that filter a page', () => {
  const data = seedDataset()

  test('leave the statements with them, typed with or without marks', () => {
    const { found, shown } = pageAt('?q=phat trien dang vien')
    const expected = ['Công tác phát triển đảng viên', 'Tiếp tục nâng cao công tác phát triển'].map((words) =>
      idIn(data, words),
    )
    expect([...(found.statements ?? [])].sort()).toEqual([...expected].sort())
    expect([...shown.statements].sort()).toEqual([...expected].sort())
    expect(shown.filtered).toBe(true)
  })

  test('leave all statements of a person with that name', () => {
    const { found } = pageAt('?q=Nguyễn Hải Đường')
    expect(found.statements).toEqual(
      new Set(data.statements.flatMap(({ id, by }) => (by === 'nguyen-hai-duong' ? id : []))),
    )
  })

  test('that match nothing leave nothing', () => {
    expect(pageAt('?q=xyzzy').shown.statements.size).toBe(0)
  })

  test('are combined with the other filters', () => {
    const { shown } = pageAt('?q=phat trien dang vien&year=2009')
    expect([...shown.statements]).toEqual([idIn(data, 'Tiếp tục nâng cao công tác phát triển')])
  })

  test('may be empty, which leaves everything', () => {
    const { found, shown } = pageAt('')
    expect([found.matches, found.statements, shown.statements.size]).toEqual([null, null, 49])
  })

  test('follow the address', () => {
    const page = pageAt('?q=xyzzy')
    expect(page.found.matches?.records).toEqual([])
    page.change({ q: '' })
    expect([page.found.matches, page.shown.statements.size]).toEqual([null, 49])
  })

  test('are searched only in the chosen report', () => {
    const both = twoReports()
    const reportsOf = (search: string): (string | undefined)[] => {
      const { lookup, found } = pageAt(search, both)
      const left = lookup.dataset.statements.filter(({ id }) => found.statements?.has(id) === true)
      return [...new Set(left.map(({ report }) => report))]
    }
    expect(reportsOf('?q=kiện toàn')).toEqual(['2009-03-26-dang-uy-bo-tttt', SECOND])
    expect(reportsOf(`?q=kiện toàn&report=${SECOND}`)).toEqual([SECOND])
  })
})

describe('a page of more than 2,000 statements', () => {
  const large = generateDataset(2_001)
  const questions: Question[] = []
  const workers: FakeWorker[] = []
  class FakeWorker extends EventTarget {
    constructor() {
      super()
      workers.push(this)
    }
    postMessage(question: Question): void {
      questions.push(question)
    }
    answer(id: number, matches: Matches): void {
      this.dispatchEvent(new MessageEvent<Reply>('message', { data: { id, type: 'all', matches } }))
    }
  }
  /** What a search found: one statement. */
  const holding = (at: number): Matches => {
    const statement = large.statements[at]
    const record = { id: statement?.id ?? '', group: 'goal' as const, text: '', context: '', choice: null, place: null }
    return { records: [{ ...record, least: 1, answers: null }], understood: null }
  }
  const idsLeft = (page: ReturnType<typeof pageAt>): string[] => [...(page.found.statements ?? [])]

  beforeEach(() => {
    questions.length = 0
    workers.length = 0
    document.body.innerHTML = '<script type="module">serve()</script>'
    vi.stubGlobal('Worker', FakeWorker)
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:one' }))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
  })

  test('is searched by a worker, and shows everything until it has answered', () => {
    const page = pageAt('?q=đảng viên', large)
    expect(page.found.matches).toBeNull()
    expect(page.shown.statements.size).toBe(2_001)
    expect(questions).toMatchObject([{ id: 1, type: 'all', words: 'đảng viên', report: null, lang: 'vi' }])
    workers[0]?.answer(1, holding(7))
    expect(idsLeft(page)).toEqual([large.statements[7]?.id])
    expect(page.shown.statements.size).toBe(1)
    // The answer is cached: no second question is sent to the worker.
    expect(questions).toHaveLength(1)
  })

  test('shows no answer to earlier words', () => {
    const page = pageAt('?q=đảng viên', large)
    expect(page.found.matches).toBeNull()
    workers[0]?.answer(1, holding(7))
    expect(idsLeft(page)).toEqual([large.statements[7]?.id])
    page.change({ q: 'kiểm tra' })
    expect(page.found.matches).toBeNull()
    expect(page.shown.statements.size).toBe(2_001)
    workers[0]?.answer(1, holding(7))
    expect(page.found.matches).toBeNull()
    workers[0]?.answer(2, holding(8))
    expect(idsLeft(page)).toEqual([large.statements[8]?.id])
  })

  test('uses the same worker for another language', () => {
    const page = pageAt('?q=đảng viên', large)
    expect(page.found.matches).toBeNull()
    workers[0]?.answer(1, holding(7))
    page.change({ lang: 'en' })
    expect(page.found.matches).toBeNull()
    expect(questions.map(({ id, lang }) => [id, lang])).toEqual([
      [1, 'vi'],
      [2, 'en'],
    ])
    expect(workers).toHaveLength(1)
  })

  test('searches a small chosen report at once', () => {
    const { found } = pageAt(`?q=đảng viên&report=${large.reports[0]?.id ?? ''}`, large)
    expect(found.matches?.records.length).toBeGreaterThan(0)
    expect(workers).toEqual([])
  })

  test('searches by itself if the worker fails', () => {
    const page = pageAt('?q=đảng viên', large)
    expect(page.found.matches).toBeNull()
    workers[0]?.dispatchEvent(new Event('error'))
    expect(page.found.matches?.records.length).toBeGreaterThan(0)
    expect(page.shown.statements.size).toBeLessThan(2_001)
    expect(workers).toHaveLength(1)
  })

  test('searches by itself if there are no workers', () => {
    vi.stubGlobal('Worker', undefined)
    expect(pageAt('?q=đảng viên', large).found.matches?.records.length).toBeGreaterThan(0)
  })

  test('of 2,000 searches by itself', () => {
    const { statements, ...rest } = large
    const { found } = pageAt('?q=đảng viên', { ...rest, statements: statements.slice(1) })
    expect(found.matches?.records.length).toBeGreaterThan(0)
    expect(workers).toEqual([])
  })
})

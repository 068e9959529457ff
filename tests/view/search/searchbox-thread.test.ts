// A page of many statements searches in a thread of its own: what the field shows until the thread answers, and without it.
import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { recordsOf } from '../../../src/search/records.ts'
import { buildSearch } from '../../../src/search/search.ts'
import type { Question, Reply } from '../../../src/search/serve.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { addElement } from '../render.ts'
import { activeHit, ask, closed, data, field, fill, hits, isOpen, state, told } from './box.ts'

/** The seed's statements 41 times: more than 2,000, so that the page searches them in a worker. */
const large = {
  ...data,
  statements: Array.from({ length: 41 }, (_, time) =>
    data.statements.map((one) => ({ ...one, id: `${one.id}-${time}` })),
  ).flat(),
}

/** A thread that answers when the test says so. */
class Thread extends EventTarget {
  static started: Thread[] = []
  readonly asked: Question[] = []
  constructor() {
    super()
    Thread.started.push(this)
  }
  postMessage(question: Question): void {
    this.asked.push(question)
  }
  async answer(question: Question | undefined, { lookup, t }: Page): Promise<void> {
    if (!question) throw new Error('nothing was asked')
    const { id, words } = question
    const found = buildSearch(recordsOf(lookup, t.kindOf)).find(words, 4)
    this.dispatchEvent(new MessageEvent<Reply>('message', { data: { id, type: 'find', found } }))
    await tick()
  }
}
const thread = (): Thread => Thread.started[0] ?? new Thread()

beforeEach(() => {
  Thread.started = []
  addElement('script', { type: 'module', src: 'app.js' })
})

test('without workers the field shows hits at once', async () => {
  expect('Worker' in globalThis).toBe(false)
  await ask('mục tiêu 2009', '', large)
  expect(hits()).toEqual(['Mục tiêu năm 2009 697 ý'])
})

test('the worker gets the typed words; until it answers nothing is shown or announced', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page } = await ask('mục tiêu 2009', '', large)
  expect(thread().asked).toMatchObject([
    { id: 1, type: 'find', words: 'mục tiêu 2009', limit: 4, report: null, lang: 'vi' },
  ])
  expect(state()).toEqual({ ...closed, isOpen: true })
  expect(screen.queryByText(/Không tìm thấy/u)).toBeNull()
  await thread().answer(thread().asked[0], page)
  expect(state()).toEqual({ isOpen: true, hits: ['Mục tiêu năm 2009 697 ý'], told: '1 chỗ' })
})

test('an answer to words that were changed since is not shown', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('mục tiêu 2009', '', large)
  await fill(user, 'bóng đá')
  const [first, last] = [thread().asked[0], thread().asked.at(-1)]
  await thread().answer(first, page)
  expect(hits()).toEqual([])
  await thread().answer(last, page)
  expect(told()).toBe('Không tìm thấy gì')
})

test('if the worker fails, the field shows hits without it', async () => {
  vi.stubGlobal('Worker', Thread)
  await ask('mục tiêu 2009', '', large)
  thread().dispatchEvent(new Event('error'))
  await tick()
  expect(hits()).toEqual(['Mục tiêu năm 2009 697 ý'])
})

test('an answer after Escape is neither announced nor shown', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('mục tiêu 2009', '', large)
  await user.keyboard('{Escape}')
  await thread().answer(thread().asked[0], page)
  expect(state()).toEqual(closed)
})

test('an arrow pressed before the answer chooses among its hits, not among those of other words', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('mục tiêu', '', large)
  await thread().answer(thread().asked[0], page)
  await user.keyboard(' 200{ArrowDown}')
  expect(hits()[0]).toBe('Mục tiêu 697 ý')
  expect(activeHit()).toBeNull()
  await thread().answer(thread().asked.at(-1), page)
  expect([hits()[0], activeHit()]).toEqual(['Mục tiêu 200 Tăng cường công tác quản lý đảng viên', 0])
})

test('an arrow and Enter pressed before the answer open the first hit when it is there', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('Lê Doãn Hợp', '', large)
  await user.keyboard('{ArrowDown}{Enter}')
  expect([page.selection.item, page.selection.q]).toEqual([null, ''])
  await thread().answer(thread().asked.at(-1), page)
  expect([page.selection.item, page.selection.q, isOpen()]).toEqual(['le-doan-hop', '', false])
})

test.each([
  ['other words', ' b', 'Lê Doãn Hợp b'],
  ['Escape', '{Escape}', 'Lê Doãn Hợp'],
])('%s take back what was pressed before the answer', async (_, keys, words) => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('Lê Doãn Hợp', '', large)
  await user.keyboard(`{ArrowDown}${keys}`)
  await thread().answer(thread().asked.at(-1), page)
  expect([field().value, activeHit()]).toEqual([words, null])
  await user.keyboard('{Enter}')
  expect([page.selection.item, page.selection.q]).toEqual([null, words])
})

test('an arrow and Enter filter the page if the search can’t be loaded', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('Lê Doãn Hợp', '', large)
  await user.keyboard('{ArrowDown}{Enter}')
  page.found.engine.hasFailed = true
  onTestFinished(() => void (page.found.engine.hasFailed = false))
  await tick()
  expect([page.selection.item, page.selection.q]).toEqual([null, 'Lê Doãn Hợp'])
})

test('Enter alone doesn’t wait for the hits', async () => {
  vi.stubGlobal('Worker', Thread)
  const { page, user } = await ask('mục tiêu', '', large)
  await user.keyboard('{Enter}')
  expect(page.selection.q).toBe('mục tiêu')
})

import { expect, test, vi as vitest } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import { recordsOf } from '../../src/search/records.ts'
import { buildSearch, type Found, type Matches } from '../../src/search/search.ts'
import { directly, remotely, serveSearch, type Scope, type Searcher } from '../../src/search/serve.ts'
import { vi } from '../../src/view/words/vi/messages.ts'
import { seedDataset } from '../seed.ts'

const records = recordsOf(buildLookup(seedDataset()), vi.kindOf)
const turn = (): Promise<void> => new Promise((done) => setTimeout(done))

function thread(): { searcher: Searcher; scopes: Scope[]; close: () => void } {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  port2.start()
  const scopes: Scope[] = []
  serveSearch(port2, (scope) => {
    scopes.push(scope)
    return records
  })
  return {
    searcher: remotely(port1)({ report: null, lang: 'vi', kindNames: {} as Scope['kindNames'] }),
    scopes,
    close: () => {
      port1.close()
      port2.close()
    },
  }
}

test('a thread answers like a direct search', async () => {
  const { searcher, scopes, close } = thread()
  const found: Found[] = []
  const all: Matches[] = []
  for (const one of [searcher, directly(buildSearch(records))]) {
    one.find('phat trien dang vien', 4, (answer) => found.push(answer))
    one.all('đoàn kết', (answer) => all.push(answer))
  }
  await vitest.waitFor(() => {
    expect([found.length, all.length]).toEqual([2, 2])
  })
  expect(found[0]).toEqual(found[1])
  expect(all[0]).toEqual(all[1])
  expect(found[0]?.count).toBe(2)
  // The records of a scope are indexed once.
  expect(scopes).toMatchObject([{ report: null, lang: 'vi' }])
  close()
})

test('of waiting questions only the newest is answered, and no stale answer is delivered', async () => {
  const { searcher, close } = thread()
  const answers: string[] = []
  for (const words of ['đ', 'đo', 'đoà', 'đoàn', 'đoàn kết'])
    searcher.find(words, 4, ({ count }) => answers.push(`${words} ${count}`))
  await vitest.waitFor(() => {
    expect(answers).toEqual(['đoàn kết 3'])
  })
  // A question that comes while another one is being answered wins, too.
  searcher.find('đảng viên', 4, () => answers.push('stale'))
  await turn()
  searcher.find('nguồn nhân lực', 4, ({ count }) => answers.push(`newest ${count}`))
  await vitest.waitFor(() => {
    expect(answers.at(-1)).toBe('newest 1')
  })
  close()
})

// `npm run bench`: compares our search with Fuse.js, MiniSearch and uFuzzy, each with its best settings, on generated
// statements. Prints recall by class of question, false hits, build time, latency and memory; then our search of
// 100,000 statements in a worker in Chromium. Fails if a bound is exceeded. Compare rows of one run.
import { mkdir, writeFile } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import UFuzzy from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { buildSearch } from '../../src/search/search.ts'
import type { Record } from '../../src/search/record.ts'
import { furtherAbbreviations } from '../../src/text/abbreviations.ts'
import { fold } from '../../src/text/fold.ts'
import { randoms } from '../generate.ts'
import { queries } from '../search/queries.ts'
import { datasetOf } from '../seed.ts'
import { generateTexts, partsOf } from '../statements.ts'
import { Bounds, open, quantile, round } from './hands.ts'
import { classes, means, type Made } from './search/questions.ts'

/** Number of hits that are evaluated, because nobody reads later ones. */
const LOOKED_AT = 10
const COUNTS = [1_000, 10_000, 100_000]
/** Number of questions of each class; fewer for large counts, where some searches take seconds. */
const ASKED = (count: number): number => (count > 10_000 ? 5 : 25)

/** One slip a word, of any kind. */
const ONE_SLIP = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 }

type Find = (words: string) => number[]
const builders: { [name: string]: (texts: readonly string[]) => Find } = {
  ours: (texts) => {
    const search = buildSearch(
      texts.map((text, index): Record => ({
        id: String(index),
        group: 'goal',
        text,
        context: '',
        choice: null,
        place: null,
        least: 1,
        answers: null,
      })),
    )
    return (words) =>
      search.find(words, LOOKED_AT).groups.flatMap(({ hits }) => hits.map(({ record }) => Number(record.id)))
  },
  'Fuse.js': (texts) => {
    const fuse = new Fuse(texts, {
      ignoreDiacritics: true,
      ignoreLocation: true,
      threshold: 0.36,
      useTokenSearch: true,
      tokenMatch: 'all',
    })
    return (words) => fuse.search(words, { limit: LOOKED_AT }).map(({ refIndex }) => refIndex)
  },
  // With our folding; otherwise it finds nothing for words without marks.
  MiniSearch: (texts) => {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      processTerm: (term) => fold(term).text,
      searchOptions: { prefix: true, fuzzy: 0.25, combineWith: 'AND' },
    })
    index.addAll(texts.map((text, id) => ({ id, text })))
    return (words) =>
      index
        .search(words)
        .slice(0, LOOKED_AT)
        .map(({ id }) => id)
  },
  uFuzzy: (texts) => {
    const folded = texts.map((text) => fold(text).text)
    const search = new UFuzzy(ONE_SLIP)
    return (words) => {
      const [found, info, order] = search.search(folded, fold(words).text, 5, 1_000_000)
      return (order ? order.map((at) => info.idx[at] ?? 0) : (found ?? [])).slice(0, LOOKED_AT)
    }
  },
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const memory = (): number => {
  // Weakly held objects need further collections.
  for (let i = 0; i < 4; i += 1) collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

const gold = datasetOf().statements.map(({ text }) => text)
const parts = partsOf(gold)
/** Folded parts, to find questions that no part answers, with or without marks. */
const foldedParts = parts.map((part) => fold(part).text)
const negatives = (queries['nothing of it'] ?? [])
  .map(({ words }) => words)
  .filter((words) => {
    // Skip abbreviations whose full form occurs: 'KHCN' may find 'khoa học công nghệ'.
    const meant = furtherAbbreviations.filter(([short]) => short === words).map(([, full]) => full)
    return !foldedParts.some((part) => [words, ...meant].some((one) => part.includes(fold(one).text)))
  })

interface Row {
  search: string
  count: number
  build: number
  median: number
  late: number
  memory: number
  falseHits: number
  recall: { [name: string]: number }
  /** Questions that no text answers but that had hits. */
  wrong: string[]
}
const rows: Row[] = []
for (const count of COUNTS) {
  const texts = generateTexts(parts, count)
  const random = randoms(count)
  const asked = classes.map(({ name, ask }) => {
    const list: Made[] = []
    while (list.length < ASKED(count)) {
      const question = ask(texts[Math.floor(random() * texts.length)] ?? '', random)
      if (question) list.push(question)
    }
    return { name, list }
  })
  for (const [search, build] of Object.entries(builders)) {
    await new Promise((done) => setTimeout(done, 200))
    const before = memory()
    const start = performance.now()
    const find = build(texts)
    find('công tác')
    const built = performance.now() - start
    const used = memory() - before
    const took: number[] = []
    const timed = (words: string): number[] => {
      const from = performance.now()
      const found = find(words)
      took.push(performance.now() - from)
      return found
    }
    const recall = Object.fromEntries(
      asked.map(({ name, list }) => [
        name,
        // Any text with the words is a right hit; among thousands of texts several may have them.
        list.filter((one) => timed(one.words).some((at) => means(texts[at] ?? '', one))).length / list.length,
      ]),
    )
    const wrong = negatives.filter((words) => timed(words).length > 0)
    rows.push({
      ...{ search, count, recall, wrong, build: built, memory: used, falseHits: wrong.length },
      median: quantile(took, 0.5),
      late: quantile(took, 0.95),
    })
  }
}
console.log(`\nsearch: recall among the first ${LOOKED_AT}, false hits of ${negatives.length}, ms, MiB`)
console.table(
  rows.map(({ search, count, build, median, late, memory: used, falseHits, recall }) => ({
    ...{ search, statements: count },
    ...Object.fromEntries(Object.entries(recall).map(([name, share]) => [name, `${Math.round(share * 100)} %`])),
    'false hits': falseHits,
    build: round(build),
    '50 %': round(median),
    '95 %': round(late),
    memory: round(used),
  })),
)

const bounds = new Bounds()
for (const count of COUNTS) {
  const [ours, ...others] = rows.filter((row) => row.count === count)
  if (!ours) continue
  for (const other of others) {
    for (const [name, share] of Object.entries(other.recall))
      bounds.holds(`${count}, ${name}: missed, against ${other.search}`, 1 - (ours.recall[name] ?? 0), 1 - share)
    const shared = ours.wrong.filter((words) => other.wrong.includes(words))
    bounds.holds(`${count}: false hits of ${other.search} (${shared.join(', ')})`, shared.length, 0)
  }
  const fuse = others.find(({ search }) => search === 'Fuse.js')
  const share = { 10_000: 0.05, 100_000: 0.02 }[count]
  if (fuse && share) bounds.holds(`${count}: 95 % of latency`, ours.late, fuse.late * share)
}

// In the worker: types letter by letter, and measures the main thread and stale answers.
const { origin, browser, close } = await open('search')
const page = await browser.newPage()
await page.goto(origin)
await page.waitForFunction(() => window.ready)
const typed = await page.evaluate(
  (given) =>
    (
      window as unknown as {
        bench: {
          type: (
            parts: string[],
            words: string[],
          ) => Promise<{ blocked: number; last: number[]; stale: number; built: number }>
        }
      }
    ).bench.type(given.parts, given.words),
  { parts, words: ['phát triển đảng viên mới', 'ung dung cong nghe thong tin', 'kiem tra giam sat chi bo'] },
)
await close()
console.log(
  `in a thread at 100,000: built in ${round(typed.built)} ms; the main thread blocked at most ${round(typed.blocked)} ms; ` +
    `${round(quantile(typed.last, 0.5))} ms from the last letter to its hits; stale answers ${typed.stale}`,
)
bounds.holds('100,000 in a thread: main thread blocked', typed.blocked, 50)
bounds.holds('100,000 in a thread: stale answers', typed.stale, 0)
await mkdir('test-results', { recursive: true })
await writeFile('test-results/bench-search-rows.json', JSON.stringify({ rows, typed }, null, 2))
await bounds.end('search', { rows, typed })

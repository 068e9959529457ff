// `npm run bench -- load`: the first load of the built pages, of one report, of many and of a thousand, beside a bare article
// with the words of the report, and the same report drawn by d3-org-chart and by vis-timeline: on a slow line (1.6 Mbit/s, 150 ms) and a slow processor (a quarter), medians of nine loads taken in turn.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { chromium, type Browser } from '@playwright/test'
import { chromiumLaunch } from '../../src/build/browser.js'
import { seeds } from '../../src/build/plugin.ts'
import { buildFrom, buildMany, buildPage, MANY, writeArchive } from '../pages.ts'
import { bundle } from './hands.ts'

/** The largest archive: the number of bodies, and of years with a report of each. */
const [BODIES, YEARS] = [40, 25]
/** Loads of each page. */
const TIMES = 9
/** A task that is longer blocks the reader, ms. */
const BLOCKING = 50
/** Time after the load in which tasks count, ms. */
const QUIET = 4_000

const out = resolve('test-results/bench-load')
rmSync(out, { recursive: true, force: true })

/** A page with the words of a report and nothing else. */
function article(file: string): string {
  const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const [title = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const folder = join(out, 'article')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escape(title)}</title><style>body{max-width:40rem;margin:auto;font:16px/1.625 'Noto Sans','Segoe UI',sans-serif}</style><h1>${escape(title)}</h1>${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}</html>`,
  )
  return folder
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
/** Serves a folder, compressed as static hosts do. @returns its address */
const served = (folder: string): Promise<string> =>
  new Promise((started) => {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
      try {
        const content = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', 'content-encoding': 'br' })
          .end(content)
      } catch {
        response.writeHead(404).end()
      }
    })
    server.unref()
    server.listen(0, () => started(`http://localhost:${(server.address() as AddressInfo).port}/`))
  })

interface Load {
  /** First and largest paint, ms. */
  first: number
  largest: number
  /** Time of tasks beyond `BLOCKING` after the first paint, ms. */
  blocking: number
  /** Sum of layout shifts. */
  shift: number
  /** Bytes that came in the time that counts, with all that the page asked for. */
  bytes: number
}

async function load(browser: Browser, address: string, width: number): Promise<Load> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150 },
    ...{ downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const seen: Record<string, { startTime: number; duration: number; name: string; value?: number }[]> = {}
    Object.assign(window, { seen })
    for (const type of ['longtask', 'largest-contentful-paint', 'paint', 'layout-shift'])
      new PerformanceObserver((list) => (seen[type] ??= []).push(...list.getEntries())).observe({
        type,
        buffered: true,
      })
  })
  await page.goto(address)
  await page.waitForTimeout(QUIET)
  const result = await page.evaluate((limit) => {
    type Seen = Record<string, { startTime: number; duration: number; name: string; value?: number }[] | undefined>
    const { seen } = window as unknown as { seen: Seen }
    const first = seen['paint']?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0
    const after = (seen['longtask'] ?? []).filter(({ startTime }) => startTime >= first)
    return {
      first,
      largest: seen['largest-contentful-paint']?.at(-1)?.startTime ?? 0,
      blocking: after.reduce((sum, { duration }) => sum + Math.max(0, duration - limit), 0),
      shift: (seen['layout-shift'] ?? []).reduce((sum, { value = 0 }) => sum + value, 0),
    }
  }, BLOCKING)
  await context.close()
  return { ...result, bytes }
}

/** Builds a page of another library with the seed's report. @returns its folder */
async function peer(name: string): Promise<string> {
  const folder = join(out, name)
  await bundle('peers', `${name}.html`, folder, [seeds()])
  return folder
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const [seed = ''] = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
const one = join(out, 'one')
await buildFrom(resolve('seeds'), one)
const many = await buildMany()
writeArchive('archive', BODIES, YEARS)
const before = performance.now()
const archive = await buildPage('archive')
const archived = `${(BODIES * YEARS).toLocaleString('en')} reports`
console.log(`${archived} built in ${Math.round((performance.now() - before) / 1000)} s`)
const reportIn = (folder: string): string =>
  readdirSync(folder).find((name) => name.startsWith('report-')) ?? 'no document'
const measured = [
  { name: 'bare article', folder: article(join('seeds', seed)), file: 'index.html' },
  { name: 'd3-org-chart', folder: await peer('orgchart'), file: 'orgchart.html' },
  { name: 'vis-timeline', folder: await peer('timeline'), file: 'timeline.html' },
  { name: 'one report', folder: one, file: 'index.html' },
  { name: `${MANY} reports`, folder: many, file: 'index.html' },
  { name: `one of ${MANY}`, folder: many, file: reportIn(many) },
  { name: archived, folder: archive, file: 'index.html' },
  { name: `one of ${archived}`, folder: archive, file: reportIn(archive) },
]
const pages = await Promise.all(
  measured.map(async (page) => ({ ...page, address: `${await served(page.folder)}${page.file}` })),
)
const launch = chromiumLaunch()
const browser = await chromium.launch({ ...launch, args: [...launch.args, '--disable-gpu'] })
for (const width of [360, 1440]) {
  const loads = new Map<string, Load[]>(pages.map(({ name }) => [name, []]))
  for (let time = 0; time < TIMES; time += 1)
    for (const { name, address } of pages) loads.get(name)?.push(await load(browser, address, width))
  console.log(`\n${width} px, slow 4G, CPU 4×, median of ${TIMES}`)
  console.table(
    Object.fromEntries(
      pages.map(({ name, folder, file }) => {
        const all = loads.get(name) ?? []
        const of = (key: keyof Load): number => median(all.map((one) => one[key]))
        const html = readFileSync(join(folder, file))
        return [
          name,
          {
            'bytes in brotli': brotliCompressSync(html).length,
            'all bytes': of('bytes'),
            unpacked: html.length,
            'first paint, ms': Math.round(of('first')),
            'largest paint, ms': Math.round(of('largest')),
            'blocking, ms': Math.round(of('blocking')),
            'layout shift': Number(of('shift').toFixed(4)),
          },
        ]
      }),
    ),
  )
}
await browser.close()
process.exit(0)

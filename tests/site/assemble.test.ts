import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { assemble, type Publication } from '../../src/site/assemble.ts'
import { dataPart, hashedName } from '../../src/site/data.ts'
import { program } from '../program.ts'
import { datasetOf, linked, SEED } from '../seed.ts'

const ADDRESS = 'https://www.example.gov.vn/bien-nien/'
const LATER = '2010-02-04-dang-uy-bo-tttt-hu-cau'

async function filesOf(dataset: Dataset, publication: Publication): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const prerender = (
    { reports }: Dataset,
    { report }: { report: string | null },
  ): Promise<{ head: string; body: string }> =>
    Promise.resolve({ head: '<title>x</title>', body: `${report ?? 'all'} of ${reports.length}` })
  for await (const [path, content] of assemble(program, prerender, dataset, publication)) {
    expect(files.has(path), `${path} is written once`).toBe(false)
    files.set(path, String(content))
  }
  return files
}

const HOSTS = ['.htaccess', '_headers', 'hosting/nginx.conf', 'web.config']

describe('a site of one report', () => {
  const dataset = datasetOf(SEED)
  const data = dataPart(dataset)
  const file = hashedName('parts/data.js', data)

  test('has its documents, data, parts and host configurations', async () => {
    const files = await filesOf(dataset, { address: null, ancestors: "'self'" })
    expect([...files.keys()].sort()).toEqual(
      [...HOSTS, 'data/dataset.json', 'index.html', 'licenses.txt', 'offline.html', 'parts/core-1.js', file].sort(),
    )
    expect(JSON.parse(files.get('data/dataset.json') ?? '')).toEqual(dataset)
    expect(files.get(file)).toBe(`${data}\n`)
    expect(files.get('_headers')).toContain("frame-ancestors 'self'")
  })

  test('loads its parts, or has them inside', async () => {
    const files = await filesOf(dataset, { address: null, ancestors: '*' })
    const scriptOf = (name: string): string | undefined =>
      /<script type="module">(.*)<\/script>\s*<\/body>/su.exec(files.get(name) ?? '')?.[1]
    expect(scriptOf('index.html')).toBe(`load("${file}")\nstart("<\\/script>")`)
    expect(scriptOf('offline.html')).toBe(`load("${file}")\ncore()\n${data}\nstart("<\\/script>")`)
    expect(files.get('index.html')).toContain('<body>all of 1')
    expect(files.get('index.html')).toContain('<style>b{}</style>')
  })

  test('has an oEmbed response if its address is known', async () => {
    const files = await filesOf(dataset, { address: ADDRESS, ancestors: '*' })
    expect(JSON.parse(files.get('oembed.json') ?? '')).toMatchObject({ provider_url: ADDRESS })
  })
})

test('a site of several reports has a document and a data file for each', async () => {
  const files = await filesOf(linked(datasetOf(SEED, `${LATER}.txt`)), { address: ADDRESS, ancestors: '*' })
  const html = files.get(`report-${LATER}.html`) ?? ''
  expect(html).toContain(`<html data-report="${LATER}" data-documents="2">`)
  expect(html).toContain(`<body>${LATER} of 2`)
  expect(html).toContain(`<link rel="canonical" href="${ADDRESS}report-${LATER}.html">`)
  const own = [...files.keys()].filter((path) => path.startsWith('parts/report-'))
  expect(own).toHaveLength(2)
  expect(own.filter((path) => html.includes(`load("${path}")`))).toEqual([
    expect.stringMatching(new RegExp(`^parts/report-${LATER}-[0-9a-f]{8}\\.js$`, 'u')),
  ])
})

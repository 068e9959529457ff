// The page as a document: without script, hydrated, printed; its policy and the files of the build.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, wordsOf } from './page.ts'
import { SEVERAL } from './several.ts'

interface Data {
  reports: { text: string }[]
  people: { name: string }[]
  organizations: { name: string }[]
  attendances: { group: string | null }[]
  statements: { text: string; source: { exact: string } }[]
}
const data = JSON.parse(readFileSync('dist/data/dataset.json', 'utf8')) as Data

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('all content is readable', async ({ page }) => {
    await page.goto('/')
    const timeline = (await wordsOf(page.locator('#timeline'))).replace(/\s+/gu, ' ')
    for (const { text } of data.statements) expect(timeline).toContain(text)
    const people = await wordsOf(page.locator('#people'))
    for (const { name } of data.people) expect(people).toContain(name)
    const groups = data.attendances.flatMap(({ group }) => group ?? [])
    expect(groups).toHaveLength(3)
    for (const group of groups) expect(people.toLowerCase()).toContain(group.toLowerCase())
    const org = (await wordsOf(page.locator('#org'))).replace(/\s+/gu, ' ')
    for (const { name } of data.organizations) expect(org).toContain(name)
    await page.locator('#source details').evaluateAll((list) => {
      for (const one of list) one.setAttribute('open', '')
    })
    const source = ((await page.locator('#source').textContent()) ?? '').replace(/\s+/gu, ' ')
    for (const line of data.reports[0]?.text.split('\n') ?? [])
      expect(source).toContain(line.trim().replace(/\s+/gu, ' '))
  })

  test('a bar is a plain link to its words', async ({ page }) => {
    await page.goto('/')
    await page.locator('#timeline .bar.goal').nth(5).click()
    await expect(page).toHaveURL(/#p-/u)
    await expect(page.locator(':target')).toBeInViewport()
  })
})

test('hydration doesn’t change the prerendered page', async ({ page, context }) => {
  const raw = await (await page.request.get('/')).text()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  const live = await page.content()
  // Compare in a page without a policy, because Trusted Types forbid parsing markup.
  const empty = await context.newPage()
  const difference = await empty.evaluate(
    ([before, after]) => {
      const clean = (root: Element | null): string => {
        const copy = root?.cloneNode(true) as Element
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
        const comments: Node[] = []
        while (walker.nextNode()) comments.push(walker.currentNode)
        for (const comment of comments) comment.parentNode?.removeChild(comment)
        for (const input of copy.querySelectorAll('input')) {
          input.removeAttribute('value')
          input.removeAttribute('checked')
        }
        // The app lays out the org chart and gives its boxes tree roles, so compare its text only.
        for (const element of copy.querySelectorAll('#org .edge, #org .labels, #org .lines, #org .fold'))
          element.remove()
        for (const element of copy.querySelectorAll('#org .room, #org .room *'))
          for (const name of element.getAttributeNames()) element.removeAttribute(name)
        // The app gives the timeline's columns widths in px and its items a roving tabindex.
        for (const element of copy.querySelectorAll('#timeline [style], #timeline [tabindex]')) {
          element.removeAttribute('style')
          element.removeAttribute('tabindex')
        }
        copy.normalize()
        return copy.innerHTML
      }
      const parsed = (html = ''): string =>
        clean(new DOMParser().parseFromString(html, 'text/html').getElementById('app'))
      const [was, is] = [parsed(before), parsed(after)]
      if (was === is) return ''
      let at = 0
      while (was[at] === is[at]) at += 1
      return `${was.slice(at - 80, at + 80)}\n≠\n${is.slice(at - 80, at + 80)}`
    },
    [raw, live],
  )
  expect(difference).toBe('')
})

test('the policy is strict, without unsafe-inline for scripts', async ({ page }) => {
  await page.goto('/')
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  const directive = (name: string): string => policy.split('; ').find((one) => one.startsWith(`${name} `)) ?? ''
  expect(directive('default-src')).toBe("default-src 'none'")
  expect(directive('connect-src')).toBe("connect-src 'self'")
  expect(directive('script-src')).toMatch(/^script-src(?: 'sha256-[^']+')+ 'strict-dynamic'$/u)
  expect(directive('require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
  expect(directive('trusted-types')).toBe('trusted-types svelte-trusted-html bien-nien-part bien-nien-thread')
  expect(directive('style-src')).toMatch(/^style-src(?: 'sha256-[^']+')+$/u)
})

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(window, { moved: (window as unknown as { moved: number }).moved + entry.value })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const address of ['/', '/?theme=dark&lang=vi', '/?embed=1&view=org']) {
    await page.goto(address)
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved), address).toBeLessThan(0.01)
  }
})

test('what the Nu HTML checker found once stays out: roles within tables, blanks in addresses', async ({ page }) => {
  for (const address of ['/', '/several/', `/several/report-${SEVERAL[1] ?? ''}.html`]) {
    const html = await (await page.request.get(address)).text()
    expect(html.match(/<(?:table|t[rdh]|tbody|thead)\b[^>]* role=/gu), address).toBeNull()
    expect(html.match(/ (?:href|src)="[^"]*\s[^"]*"/gu), address).toBeNull()
  }
})

test('a section shown alone is printed alone', async ({ page }) => {
  for (const view of ['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source']) {
    await page.goto(`/?view=${view}`)
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('[data-section]')]
        .filter((one) => one.getClientRects().length > 0)
        .map(({ id }) => id),
    )
    expect(shown).toEqual([view])
    await page.emulateMedia({ media: null })
  }
})

test('a report is printed on six pages, the org chart as a drawing, with the address', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  // The parts of the page that nobody has seen come when the browser is idle, which it may be late on a busy machine.
  await page.waitForFunction(() => {
    const come = performance.getEntriesByType('resource').map(({ name }) => name)
    return ['OrgChart', 'People', 'Follow', 'SourceText', 'Timeline', 'Years', 'Header'].every((part) =>
      come.some((file) => file.includes(`/parts/${part}-`)),
    )
  })
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { dataset } = document.body
      dataset['boxes'] = String(document.querySelectorAll('#org .canvas .box, #org .frame .box').length)
      dataset['foot'] = document.querySelector('footer')?.textContent ?? ''
    })
  })
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(file.match(/\/Type \/Page\b/gu)).toHaveLength(6)
  expect(Number(await page.locator('body').getAttribute('data-boxes'))).toBeGreaterThan(8)
  expect(await page.locator('body').getAttribute('data-foot')).toContain(`từ ${page.url()}`)
})

test('the footer links to the licences of all packages that ship', async ({ page }) => {
  await page.goto('/trang/con/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Giấy phép' }).click()
  await expect(page).toHaveURL(/\/trang\/con\/licenses\.txt$/u)
  const text = await wordsOf(page.locator('body'))
  const names = [...text.matchAll(/^-{80}\n+(\S+) [\d.]+ \((.+)\)$/gmu)].map(([, name, kind]) => `${name}: ${kind}`)
  expect(names).toEqual([
    '@fontsource/noto-sans: OFL-1.1',
    '@mozilla/readability: Apache-2.0',
    '@noble/hashes: MIT',
    '@xmldom/xmldom: MIT',
    'base64-js: MIT',
    'clsx: MIT',
    'd3: ISC',
    'd3-array: ISC',
    'd3-axis: ISC',
    'd3-brush: ISC',
    'd3-chord: ISC',
    'd3-color: ISC',
    'd3-contour: ISC',
    'd3-delaunay: ISC',
    'd3-dispatch: ISC',
    'd3-drag: ISC',
    'd3-dsv: ISC',
    'd3-ease: BSD-3-Clause',
    'd3-fetch: ISC',
    'd3-force: ISC',
    'd3-format: ISC',
    'd3-geo: ISC',
    'd3-hierarchy: ISC',
    'd3-interpolate: ISC',
    'd3-path: ISC',
    'd3-polygon: ISC',
    'd3-quadtree: ISC',
    'd3-random: ISC',
    'd3-scale: ISC',
    'd3-scale-chromatic: ISC',
    'd3-selection: ISC',
    'd3-shape: ISC',
    'd3-time: ISC',
    'd3-time-format: ISC',
    'd3-timer: ISC',
    'd3-transition: ISC',
    'd3-zoom: ISC',
    'devalue: MIT',
    'dingbat-to-unicode: BSD-2-Clause',
    'esm-env: MIT',
    'fflate: MIT',
    'fuse.js: Apache-2.0',
    'idb-keyval: Apache-2.0',
    'jszip: (MIT OR GPL-3.0-or-later)',
    'lop: BSD-2-Clause',
    'mammoth: BSD-2-Clause',
    'option: BSD-2-Clause',
    'rolldown: MIT',
    'svelte: MIT',
    'tinyqueue: ISC',
    'underscore: MIT',
    'valibot: MIT',
    'xmlbuilder: MIT',
    'yaml: ISC',
  ])
  expect(text).toContain('the Biên Niên authors')
  expect(text).toContain('Copyright 2022 The Noto Project Authors')
  // Packages that don't ship need no notice.
  for (const name of ['vite', 'playwright', 'acorn', 'argparse']) expect(text).not.toContain(`${name} `)
})

test('the built folder has the expected files and no others', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(files.map((file) => file.replace(/-[0-9a-f]{8}\.js$/u, '.js')).sort()).toEqual([
    '.htaccess',
    '_headers',
    'data',
    'data/dataset.json',
    'data/dataset.schema.json',
    'desk.html',
    'embed.js',
    'hosting',
    'hosting/nginx.conf',
    'index.html',
    'licenses.txt',
    'offline.html',
    'parts',
    ...[
      ...[
        'Detail',
        'EmbedDialog',
        'ExportDialog',
        'Filters',
        'Follow',
        'Header',
        'OrgChart',
        'People',
        'SearchHits',
        'SourceText',
      ],
      ...[
        'Timeline',
        'TimelineDay',
        'ToolsMenu',
        'Years',
        'core',
        'data',
        'export',
        'messages',
        'search-engine',
        'shared',
      ],
    ].map((part) => `parts/${part}.js`),
    'picture.png',
    'robots.txt',
    'web.config',
  ])
})

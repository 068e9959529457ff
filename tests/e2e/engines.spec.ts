// The main tasks in the other engines that are installed: Firefox, WebKit, and old Chromium versions (`npm run
// engines`). Missing engines are skipped with a log entry. The current Chromium has all other files of this folder.
import { existsSync } from 'node:fs'
import { findFirefox, findWebkit } from '../../src/build/browser.js'
import { oldChromium, oldChromiums } from '../../src/build/engines.js'
import { floor } from '../../src/build/floor.ts'
import { chromiumHands, firefoxHands, until, webkitHands, type Hands } from './hands.ts'
import { expect, GOAL, ITEM, test } from './page.ts'

const BASE = `http://localhost:${process.env['PORT'] ?? '4179'}`

interface Engine {
  name: string
  /** Why the engine can't be used here, or null. */
  absent: string | null
  start: () => Promise<Hands>
}
const [firefox, webkit] = [findFirefox(), findWebkit()]
const engines: Engine[] = [
  { name: 'Firefox', absent: firefox === null ? 'not installed' : null, start: () => firefoxHands(firefox ?? '') },
  {
    name: 'WebKitGTK',
    absent: webkit === null ? 'not installed (Debian: webkit2gtk-driver, xvfb)' : null,
    start: () => webkitHands(webkit?.driver ?? '', webkit?.browser ?? '', webkit?.display ?? null),
  },
  ...oldChromiums
    .filter(({ version }) => version >= Number(floor.chrome))
    .map(({ version }) => ({
      name: `Chromium ${version}`,
      absent: existsSync(oldChromium(version)) ? null : 'npm run engines fetches it',
      start: () => chromiumHands(oldChromium(version)),
    })),
]

const detail = "return document.querySelector('aside.detail blockquote')?.textContent ?? ''"

for (const { name, absent, start } of engines)
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' })
    let hands: Hands
    let isStarted = false
    test.beforeAll(async () => {
      // The first start of an old engine is slow on a busy machine.
      test.setTimeout(120_000)
      test.skip(absent !== null, `${name}: ${absent ?? ''}`)
      hands = await start()
      isStarted = true
    })
    test.afterAll(async () => {
      if (isStarted) await hands.close()
    })

    test('finds a goal by words without marks and opens it in the text', async () => {
      await hands.open(`${BASE}/`)
      await until(hands, "return document.documentElement.dataset.js === 'on'")
      await hands.press('#search-field')
      await hands.type('phat trien dang vien')
      await hands.press('[role=option]', GOAL)
      await until(hands, "return document.querySelector('aside.detail') !== null")
      expect(await hands.ask(detail)).toBe(GOAL)
      const passage = `document.getElementById('p-${ITEM}')`
      await until(hands, `return ${passage}.classList.contains('open')`)
      // The detail's background is opaque.
      const colour = await hands.ask<string>(
        "return getComputedStyle(document.querySelector('aside.detail')).backgroundColor",
      )
      expect(colour).not.toMatch(/transparent|, 0\)/u)
    })

    test('follows a link of the goal and returns', async () => {
      await hands.open(`${BASE}/?item=${ITEM}`)
      await hands.press('.related a[data-id]')
      await until(hands, `return !location.search.includes('${ITEM}')`)
      expect(await hands.ask(detail)).not.toBe(GOAL)
      await hands.ask('history.back()')
      await until(hands, `return location.search.includes('${ITEM}')`)
      await until(hands, `return document.querySelector('aside.detail blockquote')?.textContent === '${GOAL}'`)
      await hands.key('Escape')
      await until(hands, "return document.querySelector('aside.detail') === null")
    })

    test('filters by speaker', async () => {
      await hands.open(`${BASE}/?person=le-doan-hop`)
      await until(hands, "return document.querySelector('#timeline .micro')?.textContent === 'Còn 12 trên 49 ý'")
      expect(await hands.ask("return document.querySelectorAll('#people .said, #goals li').length > 0")).toBe(true)
    })

    test('restores filters on Back', async () => {
      await hands.open(`${BASE}/?person=le-doan-hop&q=đoàn+kết`)
      const left = "return document.querySelector('#timeline .micro')?.textContent"
      await until(hands, `${left}.startsWith('Còn ')`)
      const before = await hands.ask<string>(left)
      await hands.open(`${BASE}/strict.html`)
      await hands.ask('history.back()')
      await until(hands, "return document.querySelector('#timeline') !== null")
      await until(hands, `${left} === ${JSON.stringify(before)}`)
      await hands.press('#search-field')
      await hands.type(' phat')
      await until(hands, "return document.querySelector('[role=option]') !== null")
    })

    test('moves through the org chart by keys', async () => {
      await hands.open(`${BASE}/?view=org`)
      await until(hands, "return document.querySelector('#org .frame.ready') !== null")
      await hands.ask('document.querySelector(\'#org [role=treeitem][tabindex="0"]\').focus()')
      const focused = 'return document.activeElement.getAttribute("data-key")'
      const first = await hands.ask(focused)
      await hands.key('ArrowDown')
      const second = await hands.ask(focused)
      expect(second).not.toBe(first)
      await hands.key('Home')
      expect(await hands.ask(focused)).toBeTruthy()
      // Boxes are laid out, not piled up.
      const places = await hands.ask<number[]>(
        "return [...document.querySelectorAll('#org .box')].map((box) => Math.round(box.getBoundingClientRect().top))",
      )
      expect(new Set(places).size).toBeGreaterThan(2)
    })

    test('zooms the timeline by keys', async () => {
      await hands.open(`${BASE}/?view=timeline`)
      await until(hands, "return document.documentElement.dataset.js === 'on'")
      await hands.ask("document.querySelector('#timeline a[data-id]').focus()")
      await until(hands, 'return document.querySelector(\'#timeline [data-id][tabindex="0"]\') !== null')
      await hands.key('+')
      await until(
        hands,
        "return location.search.includes('span=') || document.querySelector('#timeline .months') !== null",
      )
    })

    test('uses the layout for phones', async () => {
      await hands.size(360, 780)
      await hands.open(`${BASE}/?embed=1&view=goals`)
      await until(hands, "return document.documentElement.dataset.js === 'on'")
      const [wide, window] = await hands.ask<number[]>('return [document.documentElement.scrollWidth, innerWidth]')
      expect(wide).toBeLessThanOrEqual(window ?? 0)
      await hands.size(1440, 900)
    })

    test('shows a section in a sandboxed frame', async () => {
      await hands.open(`${BASE}/host.html`)
      // The content of a sandboxed frame can't be read, but its message with the height can.
      await until(
        hands,
        `window.heights ??= (addEventListener('message', ({ data }) => { if (data.type === 'embed-size') window.height = data.height }), 1); return window.height > 100 || (document.querySelector('iframe').contentWindow.postMessage({ type: 'bien-nien:view', top: 0, height: 500 }, '*'), false)`,
      )
    })
  })

test('an engine older than the floor shows the document', async () => {
  const program = oldChromium(83)
  test.skip(!existsSync(program), 'Chromium 83: npm run engines fetches it')
  const hands = await chromiumHands(program)
  try {
    await hands.open(`${BASE}/?person=le-doan-hop`)
    const shown = await hands.ask<string[]>(
      "return [...document.querySelectorAll('[data-section], p.no-app')].filter((one) => one.getClientRects().length > 0).map((one) => one.id || one.className.split(' ')[0])",
    )
    expect(shown).toEqual(['no-app', 'timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'])
  } finally {
    await hands.close()
  }
})

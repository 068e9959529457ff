// One interface to drive browsers of any age and make with real pointer and key input. Old Chromium lacks features that
// Playwright's locators need, and WebKitGTK is driven over WebDriver.
import { chromium, firefox, type Browser } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'

export interface Hands {
  open(address: string): Promise<void>
  /** Runs a script in the page and returns its result: 'return document.title'. */
  ask<T>(script: string): Promise<T>
  /** Clicks the middle of the first visible element that matches a selector and contains some words. */
  press(selector: string, words?: string): Promise<void>
  /** `type` types letters; `key` presses one key by its name: 'Enter'. */
  type(letters: string): Promise<void>
  key(name: KeyName): Promise<void>
  size(width: number, height: number): Promise<void>
  close(): Promise<void>
}

/** Keys by their DOM names, with their codes in WebDriver actions. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  Home: '\uE011',
  '+': '+',
  '/': '/',
} as const
export type KeyName = keyof typeof KEYS

/** A script that scrolls an element into view and returns its middle in the window, px, or null if there is none. */
const placeScript = (selector: string, words: string): string => `
  const all = [...document.querySelectorAll(${JSON.stringify(selector)})]
  const found = all.find((one) => one.getClientRects().length > 0 && one.textContent.includes(${JSON.stringify(words)}))
  if (!found) return null
  found.scrollIntoView({ block: 'center' })
  const [box] = found.getClientRects()
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]`

const POLL = 100
const PATIENCE = 15_000

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, POLL))

/** Runs a script until its result is truthy and returns it; errors during navigation are ignored. Throws after 15 s. */
export async function until<T>(hands: Hands, script: string): Promise<T> {
  const end = Date.now() + PATIENCE
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await hands.ask<T>(script)
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    await pause()
  }
  throw new Error(`never true: ${script}; the last answer was ${String(last)}`)
}

/** The middle of an element in the window, px, as soon as the element exists and doesn't move. */
async function placeOf(hands: Hands, selector: string, words = ''): Promise<[number, number]> {
  let before = ''
  for (;;) {
    const place = await until<[number, number]>(hands, placeScript(selector, words))
    if (String(place) === before) return place
    before = String(place)
    await pause()
  }
}

const inFunction = (script: string): string => `(() => { ${script} })()`

async function playwrightHands(browser: Browser): Promise<Hands> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const hands: Hands = {
    async open(address) {
      await page.goto(address)
    },
    ask: (script) => page.evaluate(inFunction(script)),
    async press(selector, words) {
      await page.mouse.click(...(await placeOf(hands, selector, words)))
    },
    type: (letters) => page.keyboard.type(letters),
    key: (name) => page.keyboard.press(name),
    size: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  }
  return hands
}

/** Number of attempts to start an old Chromium, which sometimes hangs before its first page. */
const STARTS = 4

/** Drives a Chromium of any version. @param program its path */
export async function chromiumHands(program: string, left = STARTS): Promise<Hands> {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--no-zygote', '--single-process'],
  })
  const late = new Promise<null>((done) => setTimeout(done, PATIENCE, null))
  const hands = await Promise.race([playwrightHands(browser), late])
  if (hands) return hands
  await browser.close()
  if (left <= 1) throw new Error(`${program} opens no page`)
  return chromiumHands(program, left - 1)
}

/** Drives Firefox over WebDriver BiDi. */
export const firefoxHands = async (program: string): Promise<Hands> =>
  playwrightHands(await firefox.launch({ executablePath: program, channel: 'moz-firefox' }))

/** Drives WebKitGTK by its WebDriver, on a virtual display if there is none. */
export async function webkitHands(driver: string, browser: string, display: string | null): Promise<Hands> {
  const port = 4470
  const children: ChildProcess[] = []
  const env = { ...process.env }
  if (display !== null) {
    children.push(spawn(display, [':97', '-screen', '0', '1600x1200x24'], { stdio: 'ignore' }))
    env['DISPLAY'] = ':97'
  }
  children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }))
  const end = (): void => {
    for (const child of children) child.kill()
  }
  const base = `http://127.0.0.1:${port}`
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
    if (value?.error !== undefined) throw new Error(`${value.error}: ${value.message ?? ''}`)
    return value
  }
  try {
    for (let left = 50; ; left -= 1) {
      try {
        await call('GET', '/status')
        break
      } catch (error) {
        if (left === 0) throw error
        await pause()
      }
    }
    const { sessionId } = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string }
    const at = `/session/${sessionId}`
    const keys = async (letters: readonly string[]): Promise<void> => {
      const actions = letters.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await call('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] })
    }
    const hands: Hands = {
      async open(url) {
        await call('POST', `${at}/url`, { url })
      },
      ask: async <T>(script: string) => (await call('POST', `${at}/execute/sync`, { script, args: [] })) as T,
      async press(selector, words) {
        const [x, y] = (await placeOf(hands, selector, words)).map(Math.round)
        const actions = [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]
        await call('POST', `${at}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] })
      },
      type: (letters) => keys(Array.from(letters)),
      key: (name) => keys([KEYS[name]]),
      async size(width, height) {
        await call('POST', `${at}/window/rect`, { width, height })
      },
      async close() {
        await call('DELETE', at)
        end()
      },
    }
    await hands.size(1440, 1000)
    return hands
  } catch (error) {
    end()
    throw error
  }
}

// The table of faults: what breaks, how a test breaks it, and what the reader sees. docs/faults.md has the same names.
import type { BrowserContextOptions, Page } from '@playwright/test'

/** A fault. `name` and `sees` are the cells of docs/faults.md. */
export interface Fault {
  name: string
  /** Options of the browser context. */
  options?: BrowserContextOptions
  /** Causes the fault before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>
  /** Causes the fault after the page is loaded. */
  arrive?: (page: Page) => Promise<unknown>
  sees:
    | 'the whole document, and a line that says so'
    | 'everything, filtered'
    | 'everything but the failed part, which is the document'
    | 'everything but those parts, and a line that says so'
  /** Further checks. */
  then?: (page: Page) => Promise<unknown>
}

/** Serves the page with changed HTML. */
const altered =
  (change: (html: string) => string) =>
  (page: Page): Promise<unknown> =>
    page.route(
      (url) => url.pathname === '/',
      async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: change(await response.text()) })
      },
    )

/** Runs a script in the page before its own scripts. */
const before =
  (script: string) =>
  (page: Page): Promise<unknown> =>
    page.addInitScript(script)

const APP = '<script type="module">'
const document = 'the whole document, and a line that says so' as const
const everything = 'everything, filtered' as const
const part = 'everything but the failed part, which is the document' as const

const missing = (name: string): Fault => ({
  name: `no ${name}`,
  prepare: before(`delete window.${name}`),
  sees: everything,
})

/** A section whose measurements throw during hydration. */
const broken = (section: string): Fault => ({
  name: `the section ${section} throws`,
  prepare: before(
    `const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth')
    Object.defineProperty(Element.prototype, 'clientWidth', { get() {
      if (this.closest('#${section}')) throw new Error('broken')
      return get.call(this)
    } })`,
  ),
  sees: part,
})

/** Checks that the conference's date doesn't depend on the reader's time zone. */
async function sameDay(page: Page): Promise<void> {
  await page.locator('header.page-only', { hasText: '26/3/2009' }).waitFor()
}

export const faults: readonly Fault[] = [
  { name: 'scripts switched off', options: { javaScriptEnabled: false }, sees: document },
  {
    name: 'every script blocked by a policy',
    prepare: altered((html) => html.replace(/script-src [^;]+/u, "script-src 'none'")),
    sees: document,
  },
  { name: 'the app altered on its way', prepare: altered((html) => html.replace(APP, `${APP} `)), sees: document },
  {
    name: 'the first script altered on its way',
    prepare: altered((html) => html.replace('<script>', '<script> ')),
    sees: everything,
  },
  {
    name: 'the file cut off in the app',
    prepare: altered((html) => html.slice(0, html.indexOf(APP) + 2_000)),
    sees: document,
  },
  { name: 'an engine too old', prepare: before('delete Array.prototype.at'), sees: document },
  { name: 'the app throws at once', prepare: before('window.WeakMap = undefined'), sees: document },
  {
    name: 'the data is damaged',
    prepare: before(
      'const parse = JSON.parse; JSON.parse = (text, ...rest) => text.length > 10000 ? {} : parse(text, ...rest)',
    ),
    sees: document,
  },
  broken('timeline'),
  broken('org'),
  missing('ResizeObserver'),
  missing('IntersectionObserver'),
  missing('Worker'),
  missing('matchMedia'),
  {
    name: 'no clipboard',
    prepare: before('delete Navigator.prototype.clipboard'),
    sees: everything,
    then: async (page) => {
      await page.getByRole('button', { name: 'Chép trích dẫn' }).click()
      await page.locator('input.by-hand').waitFor()
    },
  },
  {
    name: 'observers, matchMedia and Worker throw',
    prepare: before(
      "for (const name of ['ResizeObserver', 'IntersectionObserver', 'Worker', 'matchMedia']) window[name] = function () { throw new Error(name) }",
    ),
    sees: everything,
  },
  {
    name: 'measureText throws',
    prepare: before("CanvasRenderingContext2D.prototype.measureText = () => { throw new Error('no') }"),
    sees: everything,
  },
  {
    name: 'no canvas',
    prepare: before('HTMLCanvasElement.prototype.getContext = () => null'),
    sees: everything,
  },
  {
    name: 'getContext throws',
    prepare: before("HTMLCanvasElement.prototype.getContext = () => { throw new Error('no') }"),
    sees: everything,
  },
  {
    name: 'history throws',
    prepare: before("History.prototype.pushState = History.prototype.replaceState = () => { throw new Error('no') }"),
    sees: everything,
  },
  {
    name: 'storage and cookies throw',
    prepare: before(
      "for (const [of, name] of [[window, 'localStorage'], [window, 'sessionStorage'], [document, 'cookie']]) Object.defineProperty(of, name, { get() { throw new Error(name) } })",
    ),
    sees: everything,
  },
  {
    name: 'offline once it is loaded',
    sees: everything,
    arrive: async (page) => {
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /export-[0-9a-f]+\.js$/u.test(name)),
      )
      await page.context().setOffline(true)
    },
  },
  {
    name: 'the network fails before the app comes',
    sees: document,
    prepare: (page) => page.route('**/parts/**', (route) => route.abort()),
  },
  {
    name: 'the network fails before the later parts come',
    sees: 'everything but those parts, and a line that says so',
    prepare: (page) => page.route(/\/parts\/(?!core|data|shared|Timeline|Filters)/u, (route) => route.abort()),
  },
  { name: 'a clock in Kiritimati', options: { timezoneId: 'Pacific/Kiritimati' }, sees: everything, then: sameDay },
  { name: 'a clock in Los Angeles', options: { timezoneId: 'America/Los_Angeles' }, sees: everything, then: sameDay },
  { name: 'a Thai browser', options: { locale: 'th-TH' }, sees: everything, then: sameDay },
  { name: 'a Turkish browser', options: { locale: 'tr-TR' }, sees: everything, then: sameDay },
]

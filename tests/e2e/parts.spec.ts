// Parts of the app that load later: when they load, what the reader sees if they don't, and the page with all parts
// inline.
import type { Page } from '@playwright/test'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, GOAL, ITEM, pressTool, test } from './page.ts'

/** Simulates the browser's data saver, with which no part is loaded before it is needed. */
const saveData = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))

/** Delays a part; returns a function that releases it. */
async function holdBack(page: Page, part: string): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(`**/parts/${part}*`, async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

test('the page is one request; parts are loaded when the browser is idle', async ({ quiet: page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/trang/con/')
  await expect.poll(() => asked.length).toBeGreaterThan(4)
  expect(asked[0]).toBe('/trang/con/')
  for (const path of asked.slice(1)) expect(path).toMatch(/^\/trang\/con\/parts\/[\w-]+-[0-9a-f]{8}\.js$/u)
  expect((await page.request.get('/trang/con/data/dataset.json')).ok()).toBe(true)
})

test('with the data saver, a part is loaded only when it is needed', async ({ quiet: page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await saveData(page)
  await page.goto('/')
  await page.locator(`#t-${ITEM}`).click()
  await expect(page.getByRole('complementary')).toContainText(GOAL)
  const names = (): string[] => asked.map((path) => path.replace(/-[0-9a-f]{8}/u, ''))
  expect(names().slice(0, 3)).toEqual(['/', '/parts/data.js', '/parts/core.js'])
  // The detail, and what shows the opened statement.
  await expect
    .poll(() => names().slice(3).sort())
    .toEqual(
      [...['Detail', 'Follow', 'Header', 'People', 'SourceText', 'Timeline', 'Years', 'shared']].map(
        (part) => `/parts/${part}.js`,
      ),
    )
})

test('a part that fails to load gives a notice, nothing else breaks, and a retry loads it', async ({ page }) => {
  await saveData(page)
  await page.route('**/parts/Detail*', (route) => route.abort())
  await page.goto('/')
  await page.locator(`#t-${ITEM}`).click()
  const notice = page.getByRole('alert').filter({ hasText: 'Chưa tải được phần này' })
  await expect(notice).toBeVisible()
  await expect(page.locator(`#p-${ITEM}`)).toHaveClass(/open/u)
  await page.unroute('**/parts/Detail*')
  await notice.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('complementary')).toContainText(GOAL)
  await expect(notice).toBeHidden()
})

test('words typed before the search is loaded are answered when it is', async ({ page }) => {
  const release = await holdBack(page, 'search-engine')
  await page.goto('/')
  const field = page.getByRole('combobox', { name: 'Tìm kiếm' })
  await field.fill('phat trien dang vien')
  await expect(page.getByRole('option')).toHaveCount(0)
  release()
  await expect(page.getByRole('option').first()).toContainText('phát triển đảng viên')
})

test('a link with search words shows nothing else before the answer', async ({ page }) => {
  const release = await holdBack(page, 'search-engine')
  // The load event waits for the part.
  await page.goto('/?q=phat+trien+dang+vien', { waitUntil: 'domcontentloaded' })
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  await expect(page.locator('html')).toHaveAttribute('data-waiting', '')
  release()
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting')
  await expect(page.getByRole('button', { name: /phat trien dang vien/u }).first()).toBeVisible()
})

test('the page is in English once its words are loaded, otherwise in Vietnamese with a notice', async ({ page }) => {
  await page.goto('/?lang=en')
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.route('**/parts/messages*', (route) => route.abort())
  await page.goto('/?lang=en')
  await expect(page.getByRole('alert')).toContainText('Chưa tải được phần này')
  await expect(page.getByRole('heading', { name: 'Dòng thời gian' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
})

test.describe('the page in one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-'))
  const file = join(folder, 'one.html')
  test.beforeAll(() => copyFileSync('dist/offline.html', file))

  test('works without any other file', async ({ quiet: page }) => {
    await page.goto(`${pathToFileURL(file).href}?lang=en`)
    await page.locator(`#t-${ITEM}`).click()
    await expect(page.getByRole('complementary')).toContainText(GOAL)
    await page.getByRole('combobox', { name: 'Search' }).fill('phat trien dang vien')
    await expect(page.getByRole('option').first()).toContainText('phát triển đảng viên')
    await page.keyboard.press('Escape')
    await pressTool(page, /^Embed/u, 'Tools')
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('works in a sandboxed frame of a page from file://, where no part can be loaded', async ({ quiet: page }) => {
    const host = join(folder, 'host.html')
    writeFileSync(host, '<iframe sandbox="allow-scripts" src="one.html" width="900" height="700"></iframe>')
    await page.goto(pathToFileURL(host).href)
    const frame = page.frameLocator('iframe')
    await frame.locator(`#t-${ITEM}`).click()
    await expect(frame.getByRole('complementary')).toContainText(GOAL)
  })
})

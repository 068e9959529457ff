// A late app: the document is readable before, and early clicks and keys take effect when the app runs.
import type { Page } from '@playwright/test'
import { expect, GOAL, test } from './page.ts'

/** A key for the server, which delays the app of the page with this key. */
let key = ''
test.beforeEach(async ({ page }, { testId, repeatEachIndex }) => {
  key = `${testId}-${repeatEachIndex}`
  await page.goto(`/late/?person=le-doan-hop&key=${key}`, { waitUntil: 'commit' })
  await page.locator('#source').waitFor({ state: 'attached' })
})

/** Lets the server send the app. */
async function sendApp(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-js', '')
  await page.request.get(`/late/app?key=${key}`)
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
}

test('a link with filters shows the text within a second, and filters when the app runs', async ({ page }) => {
  await expect(page.locator('main')).toHaveCSS('animation-duration', '0.8s')
  await expect(page.locator('main')).toHaveCSS('opacity', '1')
  await expect(page.locator('p.no-app')).toBeHidden()
  await expect(page.getByText('49 ý', { exact: true }).first()).toBeVisible()
  await sendApp(page)
  await expect(page.getByText('Còn 12 trên 49 ý').first()).toBeVisible()
})

test('words typed early are searched when the app runs', async ({ page }) => {
  await page.getByRole('combobox').fill('phat trien dang vien')
  await sendApp(page)
  await expect(page.getByRole('option', { name: GOAL }).first()).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveValue('phat trien dang vien')
})

test('an early Enter filters the page', async ({ page }) => {
  await page.getByRole('combobox').fill('phát triển đảng viên')
  await page.getByRole('combobox').press('Enter')
  await sendApp(page)
  await expect(page).toHaveURL(/q=ph%C3%A1t/u)
})

test('a statement clicked early opens', async ({ page }) => {
  await page.locator('#timeline .bar.goal').nth(5).click()
  await sendApp(page)
  await expect(page.locator('aside.detail')).toBeVisible()
  await expect(page).toHaveURL(/item=/u)
})

test('a button clicked early takes effect', async ({ page }) => {
  await page.getByRole('button', { name: 'Công cụ' }).click()
  await sendApp(page)
  await expect(page.getByRole('list', { name: 'Công cụ' })).toBeVisible()
})

test('what is pressed while the app takes over takes effect once', async ({ page }) => {
  const controls = [
    page.getByRole('button', { name: /^Lọc/u, expanded: false }),
    page.getByRole('button', { name: 'Nối cùng chủ đề', pressed: false }),
  ]
  // Components listen already, and the early script still records.
  for (const control of controls)
    await control.evaluate((button: HTMLElement) => {
      const { bienNien } = window
      if (!bienNien) throw new Error('no early script')
      const started = bienNien.started.bind(bienNien)
      bienNien.started = (complete) => {
        button.click()
        started(complete)
      }
    })
  await sendApp(page)
  await expect(page.getByRole('button', { name: /^Lọc/u })).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('button', { name: 'Nối cùng chủ đề' })).toHaveAttribute('aria-pressed', 'true')
})

test('a link leads to the words, as without script, if the app doesn’t come', async ({ page }) => {
  const bar = page.locator('#timeline .bar.goal').nth(5)
  const id = (await bar.getAttribute('data-id')) ?? ''
  await bar.click()
  await expect(page).toHaveURL(new RegExp(`#p-${id}$`, 'u'), { timeout: 15_000 })
})

// The app comes after its document: what is readable is read, what is pressed or typed early is done when it is there.
import type { Page } from '@playwright/test'
import { expect, GOAL, test } from './page.ts'

/** Names a page to the server, which holds its app back. */
let key = ''
test.beforeEach(async ({ page }, { testId, repeatEachIndex }) => {
  key = `${testId}-${repeatEachIndex}`
  await page.goto(`/late/?person=le-doan-hop&key=${key}`, { waitUntil: 'commit' })
  await page.locator('#source').waitFor({ state: 'attached' })
})

/** Lets the app come. */
async function sendApp(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-js', '')
  await page.request.get(`/late/app?key=${key}`)
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
}

test('a filtered link shows its words within a second, and filters when the app is there', async ({ page }) => {
  await expect(page.locator('main')).toHaveCSS('animation-duration', '0.8s')
  await expect(page.locator('main')).toHaveCSS('opacity', '1')
  await expect(page.locator('p.no-app')).toBeHidden()
  await expect(page.getByText('49 điều, 2 năm').first()).toBeVisible()
  await sendApp(page)
  await expect(page.getByText('Còn 12 trên 49 điều').first()).toBeVisible()
})

test('words typed early are searched for', async ({ page }) => {
  await page.getByRole('combobox').fill('phat trien dang vien')
  await sendApp(page)
  await expect(page.getByRole('option', { name: GOAL }).first()).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveValue('phat trien dang vien')
})

test('Enter pressed early filters the page', async ({ page }) => {
  await page.getByRole('combobox').fill('phát triển đảng viên')
  await page.getByRole('combobox').press('Enter')
  await sendApp(page)
  await expect(page).toHaveURL(/q=ph%C3%A1t/u)
})

test('a statement pressed early opens', async ({ page }) => {
  await page.locator('#timeline .bar.goal').nth(5).click()
  await sendApp(page)
  await expect(page.locator('aside.detail')).toBeVisible()
  await expect(page).toHaveURL(/item=/u)
})

test('a button pressed early does its work', async ({ page }) => {
  await page.getByRole('button', { name: 'Nhúng' }).click()
  await sendApp(page)
  await expect(page.getByRole('dialog')).toBeVisible()
})

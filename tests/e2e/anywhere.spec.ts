// The same file, wherever it lies: a sub-path, a double click, a sandboxed frame.
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, GOAL, ITEM, test } from './page.ts'

test('under a sub-path it asks for one file only', async ({ quiet: page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/trang/con/')
  await page.locator(`#t-${ITEM}`).click()
  await expect(page.locator(`#p-${ITEM}`)).toHaveClass(/open/u)
  expect(asked).toEqual(['/trang/con/'])
  expect((await page.request.get('/trang/con/data/dataset.json')).ok()).toBe(true)
})

test('by double click (file://)', async ({ quiet: page }) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href)
  await page.locator(`#t-${ITEM}`).click()
  await expect(page.locator(`#p-${ITEM}`)).toHaveClass(/open/u)
  await expect(page.getByRole('complementary')).toContainText(GOAL)
})

test('in a sandboxed frame: one section, no header, still alive', async ({ quiet: page }) => {
  await page.goto('/host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: /Mục tiêu năm 2009/u })).toBeVisible()
  await expect(frame.getByRole('banner')).toBeHidden()
  await expect(frame.locator('#timeline')).toBeHidden()
  await frame.getByRole('link', { name: new RegExp(GOAL, 'u') }).click()
  await expect(frame.getByRole('complementary')).toContainText(GOAL)
  await expect(frame.getByRole('link', { name: 'Mở trang đầy đủ' })).toBeVisible()
})

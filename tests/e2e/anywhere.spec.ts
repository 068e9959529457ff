// The same page wherever it lies: a double click, a sandboxed frame. Under a sub-path: parts.spec.ts.
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, GOAL, ITEM, test } from './page.ts'

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

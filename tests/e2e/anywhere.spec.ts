// The page opened from file:// and in a sandboxed frame. For a sub-path see parts.spec.ts.
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, GOAL, ITEM, test } from './page.ts'

test('the page works from file:// (a double click)', async ({ quiet: page }) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href)
  await page.locator(`#t-${ITEM}`).click()
  await expect(page.locator(`#p-${ITEM}`)).toHaveClass(/open/u)
  await expect(page.getByRole('complementary')).toContainText(GOAL)
})

test('in a sandboxed frame, one section works without the header', async ({ quiet: page }) => {
  await page.goto('/host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: /Mục tiêu năm 2009/u })).toBeVisible()
  await expect(frame.getByRole('banner')).toBeHidden()
  await expect(frame.locator('#timeline')).toBeHidden()
  await frame.getByRole('link', { name: new RegExp(GOAL, 'u') }).click()
  await expect(frame.getByRole('complementary')).toContainText(GOAL)
  await expect(frame.getByRole('link', { name: 'Mở trang đầy đủ' })).toBeVisible()
})

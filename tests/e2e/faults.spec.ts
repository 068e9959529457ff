// Tests every fault of the table in faults.ts: what the reader sees when something fails in the browser
// (docs/faults.md).
import type { Page } from '@playwright/test'
import { faults } from './faults.ts'
import { expect, GOAL, test } from './page.ts'

const FILTERED = '/?person=le-doan-hop&q=tư+tưởng'

for (const { name, options = {}, prepare, arrive, sees, then } of faults)
  test.describe(name, () => {
    test.use(options)
    test(sees, async ({ page }) => {
      await prepare?.(page)
      await page.goto(FILTERED)
      await arrive?.(page)
      await seen[sees](page)
      await then?.(page)
    })
  })

/** A check for each possible outcome. */
const seen: Record<(typeof faults)[number]['sees'], (page: Page) => Promise<void>> = {
  async 'the whole document, and a line that says so'(page) {
    await expect(page.locator('main')).toHaveCSS('opacity', '1', { timeout: 1500 })
    await expect(page.locator('p.no-app').first()).toBeVisible()
    for (const id of ['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'])
      await expect(page.locator(`#${id}`)).toBeVisible()
    await expect(page.locator('#org .frame').first()).toBeVisible()
    await expect(page.locator('#goals')).toContainText(GOAL)
    // Controls that don't work are hidden.
    await expect(page.getByRole('combobox', { includeHidden: true })).toBeHidden()
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0)
    // Links work without the app.
    await page.locator('#timeline .bar').first().click()
    await expect(page).toHaveURL(/item=/u)
  },
  'everything, filtered': everything,
  async 'everything but those parts, and a line that says so'(page) {
    await expect(page.locator('p.no-app').first()).toBeHidden()
    const notices = page.getByRole('alert').filter({ hasText: 'Chưa tải được phần này' })
    // One notice for the search, whose words are in the address, and one for all sections.
    await expect(notices).toHaveCount(2)
    await expect(page.getByText(/Còn \d+ trên 49 ý/u).first()).toBeVisible()
    // The other sections are the document that they were.
    await expect(page.locator('#goals')).toContainText(GOAL)
    await page.locator('#timeline .bar').first().click()
    await expect(notices).toHaveCount(3)
    await expect(page.locator('#timeline .bar.open, #timeline .bar[aria-current]').first()).toBeVisible()
  },
  async 'everything but the failed part, which is the document'(page) {
    const failed = page.locator('.document')
    await expect(failed).toHaveCount(1)
    await expect(failed.locator('p.no-app')).toBeVisible()
    await expect(failed.locator('section')).toBeVisible()
    // Each section exists once: the half-hydrated copy was removed.
    await expect(page.locator('#timeline')).toHaveCount(1)
    await expect(page.locator('#org')).toHaveCount(1)
    expect(await failed.locator('button').filter({ visible: true }).count()).toBe(0)
    // The toolbar marks the section when it is in view.
    const id = await failed.locator('section').getAttribute('id')
    await failed.locator('section').evaluate((section) => {
      section.scrollIntoView()
      scrollBy({ top: 40 })
    })
    await expect(page.locator('.finder nav a[aria-current]')).toHaveAttribute('href', new RegExp(`#${id ?? ''}$`, 'u'))
    await search(page)
  },
}

/** Checks that the app works: filters of the address, the org chart, a search, an opened statement. */
async function everything(page: Page): Promise<void> {
  await expect(page.locator('p.no-app').first()).toBeHidden()
  await expect(page.locator('.document')).toHaveCount(0)
  await expect(page.getByText(/Còn \d+ trên 49 ý/u).first()).toBeVisible()
  await expect(page.locator('#org .box').first()).toBeVisible()
  await search(page)
}

/** Searches for a goal and opens the first hit. */
async function search(page: Page): Promise<void> {
  const field = page.getByRole('combobox')
  await field.fill('nang cao cong tac phat trien dang vien')
  await page.getByRole('option', { name: GOAL }).first().click()
  await expect(page.locator('aside.detail blockquote')).toHaveText(GOAL)
}

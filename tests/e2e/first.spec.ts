// The first screen of a report: one row on top, three sentences and the score, then the first statement.
import type { Page } from '@playwright/test'
import { expect, pressTool, test } from './page.ts'

/** Top edge of an element in the window, px. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top)

test('on a laptop the first statement begins within 520 px, below the toolbar and the header', async ({
  quiet: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  const tops = []
  for (const selector of ['.toolbar', 'h1', '#timeline .bar']) tops.push(await topOf(page, selector))
  expect(tops[0]).toBe(0)
  expect(tops[1]).toBeGreaterThan(54)
  expect(tops[2]).toBeLessThanOrEqual(520)
})

for (const [width, height] of [
  [1366, 56],
  [1240, 56],
  [360, 63],
] as const)
  test(`one section alone has its toolbar in one row, ${width} px wide`, async ({ quiet: page }) => {
    await page.setViewportSize({ width, height: 768 })
    await page.goto('/?view=org')
    const box = await page.locator('.toolbar').boundingBox()
    expect(box?.height).toBeLessThanOrEqual(height)
  })

test('a heading in the sentences leads to its statements', async ({ quiet: page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'công tác xây dựng Đảng' }).first().click()
  await expect(page.getByText('Còn 10 trên 49 ý').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByText('49 ý', { exact: true }).first()).toBeVisible()
})

test('on a phone the score has words, large enough to tap', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  const sides = page
    .getByRole('group', { name: /^Tổng quan/u })
    .getByRole('listitem')
    .getByRole('link')
  await expect(sides.filter({ hasText: /kết quả|nhiệm vụ|điểm|yêu cầu|khen thưởng/u })).toHaveText([
    /5 không ghi mục\s+4 nhiệm vụ chính trị/u,
    /7 nhiệm vụ kinh tế - xã hội\s+10 công tác xây dựng Đảng/u,
    /5 ưu điểm\s+2 khuyết điểm/u,
    /5 yêu cầu/u,
    /5 ưu điểm/u,
    /4 yêu cầu/u,
    /2 khen thưởng/u,
  ])
  for (const side of await sides.filter({ hasText: /\d/u }).all())
    expect((await side.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await sides.filter({ hasText: '2 khuyết điểm' }).click()
  await expect(page.getByText('Còn 12 trên 49 ý').first()).toBeVisible()
})

test('the tools open by a press, close by Escape and by a press elsewhere, and are in the menu of a phone', async ({
  quiet: page,
}) => {
  await page.goto('/')
  const [button, list] = [page.getByRole('button', { name: 'Công cụ' }), page.getByRole('list', { name: 'Công cụ' })]
  await button.click()
  await expect(list.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  await expect(list).toBeInViewport({ ratio: 1 })
  await page.mouse.click(300, 300)
  await expect(list).toBeHidden()
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(button).toBeHidden()
  await pressTool(page, /^Tải/u, 'Mục')
  await expect(page.getByRole('dialog', { name: 'Tải về và trích dẫn' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Mục', exact: true })).toBeFocused()
})

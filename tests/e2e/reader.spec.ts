// A typical task: search, open a hit, see it in the text, filter, go back, reload.
import { expect, GOAL, ITEM, test } from './page.ts'

test('after search, open, filter, Back and reload, the view is the same', async ({ quiet: page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hội nghị Tổng kết công tác Đảng năm 2008')

  await page.keyboard.press('/')
  await page.keyboard.type('phat trien dang vien')
  await page.getByRole('option', { name: new RegExp(GOAL, 'u') }).click()
  const passage = page.locator(`#p-${ITEM}`)
  await expect(passage).toHaveClass(/open/u)
  await expect(passage).toBeInViewport()
  await expect(passage).toContainText(GOAL)
  await expect(page.getByRole('complementary')).toContainText(GOAL)
  await expect(page).toHaveURL(new RegExp(`item=${ITEM}`, 'u'))

  await page.getByRole('button', { name: 'Lọc', exact: true }).click()
  const filters = page.getByRole('group', { name: 'Bộ lọc' })
  await filters.getByRole('button', { name: /Lê Doãn Hợp/u }).click()
  await expect(page.getByText('Còn 12 trên 49 ý').first()).toBeVisible()
  await filters.getByRole('button', { name: /^2009/u }).click()
  await expect(page.getByText('Còn 5 trên 49 ý').first()).toBeVisible()

  await page.goBack()
  await expect(page.getByText('Còn 12 trên 49 ý').first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('Còn 12 trên 49 ý').first()).toBeVisible()
  await expect(passage).toHaveClass(/open/u)
  await expect(page.locator('#timeline a[id^="t-"]')).toHaveCount(12)
})

test('a detail that comes late doesn’t push the words out of view', async ({ quiet: page }) => {
  let send = (): void => undefined
  const asked = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/parts/Detail-*', async (route) => {
    await asked
    await route.continue()
  })
  await page.setViewportSize({ width: 1440, height: 720 })
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('phat trien dang vien')
  await page.getByRole('option', { name: new RegExp(GOAL, 'u') }).click()
  const passage = page.locator(`#p-${ITEM}`)
  await expect(passage).toHaveClass(/\bopen\b/u)
  await expect(passage).toBeInViewport()
  send()
  await expect(page.getByRole('complementary')).toContainText(GOAL)
  await expect(passage).toBeInViewport({ ratio: 1 })
})

test('a passage in the text links back to its bar', async ({ quiet: page }) => {
  await page.goto('/')
  await page.locator(`#p-${ITEM}`).getByRole('link').first().click()
  await expect(page.locator(`#t-${ITEM}`)).toHaveAttribute('aria-current', 'true')
})

test('the keyboard alone leads from the start of the page to the words and back', async ({ quiet: page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('an toan an ninh')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('#detail-title')).toBeFocused()
  await expect(page.getByRole('complementary')).toContainText('Tăng cường chỉ đạo bảo đảm an toàn, an ninh thông tin')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toBeFocused()
})

test('hovering over a bar marks its passage', async ({ quiet: page }) => {
  await page.goto('/')
  await page.locator('#timeline .bar').first().hover()
  await expect(page.locator('mark[data-pointed]')).toHaveCount(1)
})

test('on a laptop the first statement is in sight, and the speakers have their offices', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/')
  const first = page.locator('#timeline [data-id]').first()
  expect((await first.boundingBox())?.y).toBeLessThanOrEqual(520)
  const speakers = page.getByRole('group', { name: 'Tổng quan: mỗi dấu là một ý trong báo cáo' }).getByRole('listitem')
  await expect(speakers.nth(1)).toContainText('Lê Doãn Hợp, Bộ trưởng')
})

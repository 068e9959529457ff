// Following promises from outcomes to goals to later outcomes: by mouse, keys and touch, printed and without script.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './page.ts'

const GOAL = 'Tiếp tục nâng cao công tác phát triển đảng viên'
const SEVERAL = '/several/'
/** The document of the report of 2009. */
const REPORT = `${SEVERAL}report-2009-03-26-dang-uy-bo-tttt.html`
const detail = (page: Page): Locator => page.getByRole('complementary')

test('three steps lead from a goal to last year’s outcome and to the next report’s outcome', async ({
  quiet: page,
}) => {
  await page.goto(REPORT)
  // Step 1: open the goal.
  await page.locator('#goals').getByRole('link', { name: GOAL }).click()
  await expect(detail(page)).toContainText('Nhìn lại, cùng chủ đề')
  await expect(detail(page)).toContainText('từ trùng: “công tác phát triển đảng viên”')
  await expect(detail(page)).toContainText('Báo cáo sau nhắc lại')
  await expect(detail(page)).toContainText('báo cáo 4/2/2010 · gần nghĩa: “phát triển đảng viên” – “đảng viên mới”')
  // Step 2: follow the link to the outcome of 2008.
  await detail(page)
    .getByRole('link', { name: /^Kết quả 5, 2008/u })
    .click()
  await expect(page.locator('mark.open').first()).toContainText('Công tác phát triển đảng viên được quan tâm')
  await page.goBack()
  // Step 3: follow the link to the report of 2010.
  await detail(page)
    .getByRole('link', { name: /^Kết quả 8, 2009/u })
    .click()
  await expect(page.locator('mark.open').first()).toContainText('Kết nạp 38 đảng viên mới')
  await expect(page.locator('mark.open').first()).toBeInViewport()
  await expect(detail(page)).toContainText('Báo cáo trước đề ra, cùng chủ đề')
})

test('the same by keys, with the reason in the accessible description', async ({ quiet: page }) => {
  await page.goto(`${SEVERAL}?view=follow`)
  const goal = page.locator('#follow .promise').filter({ hasText: GOAL })
  await goal.focus()
  await page.keyboard.press('Enter')
  await expect(detail(page).getByRole('heading', { level: 2 })).toBeFocused()
  const link = detail(page).getByRole('link', { name: /^Kết quả 8, 2009/u })
  for (let i = 0; i < 12 && !(await link.evaluate((one) => one === document.activeElement)); i += 1)
    await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(detail(page)).toContainText('Kết nạp 38 đảng viên mới')
  const row = page.getByRole('row').filter({ hasText: GOAL })
  await expect(row.getByRole('cell')).toHaveCount(3)
  await expect(row.getByRole('cell').nth(2)).toContainText('báo cáo 4/2/2010')
})

test('one click shows promises that no later report mentions, with an address of its own', async ({ quiet: page }) => {
  await page.goto(SEVERAL)
  const follow = page.locator('#follow')
  await follow.getByRole('button', { name: /^không thấy nhắc lại \d+$/u }).click()
  await expect(page).toHaveURL(/\?status=missing$/u)
  const rows = follow.locator('.row')
  const count = await rows.count()
  expect(count).toBeGreaterThan(3)
  expect(await rows.filter({ hasText: 'Không thấy nhắc lại trong báo cáo 4/2/2010' }).count()).toBe(count)
  await page.reload()
  await expect(rows).toHaveCount(count)
  // The filter has a chip in every section and is printed.
  await expect(page.getByRole('button', { name: 'Bỏ Theo dõi: không thấy nhắc lại' })).toBeVisible()
  // The page's filters apply to the table too, and one button removes all.
  await page.goto(`${SEVERAL}?status=missing&person=le-doan-hop&year=2015`)
  await expect(follow).toContainText('Không có ý nào khớp')
  await follow.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click()
  expect(new URL(page.url()).search).toBe('')
})

test('a link leads to a later report although the page shows another one alone', async ({ quiet: page }) => {
  await page.goto(`${SEVERAL}?report=2009-03-26-dang-uy-bo-tttt`)
  await page.locator('#goals').getByRole('link', { name: GOAL }).click()
  await detail(page)
    .getByRole('link', { name: /^Kết quả 8, 2009/u })
    .click()
  await expect(detail(page)).toContainText('Kết nạp 38 đảng viên mới')
  expect(new URL(page.url()).searchParams.get('report')).toBeNull()
})

test('threads of the opened statement are drawn; the overview of all threads is kept in the address', async ({
  quiet: page,
}) => {
  await page.goto('/')
  const threads = page.locator('#timeline .threads')
  await expect(threads).toHaveCount(0)
  await page.locator('#timeline').getByRole('link', { name: GOAL }).click()
  await expect(threads).toHaveAttribute('data-threads', '1')
  // The thread leads from the bar of 2008 to the goal's bar.
  const ends = await threads.locator('path.opened').evaluate((path) => {
    const { left, right, top, bottom } = path.getBoundingClientRect()
    return { left, right, top, bottom }
  })
  const from = await page.locator('#timeline .bar.related').boundingBox()
  const to = await page.locator('#timeline .bar.open').boundingBox()
  if (!from || !to) throw new Error('no bars')
  expect(Math.abs(ends.left - (from.x + from.width))).toBeLessThan(8)
  expect(Math.abs(ends.right - to.x)).toBeLessThan(8)
  expect(ends.top).toBeGreaterThan(from.y)
  expect(ends.bottom).toBeLessThan(to.y + to.height)
  await page.getByRole('button', { name: 'Nối cùng chủ đề' }).click()
  expect(new URL(page.url()).searchParams.get('threads')).toBe('1')
  await expect.poll(async () => Number(await threads.getAttribute('data-threads'))).toBeGreaterThan(8)
  await page.reload()
  await expect.poll(async () => Number(await threads.getAttribute('data-threads'))).toBeGreaterThan(8)
})

test('the overview of years shows how many promises were taken up, with links', async ({ quiet: page }) => {
  await page.goto(SEVERAL)
  const met = page.locator('#timeline .met')
  await expect(met.first()).toHaveText(/^\d+ trên 26$/u)
  await expect(met.last()).toHaveText('chưa có báo cáo sau')
  await met.first().click()
  await expect(page.getByRole('heading', { name: 'Theo dõi' })).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Theo dõi' })).toBeFocused()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })
  test('the table becomes cards with labelled cells; a tap opens a statement', async ({ quiet: page }) => {
    await page.goto(`${SEVERAL}?view=follow&status=taken`)
    const row = page.locator('#follow .row').filter({ hasText: GOAL })
    const cells = await row.locator('td').evaluateAll((list) => list.map((one) => one.getBoundingClientRect().width))
    expect(Math.min(...cells)).toBeGreaterThan(300)
    await row.getByRole('link', { name: /^Kết quả 8, 2009/u }).tap()
    await expect(detail(page)).toContainText('Kết nạp 38 đảng viên mới')
  })
})

test('the table and its reasons are readable without script and printed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(REPORT)
  const row = page.getByRole('row').filter({ hasText: GOAL })
  await expect(row).toContainText('gần nghĩa: “phát triển đảng viên” – “đảng viên mới”')
  await page.emulateMedia({ media: 'print' })
  await expect(row).toBeVisible()
  await expect(row).toContainText('báo cáo 4/2/2010')
  await context.close()
})

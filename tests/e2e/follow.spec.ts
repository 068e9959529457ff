// From result to promise to result: a reader's way through it, by mouse, keys and finger, on paper and without script.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './page.ts'

const GOAL = 'Tiếp tục nâng cao công tác phát triển đảng viên'
const SEVERAL = '/several/'
const detail = (page: Page): Locator => page.getByRole('complementary')

test('from a goal to what the year before had and to what the next report says of it, in three steps', async ({
  quiet: page,
}) => {
  await page.goto(SEVERAL)
  // One: the goal.
  await page.locator('#goals').getByRole('link', { name: GOAL }).click()
  await expect(detail(page)).toContainText('Nhìn lại, cùng chủ đề')
  await expect(detail(page)).toContainText('từ trùng: “công tác phát triển đảng viên”')
  await expect(detail(page)).toContainText('Báo cáo sau nhắc lại')
  await expect(detail(page)).toContainText('báo cáo 4/2/2010 · gần nghĩa: “phát triển đảng viên” – “Kết nạp”')
  // Two: what 2008 said of it.
  await detail(page)
    .getByRole('link', { name: /^Kết quả 5, 2008/u })
    .click()
  await expect(page.locator('mark.open').first()).toContainText('Công tác phát triển đảng viên được quan tâm')
  await page.goBack()
  // Three: what 2010's report said became of it.
  await detail(page)
    .getByRole('link', { name: /^Kết quả 8, 2009/u })
    .click()
  await expect(page.locator('mark.open').first()).toContainText('Kết nạp 38 đảng viên mới')
  await expect(page.locator('mark.open').first()).toBeInViewport()
  await expect(detail(page)).toContainText('Báo cáo trước đề ra, cùng chủ đề')
})

test('the same by keys, and a screen reader hears the reason', async ({ quiet: page }) => {
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

test('promises that no later report mentions are one press away, as an address', async ({ quiet: page }) => {
  await page.goto(SEVERAL)
  const follow = page.locator('#follow')
  await follow.getByRole('button', { name: /^không thấy nhắc lại \d+$/u }).click()
  expect(new URL(page.url()).search).toBe('?status=missing')
  const rows = follow.locator('.row')
  const count = await rows.count()
  expect(count).toBeGreaterThan(3)
  expect(await rows.filter({ hasText: 'Không thấy nhắc lại trong báo cáo 4/2/2010' }).count()).toBe(count)
  await page.reload()
  await expect(rows).toHaveCount(count)
  // It is a chip too, wherever one reads, and is told on paper.
  await expect(page.getByRole('button', { name: 'Bỏ Theo dõi: không thấy nhắc lại' })).toBeVisible()
  // The page's filters narrow it too, and one button undoes all.
  await page.goto(`${SEVERAL}?status=missing&person=le-doan-hop&year=2015`)
  await expect(follow).toContainText('Không có điều nào khớp')
  await follow.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click()
  expect(new URL(page.url()).search).toBe('')
})

test('a later report is followed to even where the page shows another one alone', async ({ quiet: page }) => {
  await page.goto(`${SEVERAL}?report=2009-03-26-dang-uy-bo-tttt`)
  await page.locator('#goals').getByRole('link', { name: GOAL }).click()
  await detail(page)
    .getByRole('link', { name: /^Kết quả 8, 2009/u })
    .click()
  await expect(detail(page)).toContainText('Kết nạp 38 đảng viên mới')
  expect(new URL(page.url()).searchParams.get('report')).toBeNull()
})

test('threads: those of the opened statement, and an overview on demand that the address keeps', async ({
  quiet: page,
}) => {
  await page.goto('/')
  const threads = page.locator('#timeline .threads')
  await expect(threads).toHaveCount(0)
  await page.locator('#timeline').getByRole('link', { name: GOAL }).click()
  await expect(threads).toHaveAttribute('data-threads', '1')
  // It begins at the bar of 2008 and ends at the goal's.
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

test('the overview of the years says how much was taken up, and leads to it', async ({ quiet: page }) => {
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
  test('the table is cards, each cell with its name; a tap opens', async ({ quiet: page }) => {
    await page.goto(`${SEVERAL}?view=follow&status=taken`)
    const row = page.locator('#follow .row').filter({ hasText: GOAL })
    const cells = await row.locator('td').evaluateAll((list) => list.map((one) => one.getBoundingClientRect().width))
    expect(Math.min(...cells)).toBeGreaterThan(300)
    await row.getByRole('link', { name: /^Kết quả 8, 2009/u }).tap()
    await expect(detail(page)).toContainText('Kết nạp 38 đảng viên mới')
  })
})

test('without script all of it is there to read, with its reasons; on paper too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(SEVERAL)
  const row = page.getByRole('row').filter({ hasText: GOAL })
  await expect(row).toContainText('gần nghĩa: “phát triển đảng viên” – “Kết nạp”')
  await page.emulateMedia({ media: 'print' })
  await expect(row).toBeVisible()
  await expect(row).toContainText('báo cáo 4/2/2010')
  await context.close()
})

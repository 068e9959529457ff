// The page of several reports: all together, one chosen, and back.
import { expect, test, turnTo } from './page.ts'
import { SEVERAL } from './several.ts'

const reports = (page: import('@playwright/test').Page) => page.getByRole('navigation', { name: 'Các báo cáo' })

test('all eight together have one axis from 2008 to 2015, and each person once', async ({ quiet }) => {
  await quiet.goto('several/')
  await expect(quiet.getByRole('heading', { level: 1 })).toHaveText('8 hội nghị, 2008–2015')
  await expect(reports(quiet).getByRole('link')).toHaveCount(8)
  const timeline = quiet.getByRole('region', { name: 'Dòng thời gian' })
  await expect(timeline.locator('[data-year]')).toHaveCount(8)
  for (const year of [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015])
    await expect(timeline.locator(`[data-year="${year}"]`)).toHaveCount(1)
  const people = quiet.getByRole('region', { name: 'Người' })
  const minister = people.getByRole('article').filter({ has: quiet.getByRole('link', { name: 'Lê Doãn Hợp' }) })
  await expect(minister).toHaveCount(1)
  await expect(minister).toContainText('Bộ trưởng Bộ Thông tin và Truyền thông (2009, 2010)')
  const deputy = people.getByRole('article').filter({ has: quiet.getByRole('link', { name: 'Nguyễn Hải Đường' }) })
  await expect(deputy).toContainText('(2009)')
  await expect(deputy).toContainText('Phó bí thư thường trực')
})

test('a link in the list shows a report alone; Back shows all again', async ({ quiet }) => {
  await quiet.goto('several/')
  const data = await quiet.request.get('several/data/dataset.json')
  const { statements } = (await data.json()) as { statements: { report: string }[] }
  const names = await reports(quiet).getByRole('link').allTextContents()
  expect(names).toHaveLength(SEVERAL.length)
  for (const [index, name] of [...names.entries()].filter(([at]) => at % 3 === 0)) {
    await reports(quiet).getByRole('link', { name, exact: true }).click()
    await expect(quiet).toHaveURL(new RegExp(`report=${SEVERAL[index] ?? ''}$`, 'u'))
    await expect(quiet.locator('#source article')).toHaveCount(1)
    await expect(quiet.getByRole('heading', { level: 1 })).not.toHaveText(/8 hội nghị/u)
    const told = statements.filter((one) => one.report === SEVERAL[index])
    await expect(quiet.locator('#timeline .section-head')).toContainText(`${told.length} điều`)
    await expect(quiet.locator('#timeline a[id^="t-"]').first()).toBeVisible()
    await quiet.goBack()
    await expect(quiet.getByRole('heading', { level: 1 })).toHaveText('8 hội nghị, 2008–2015')
  }
})

test('choosing a report in the toolbar removes filters that it lacks', async ({ quiet }) => {
  await quiet.goto('several/?year=2008&year=2012')
  const choice = quiet.getByRole('combobox', { name: 'Báo cáo' })
  await choice.selectOption({ value: SEVERAL[5] ?? '' })
  await expect(quiet).toHaveURL(/\?report=[^&]*&year=2012$/u)
  await expect(quiet.getByRole('link', { name: 'Trước: 9/1/2012' })).toBeVisible()
  await quiet.getByRole('link', { name: 'Sau: 15/1/2013' }).click()
  await expect(choice).toHaveValue(SEVERAL[6] ?? '')
  await quiet.getByRole('link', { name: 'Tất cả 8 báo cáo' }).click()
  await expect(choice).toHaveValue('')
})

test('an unknown report gives a notice, and all reports are shown', async ({ quiet }) => {
  await quiet.goto('several/?report=%3Cb%3E1999')
  await expect(quiet.getByText('Không có báo cáo “<b>1999”.')).toBeVisible()
  await expect(quiet.locator('#source article')).toHaveCount(8)
})

test('no report scrolls horizontally on a phone', async ({ quiet }) => {
  await quiet.setViewportSize({ width: 360, height: 780 })
  await quiet.goto('several/')
  for (const report of ['', ...SEVERAL]) {
    await turnTo(quiet, `?report=${report}`)
    await expect(quiet.locator('#source article')).toHaveCount(report === '' ? SEVERAL.length : 1)
    expect(await quiet.evaluate(() => document.documentElement.scrollWidth), report).toBe(360)
  }
})

test('without script all reports are readable, and their links lead to their texts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/several/')
  await expect(page.locator('#source article')).toHaveCount(8)
  await reports(page).getByRole('link').nth(3).click()
  await expect(page).toHaveURL(new RegExp(`#source-${SEVERAL[3] ?? ''}$`, 'u'))
  await context.close()
})

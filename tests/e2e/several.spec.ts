// The page of several reports: all together, one chosen, and back.
import { expect, test } from './page.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { MANY } from '../pages.ts'
import { ODD_REPORT, SEVERAL } from './several.ts'

const reports = (page: import('@playwright/test').Page) =>
  page.getByRole('navigation', { name: 'Các báo cáo' }).getByRole('list')

test('all eight together have one axis from 2008 to 2015, and each person once', async ({ quiet }) => {
  await quiet.goto('several/')
  await expect(quiet.getByRole('heading', { level: 1 })).toHaveText('8 hội nghị của 7 cơ quan, 2008–2015')
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

test('the overview has a column for each year, under a search that is always in sight', async ({ quiet }) => {
  await quiet.goto('several/')
  const edges = async (of: import('@playwright/test').Locator): Promise<[left: number, right: number]> => {
    const box = await of.boundingBox()
    return box === null ? [0, 0] : [Math.round(box.x), Math.round(box.x + box.width)]
  }
  const year = (name: string) =>
    quiet.getByRole('navigation', { name: 'Các báo cáo' }).getByRole('link', { name, exact: true })
  const report = (day: string) => quiet.getByRole('listitem').filter({ hasText: day })
  // A report's title takes the columns on the side with room.
  expect((await edges(report('26/3/2009')))[0]).toBe((await edges(year('2009')))[0])
  expect((await edges(report('30/12/2014')))[1]).toBe((await edges(year('2014')))[1])
  await report('9/1/2012').scrollIntoViewIfNeeded()
  await expect(quiet.getByRole('combobox', { name: 'Tìm kiếm' })).toBeInViewport()
  await year('2012').click()
  await expect(quiet).toHaveURL(/\?year=2012$/u)
  await expect(quiet.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the page of all reports is short: each report has a document, and long sections wait for a choice', async ({
  quiet,
}) => {
  await quiet.goto('several/')
  const shown = (): Promise<string[]> => quiet.locator('[data-section]').evaluateAll((all) => all.map(({ id }) => id))
  expect(await shown()).toEqual(['timeline', 'org', 'people', 'follow'])
  await expect(quiet.locator('#follow table')).toHaveCount(0)
  expect(await quiet.evaluate(() => document.querySelectorAll('#app *').length)).toBeLessThan(4_000)
  await quiet.getByRole('button', { name: 'Lọc', exact: true }).click()
  await quiet.getByRole('button', { name: /^Khen thưởng \d+$/u }).click()
  await expect.poll(shown).toEqual(['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'])
  await expect(quiet.locator('#source article')).toHaveCount(8)
  await quiet.goBack()
  await expect.poll(shown).toEqual(['timeline', 'org', 'people', 'follow'])
})

test('the page of all reports loads its app at a reader’s first event, and keeps typed words', async ({ quiet }) => {
  const asked: string[] = []
  quiet.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await quiet.goto('several/')
  await quiet.waitForTimeout(300)
  expect(asked).toEqual(['/several/'])
  await quiet.keyboard.press('/')
  await quiet.keyboard.type('phat trien')
  await expect(quiet.getByRole('option').first()).toBeVisible()
  await expect(quiet.getByRole('combobox', { name: 'Tìm kiếm' })).toHaveValue('phat trien')
})

test('a link in the list leads to the document of a report, and another one back', async ({ quiet }) => {
  await quiet.goto('several/')
  const data = await quiet.request.get('several/data/dataset.json')
  const { statements } = (await data.json()) as { statements: { report: string }[] }
  for (const report of SEVERAL.filter((_, at) => at % 3 === 0)) {
    await reports(quiet).locator(`a[href="report-${report}.html"]`).click()
    await expect(quiet).toHaveURL(new RegExp(`/report-${report}\\.html$`, 'u'))
    await expect(quiet.locator('#source article')).toHaveCount(1)
    await expect(quiet.getByRole('heading', { level: 1 })).not.toHaveText(/8 hội nghị/u)
    const told = statements.filter((one) => one.report === report)
    await expect(quiet.locator('#timeline .section-head')).toContainText(`${told.length} ý`)
    await quiet.locator('#timeline .bar').first().click()
    await expect(quiet.getByRole('complementary')).toBeVisible()
    await expect(quiet).toHaveURL(/report-[^?]*\?item=[\w-]+$/u)
    await quiet.getByRole('link', { name: 'Tất cả 8 báo cáo' }).click()
    await expect(quiet.getByRole('heading', { level: 1 })).toHaveText('8 hội nghị của 7 cơ quan, 2008–2015')
  }
})

test('in a low window, a hit opens in sight below the rows of the archive', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('several/')
  await page.getByRole('combobox', { name: 'Tìm kiếm' }).fill('kết nạp 38 đảng viên')
  await page.getByRole('option', { name: /^Kết nạp 38/u }).click()
  await expect(page.getByRole('complementary')).toBeInViewport({ ratio: 1 })
})

test('an old address of a report still shows it', async ({ quiet }) => {
  await quiet.goto(`several/?report=${SEVERAL[1] ?? ''}&kind=goal`)
  await expect(quiet.locator('#source article')).toHaveCount(1)
  await expect(quiet.getByRole('heading', { level: 1 })).not.toHaveText(/8 hội nghị/u)
  const previous = quiet.getByRole('link', { name: /^Trước: /u })
  await expect(previous).toHaveAttribute('href', /kind=goal/u)
  await previous.click()
  await expect(quiet).toHaveURL(new RegExp(`/report-${SEVERAL[0] ?? ''}\\.html\\?kind=goal$`, 'u'))
})

test('choosing a report in the toolbar removes filters that it lacks', async ({ quiet }) => {
  await quiet.goto('several/?year=2008&year=2012&kind=outcome')
  const choice = quiet.getByRole('combobox', { name: 'Báo cáo' })
  await quiet.getByRole('button', { name: /^Lọc/u }).click()
  await choice.selectOption({ value: SEVERAL[0] ?? '' })
  await expect(quiet).toHaveURL(new RegExp(`/report-${SEVERAL[0] ?? ''}\\.html\\?year=2008&kind=outcome$`, 'u'))
  // The document of a report has no data of other reports, so its links to them drop the years.
  const next = quiet.getByRole('link', { name: 'Sau: 4/2/2010' })
  // Before the app runs, the link leads to the report without filters.
  await expect(next).toHaveAttribute('href', /kind=outcome/u)
  await next.click()
  await expect(quiet).toHaveURL(new RegExp(`/report-${SEVERAL[1] ?? ''}\\.html\\?kind=outcome$`, 'u'))
  await quiet.getByRole('button', { name: /^Lọc/u }).click()
  await expect(choice).toHaveValue(SEVERAL[1] ?? '')
  await quiet.getByRole('link', { name: 'Tất cả 8 báo cáo' }).click()
  await quiet.getByRole('button', { name: /^Lọc/u }).click()
  await expect(choice).toHaveValue('')
  await expect(quiet).toHaveURL(/\/several\/index\.html\?kind=outcome$/u)
})

test('a statement that a later report takes up leads to that report’s document', async ({ quiet }) => {
  await quiet.goto(`several/report-${SEVERAL[0] ?? ''}.html`)
  const link = quiet.locator('#follow .after a[data-id]').first()
  const id = (await link.getAttribute('data-id')) ?? ''
  await link.click()
  await expect(quiet).toHaveURL(new RegExp(`/report-${SEVERAL[1] ?? ''}\\.html\\?item=${id}#p-${id}$`, 'u'))
  await expect(quiet.getByRole('complementary')).toBeVisible()
  await expect(quiet.locator(`#p-${id}`)).toHaveClass(/open/u)
})

test('an unknown report gives a notice, and all reports are shown', async ({ quiet }) => {
  await quiet.goto('several/?report=%3Cb%3E1999')
  await expect(quiet.getByText('Không có báo cáo “<b>1999”.')).toBeVisible()
  await expect(quiet.getByRole('heading', { level: 1 })).toHaveText('8 hội nghị của 7 cơ quan, 2008–2015')
})

test('the document of a report loads its own data alone', async ({ quiet }) => {
  const asked: string[] = []
  quiet.on('request', (request) => asked.push(request.url()))
  await quiet.goto(`several/report-${SEVERAL[0] ?? ''}.html`)
  await expect(quiet.locator('html')).toHaveAttribute('data-js', 'on')
  await quiet.getByRole('combobox', { name: /^Tìm/u }).fill('phat trien dang vien')
  await expect(quiet.getByRole('option').first()).toBeVisible()
  const data = asked.filter((url) => /dataset|parts\/report-/u.test(url))
  expect(data).toEqual([expect.stringMatching(new RegExp(`/parts/report-${SEVERAL[0] ?? ''}-[0-9a-f]{8}\\.js$`, 'u'))])
})

test('another report in the address of a document gives a notice', async ({ quiet }) => {
  await quiet.goto(`several/report-${SEVERAL[0] ?? ''}.html?report=${SEVERAL[4] ?? ''}`)
  await expect(quiet.getByText(`Không có báo cáo “${SEVERAL[4] ?? ''}”.`)).toBeVisible()
  await expect(quiet.locator('#source article')).toHaveCount(1)
})

test('no report scrolls horizontally on a phone', async ({ quiet }) => {
  await quiet.setViewportSize({ width: 360, height: 780 })
  for (const address of ['', '?kind=goal', ...SEVERAL.map((report) => `report-${report}.html`)]) {
    await quiet.goto(`several/${address}`)
    expect(await quiet.evaluate(() => document.documentElement.scrollWidth), address).toBe(360)
  }
})

test('without script every report is readable in its document, with its own title and address', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/several/')
  const data = (await (await page.request.get('/several/data/dataset.json')).json()) as {
    reports: { id: string; title: string; text: string }[]
  }
  expect(await reports(page).getByRole('link').count()).toBe(8)
  for (const { id, text } of data.reports) {
    await page.goto('/several/')
    await reports(page).locator(`a[href="report-${id}.html"]`).click()
    await page.locator('#source details').evaluateAll((list) => {
      for (const one of list) one.setAttribute('open', '')
    })
    const source = ((await page.locator('#source').textContent()) ?? '').replace(/\s+/gu, ' ')
    for (const line of text.split('\n')) expect(source).toContain(line.trim().replace(/\s+/gu, ' '))
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    await expect(page).toHaveTitle(`${heading ?? ''} – Biên Niên`)
  }
  await context.close()
})

test('in the single file, without script, each report’s link leads to its text', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/several/offline.html')
  await reports(page).getByRole('link').nth(3).click()
  await expect(page).toHaveURL(new RegExp(`#source-`, 'u'))
  await expect(page.locator(':target')).toBeInViewport()
  await context.close()
})

test('with many reports, the page of all reports and their documents stay small', () => {
  const folder = 'test-results/many/dist'
  const contents = (below: string): { name: string; content: Buffer }[] =>
    readdirSync(`${folder}/${below}`)
      .filter((name) => name === 'index.html' || (name.startsWith('report-') && !name.includes(ODD_REPORT)))
      .map((name) => ({ name, content: readFileSync(`${folder}/${below}${name}`) }))
      .sort((one, other) => other.content.length - one.content.length)
  const documents = contents('')
  expect(documents).toHaveLength(MANY + 1)
  for (const { name, content } of documents) {
    expect(content.length, `${name}, bytes unpacked`).toBeLessThan(260_000)
    expect(content.toString().match(/<[a-z]/gu)?.length, `${name}, elements`).toBeLessThan(2_000)
  }
  // With the data of all, these would be more than a megabyte.
  const parts = contents('parts/')
  expect(parts).toHaveLength(MANY)
  expect(parts[0]?.content.length, `${parts[0]?.name ?? ''}, bytes unpacked`).toBeLessThan(100_000)
  // Compressing all takes longer than everything else here.
  for (const [list, limit] of [
    [documents, 32_000],
    [parts, 16_000],
  ] as const)
    for (const { name, content } of list.slice(0, 2))
      expect(brotliCompressSync(content).length, `${name}, bytes in brotli`).toBeLessThan(limit)
})

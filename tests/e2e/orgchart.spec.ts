// The org chart in a browser: by keys, by pointer, as a tree for screen readers, printed, exported.
import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { expect, test, wordsOf } from './page.ts'

const HOST = 'dang-uy-bo-thong-tin-va-truyen-thong'
const chart = (page: Page): Locator => page.getByRole('region', { name: 'Sơ đồ tổ chức' })
const tree = (page: Page): Locator => chart(page).getByRole('tree')
const item = (page: Page, name: string | RegExp): Locator => tree(page).getByRole('treeitem', { name })
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
  )

/** Opens the page at its chart, which wakes when it is seen. */
async function openChart(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await page.locator('#org').evaluate((section) => section.scrollIntoView())
}

test('keys lead from the root to Nguyễn Hải Đường and to his statements', async ({ quiet: page }) => {
  await page.goto('/')
  const background = page.getByRole('checkbox', { name: 'Kiến thức nền' })
  await background.focus()
  await expect(page.locator('#org .frame.ready')).toBeVisible()
  // The chart has one tab stop: the body that holds the conference.
  for (let i = 0; i < 12 && !(await focused(page)).startsWith('Đảng uỷ cơ quan'); i += 1)
    await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toContain('tổ chức hội nghị này')
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toMatch(/^Ban chấp hành TW Đảng, Đảng$/u)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toMatch(/^Lê Doãn Hợp Uỷ viên/u)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toContain('trực thuộc Ban chấp hành TW Đảng (kiến thức nền)')
  // Move into the body: its people come before its parts.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toMatch(/^Nguyễn Hải Đường Phó bí thư/u)
  await page.keyboard.press('Enter')
  const detail = page.getByRole('complementary')
  await expect(detail).toContainText('Nguyễn Hải Đường')
  await expect(detail.getByRole('link', { name: /^Yêu cầu \d+: / })).toHaveCount(4)
  await page.keyboard.press('Tab')
  for (let i = 0; i < 20 && !(await focused(page)).includes('Những nỗ lực'); i += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(detail).toContainText('những nỗ lực đóng góp của Đảng bộ Bộ TT&TT trong năm 2008', { ignoreCase: true })
  await expect(page).toHaveURL(/item=/u)
})

test('all keys of the tree pattern work, and the focus is never lost', async ({ quiet: page }) => {
  await openChart(page)
  await item(page, /^Đảng uỷ cơ quan/u).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(item(page, /^Đảng uỷ cơ quan/u)).toHaveAttribute('aria-expanded', 'false')
  await expect(item(page, /^Công đoàn/u)).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'Đã thu Đảng uỷ cơ quan' })).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(item(page, /^Công đoàn/u)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toContain('Các chi/Đảng bộ trực thuộc')
  // ArrowLeft folds the body, moves to its parent, and folds that, as fast as keys repeat.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft')
  await expect(item(page, /^Đảng uỷ cơ quan/u)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toMatch(/^Đảng bộ Bộ TT&TT/u)
  await page.keyboard.press('End')
  await expect.poll(() => focused(page)).toMatch(/^30 cơ quan, đơn vị thuộc Bộ/u)
  await page.keyboard.type('le')
  await expect.poll(() => focused(page)).toMatch(/^Lê Doãn Hợp/u)
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(item(page, /^Ban chấp hành TW/u)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('*')
  await expect(item(page, /^Đảng uỷ khối/u)).toBeVisible()
  await expect.poll(() => focused(page)).toMatch(/^Ban chấp hành TW Đảng/u)
  await page.keyboard.press('+')
  await expect(chart(page).getByRole('button', { name: 'Vừa khung' })).toBeEnabled()
  await page.keyboard.press('0')
  await expect(chart(page).getByRole('button', { name: 'Vừa khung' })).toBeDisabled()
})

test('the accessibility tree has names, levels, positions and states', async ({ quiet: page }) => {
  await openChart(page)
  await expect(tree(page)).toMatchAriaSnapshot(`
    - tree:
      - treeitem "Ban chấp hành TW Đảng, Đảng" [expanded] [level=1]
      - treeitem "Lê Doãn Hợp Uỷ viên 12 ý" [level=2]
      - treeitem "Đảng uỷ khối các cơ quan trung ương, Đảng, trực thuộc Ban chấp hành TW Đảng (kiến thức nền)" [expanded] [level=2]
      - treeitem "Nguyễn Hải Đường Phó bí thư 9 ý" [level=3]
      - treeitem "Đảng bộ Bộ TT&TT, Đảng, trực thuộc Đảng uỷ khối các cơ quan trung ương (suy ra)" [expanded] [level=3]
      - treeitem "Ban chấp hành đảng bộ Bộ TT&TT, Đảng, trực thuộc Đảng bộ Bộ TT&TT (suy ra)" [expanded] [level=4]
      - treeitem "Các đ/c uỷ viên" [level=5]
      - treeitem "Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, Đảng, tổ chức hội nghị này, trực thuộc Đảng bộ Bộ TT&TT (kiến thức nền), phối hợp với Ban cán sự Đảng Bộ TT&TT" [expanded] [level=4]
  `)
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const items = nodes.filter(({ role }) => role?.value === 'treeitem')
  const told = (name: string): { level: unknown; position: string | null; size: string | null } | undefined => {
    const node = items.find((one) => String(one.name?.value).startsWith(name))
    return (
      node && { level: node.properties?.find((one) => one.name === 'level')?.value.value, position: null, size: null }
    )
  }
  expect(told('Đảng uỷ cơ quan')).toMatchObject({ level: 4 })
  const places = await tree(page)
    .getByRole('treeitem')
    .evaluateAll((list) =>
      list.map((one) => `${one.getAttribute('aria-posinset') ?? ''}/${one.getAttribute('aria-setsize') ?? ''}`),
    )
  // Roots 1–3 of 3; in each body people first, then its parts.
  expect(places.filter((one) => one.endsWith('/3'))).toHaveLength(6)
  expect(places.slice(0, 5)).toEqual(['1/3', '1/2', '2/2', '1/2', '2/2'])
  // Lines and signs are hidden from screen readers; the tree has nothing but items.
  expect(items).toHaveLength(places.length)
})

test('a person who is in three bodies is marked in all of them', async ({ quiet: page }) => {
  await page.goto('/?view=org')
  await item(page, /^Lê Doãn Hợp Bộ trưởng/u).click()
  await expect(tree(page).locator('[aria-current="true"]')).toHaveCount(3)
  await item(page, /^Nguyễn Hải Đường/u).hover()
  await expect(tree(page).locator('[data-pointed]')).toHaveCount(1)
})

test('each line opens its words, or a note if the report has none', async ({ quiet: page }) => {
  await openChart(page)
  const labels = chart(page).getByRole('list', { name: 'Quan hệ' }).getByRole('link')
  await expect(labels).toHaveCount(9)
  const detail = page.getByRole('complementary')
  await labels.filter({ hasText: 'phối hợp' }).click()
  await expect(detail).toContainText('Đảng uỷ, phối hợp với Ban cán sự')
  await expect(detail).toContainText('97-QĐ/TW')
  await expect(page.locator('#source .opened').first()).toHaveText(/Đảng uỷ/u)
  await detail.getByRole('button', { name: 'Xem trong văn bản' }).click()
  await expect(page.locator('#source .opened').first()).toBeInViewport()
  await chart(page)
    .getByRole('link', { name: /Đảng uỷ khối các cơ quan trung ương trực thuộc .*kiến thức nền$/u })
    .click()
  await expect(detail).toContainText('47-QĐ/TW')
  await expect(detail).toContainText('Báo cáo không nói')
  await page.goBack()
  await expect(detail).toContainText('phối hợp')
})

test('hiding background relations and showing a branch alone are kept in the address', async ({ quiet: page }) => {
  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Kiến thức nền' }).uncheck()
  await expect(page).toHaveURL(/background=0/u)
  await expect(chart(page).locator('.lines .background')).toHaveCount(0)
  await item(page, /^Bộ Thông tin/u).click()
  await page.getByRole('complementary').getByRole('button', { name: 'Chỉ xem nhánh này' }).click()
  await expect(tree(page).locator('.box')).toHaveCount(2)
  await page.reload()
  await expect(tree(page).locator('.box')).toHaveCount(2)
  await chart(page).getByRole('button', { name: 'Xem cả sơ đồ' }).click()
  await expect(tree(page).locator('.box')).toHaveCount(11)
})

test('a chart larger than its frame opens at the host', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 780, height: 900 })
  await openChart(page, '/several/?view=org&asof=all')
  const frame = chart(page).locator('.frame')
  const host = frame.locator('.box.host').first()
  await expect(host).toBeInViewport()
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100)
})

test('the sign folds, Ctrl + wheel zooms, a drag pans, a plain wheel scrolls the page', async ({ quiet: page }) => {
  await page.goto('/?view=org')
  const frame = chart(page).locator('.frame')
  await chart(page).locator(`[data-fold="${HOST}"]`).click()
  await expect(tree(page).locator('.box')).toHaveCount(8)
  await expect(item(page, /^Đảng uỷ cơ quan.*3 cơ quan$/u)).toBeVisible()
  await page.goBack()
  await expect(tree(page).locator('.box')).toHaveCount(11)
  await frame.hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  const width = (): Promise<number> => frame.evaluate((element) => element.scrollWidth - element.clientWidth)
  await expect.poll(width).toBeGreaterThan(200)
  const box = await frame.boundingBox()
  if (!box) throw new Error('no frame')
  const left = await frame.evaluate((element) => element.scrollLeft)
  await page.mouse.move(box.x + 300, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 200, { steps: 4 })
  await page.mouse.up()
  expect(await frame.evaluate((element) => element.scrollLeft)).toBe(left + 100)
  // The click at the end of a drag opens nothing.
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
})

test('a search hit opens in the chart', async ({ quiet: page }) => {
  await openChart(page, '/?tree=closed')
  await expect(tree(page).locator('.box')).toHaveCount(3)
  await page.keyboard.press('/')
  await page.keyboard.type('doan thanh nien')
  await page
    .getByRole('option', { name: /^Đoàn thanh niên/u })
    .first()
    .click()
  await expect(item(page, /^Đoàn thanh niên/u)).toHaveAttribute('aria-current', 'true')
})

for (const width of [280, 360])
  test(`at ${width} px the chart is an indented list with the same state and keys, without overflow or overlaps`, async ({
    quiet: page,
  }) => {
    await page.setViewportSize({ width, height: 780 })
    await page.goto('/?view=org')
    await expect(tree(page).locator('.box')).toHaveCount(11)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    // Relations across the tree are given as text.
    await expect(tree(page).locator('.across').filter({ hasText: 'phối hợp với Ban cán sự Đảng' })).toBeVisible()
    const small = await tree(page).evaluate((root) =>
      [...root.querySelectorAll('a')]
        .filter((one) => one.getBoundingClientRect().height < 43.5)
        .map((one) => one.textContent),
    )
    expect(small).toEqual([])
    const over = await chart(page).evaluate((root) => {
      const rects = [...root.querySelectorAll('.boxes a span, .labels a')]
        .flatMap((one) => [...one.getClientRects()].map((rect) => ({ words: one.textContent, rect })))
        .filter(({ words, rect }) => words.trim() !== '' && rect.width > 0)
      return rects.flatMap((a, i) =>
        rects
          .slice(i + 1)
          .filter(
            (b) =>
              !a.words.includes(b.words) &&
              !b.words.includes(a.words) &&
              Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left) > 1 &&
              Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top) > 3,
          )
          .map((b) => `${a.words} / ${b.words}`),
      )
    })
    expect(over).toEqual([])
    await chart(page).locator(`[data-fold="${HOST}"]`).click()
    await expect(tree(page).locator('.box')).toHaveCount(8)
    await page.setViewportSize({ width: 1200, height: 780 })
    await expect(tree(page).locator('.box')).toHaveCount(8)
  })

test('at any wider width the whole chart fits its frame and no words are cut', async ({ quiet: page }) => {
  await page.goto('/?view=org')
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  const cut = (): Promise<string[]> =>
    chart(page).evaluate((root) => {
      const frame = (root.querySelector('.frame') as HTMLElement).getBoundingClientRect()
      return [...root.querySelectorAll('.box')]
        .filter((box) => {
          const rect = box.getBoundingClientRect()
          const inside = [...box.children].every(
            (one) => one.matches('.fold') || one.getBoundingClientRect().bottom <= rect.bottom + 1,
          )
          return !inside || rect.left < frame.left || rect.right > frame.right || rect.bottom > frame.bottom + 1
        })
        .map((box) => box.textContent)
    })
  for (const width of [768, 960, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 })
    // The app fits the chart to the frame when it has drawn it.
    await expect.poll(cut, `${width} px`).toEqual([])
    await expect(chart(page).getByRole('button', { name: 'Vừa khung' }), `${width} px`).toBeDisabled()
  }
})

async function textOf(download: Download): Promise<string> {
  return (await readFile(await download.path())).toString()
}
const save = async (page: Page, name: string): Promise<Download> => {
  const download = page.waitForEvent('download')
  await chart(page).getByRole('button', { name }).click()
  return download
}

test('export: the SVG opens alone and looks like the screen, the PNG has twice its pixels', async ({
  quiet: page,
  context,
}) => {
  await page.goto('/?view=org')
  const svg = await save(page, 'Lưu SVG')
  expect(svg.suggestedFilename()).toBe('so-do-to-chuc-2009-03-26.svg')
  const source = await textOf(svg)
  // Compare the position of every word in the chart on screen and in the picture.
  const onScreen = await chart(page).evaluate((root) => {
    const corner = (root.querySelector('.chart') as HTMLElement).getBoundingClientRect()
    return [...root.querySelectorAll('.box')].map((box) => {
      const { left, top, width, height } = box.getBoundingClientRect()
      return [left - corner.left, top - corner.top, width, height].map(Math.round)
    })
  })
  const alone = await context.newPage()
  await alone.setViewportSize({ width: 1200, height: 1400 })
  await alone.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`)
  const inPicture = await alone.evaluate(() => {
    const group = document.querySelectorAll('svg > g > g')[0]
    const corner = (group?.getAttribute('transform') ?? '').match(/[\d.]+/gu)?.map(Number) ?? [0, 0]
    return [...document.querySelectorAll('svg > g > g > rect')].flatMap((rect) => {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(rect.getAttribute(name)),
      )
      return corner.length === 2 ? [[x, y, width, height]] : []
    })
  })
  for (const box of onScreen) expect(inPicture).toContainEqual(box)
  // In the picture, too, no word overflows its box.
  const loose = await alone.evaluate(() => {
    const rects = [...document.querySelectorAll('svg > g > g:nth-of-type(1) > rect')].map((one) =>
      one.getBoundingClientRect(),
    )
    return [...document.querySelectorAll('svg > g > g:nth-of-type(1) > text')]
      .filter((text) => !/^(?:trực thuộc|lãnh đạo|phối hợp)/u.test(text.textContent))
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return !rects.some(
          (one) => one.left <= left && one.right >= right && one.top <= top + 2 && one.bottom >= bottom - 2,
        )
      })
      .map(({ textContent }) => textContent)
  })
  expect(loose).toEqual([])
  const [wide, high] = /width="(\d+)" height="(\d+)"/u.exec(source)?.slice(1).map(Number) ?? []
  const png = await readFile(await (await save(page, 'Lưu PNG')).path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (wide ?? 0), 2 * (high ?? 0)])
  await expect(page.getByRole('status').filter({ hasText: 'Đã tạo tệp so-do-to-chuc-2009-03-26.png' })).toBeVisible()
})

for (const [sandbox, isKept] of [
  ['allow-scripts', false],
  ['allow-scripts allow-same-origin', false],
  ['allow-scripts allow-downloads', true],
] as const)
  test(`in a frame with sandbox="${sandbox}" the export says what to do if no file is saved`, async ({ page }) => {
    const code = `<iframe sandbox="${sandbox}" src="/trang/con/?embed=1&view=org&tree=open" title="x" width="900" height="700"></iframe>`
    await page.goto(`/paste.html?code=${encodeURIComponent(code)}`)
    const files: string[] = []
    page.on('download', (download) => files.push(download.suggestedFilename()))
    const frame = page.frameLocator('iframe')
    for (const format of ['svg', 'png']) {
      await frame.getByRole('button', { name: `Lưu ${format.toUpperCase()}` }).click()
      const status = frame.getByRole('status').filter({ hasText: 'so-do-to-chuc' })
      await expect(status).toHaveText(
        `so-do-to-chuc-2009-03-26.${format}: nếu tệp không tải về, hãy lưu từ trang đầy đủ. Mở trang đầy đủ`,
      )
      const link = status.getByRole('link', { name: 'Mở trang đầy đủ' })
      await expect(link).toHaveAttribute('href', '?tree=open&view=org')
      await expect(link).toHaveAttribute('target', '_blank')
    }
    // A refused download fires no event, so wait for its absence.
    if (!isKept) await page.waitForTimeout(500)
    await expect
      .poll(() => files)
      .toEqual(isKept ? ['so-do-to-chuc-2009-03-26.svg', 'so-do-to-chuc-2009-03-26.png'] : [])
  })

test('printing shows the whole chart, folded or not, as wide as the paper', async ({ quiet: page }) => {
  await openChart(page, '/?tree=closed')
  await expect(tree(page).locator('.box')).toHaveCount(3)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(tree(page).locator('.box')).toHaveCount(11)
  const [left, right] = await chart(page).evaluate((root) => {
    const rects = [...root.querySelectorAll('.box')].map((one) => one.getBoundingClientRect())
    return [Math.min(...rects.map((one) => one.left)), Math.max(...rects.map((one) => one.right))]
  })
  expect(right - left).toBeLessThanOrEqual(686)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(tree(page).locator('.box')).toHaveCount(3)
})

test('several reports: the chart as of each date, with changes marked and listed', async ({ quiet: page }) => {
  await page.goto('several/?view=org')
  const choice = page.getByRole('combobox', { name: 'Tính đến' })
  await expect(choice).toHaveValue('2014-12-30-dang-bo-cuc-kiem-dinh')
  await choice.selectOption({ value: '2010-02-04-dang-uy-bo-tttt-hu-cau' })
  await expect(page).toHaveURL(/asof=2010-02-04/u)
  await expect(item(page, /^Nguyễn Hải Đường Phó bí thư thường trực .*mới nêu$/u)).toBeVisible()
  const changes = chart(page).locator('.changes')
  await expect(changes).toContainText('So với báo cáo 26/3/2009')
  await expect(changes).toContainText('Nguyễn Hải Đường: Phó bí thư → Phó bí thư thường trực')
  await expect(changes).toContainText('Không nêu lại không có nghĩa là không còn')
  await page.goBack()
  await expect(choice).toHaveValue('2014-12-30-dang-bo-cuc-kiem-dinh')
  // Opening an item shows a chart that has it; a chart that was chosen says that it lacks the item.
  await page.goto('several/?view=org&item=cong-doan-bo-thong-tin-va-truyen-thong')
  await expect(choice).toHaveValue('2009-03-26-dang-uy-bo-tttt')
  await page.goto('several/?view=org&asof=2014-12-30-dang-bo-cuc-kiem-dinh&item=cong-doan-bo-thong-tin-va-truyen-thong')
  await chart(page).getByRole('button', { name: 'Xem sơ đồ có tên này' }).click()
  await expect(choice).toHaveValue('2009-03-26-dang-uy-bo-tttt')
  await choice.selectOption({ label: 'Tất cả các báo cáo' })
  await expect(tree(page).locator('.box')).not.toHaveCount(11)
})

test('several reports without script: the charts in their documents have the bodies of all', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const data = (await (await page.request.get('/several/data/dataset.json')).json()) as {
    reports: { id: string }[]
    organizations: { name: string; source: { report: string }[] }[]
  }
  for (const { id } of data.reports) {
    await page.goto(`/several/report-${id}.html`)
    const told = (await wordsOf(page.locator('#org'))).replace(/\s+/gu, ' ')
    for (const { name, source } of data.organizations)
      if (source.some(({ report }) => report === id)) expect(told, id).toContain(name)
  }
  await context.close()
})

test('folding keeps the zoom, and the sign stays under the pointer', async ({ quiet: page }) => {
  await openChart(page)
  await expect(tree(page).locator('.box')).toHaveCount(11)
  const sign = chart(page).locator('[data-fold="dang-bo-bo-thong-tin-va-truyen-thong"]')
  await sign.scrollIntoViewIfNeeded()
  const place = async (): Promise<number[]> => {
    const box = await sign.boundingBox()
    return box ? [Math.round(box.x), Math.round(box.y)] : []
  }
  const before = await place()
  await sign.click()
  await expect(tree(page).locator('.box')).not.toHaveCount(11)
  await expect
    .poll(async () => (await place()).map((one, i) => Math.abs(one - (before[i] ?? 0)) <= 2))
    .toEqual([true, true])
  await expect(page.getByRole('status').filter({ hasText: 'Đã thu Đảng bộ Bộ TT&TT' })).toBeAttached()
  await sign.click()
  await expect(tree(page).locator('.box')).toHaveCount(11)
  expect(page.url()).not.toContain('fold')
  await chart(page).getByRole('button', { name: 'Phóng to' }).click()
  await chart(page).getByRole('button', { name: 'Phóng to' }).click()
  const scale = (): Promise<string> =>
    chart(page)
      .locator('.chart')
      .evaluate((one) => one.style.transform.split('scale')[1] ?? '')
  const near = await scale()
  await sign.click()
  await expect(tree(page).locator('.box')).not.toHaveCount(11)
  expect(await scale()).toBe(near)
})

test('showing a branch alone moves the focus there and back; a branch of another report shows that report', async ({
  quiet: page,
}) => {
  await page.goto('/?item=bo-thong-tin-va-truyen-thong')
  await page.getByRole('button', { name: 'Chỉ xem nhánh này' }).press('Enter')
  await expect.poll(() => focused(page)).toMatch(/^Bộ Thông tin/u)
  await chart(page).getByRole('button', { name: 'Xem cả sơ đồ' }).press('Enter')
  await expect.poll(() => focused(page)).toMatch(/^Bộ Thông tin/u)
  await page.goto('several/?view=org&focus=dang-bo-bo-thong-tin-va-truyen-thong')
  await expect(page.getByRole('combobox', { name: 'Tính đến' })).toHaveValue('2010-02-04-dang-uy-bo-tttt-hu-cau')
  await page.goto('several/?view=org&focus=dang-bo-bo-thong-tin-va-truyen-thong&asof=2014-12-30-dang-bo-cuc-kiem-dinh')
  await expect(chart(page)).toContainText('“Đảng bộ Bộ TT&TT” không có trong sơ đồ này.')
})

test('on paper, before the chart is drawn, the bodies say what they belong to; on a phone the drawing will', async ({
  quiet: page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/')
  const relations = page.locator('#org .edge')
  const areSeen = (): Promise<boolean[]> =>
    relations.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 8))
  expect(new Set(await areSeen())).toEqual(new Set([false]))
  await page.emulateMedia({ media: 'print' })
  expect(new Set(await areSeen())).toEqual(new Set([true]))
})

// The timeline in a browser: by keys, by touch, by address; what is drawn and what is only counted.
import type { Locator, Page } from '@playwright/test'
import { expect, test, turnTo, wordsOf } from './page.ts'
import { ORIGIN } from './port.js'
import { SEVERAL } from './several.ts'

const SENTENCE = 'Tăng cường chỉ đạo bảo đảm an toàn, an ninh thông tin'
const timelineOf = (page: Page): Locator => page.getByRole('region', { name: 'Dòng thời gian' })
const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
const isFocusInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect()
    return (
      box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth + 1
    )
  })

test.describe('by keyboard alone', () => {
  test('keys lead from the opening view to a sentence, to its words, and back', async ({ quiet: page }) => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // All bars are one tab stop: from the skip link through the tools to the first bar.
    const isBar = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.classList.contains('bar') ?? false)
    for (let stops = 0; stops < 30 && !(await isBar()); stops += 1) await page.keyboard.press('Tab')
    expect(await isBar()).toBe(true)
    await page.keyboard.press('Home')
    await expect.poll(() => focusedText(page)).toContain('2008')
    let steps = 0
    while (!(await focusedText(page)).includes(SENTENCE) && steps < 60) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => isFocusInView(page)).toBe(true)
      steps += 1
    }
    await expect.poll(() => focusedText(page)).toContain(SENTENCE)
    // Zoom in and out: the item keeps the focus and stays visible.
    for (const key of ['+', '+', '+', '-', '0']) {
      await page.keyboard.press(key)
      await expect.poll(() => focusedText(page)).toContain(SENTENCE)
      await expect.poll(() => isFocusInView(page)).toBe(true)
    }
    await page.keyboard.press('Enter')
    await expect(page.locator('#detail-title')).toBeFocused()
    await expect(page.locator('mark.open')).toHaveText(new RegExp(SENTENCE, 'u'))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect.poll(() => focusedText(page)).toContain(SENTENCE)
  })

  test('up and down move between lanes, End to the last item', async ({ quiet: page }) => {
    await page.goto('/')
    const bars = timelineOf(page).locator('.bar')
    await bars.first().focus()
    await expect(timelineOf(page).locator('[tabindex="0"]')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.bar:focus')).toHaveClass(/strength/u)
    await page.keyboard.press('ArrowUp')
    await expect(page.locator('.bar:focus')).toHaveClass(/outcome/u)
    await page.keyboard.press('End')
    await expect(page.locator('.bar:focus')).toHaveClass(/request/u)
    await expect(timelineOf(page).locator('[tabindex="0"]')).toHaveCount(1)
  })
})

test('the view is kept in the address: months, reload, a year, the day, and Back', async ({ quiet: page }) => {
  await page.goto('/')
  const tools = timelineOf(page)
  await tools.getByRole('button', { name: 'Tháng', exact: true }).click()
  await expect(page).toHaveURL(/span=2009-\d\d-\d\d%2F2009-\d\d-\d\d/u)
  await expect(tools.getByText('Tháng 3', { exact: true }).last()).toBeInViewport()
  await page.reload()
  await expect(tools.getByText('Tháng 3', { exact: true }).last()).toBeInViewport()
  await expect(page.locator('p[role="status"]')).toHaveText('')
  await tools.getByRole('button', { name: 'Ngày họp' }).click()
  await expect(page).toHaveURL(/span=2009-03-26$/u)
  await expect(tools.getByRole('heading', { name: '26/3/2009' })).toBeVisible()
  await expect(page.locator('p[role="status"]')).toHaveText('Đang xem ngày họp 26/3/2009')
  await expect(tools.locator('.part h4')).toHaveText([
    /^Tham dự/u,
    /Báo cáo/u,
    /Lê Doãn Hợp phát biểu/u,
    /Nguyễn Hải Đường phát biểu/u,
    /Lễ trao tặng/u,
  ])
  await tools.getByRole('button', { name: 'Mở ở mức Năm' }).click()
  await expect(tools.locator('.bar')).toHaveCount(49)
  await page.goBack()
  await expect(tools.getByRole('heading', { name: '26/3/2009' })).toBeVisible()
})

test('lanes have their names on the left if the day is out of view', async ({ quiet: page }) => {
  await page.goto('/?span=2008')
  const timeline = timelineOf(page)
  await expect(timeline.locator('.lane-name')).toHaveText([
    /Báo cáo/u,
    /Lê Doãn Hợp/u,
    /Nguyễn Hải Đường/u,
    /Lễ trao tặng/u,
  ])
  await expect(timeline.locator('.lane-name').first()).toBeInViewport()
})

test('+ zooms in to the day, − out again', async ({ quiet: page }) => {
  await page.goto('/')
  const timeline = timelineOf(page)
  const nearer = timeline.getByRole('button', { name: 'Phóng to' })
  for (let i = 0; i < 20 && (await nearer.isEnabled()); i += 1) await nearer.click()
  await expect(page).toHaveURL(/span=2009-03-26$/u)
  await expect(timeline.getByRole('button', { name: 'Thu nhỏ' })).toBeFocused()
  await timeline.getByRole('button', { name: 'Thu nhỏ' }).click()
  await expect(timeline.getByText('Tháng 3', { exact: true }).last()).toBeInViewport()
})

test('an invalid span gives a notice; a span outside the years shows all', async ({ quiet: page }) => {
  await page.goto('/?span=2009-02-30')
  await expect(page.getByText('“2009-02-30” không phải là ngày hay khoảng ngày.')).toBeVisible()
  await page.goto('/?span=1990/1991')
  await expect(timelineOf(page).locator('.bar')).toHaveCount(49)
})

/** Pairs of visible texts of the timeline that overlap, and texts that their box cuts. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('#timeline .box')
    if (!root) return ['no timeline']
    const overlap = (one: DOMRect, other: DOMRect): DOMRect => {
      const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)]
      const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)]
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
    }
    /** Cache: element → the rectangle to which it and its ancestors clip its content. */
    const clips = new Map<Element, DOMRect>([[root, new DOMRect(-1e6, -1e6, 2e6, 2e6)]])
    const clipOf = (element: Element): DOMRect => {
      const known = clips.get(element)
      if (known) return known
      const above = clipOf(element.parentElement ?? root)
      const isClipping = getComputedStyle(element).overflowX !== 'visible'
      const clip = isClipping ? overlap(above, element.getBoundingClientRect()) : above
      clips.set(element, clip)
      return clip
    }
    const texts: { node: Node; text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || node.textContent?.trim() === '' || parent.closest('.visually-hidden, noscript, .by')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        const box = overlap(clipOf(parent), rect)
        if (box.width > 1 && box.height > 1) texts.push({ node, text: node.textContent?.trim() ?? '', box })
      }
    }
    texts.sort((one, other) => one.box.top - other.box.top)
    const found: string[] = []
    for (const [i, a] of texts.entries())
      for (let j = i + 1; j < texts.length; j += 1) {
        const b = texts[j]
        if (!b || b.box.top > a.box.bottom) break
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        // Lines of text may touch, because stacked marks need the space.
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (a.node !== b.node && wide > 2 && high > 6) found.push(`${a.text} × ${b.text}`)
      }
    return found
  })

for (const base of ['/', 'several/'])
  test(`texts don’t overlap, and there are few elements: ${base}`, async ({ quiet: page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(base)
    // The page of all reports waits for a reader.
    await page.mouse.move(5, 5)
    await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
    const opened = [
      '&span=2009',
      '&span=2009/2010',
      '&span=2009-02-01/2009-05-20',
      '&span=2009-03-26',
      '&lanes=report',
      '&lanes=speaker&kind=goal',
    ]
    for (const width of [280, 360, 720, 768, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      // At the widths of most screens check all states; at the other widths only the opening one.
      for (const more of ['', ...([360, 1024, 1440].includes(width) ? opened : [])]) {
        // The timeline alone: other sections would only be laid out anew each time.
        const address = `?view=timeline${more}`
        const state = `${base}${address} at ${width} px`
        // Change the state without loading the page again.
        await turnTo(page, address)
        // The page has reached the new state when its links contain it.
        const href = await page.locator('.tools a[hreflang], .tools a[lang]').first().getAttribute('href')
        for (const [name, value] of new URLSearchParams(address))
          expect(new URLSearchParams(href ?? '').get(name), state).toBe(value)
        expect(await collisions(page), state).toEqual([])
        expect(await page.locator('#timeline *').count(), state).toBeLessThan(600)
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(width)
      }
    }
  })

test.describe('several reports', () => {
  test('the overview counts all statements; a year opens, and Back closes it', async ({ quiet: page }) => {
    await page.goto('several/')
    const timeline = timelineOf(page)
    await expect(timeline.locator('.cell .glyph')).toHaveCount(225)
    const counts = await timeline.locator('.cell .count').allTextContents()
    expect(counts.reduce((sum, one) => sum + Number(one), 0)).toBe(225)
    await timeline.getByRole('link', { name: '2012', exact: true }).click()
    await expect(page).toHaveURL(/span=2012$/u)
    await expect(timeline.locator('.bar').first()).toBeVisible()
    await expect(timeline.getByRole('heading', { name: '2012' })).toBeVisible()
    await page.goBack()
    await expect(timeline.locator('.cell .glyph')).toHaveCount(225)
  })

  test('lanes can be chosen; statements without room are counted and can be shown', async ({ quiet: page }) => {
    await page.goto('several/?span=2010/2012')
    const timeline = timelineOf(page)
    await expect(timeline.locator('.bar').first()).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
    const drawn = await timeline.locator('.bar').count()
    const more = timeline.getByRole('button', { name: /^Xem thêm/u })
    const left = (await more.allTextContents()).reduce((sum, one) => sum + Number(one.replace('+', '')), 0)
    expect(drawn + left).toBe(43 + 23 + 56)
    await more.first().click()
    await expect.poll(() => timeline.locator('.bar').count()).toBeGreaterThan(drawn)
    await timeline.getByRole('button', { name: 'báo cáo' }).click()
    await expect(page).toHaveURL(/lanes=report/u)
    await expect(timeline.locator('.lane').first()).toContainText('26/3/2009')
  })

  test('the focus stays on the control that was used', async ({ quiet: page }) => {
    await page.goto('several/?span=2009/2011')
    const timeline = timelineOf(page)
    const more = timeline.getByRole('button', { name: /^Xem thêm/u }).first()
    await more.focus()
    await page.keyboard.press('Enter')
    await expect(timeline.locator('.bar:focus')).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expect(timeline.locator('.bar:focus')).toHaveCount(1)
    await timeline.getByRole('link', { name: '2010', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/span=2010$/u)
    await expect(timeline.locator(':focus')).toHaveCount(1)
    await page.goto('several/?span=2010-08-05')
    await timeline.getByRole('button', { name: 'Mở ở mức Năm' }).focus()
    await page.keyboard.press('Enter')
    await expect(timeline.locator('.bar:focus')).toHaveCount(1)
  })

  test('a lane collapses to its number and opens again', async ({ quiet: page }) => {
    await page.goto('several/?span=2009')
    const timeline = timelineOf(page)
    const lane = timeline.getByRole('button', { name: 'Làn Mục tiêu' })
    await lane.click()
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await expect(timeline.locator('.bar.goal')).toHaveCount(0)
    await expect(timeline.getByText('17 ý', { exact: true })).toBeVisible()
    await lane.click()
    await expect(timeline.locator('.bar.goal')).toHaveCount(17)
  })

  test('hovering in a list marks the overview and vice versa, and shows the words below', async ({ quiet: page }) => {
    await page.goto('several/?kind=goal')
    const timeline = timelineOf(page)
    const glyph = timeline.locator('.cell .glyph.goal').first()
    await glyph.hover()
    await expect(page.locator('mark[data-pointed]')).toHaveCount(1)
    await expect(timeline.locator('.caption')).toContainText('Mục tiêu 1, 2009')
    const link = page.locator('#goals [data-id]').first()
    const id = await link.getAttribute('data-id')
    await link.hover()
    await expect(timeline.locator(`[data-id="${id ?? ''}"][data-pointed]`)).toHaveCount(1)
  })

  test('a filter dims other statements; a button fits its years', async ({ quiet: page }) => {
    await page.goto('several/?kind=goal&year=2013')
    const timeline = timelineOf(page)
    await expect(timeline.locator('.cell .glyph:not(.dim)')).toHaveCount(6)
    await timeline.getByRole('button', { name: 'Phần đang chọn' }).click()
    await expect(page).toHaveURL(/span=2013/u)
    await expect(timeline.locator('.bar')).toHaveCount(6)
  })

  test('keys in the overview move by one item, and + zooms to its words', async ({ quiet: page }) => {
    await page.goto('several/')
    const timeline = timelineOf(page)
    await page.mouse.move(5, 5)
    await timeline.locator('.glyph[tabindex="0"]').focus()
    for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-id'))
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('+')
    await expect(timeline.locator('.bar:focus')).toHaveAttribute('data-id', id ?? '')
    await page.keyboard.press('0')
    await expect(timeline.locator('.glyph:focus')).toHaveAttribute('data-id', id ?? '')
  })
})

test.describe('the timeline is a list by year', () => {
  const words = async (page: Page, report: string | null = null): Promise<string[]> => {
    const { statements } = (await (await page.request.get('several/data/dataset.json')).json()) as {
      statements: { text: string; report: string }[]
    }
    return statements
      .filter((one) => report === null || one.report === report)
      .map(({ text }) => text.replace(/\s+/gu, ' '))
  }
  for (const [when, isEarly] of [
    ['when printed', false],
    ['when printed while the app starts', true],
  ] as const)
    test(when, async ({ quiet: page }) => {
      if (isEarly) await page.emulateMedia({ media: 'print' })
      await page.goto('several/?span=2012')
      await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
      await page.emulateMedia({ media: 'print' })
      const timeline = timelineOf(page)
      await expect(timeline.locator('.bar')).toHaveCount(225)
      const text = (await wordsOf(timeline)).replace(/\s+/gu, ' ')
      for (const one of await words(page)) expect(text).toContain(one)
      await expect(timeline.locator('[data-year]')).toHaveCount(8)
      const tops = await timeline
        .locator('[data-year] h3')
        .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().top))
      expect(tops.every((top, i) => i === 0 || top > (tops[i - 1] ?? 0) + 40)).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await expect.poll(() => timeline.locator('.bar').count()).toBeLessThan(100)
    })
  test('without script, in the document of a report', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ORIGIN })
    const page = await context.newPage()
    const report = SEVERAL[0] ?? ''
    await page.goto(`several/report-${report}.html`)
    const text = (await wordsOf(timelineOf(page))).replace(/\s+/gu, ' ')
    const told = await words(page, report)
    expect(told).toHaveLength(49)
    for (const one of told) expect(text).toContain(one)
    await context.close()
  })
})

test.describe('by touch alone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('taps lead from the opening view to a sentence and back', async ({ quiet: page }) => {
    await page.goto('/')
    await timelineOf(page).getByRole('link', { name: SENTENCE }).tap()
    await expect(page.getByRole('complementary')).toContainText(SENTENCE)
    await page.getByRole('button', { name: 'Xem trong văn bản' }).tap()
    await expect(page.locator('mark.open')).toBeInViewport()
    await page.getByRole('button', { name: 'Đóng' }).tap()
    await expect(page.getByRole('complementary')).toHaveCount(0)
  })

  test('a tap opens one of several years; its heading stays on top, and a tap shows all years', async ({
    quiet: page,
  }) => {
    await page.goto('several/')
    const timeline = timelineOf(page)
    await timeline.getByRole('link', { name: /^2009/u }).first().tap()
    await expect(timeline.locator('.bar')).toHaveCount(48)
    await timeline.getByRole('link', { name: SENTENCE }).scrollIntoViewIfNeeded()
    await expect(timeline.getByRole('heading', { name: /^2009/u })).toBeInViewport()
    await timeline.getByRole('button', { name: 'Vừa khung' }).tap()
    await expect(timeline.locator('[data-year]')).toHaveCount(8)
  })
})

test('on a tablet a pinch zooms and a swipe up scrolls the page', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    baseURL: ORIGIN,
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.locator('#timeline .plane').scrollIntoViewIfNeeded()
  const touch = await context.newCDPSession(page)
  const send = (type: string, points: [number, number][]): Promise<unknown> =>
    touch.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    })
  const before = await page.locator('#timeline .plane').evaluate((plane) => plane.clientWidth)
  await send('touchStart', [
    [450, 400],
    [550, 400],
  ])
  for (let spread = 60; spread <= 160; spread += 20)
    await send('touchMove', [
      [500 - spread, 400],
      [500 + spread, 400],
    ])
  await send('touchEnd', [])
  await expect
    .poll(() => page.locator('#timeline .plane').evaluate((plane) => plane.clientWidth))
    .toBeGreaterThan(before * 1.8)
  const scrolled = await page.evaluate(() => scrollY)
  await send('touchStart', [[500, 600]])
  for (let y = 580; y >= 300; y -= 20) await send('touchMove', [[500, y]])
  await send('touchEnd', [])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100)
  await context.close()
})

// Accessibility: axe in every state of the page, no horizontal overflow at any width, targets on phones.
import type { Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { expect, ITEM, test } from './page.ts'
import { SEVERAL } from './several.ts'

/** Sets the page's width in px and waits until the page has been redrawn. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

const BOTH = [360, 1440] as const
for (const [name, address, widths] of [
  ['as it opens', '/', BOTH],
  ['with an opened statement', `/?item=${ITEM}`, BOTH],
  ['with an opened body, filtered', '/?item=bo-thong-tin-va-truyen-thong&year=2008', [1440]],
  ['in the dark, in English', '/?theme=dark&lang=en', [1440]],
  ['as a frame', '/?embed=1&view=org', [360]],
  // The follow-through is a table in a wide window and blocks in a narrow one.
  ['as promises that are followed', `/several/report-${SEVERAL[1] ?? ''}.html?view=follow`, BOTH],
  ['with threads', '/several/?view=timeline&span=2008/2009&lanes=report&threads=1', [1440]],
] as const)
  test(`axe finds no violations: ${name}`, async ({ quiet: page }) => {
    // Elements that move into place are translucent for a moment.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await widen(page, widths[0])
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
    for (const width of widths) {
      await widen(page, width)
      expect(await axeViolations(page), `${width} px`).toEqual([])
    }
  })

for (const address of ['/', `/?item=${ITEM}`, '/?embed=1&view=timeline', '/several/?view=follow'])
  test(`nothing overflows horizontally at any width: ${address}`, async ({ quiet: page }) => {
    await page.goto(address)
    for (const width of [280, 360, 600, 768, 960, 1199, 1440, 2560]) {
      await widen(page, width)
      const over = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await over(), `${width} px`).toBeLessThanOrEqual(0)
    }
  })

for (const width of [1366, 360])
  test(`words have the size that the reader chose, and none is cut off: ${width} px`, async ({ quiet: page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/?item=${ITEM}`)
    await expect(page.getByRole('complementary')).toBeVisible()
    const sizes = (): Promise<string[]> =>
      page.evaluate(() =>
        ['h1', '.brief', '#timeline .bar', '#timeline h3', '.detail', '#source .line', '#people h3', '#goals li'].map(
          (of) => getComputedStyle(document.querySelector(of) ?? document.body).fontSize,
        ),
      )
    const usual = await sizes()
    await page.evaluate(() => (document.documentElement.style.fontSize = '150%'))
    expect(await sizes()).toEqual(usual.map((size) => `${Number.parseFloat(size) * 1.5}px`))
    // The head of a year leaves out its note where that has no room.
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden, .frame, #timeline h3)')]
        .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowY) && one.clientHeight > 1)
        .filter((one) => one.scrollHeight > one.clientHeight + 2)
        .map(({ className }) => className),
    )
    expect(cut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colours every word can be read: ${colorScheme}`, async ({ quiet: page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(`/?item=${ITEM}`)
    await expect(page.getByRole('complementary')).toBeVisible()
    const faint = await page.evaluate(() => {
      const canvas = document.body.appendChild(document.createElement('i'))
      canvas.style.color = 'Canvas'
      const paper = getComputedStyle(canvas).color
      canvas.remove()
      const light = (color: string): number => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map((part) => {
          const share = Number(part) / 255
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const behind = (element: Element | null): string => {
        const colour = element ? getComputedStyle(element).backgroundColor : paper
        return /^rgba.*, 0\)$/u.test(colour) ? behind(element?.parentElement ?? null) : colour
      }
      const found = new Set<string>()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement
        if (!element || element.getClientRects().length === 0 || walker.currentNode.textContent?.trim() === '') continue
        const [words, ground] = [light(getComputedStyle(element).color), light(behind(element))]
        const contrast = (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05)
        if (contrast < 4.5) found.add(`${element.tagName}.${element.className} ${contrast.toFixed(1)}`)
      }
      return [...found]
    })
    expect(faint).toEqual([])
  })

test('on a phone, touch targets are wide enough', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/')
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('#timeline .bar, .toolbar button, .toolbar input, #goals li a, #outcomes li a')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.className} ${element.textContent.trim().slice(0, 20)}`),
  )
  expect(small).toEqual([])
})

test('on a phone, the search field stays visible above its hits', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/')
  await page.getByRole('combobox').click()
  await page.keyboard.type('kiem tra')
  const hits = page.getByRole('listbox')
  await expect(hits).toBeVisible()
  await expect
    .poll(async () => {
      const [above, below] = [await page.getByRole('combobox').boundingBox(), await hits.boundingBox()]
      return above !== null && below !== null && above.y >= 0 && above.y < 120 && below.y >= above.y + above.height
    })
    .toBe(true)
})

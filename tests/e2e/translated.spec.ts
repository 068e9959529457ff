// Browsers that translate the page replace its text nodes with their own, in <font>. Later updates of the page must
// still show the right text.
import type { Page } from '@playwright/test'
import { expect, ITEM, test, wordsOf } from './page.ts'

/** Replaces text nodes as Chrome's translation does, but keeps the words. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('app') as Node, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      if (text.parentElement?.closest('font, script, style') || !text.textContent?.trim()) continue
      const [outer, inner] = ['font', 'font'].map((name) =>
        document.createElementNS('http://www.w3.org/1999/xhtml', name),
      )
      inner?.append(text.textContent)
      outer?.append(inner ?? '')
      text.parentNode?.replaceChild(outer ?? text, text)
    }
  })

const said = async (page: Page): Promise<string[]> => {
  const lines = (await wordsOf(page.locator('#app'))).split('\n')
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '')
}

const acts: [string, (page: Page) => Promise<unknown>][] = [
  ['opens a statement', (page) => page.locator(`#timeline [data-id="${ITEM}"]`).first().click()],
  ['goes to the next one', (page) => page.getByRole('button', { name: 'Ý sau' }).click()],
  ['goes to another one', (page) => page.getByRole('button', { name: 'Ý sau' }).click()],
  ['closes it', (page) => page.keyboard.press('Escape')],
  ['filters by a person', (page) => page.getByRole('button', { name: /Xem 12 ý đã nói/u }).click()],
  ['drops the filter', (page) => page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).first().click()],
  ['opens a body', (page) => page.locator('#org .name').first().click()],
  ['searches', (page) => page.getByRole('combobox').fill('phat trien')],
  ['searches for more', (page) => page.getByRole('combobox').fill('phat trien dang')],
  ['searches for something that is not there', (page) => page.getByRole('combobox').fill('xyzzy')],
  ['gives up searching', (page) => page.getByRole('combobox').press('Escape')],
  ['reads English', (page) => page.getByRole('link', { name: 'English' }).click()],
]

test.setTimeout(90_000)

test('a translated page updates to the right texts', async ({ page, context }) => {
  const plain = await context.newPage()
  await page.goto('/')
  await plain.goto('/')
  // The chart wakes when it is seen; a translated page draws everything anew.
  for (const one of [page, plain]) {
    await one.bringToFront()
    await one.locator('#org').evaluate((section) => section.scrollIntoView())
    await one.getByRole('tree').waitFor({ state: 'attached' })
  }
  for (const [what, act] of acts) {
    await translate(page)
    await act(page)
    await act(plain)
    await plain.waitForTimeout(150)
    await expect(async () => {
      expect(await said(page), what).toEqual(await said(plain))
    }, what).toPass({ timeout: 3000 })
    expect(new URL(page.url()).search, what).toBe(new URL(plain.url()).search)
  }
})

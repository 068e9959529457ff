// Shared by the browser tests: a page that must not log anything or throw.
import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** Playwright's test with the fixture `quiet`: a page whose console messages and uncaught errors fail the test. */
export const test = base.extend<{ quiet: Page }>({
  quiet: async ({ page }, use) => {
    const said: string[] = []
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => said.push(`error: ${error.message}`))
    await use(page)
    expect(said).toEqual([])
  },
})
export { expect }

/** Changes the address of an open page without loading it, as Back does, and waits until it is redrawn. */
export const turnTo = (page: Page, search: string): Promise<void> =>
  page.evaluate(async (query) => {
    history.replaceState(null, '', location.pathname + query)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, search)

/**
 * The visible words of an element, in sections out of sight, too, which the browser doesn't lay out before they come near
 * and whose `innerText` is empty.
 */
export const wordsOf = (of: Locator): Promise<string> =>
  of.evaluate((element: HTMLElement) => {
    const sections = [...document.querySelectorAll<HTMLElement>('.section')]
    for (const { style } of sections) style.contentVisibility = 'visible'
    const words = element.innerText
    for (const section of sections) {
      section.style.contentVisibility = ''
      if (section.getAttribute('style') === '') section.removeAttribute('style')
    }
    return words
  })

/** Opens the tools and presses one. @param menu the button that opens them: on a phone that of the sections */
export async function pressTool(page: Page, tool: RegExp, menu = 'Công cụ'): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page
    .getByRole('list', { name: /^(?:Công cụ|Tools)$/u })
    .getByRole('button', { name: tool })
    .click()
}

/** Opens the tools by keys and presses the one at an index, as soon as the menu has come. */
export async function pressToolByKeys(page: Page, at: number): Promise<void> {
  await page.getByRole('button', { name: 'Công cụ' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Công cụ' }).getByRole('button').first()).toBeFocused()
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

export const GOAL = 'Tiếp tục nâng cao công tác phát triển đảng viên'
export const ITEM = 'tiep-tuc-nang-cao-cong-tac-i7ndqf'

// What the browser tests share: a page that must stay silent.
import { expect, test as base, type Page } from '@playwright/test'

/** A page whose console, errors and requests are kept; the test fails when anything was said. */
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

/** Brings an open page to another address, as Back does, without loading it; done when that has been drawn. */
export const turnTo = (page: Page, search: string): Promise<void> =>
  page.evaluate(async (query) => {
    history.replaceState(null, '', location.pathname + query)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, search)

export const GOAL = 'Tiếp tục nâng cao công tác phát triển đảng viên'
export const ITEM = 'tiep-tuc-nang-cao-cong-tac-i7ndqf'

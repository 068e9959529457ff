// The app takes over prerendered markup in whatever state the address asks for: the page must be the one that the app
// draws from nothing.
import type { Page } from '@playwright/test'
import { PART_DRAWN } from '../../src/view/state/prerendered.ts'
import { expect, ITEM, test } from './page.ts'
import { SEVERAL } from './several.ts'

const addresses = [
  '/',
  `/?item=${ITEM}`,
  '/?item=le-doan-hop&person=le-doan-hop&kind=request',
  '/?q=đảng+viên',
  '/?year=2009&topic=cong-tac-xay-dung-dang',
  '/?lang=en',
  '/?view=goals',
  '/?view=follow',
  '/?lanes=kind&threads=1&tree=closed&background=0&theme=dark',
  '/several/',
  '/several/?kind=award',
  `/several/?report=${SEVERAL[5] ?? ''}`,
  `/several/report-${SEVERAL[1] ?? ''}.html?kind=goal`,
]

/** Wakes all parts of the page, as a reader does who sees and touches each. */
async function wakeAll(page: Page): Promise<void> {
  await page.bringToFront()
  // The page of all reports waits for a reader.
  await page.mouse.move(5, 5)
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  await page.evaluate(async () => {
    const drawn = (): Promise<unknown> =>
      new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)))
    for (const box of document.querySelectorAll('[data-island]')) {
      box.firstElementChild?.scrollIntoView()
      box.firstElementChild?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      await drawn()
    }
    scrollTo({ top: 0 })
    document.getElementById('main')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  })
}

/** Whether the components of all islands have drawn them; runs in the page. */
const areDrawn = (): boolean => [...document.querySelectorAll('[data-island]')].every((island) => 'isDrawn' in island)

/** The lines of the app's markup, without attributes that may differ. */
async function linesOf(page: Page): Promise<string[]> {
  const markup = await page.evaluate(() => {
    const copy = document.getElementById('app')?.cloneNode(true) as Element
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
    const comments: Node[] = []
    while (walker.nextNode()) comments.push(walker.currentNode)
    for (const comment of comments) comment.parentNode?.removeChild(comment)
    for (const element of copy.querySelectorAll('*')) {
      // Drawn fields have their value as a property, not as an attribute; generated ids may be numbered differently.
      if (element.matches('input')) for (const name of ['value', 'checked']) element.removeAttribute(name)
      if (element.matches('option')) element.removeAttribute('selected')
      for (const name of ['id', 'aria-controls', 'aria-labelledby'])
        if (/^[sc]\d+$/u.test(element.getAttribute(name) ?? '')) element.removeAttribute(name)
      for (const name of ['class', 'style']) if (element.getAttribute(name) === '') element.removeAttribute(name)
      element.removeAttribute('aria-current')
      element.removeAttribute('data-pointed')
      // Styles by their longhands, attributes in alphabetical order.
      if (element instanceof HTMLElement || element instanceof SVGElement) {
        const { style } = element
        const longhands = [...style].sort().map((name) => `${name}:${style.getPropertyValue(name)}`)
        if (longhands.length > 0) element.setAttribute('style', longhands.join(';'))
      }
      const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''] as const)
      for (const [name] of attributes) element.removeAttribute(name)
      for (const [name, value] of [...attributes].sort()) element.setAttribute(name, value)
    }
    copy.normalize()
    return copy.innerHTML.replaceAll('><', '>\n<')
  })
  return markup.split('\n')
}

for (const address of addresses)
  test(`taken over, ${decodeURI(address)} is the page that is drawn from nothing`, async ({ page, context }) => {
    await context.addInitScript((drawn) => {
      addEventListener(drawn, ({ target }) => target && Object.assign(target, { isDrawn: true }))
    }, PART_DRAWN)
    await page.goto(address)
    const anew = await context.newPage()
    await anew.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => document.getElementById('app')?.replaceChildren()),
    )
    await anew.goto(address)
    for (const one of [page, anew]) await wakeAll(one)
    // Parts come and are drawn one after the other.
    for (const one of [page, anew]) await one.waitForFunction(areDrawn)
    await expect(async () => {
      const [taken, drawn] = [await linesOf(page), await linesOf(anew)]
      const at = taken.findIndex((line, index) => line !== drawn[index])
      expect(taken.slice(Math.max(0, at - 1), at + 3)).toEqual(drawn.slice(Math.max(0, at - 1), at + 3))
      expect(taken.length).toBe(drawn.length)
    }).toPass({ intervals: [100, 200, 400] })
  })

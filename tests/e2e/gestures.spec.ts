// Wheel, drag and key gestures on the timeline. Chromium only, because Firefox can't be made to send a wheel event with
// a modifier key.
import { expect, ITEM, test } from './page.ts'

test('Ctrl and the wheel zoom the timeline around the pointer; the wheel alone scrolls the page', async ({
  quiet: page,
}) => {
  await page.goto('/')
  const frame = page.locator('#timeline .frame')
  await frame.hover()
  // The timeline wakes under the pointer.
  await page.locator('#timeline [tabindex="0"]').waitFor()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  const before = await page.locator('#timeline .plane').evaluate((plane) => plane.clientWidth)
  await frame.hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect
    .poll(() => page.locator('#timeline .plane').evaluate((plane) => plane.clientWidth))
    .toBeGreaterThan(before * 1.5)
})

test('a drag pans the zoomed timeline and opens nothing', async ({ quiet: page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Tháng', exact: true }).click()
  const frame = page.locator('#timeline .frame')
  const scrolled = (): Promise<number> => frame.evaluate((element) => element.scrollLeft)
  const before = await scrolled()
  const bar = await page.locator(`#t-${ITEM}`).boundingBox()
  if (!bar) throw new Error('no bar')
  await page.locator(`#t-${ITEM}`).scrollIntoViewIfNeeded()
  await page.mouse.move(600, 500)
  await page.mouse.down()
  await page.mouse.move(400, 500, { steps: 5 })
  await page.mouse.up()
  expect(await scrolled()).toBeGreaterThan(before + 150)
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('with the focus on an item, + zooms in and 0 shows all years', async ({ quiet: page }) => {
  await page.goto('/')
  await page.locator('#timeline .bar').first().focus()
  await page.locator('#timeline [tabindex="0"]').waitFor()
  await page.keyboard.press('+')
  await expect(page.locator('#timeline').getByRole('button', { name: 'Thu nhỏ' })).toBeEnabled()
  await page.keyboard.press('0')
  await expect(page.locator('#timeline').getByRole('button', { name: 'Thu nhỏ' })).toBeDisabled()
})

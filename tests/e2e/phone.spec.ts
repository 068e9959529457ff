// On a phone, everything that is opened must be visible.
import { expect, GOAL, ITEM, test } from './page.ts'

test.use({ viewport: { width: 360, height: 780 } })

test('the passage is visible between the toolbar and the strip', async ({ quiet: page }) => {
  await page.goto(`/?item=${ITEM}`)
  await page.getByRole('button', { name: 'Xem trong văn bản' }).click()
  const passage = page.locator(`#p-${ITEM}`)
  await expect
    .poll(async () => {
      const [words, strip] = [await passage.boundingBox(), await page.getByRole('complementary').boundingBox()]
      return words !== null && strip !== null && words.y > 50 && words.y + words.height < strip.y
    })
    .toBe(true)
})

test('Escape closes the filters and returns the focus', async ({ quiet: page }) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: /^Lọc/u })
  await button.click()
  await expect(page.getByRole('group', { name: 'Bộ lọc' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Bộ lọc' })).toBeHidden()
  await expect(button).toBeFocused()
})

test('one tap leads from a person to their statements', async ({ quiet: page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Xem 9 ý đã nói/u }).click()
  await expect(page.locator('#timeline .bar').first()).toBeInViewport()
  await expect(page.locator('#timeline .bar')).toHaveCount(9)
})

test('"next" brings its bar into view and stays within the filter', async ({ quiet: page }) => {
  await page.goto(`/?person=nguyen-hai-duong&kind=strength`)
  await page.locator('#timeline .bar').nth(3).click()
  await page.getByRole('button', { name: 'Ý sau' }).click()
  await expect(page.getByRole('button', { name: 'Ý sau' })).toBeDisabled()
  await expect(page.locator('#timeline .bar').nth(4)).toBeInViewport()
  await expect(page.locator('#detail-title')).toBeFocused()
})

test('a section shown alone has links to the text and the whole page', async ({ quiet: page }) => {
  await page.goto('/?embed=1&view=goals')
  await page.getByRole('link', { name: new RegExp(GOAL, 'u') }).click()
  // Press at once, while the page may still be making space for the strip.
  await page.getByRole('button', { name: 'Xem trong văn bản' }).click()
  const words = page.locator(`#p-${ITEM}`)
  await expect(words).toBeInViewport()
  await expect(words).toHaveClass(/\bopen\b/u)
  // A smooth scroll would end at another position: wait for its end.
  await page.evaluate(() => new Promise((later) => setTimeout(later, 300)))
  const [box, wayBack] = [await words.boundingBox(), await page.locator('.way-back').boundingBox()]
  expect(wayBack).toMatchObject({ y: 0, height: 48 })
  expect(box?.y).toBe(60)
})

for (const width of [280, 360])
  test(`at ${width} px notices of unknown values wrap`, async ({ quiet: page }) => {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(`/?item=${'w'.repeat(500)}&view=${'W-'.repeat(100)}&person=a&year=1&kind=b`)
    await expect(page.getByText('Và 2 giá trị khác.')).toBeVisible()
    await expect(page.getByText(`Không có ý “${'w'.repeat(60)}…”`)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

test('sections out of sight wait for the reader, whose place holds when they are laid out above it', async ({
  quiet: page,
}) => {
  await page.goto('/#goals')
  const [goals, people] = [page.locator('#goals'), page.locator('#people article').first()]
  const isLaidOut = (): Promise<boolean> =>
    people.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))
  const top = (): Promise<number> => goals.evaluate((element) => element.getBoundingClientRect().top)
  expect(await isLaidOut()).toBe(false)
  await expect(goals.getByRole('heading').first()).toBeInViewport()
  // Up in steps until the people are in sight: the goals move with the wheel and not otherwise.
  for (let step = 0; step < 40 && !(await isLaidOut()); step += 1) {
    const before = await top()
    await page.mouse.move(180, 400)
    await page.mouse.wheel(0, -200)
    await expect.poll(async () => Math.round((await top()) - before)).toBe(200)
  }
  expect(await isLaidOut()).toBe(true)
})

// The page on the ministry's site: frames in an article with strong styles of its own, with the script and without.
import type { ElementHandle, Frame, Locator, Page } from '@playwright/test'
import { expect, GOAL, test } from './page.ts'

interface Told {
  frame: string | null
  type?: string
  height?: number
  search?: string
}
const told = (page: Page): Promise<Told[]> => page.evaluate(() => (window as unknown as { messages: Told[] }).messages)
const contentOf = async (page: Page, id: string): Promise<Frame> => {
  const element = (await page.locator(`#${id}`).elementHandle()) as ElementHandle
  const frame = await element.contentFrame()
  if (!frame) throw new Error(`no frame ${id}`)
  return frame
}
/** How much higher the frame is than its content, px; and whether something in it must be scrolled. */
async function fitOf(page: Page, id: string): Promise<{ over: number; scrolls: boolean }> {
  const frame = await contentOf(page, id)
  const inside = await frame.evaluate(() => ({
    content: document.querySelector('.app')?.getBoundingClientRect().height ?? 0,
    window: innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
  }))
  return { over: inside.window - inside.content, scrolls: inside.scrolls }
}
async function expectFit(page: Page, id: string): Promise<void> {
  await expect.poll(async () => Math.abs((await fitOf(page, id)).over), { message: id }).toBeLessThanOrEqual(1)
  expect((await fitOf(page, id)).scrolls, id).toBe(false)
}

test.use({ viewport: { width: 1280, height: 900 } })

test('heights are right after load, when shown, after a change of width, of state and of letters; without a loop', async ({
  quiet: page,
}) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  await page.locator('#three').scrollIntoViewIfNeeded()
  await expectFit(page, 'three')
  // Hidden at first.
  await page.evaluate(() => document.querySelector('.middle')?.removeAttribute('hidden'))
  await expectFit(page, 'two')
  const before = await page.locator('#one').evaluate((frame) => frame.clientHeight)
  await page.locator('.narrow').evaluate((box) => (box.style.width = '560px'))
  await expectFit(page, 'one')
  expect(await page.locator('#one').evaluate((frame) => frame.clientHeight)).toBeLessThan(before)
  // A filter inside, and larger letters.
  const two = await contentOf(page, 'two')
  await two.evaluate(() => {
    history.replaceState(null, '', '?embed=1&view=timeline&kind=award')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expectFit(page, 'two')
  await two.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.bar')) {
      bar.style.fontSize = '24px'
      bar.style.lineHeight = '38px'
    }
  })
  await expectFit(page, 'two')
  await page.waitForTimeout(600)
  const count = (await told(page)).filter(({ type }) => type === 'embed-size').length
  await page.waitForTimeout(600)
  expect((await told(page)).filter(({ type }) => type === 'embed-size')).toHaveLength(count)
  expect(count).toBeLessThan(20)
})

test('a frame added later fits; one that is gone is forgotten; a stranger’s message does nothing', async ({
  quiet: page,
}) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  await page.locator('#three').evaluate((frame) => {
    frame.remove()
  })
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    Object.assign(frame, { id: 'four', title: 'Kết quả', src: '/trang/con/?embed=1&view=outcomes' })
    document.querySelector('main')?.append(frame)
  })
  await expectFit(page, 'four')
  const height = await page.locator('#one').evaluate((frame) => frame.clientHeight)
  await page.evaluate(() => {
    postMessage({ sentinel: 'amp', type: 'embed-size', height: 5 }, '*')
    dispatchEvent(
      new MessageEvent('message', { data: { type: 'embed-size', height: 7 }, origin: 'https://evil.example' }),
    )
  })
  await page.waitForTimeout(200)
  expect(await page.locator('#one').evaluate((frame) => frame.clientHeight)).toBe(height)
})

test('the detail opens where the reader looks; Back is the host’s; other frames keep their state; the host is told', async ({
  quiet: page,
}) => {
  await page.goto('/host.html')
  await page.goto('/article.html')
  await expectFit(page, 'one')
  const one = await contentOf(page, 'one')
  await one.getByRole('link', { name: GOAL }).first().click()
  const detail = one.getByRole('complementary')
  await expect(detail).toContainText(GOAL)
  await expect(detail).toBeInViewport({ ratio: 0.9 })
  // Beside what it speaks of, not over it.
  const [opened, strip] = [
    await one.getByRole('link', { name: GOAL }).first().boundingBox(),
    await detail.boundingBox(),
  ]
  if (!opened || !strip) throw new Error('not shown')
  expect(opened.y + opened.height <= strip.y + 1 || opened.y >= strip.y + strip.height - 1).toBe(true)
  expect((await told(page)).filter(({ type }) => type === 'bien-nien:state').at(-1)?.search).toContain('item=tiep-tuc')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('one')
  await page.locator('.middle').evaluate((box) => box.removeAttribute('hidden'))
  const two = await contentOf(page, 'two')
  await expect(two.getByRole('complementary')).toHaveCount(0)
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/host.html')
})

test('in a wide frame the detail opens where the reader looks, too', async ({ quiet: page }) => {
  await page.goto('/article.html')
  await page.locator('.narrow').evaluate((box) => (box.style.width = '1270px'))
  await expectFit(page, 'one')
  const one = await contentOf(page, 'one')
  await one.getByRole('link', { name: GOAL }).first().click()
  const strip = await one.getByRole('complementary').boundingBox()
  expect(strip?.height).toBeGreaterThan(100)
  expect(strip?.y).toBeGreaterThanOrEqual(-1)
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(901)
})

test('in a host with a strict policy it fits all the same', async ({ quiet: page }) => {
  await page.goto('/strict.html')
  await expectFit(page, 'one')
})

test('printed with its host, a frame holds all that it shows', async ({ quiet: page }) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  await page.emulateMedia({ media: 'print' })
  const one = await contentOf(page, 'one')
  await expect(one.locator('#goals li').last()).toBeVisible()
  // On paper the frame keeps the height that it had on the screen.
  expect((await fitOf(page, 'one')).over).toBeGreaterThanOrEqual(-1)
})

test('the wheel over a frame scrolls the host, and nothing in it takes the focus at load', async ({ quiet: page }) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.mouse.move(100, 400)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
})

for (const width of [280, 600, 800])
  test(`without the script, a frame of ${width} px and a fixed height scrolls inside`, async ({ quiet: page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/?embed=1')
    const size = await page.evaluate(() => ({
      across: document.documentElement.scrollWidth - innerWidth,
      down: document.documentElement.scrollHeight - innerHeight,
    }))
    expect(size.across).toBeLessThanOrEqual(0)
    expect(size.down).toBeGreaterThan(0)
    await expect(page.getByRole('link', { name: 'Mở trang đầy đủ' })).toHaveCount(1)
    await expect(page.getByRole('banner')).toBeHidden()
  })

test.describe('the dialog', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const open = async (page: Page, address: string): Promise<Locator> => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Nhúng', exact: true }).click()
    return page.getByRole('dialog', { name: 'Nhúng vào trang khác' })
  }
  const paste = async (page: Page, dialog: Locator): Promise<void> => {
    await dialog.getByRole('button', { name: 'Chép mã' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Đã chép')
    const code = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(`/paste.html?code=${encodeURIComponent(code)}`)
  }

  test('a frame as high as its content, in the state on screen', async ({ quiet: page }) => {
    const dialog = await open(page, '/?kind=goal&theme=dark')
    await dialog.getByLabel('Nhúng gì').selectOption('timeline')
    await expect(dialog.frameLocator('iframe').locator('#timeline')).toBeVisible()
    await paste(page, dialog)
    const frame = page.frameLocator('#box iframe')
    await expect(frame.locator('#timeline .bar')).toHaveCount(17)
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect
      .poll(() => page.locator('#box iframe').evaluate((one) => Math.round(one.getBoundingClientRect().height)))
      .not.toBe(700)
  })

  test('a frame of a fixed size without script, without the present filters, in English', async ({ quiet: page }) => {
    const dialog = await open(page, '/?kind=goal')
    await dialog.getByLabel('Khung cao cố định, không cần mã').check()
    await dialog.getByLabel('Nhúng gì').selectOption('outcomes')
    await dialog.getByLabel('Giữ bộ lọc và điều đang mở').uncheck()
    await dialog.getByLabel('Ngôn ngữ').selectOption('en')
    await dialog.getByLabel('Rộng (px, để trống là hết chỗ)').fill('420')
    await dialog.getByLabel('Cao (px)').fill('500')
    await paste(page, dialog)
    expect(await page.locator('#box script').count()).toBe(0)
    const box = await page.locator('#box iframe').boundingBox()
    expect([box?.width, box?.height]).toEqual([420, 500])
    await expect(page.frameLocator('#box iframe').getByRole('heading', { name: 'Outcomes of 2008' })).toBeVisible()
    await expect(page.frameLocator('#box iframe').locator('#outcomes ol > li')).toHaveCount(9)
  })

  test('a link with a picture, for where frames are stripped', async ({ quiet: page }) => {
    const dialog = await open(page, '/?year=2009')
    await dialog.getByLabel('Liên kết kèm hình, cho nơi không nhận khung').check()
    await dialog.getByLabel('Nhúng gì').selectOption('all')
    await paste(page, dialog)
    const picture = page.locator('#box img')
    expect(
      await picture.evaluate((one) =>
        (one as HTMLImageElement).decode().then(() => (one as HTMLImageElement).naturalWidth),
      ),
    ).toBe(1200)
    await page.locator('#box a').click()
    await expect(page.getByText('Còn 26 trên 49 điều').first()).toBeVisible()
  })

  test('by keys: Escape closes it and the focus goes back', async ({ quiet: page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Nhúng', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Nhúng', exact: true })).toBeFocused()
  })
})

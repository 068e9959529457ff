// Embedding: frames in another site's article with strong styles of its own, with embed.js and without; the embed
// dialog.
import { readFileSync } from 'node:fs'
import type { ElementHandle, Frame, Locator, Page } from '@playwright/test'
import { expect, GOAL, ITEM, pressTool, pressToolByKeys, test } from './page.ts'
import { ORIGIN } from './port.js'

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
/** `over`: height of the frame minus that of its content, px; `scrolls`: whether the frame's document scrolls. */
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

test('frames fit after load, after being shown, and after changes of width, filter and text size, without a loop', async ({
  quiet: page,
}) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  await page.locator('#three').scrollIntoViewIfNeeded()
  await expectFit(page, 'three')
  // Show a frame that was hidden.
  await page.evaluate(() => document.querySelector('.middle')?.removeAttribute('hidden'))
  await expectFit(page, 'two')
  const before = await page.locator('#one').evaluate((frame) => frame.clientHeight)
  await page.locator('.narrow').evaluate((box) => (box.style.width = '560px'))
  await expectFit(page, 'one')
  expect(await page.locator('#one').evaluate((frame) => frame.clientHeight)).toBeLessThan(before)
  // Filter inside the frame, then enlarge its text.
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

test(
  'a frame added later fits, a removed one causes no error, and foreign messages are ignored',
  { tag: '@once' },
  async ({ quiet: page }) => {
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
  },
)

test('the detail opens in the visible part; Back belongs to the host; other frames keep their state; the host is informed', async ({
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
  // The detail is beside its statement, not over it.
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
  await page.evaluate(() => {
    setTimeout(() => {
      history.back()
    })
  })
  // Ask the page, because a driver may miss the load of a page from the back/forward cache.
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/host.html')
})

/** The address of a CMS page with some HTML pasted into it. */
const pasted = (code: string): string => `/paste.html?code=${encodeURIComponent(code)}`
const FITTING = (id: string, view: string, style = 'width: 600px; height: 400px'): string =>
  `<iframe id="${id}" src="/trang/con/?embed=1&view=${view}" title="x" style="${style}; border: 0"></iframe>`
const SCRIPT = '<script src="/trang/con/embed.js" async></script>'
/** Clicks an element that is already visible, without scrolling. */
const press = (frame: Frame, name: string): Promise<void> =>
  frame.evaluate((words) => {
    const link = [...document.querySelectorAll<HTMLElement>('main a, main button')].find(
      (one) => one.getClientRects().length > 0 && one.textContent.includes(words),
    )
    link?.click()
  }, name)
/** The position of an element of a frame in the host's window, px. */
const inHost = async (frame: Frame, selector: string): Promise<{ top: number; bottom: number }> => {
  const box = await frame.locator(selector).first().boundingBox()
  const offset = box ?? { y: Number.NaN, height: 0 }
  return { top: offset.y, bottom: offset.y + offset.height }
}

test('the detail opens in the visible part before the host is scrolled', { tag: '@once' }, async ({ quiet: page }) => {
  // The visible part doesn't change when the frame gets its height, but must be sent all the same.
  await page.goto(pasted(`${SCRIPT}${FITTING('one', 'goals', 'width: 600px; height: 950px')}`))
  await expectFit(page, 'one')
  await press(await contentOf(page, 'one'), GOAL)
  await expect((await contentOf(page, 'one')).getByRole('complementary')).toBeInViewport({ ratio: 0.9 })
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const [host, wrap] of [
  [
    'a page that scrolls',
    (code: string) => `<p style="height: 1500px">Lời dẫn</p>${code}<p style="height: 900px">Hết</p>`,
  ],
  [
    'a page that scrolls in a box, as SharePoint’s',
    (code: string) =>
      `<div id="scroller" style="height: 600px; overflow: auto"><p style="height: 1500px">Lời dẫn</p>${code}<p style="height: 900px">Hết</p></div>`,
  ],
] as const)
  test(
    `links lead from the detail to the text and back, in ${host}`,
    { tag: host.includes('box') ? '@once' : [] },
    async ({ quiet: page }) => {
      await page.goto(pasted(`${wrap(FITTING('one', 'goals'))}${SCRIPT}`))
      await expectFit(page, 'one')
      const one = await contentOf(page, 'one')
      await one.getByRole('link', { name: GOAL }).first().click()
      await press(one, 'Xem trong văn bản')
      const seen = { top: 0, bottom: host.includes('box') ? 600 : 900 }
      await expect.poll(async () => (await inHost(one, 'mark.open')).top).toBeGreaterThan(seen.top)
      await expect.poll(async () => (await inHost(one, 'mark.open')).bottom).toBeLessThan(seen.bottom)
      // The passage isn't under the detail.
      await expect
        .poll(async () => {
          const [passage, strip] = [await inHost(one, 'mark.open'), await inHost(one, '.detail')]
          return passage.bottom <= strip.top + 1 || passage.top >= strip.bottom - 1
        })
        .toBe(true)
      await one.getByRole('complementary').getByRole('link', { name: 'Trở về “Mục tiêu”' }).click()
      await expect(one.locator('#goals')).toBeVisible()
      const goal = `#goals [data-id="${ITEM}"]`
      await expect.poll(async () => (await inHost(one, goal)).top).toBeGreaterThan(seen.top - 1)
      await expect.poll(async () => (await inHost(one, goal)).bottom).toBeLessThan(seen.bottom)
      expect(await one.evaluate(() => document.activeElement?.textContent)).toContain(GOAL)
      await expectFit(page, 'one')
    },
  )

test('the host’s sticky header and banner hide nothing of the detail', { tag: '@once' }, async ({ quiet: page }) => {
  const bar = (edge: string): string =>
    `<div style="position: fixed; z-index: 9; ${edge}: 0; left: 0; right: 0; height: 80px; background: #060"><a>Trang chủ</a></div>`
  await page.goto(
    pasted(`${bar('top')}${bar('bottom')}${FITTING('one', 'goals')}<p style="height: 900px">Hết</p>${SCRIPT}`),
  )
  await expectFit(page, 'one')
  const one = await contentOf(page, 'one')
  const goal = `#goals [data-id="${ITEM}"]`
  // An item high in the window, then a low one: the detail opens at the opposite end.
  for (const place of [200, 700]) {
    await page.evaluate(
      (by) => {
        scrollBy(0, by)
      },
      (await inHost(one, goal)).top - place,
    )
    await expect.poll(async () => Math.round((await inHost(one, goal)).top)).toBe(place)
    await press(one, GOAL)
    await expect.poll(async () => (await inHost(one, '.detail')).top).toBeGreaterThanOrEqual(79)
    await expect.poll(async () => (await inHost(one, '.detail')).bottom).toBeLessThanOrEqual(821)
    await one.getByRole('complementary').getByRole('button', { name: 'Đóng' }).click()
  }
})

test('a frame that scrolls inside doesn’t scroll its host, and returns to its scroll position', async ({
  quiet: page,
}) => {
  const space = '<p style="height: 500px">Lời dẫn</p>'
  await page.goto(pasted(`${space}${FITTING('one', 'goals').replace('embed=1', 'embed=fixed')}${space}${space}`))
  const one = await contentOf(page, 'one')
  await page.evaluate(() => {
    scrollTo(0, 300)
  })
  await one.evaluate(() => {
    scrollTo(0, 250)
  })
  await press(one, 'Tăng cường chỉ đạo bảo đảm an toàn')
  await expect(one.getByRole('complementary')).toBeVisible()
  // Wait until moving elements rest.
  await page.waitForTimeout(800)
  const stood = await one.evaluate(() => scrollY)
  await press(one, 'Xem trong văn bản')
  const passage = (): Promise<number> =>
    one.evaluate(() => Math.round(document.querySelector('mark.open')?.getBoundingClientRect().top ?? -1))
  // Positions may differ by fractions of a pixel.
  await expect.poll(async () => Math.abs((await passage()) - 60)).toBeLessThanOrEqual(2)
  await press(one, 'Trở về')
  await expect(one.locator('#goals')).toBeVisible()
  await expect.poll(() => one.evaluate((was) => Math.abs(scrollY - was), stood)).toBeLessThanOrEqual(2)
  expect(await page.evaluate(() => scrollY)).toBe(300)
})

test('without embed.js, a link leads back to the section', { tag: '@once' }, async ({ quiet: page }) => {
  await page.goto(pasted(FITTING('one', 'outcomes').replace('embed=1', 'embed=fixed')))
  const one = await contentOf(page, 'one')
  await one.locator('#outcomes a[data-id]').first().click()
  await one.getByRole('button', { name: 'Xem trong văn bản' }).click()
  await expect(one.locator('mark.open').first()).toBeInViewport()
  await one.getByRole('complementary').getByRole('button', { name: 'Đóng' }).click()
  await one.getByRole('link', { name: 'Trở về “Kết quả”' }).click()
  await expect(one.locator('#outcomes')).toBeVisible()
  await expect(one.getByRole('link', { name: /Trở về/u })).toHaveCount(0)
})

test('a frame with a fixed height keeps it beside frames with embed.js', { tag: '@once' }, async ({ quiet: page }) => {
  await page.goto(
    pasted(`${FITTING('one', 'goals')}${FITTING('two', 'goals').replace('embed=1', 'embed=fixed')}${SCRIPT}`),
  )
  await expectFit(page, 'one')
  const two = await contentOf(page, 'two')
  await expect(two.locator('#goals')).toBeVisible()
  await page.locator('#two').scrollIntoViewIfNeeded()
  await page.waitForTimeout(300)
  expect(await page.locator('#two').evaluate((frame) => frame.clientHeight)).toBe(400)
  // The frame scrolls inside, and its detail is at its bottom.
  await two.getByRole('link', { name: GOAL }).first().click()
  const strip = await two.getByRole('complementary').evaluate((one) => one.getBoundingClientRect().bottom)
  expect(Math.round(strip)).toBe(400)
})

test('the detail opens in the visible part of a wide frame', { tag: '@once' }, async ({ quiet: page }) => {
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

test(
  'an address that a CMS escaped twice shows its section from the first paint on',
  { tag: '@once' },
  async ({ page }) => {
    // Block the app, so that only the early script in the head runs.
    await page.route('/trang/con/**', async (route) => {
      const answer = await route.fetch()
      const html = (await answer.text()).replaceAll(/<script type="module">[\s\S]*<\/script>/gu, '')
      await route.fulfill({ response: answer, body: html })
    })
    await page.goto('/trang/con/?embed=1&amp;view=goals&amp;amp;theme=dark')
    const root = page.locator('html')
    await expect(root).toHaveAttribute('data-embed', '')
    await expect(root).toHaveAttribute('data-view', 'goals')
    await expect(root).toHaveAttribute('data-theme', 'dark')
  },
)

/** A document that replaces the frame's: it sends messages, with the key that it received, if any. */
const answering = (
  messages: string,
): string => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Khác</title>
<body style="margin: 0"><div class="app" style="height: 50px">Khác</div><script>
  window.views = []
  let key
  const send = () => { for (const one of ${messages}) parent.postMessage({ ...one, key }, '*') }
  addEventListener('message', ({ data }) => {
    views.push(data)
    if (data.key === undefined) return
    key = data.key
    send()
  })
  send()
  setInterval(send, 100)
</script>`
/** Serves the document of `answering` at the addresses that match `glob`. */
async function answerAt(page: Page, glob: string, messages: string): Promise<void> {
  await page.route(glob, (route) => route.fulfill({ contentType: 'text/html', body: answering(messages) }))
}
/** Waits until the host has received `count` further messages from a frame. */
async function heard(page: Page, id: string, count = 4): Promise<void> {
  await page.evaluate(
    ([name, times]) =>
      new Promise<void>((done) => {
        let left = times
        addEventListener('message', ({ source }) => {
          const frame = document.querySelector<HTMLIFrameElement>(`#${name}`)
          if (source === frame?.contentWindow && (left -= 1) === 0) setTimeout(done, 50)
        })
      }),
    [id, count] as const,
  )
}
const placeOf = (page: Page, id: string): Promise<number[]> =>
  page.locator(`#${id}`).evaluate((frame) => [frame.clientHeight, scrollX, scrollY])
const LONG = '<p style="height: 2500px">Lời dẫn</p>'

test(
  'embed.js accepts only finite heights and positions of a plausible size',
  { tag: '@once' },
  async ({ quiet: page }) => {
    const addressOf = (at: number): string => FITTING(`f${at}`, 'goals').replace('view=goals', `view=goals&at=${at}`)
    const wrong = ['1e300', '1e6', 'Infinity', 'NaN', '-5', '"300"', '[300]', 'null', 'undefined']
    const list = (number: string): string =>
      `[{ type: 'embed-size', height: ${number} }, { type: 'bien-nien:show', top: ${number} }]`
    for (const [at, number] of [...wrong, '300'].entries())
      await answerAt(page, `**/trang/con/?embed=1&view=goals&at=${at}`, list(number))
    await page.goto(pasted(`${SCRIPT}${LONG}${wrong.map((_, at) => addressOf(at)).join('')}${LONG}`))
    for (const [at, number] of wrong.entries()) {
      await heard(page, `f${at}`)
      expect(await placeOf(page, `f${at}`), number).toEqual([400, 0, 0])
    }
    await page.goto(pasted(`${SCRIPT}${LONG}${addressOf(wrong.length)}${LONG}`))
    await heard(page, `f${wrong.length}`)
    // The frame's px 300 is a quarter of the window below its top.
    expect(await placeOf(page, `f${wrong.length}`)).toEqual([300, 0, 2607])
  },
)

const OTHER_SITE = ORIGIN.replace('localhost', '127.0.0.1')
for (const [frameKind, attribute, where, to] of [
  ['an ordinary frame', '', 'another folder of the same site', '/foreign.html'],
  ['an ordinary frame', '', 'another site', `${OTHER_SITE}/foreign.html`],
  // For a sandboxed frame all sites are foreign.
  ['a sandboxed frame', ' sandbox="allow-scripts"', 'another site', `${OTHER_SITE}/foreign.html`],
] as const)
  test(
    `${frameKind} that navigated to ${where} can’t resize itself or scroll its host`,
    { tag: to.startsWith('/') ? [] : '@once' },
    async ({ quiet: page }) => {
      await answerAt(
        page,
        '**/foreign.html',
        "[{ type: 'embed-size', height: 77 }, { type: 'bien-nien:show', top: 20 }]",
      )
      await page.goto(pasted(`${SCRIPT}${FITTING('one', 'goals').replace(' title', `${attribute} title`)}${LONG}`))
      await expectFit(page, 'one')
      const before = await placeOf(page, 'one')
      const frame = await contentOf(page, 'one')
      await frame.goto(new URL(to, ORIGIN).href)
      await heard(page, 'one')
      await page.mouse.move(700, 800)
      await page.mouse.wheel(0, 900)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
      const after = await page.evaluate(() => scrollY)
      await heard(page, 'one')
      expect(await placeOf(page, 'one')).toEqual([before[0], 0, after])
      // Nor does it receive its visible part.
      const views = await (
        await contentOf(page, 'one')
      ).evaluate(() => (window as unknown as { views: unknown[] }).views)
      expect(views).toEqual([])
    },
  )

test(
  'a frame that its host moves, or navigates to another section, fits again',
  { tag: '@once' },
  async ({ quiet: page }) => {
    const sandboxed = FITTING('one', 'goals').replace(' title', ' sandbox="allow-scripts" title')
    await page.goto(pasted(`${SCRIPT}${sandboxed}<div id="other"></div>`))
    await expectFit(page, 'one')
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#one')
      if (!frame) return
      frame.style.height = '100px'
      document.querySelector('#other')?.append(frame)
    })
    await expectFit(page, 'one')
    await page.locator('#one').evaluate((frame) => {
      ;(frame as HTMLIFrameElement).src = '/trang/con/?embed=1&view=people'
    })
    await expect((await contentOf(page, 'one')).locator('#people')).toBeVisible()
    await expectFit(page, 'one')
  },
)

test('a reloaded frame keeps its height and scrolls inside', { tag: '@once' }, async ({ quiet: page }) => {
  await page.goto(pasted(`${SCRIPT}${FITTING('one', 'goals').replace(' title', ' sandbox="allow-scripts" title')}`))
  await expectFit(page, 'one')
  const before = await placeOf(page, 'one')
  const one = await contentOf(page, 'one')
  await Promise.all([page.waitForEvent('framenavigated'), one.evaluate(() => location.reload())])
  await expect((await contentOf(page, 'one')).getByRole('link', { name: GOAL }).first()).toBeVisible()
  await (await contentOf(page, 'one')).locator('.app').evaluate((app) => (app.style.paddingBottom = '500px'))
  await page.waitForTimeout(300)
  expect(await placeOf(page, 'one')).toEqual(before)
  const root = (await contentOf(page, 'one')).locator('html')
  expect(await root.evaluate((html) => html.scrollHeight - innerHeight)).toBeGreaterThan(400)
  await expect(root).not.toHaveAttribute('data-fit')
})

test('embed.js loaded twice resizes each frame once', { tag: '@once' }, async ({ quiet: page }) => {
  const sandboxed = FITTING('one', 'goals').replace(' title', ' sandbox="allow-scripts" title')
  await page.goto(pasted(`${SCRIPT}${sandboxed}${FITTING('two', 'people')}${SCRIPT}`))
  await expectFit(page, 'one')
  await expectFit(page, 'two')
})

test('embed.js works as a module', { tag: '@once' }, async ({ quiet: page }) => {
  await page.goto(pasted(`${FITTING('one', 'goals')}<script type="module" src="/trang/con/embed.js"></script>`))
  await expectFit(page, 'one')
})

for (const [how, code] of [
  ['inlined', (script: string) => `<script>${script}</script>`],
  ['inlined as a module', (script: string) => `<script type="module">${script}</script>`],
] as const)
  test(`${how}, embed.js logs in one sentence why it can’t work`, { tag: '@once' }, async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => said.push(error.message))
    await page.route('**/inlined.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><title>Dán</title><link rel="icon" href="data:,">${FITTING('one', 'goals')}${code(readFileSync('dist/embed.js', 'utf8'))}`,
      }),
    )
    await page.goto('/inlined.html')
    await expect((await contentOf(page, 'one')).locator('#goals')).toBeVisible()
    expect(said).toEqual([
      'error: Biên Niên: frames keep their height, because embed.js can’t see its folder; load it by <script src="https://…/embed.js" async></script>.',
    ])
    expect((await placeOf(page, 'one'))[0]).toBe(400)
  })

test('a frame fits in a host with a strict policy', { tag: '@once' }, async ({ quiet: page }) => {
  await page.goto('/strict.html')
  await expectFit(page, 'one')
})

test('a frame printed with its host shows all of its content', { tag: '@once' }, async ({ quiet: page }) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  await page.emulateMedia({ media: 'print' })
  const one = await contentOf(page, 'one')
  await expect(one.locator('#goals li').last()).toBeVisible()
  // When printed, the frame keeps its height on screen.
  expect((await fitOf(page, 'one')).over).toBeGreaterThanOrEqual(-1)
})

test('the wheel over a frame scrolls the host, and the frame doesn’t take the focus at load', async ({
  quiet: page,
}) => {
  await page.goto('/article.html')
  await expectFit(page, 'one')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.mouse.move(100, 400)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
})

for (const width of [280, 600, 800])
  test(
    `without embed.js, a frame of ${width} px and a fixed height scrolls inside`,
    { tag: '@once' },
    async ({ quiet: page }) => {
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
    },
  )

test.describe('the embed dialog', { tag: '@once' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const open = async (page: Page, address: string): Promise<Locator> => {
    await page.goto(address)
    await pressTool(page, /^Nhúng/u)
    return page.getByRole('dialog', { name: 'Nhúng vào trang khác' })
  }
  /** Replaces the content of the field by typing. */
  const type = async (field: Locator, text: string): Promise<void> => {
    await field.press('ControlOrMeta+A')
    await (text === '' ? field.press('Delete') : field.pressSequentially(text))
  }
  const paste = async (page: Page, dialog: Locator): Promise<void> => {
    await dialog.getByRole('button', { name: 'Chép mã HTML' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Đã chép')
    const code = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(`/paste.html?code=${encodeURIComponent(code)}`)
  }

  test('offers a frame as high as its content, in the present state', async ({ quiet: page }) => {
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

  test('offers a frame of a fixed size without script, without the present filters, in English', async ({
    quiet: page,
  }) => {
    const dialog = await open(page, '/?kind=goal')
    await dialog.getByLabel('Khung cao cố định, không cần <script>').check()
    await dialog.getByLabel('Nhúng gì').selectOption('outcomes')
    await dialog.getByLabel('Giữ bộ lọc và ý đang mở').uncheck()
    await dialog.getByLabel('Ngôn ngữ').selectOption('en')
    await type(dialog.getByLabel('Rộng (px)'), '420')
    await type(dialog.getByLabel('Cao (px)'), '500')
    await paste(page, dialog)
    expect(await page.locator('#box script').count()).toBe(0)
    const box = await page.locator('#box iframe').boundingBox()
    expect([box?.width, box?.height]).toEqual([420, 500])
    await expect(page.frameLocator('#box iframe').getByRole('heading', { name: 'Outcomes of 2008' })).toBeVisible()
    await expect(page.frameLocator('#box iframe').locator('#outcomes ol > li')).toHaveCount(9)
  })

  test('offers a link with a picture, for sites that strip frames', async ({ quiet: page }) => {
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
    await expect(page.getByText('Còn 26 trên 49 ý').first()).toBeVisible()
  })

  test('previews the frame with its final height, and marks languages', async ({ quiet: page }) => {
    const dialog = await open(page, '/?view=goals')
    // The present section is preselected.
    await expect(dialog.getByLabel('Nhúng gì')).toHaveValue('goals')
    const preview = dialog.locator('iframe')
    const inside = dialog.frameLocator('iframe').locator('.app')
    await expect
      .poll(async () =>
        Math.abs(((await preview.boundingBox())?.height ?? 0) - ((await inside.boundingBox())?.height ?? 9)),
      )
      .toBeLessThanOrEqual(1)
    await dialog.getByLabel('Ngôn ngữ').selectOption('en')
    await expect(dialog.getByRole('textbox', { name: 'Mã HTML để dán' })).toHaveValue(/title="Goals – Hội nghị/u)
    await dialog.getByLabel('Liên kết kèm hình').check()
    await expect(dialog.getByRole('textbox', { name: 'Mã HTML để dán' })).toHaveValue(/<br>Open the page: Goals/u)
    await expect(dialog.getByRole('img')).toHaveJSProperty('complete', true)
  })

  test('keeps the copy and close buttons visible on a phone', async ({ quiet: page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto('/')
    await pressTool(page, /^Nhúng/u, 'Mục')
    const dialog = page.getByRole('dialog')
    for (const end of [0, 9999]) {
      await dialog.locator('.body').evaluate((body, top) => {
        body.scrollTop = top
      }, end)
      await expect(dialog.getByRole('button', { name: 'Chép mã HTML' })).toBeInViewport({ ratio: 1 })
      await expect(dialog.getByRole('button', { name: 'Đóng' })).toBeInViewport({ ratio: 1 })
    }
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  })

  test('closes on Escape and returns the focus', async ({ quiet: page }) => {
    await page.goto('/')
    await pressToolByKeys(page, 2)
    await expect(page.getByRole('dialog', { name: 'Nhúng vào trang khác' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Công cụ' })).toBeFocused()
  })
})

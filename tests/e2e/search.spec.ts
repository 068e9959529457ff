// The search field in a browser: by keys, by touch, with an input method, with odd queries; and the worker that
// searches large pages.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './page.ts'

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Tìm kiếm' })
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option')

test('keys: "/" focuses, arrows, Home and End move, Enter opens, Escape closes; a live region has the results', async ({
  quiet: page,
}) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('dang vien')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(options(page).nth(5)).toBeVisible()
  const count = await options(page).count()
  await expect(page.locator('.hits .summary')).toContainText('Đã hiểu là đảng viên')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^Đã hiểu là đảng viên, \d+ chỗ$/u)
  const active = async (): Promise<number> => {
    const id = await field(page).getAttribute('aria-activedescendant')
    return page.evaluate(
      (name) => [...document.querySelectorAll('[role="option"]')].findIndex((one) => one.id === name),
      id,
    )
  }
  await page.keyboard.press('ArrowDown')
  expect(await active()).toBe(0)
  await page.keyboard.press('End')
  expect(await active()).toBe(count - 1)
  await page.keyboard.press('ArrowDown')
  expect(await active()).toBe(0)
  await page.keyboard.press('ArrowUp')
  expect(await active()).toBe(count - 1)
  await page.keyboard.press('Home')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test('groups have names and counts; marked words keep their spelling', async ({ quiet: page }) => {
  await page.goto('/')
  await field(page).fill('doan ket')
  await expect(page.getByRole('group', { name: 'Kết quả · 1' })).toBeVisible()
  await expect(options(page).first().locator('mark')).toHaveText(['đoàn', 'kết'])
})

test('with an input method, nothing happens before a letter is composed', async ({ quiet: page }) => {
  await page.goto('/')
  await field(page).focus()
  const client = await page.context().newCDPSession(page)
  await page.keyboard.type('do')
  await client.send('Input.imeSetComposition', { text: 'đoan', selectionStart: 4, selectionEnd: 4 })
  // During composition, Enter and Escape belong to the input method.
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true })
  await field(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true })
  expect(new URL(page.url()).search).toBe('')
  await client.send('Input.imeSetComposition', { text: 'đoàn', selectionStart: 4, selectionEnd: 4 })
  await client.send('Input.insertText', { text: 'đoàn' })
  await field(page).fill('đoàn kết')
  await expect(options(page).first().locator('mark')).toHaveText(['đoàn', 'kết'])
})

test('a sentence that is no statement opens in the text, and its address opens it again', async ({ quiet: page }) => {
  await page.goto('/')
  await field(page).fill('tới dự và phát biểu')
  await options(page).first().click()
  const detail = page.getByRole('complementary')
  await expect(detail).toContainText('Lời trong báo cáo')
  await expect(detail).toContainText('đã tới dự và phát biểu tại Hội nghị')
  await expect(page.locator('mark.opened').first()).toBeInViewport()
  await page.reload()
  await expect(page.getByRole('complementary')).toContainText('đã tới dự và phát biểu tại Hội nghị')
})

test('hits for a kind, a year and a topic filter the page; each has a chip, and Back undoes it', async ({
  quiet: page,
}) => {
  await page.goto('/')
  await field(page).fill('mục tiêu 2009')
  await options(page).first().click()
  await expect(page.getByText('Còn 17 trên 49 ý').first()).toBeVisible()
  expect(new URL(page.url()).search).toBe('?year=2009&kind=goal')
  await page.getByRole('button', { name: /^Lọc/u }).click()
  await page.getByRole('button', { name: 'Chủ đề', exact: true }).click()
  await page.getByRole('button', { name: /^công tác xây dựng Đảng 10$/u }).click()
  await expect(page.getByText('Còn 10 trên 49 ý').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Chủ đề 1' })).toBeFocused()
  await page.getByRole('button', { name: 'Bỏ Mục tiêu' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Bỏ công tác xây dựng Đảng' })).toBeFocused()
  expect(new URL(page.url()).search).toBe('?year=2009&topic=cong-tac-xay-dung-dang')
  await page.goBack()
  await expect(page.getByText('Còn 10 trên 49 ý').first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('Còn 10 trên 49 ý').first()).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).first().click()
  expect(new URL(page.url()).search).toBe('')
})

test('filtering by a body keeps statements for it and about it; years are chosen by first and last', async ({
  quiet: page,
}) => {
  await page.goto('/several/')
  await page.getByRole('button', { name: /^Lọc/u }).click()
  const [from, to] = [page.getByLabel('Từ năm', { exact: true }), page.getByLabel('Đến năm', { exact: true })]
  await from.selectOption('2013')
  // The ends are swapped if the later year comes first.
  await to.selectOption('2012')
  expect(new URL(page.url()).search).toBe('?year=2012&year=2013')
  await expect(from).toHaveValue('2012')
  await expect(to).toHaveValue('2013')
  // A range of years is one chip.
  await page.getByRole('button', { name: 'Bỏ năm 2012–2013' }).click()
  expect(new URL(page.url()).search).toBe('')
  await from.selectOption('2012')
  await to.selectOption('2013')
  await page.getByRole('button', { name: 'Cơ quan' }).click()
  await page.getByRole('button', { name: /^Đảng ủy Sở Xây dựng tỉnh Hà Trung \d+$/u }).click()
  await expect(page.getByText(/^Còn \d+ trên 225 ý$/u).first()).toBeVisible()
  expect(new URL(page.url()).searchParams.getAll('org')).toEqual(['dang-uy-so-xay-dung-tinh-ha-trung'])
})

test('without hits, parts of the query that have hits are offered, also by keys', async ({ quiet: page }) => {
  await page.goto('/')
  await field(page).fill('nguồn nhân lực bóng đá')
  await expect(page.locator('.hits')).toContainText('Không tìm thấy “nguồn nhân lực bóng đá”')
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'nguồn nhân lực', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('nguồn nhân lực')
  await expect(options(page).first().locator('mark')).toHaveText(['nguồn', 'nhân', 'lực'])
})

test('Tab leaves a long list; a kept query shows how it was understood, and Escape removes it', async ({
  quiet: page,
}) => {
  await page.goto('/')
  await field(page).fill('dang vien')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Lọc/u })).toBeFocused()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await field(page).press('Enter')
  await expect(page.locator('.chosen')).toContainText('Đã hiểu là đảng viên')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  expect(new URL(page.url()).search).toBe('')
})

test('after an opened hit is closed, the list of hits stays closed; ArrowDown opens it', async ({ quiet: page }) => {
  await page.goto('/')
  await field(page).fill('nguon nhan luc')
  await options(page).first().click()
  await page.getByRole('complementary').getByRole('button', { name: 'Đóng' }).click()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
})

test('bodies with the same name, and people, are distinguishable', async ({ quiet: page }) => {
  await page.goto('/several/')
  await field(page).fill('bí thư')
  await expect(options(page).first().locator('.note')).not.toBeEmpty()
  const told = await options(page).evaluateAll((list) => list.map(({ textContent }) => textContent.trim()))
  expect(new Set(told).size).toBe(told.length)
})

test('a link to a missing item gives a notice and suggests the nearest one', async ({ quiet: page }) => {
  await page.goto('/?item=tang-cuong-chi-dao-phat-trien-abcdef')
  await expect(page.getByText(/Không có ý “tang-cuong/u)).toBeVisible()
  await page
    .getByRole('link', { name: /Tăng cường chỉ đạo phát triển nguồn nhân lực/u })
    .first()
    .click()
  await expect(page.getByRole('complementary')).toContainText('nguồn nhân lực')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })
  test('a tap opens a hit; closing the filters leads to the remaining statements', async ({ quiet: page }) => {
    await page.goto('/')
    await field(page).tap()
    await field(page).fill('huy hieu')
    await options(page).first().tap()
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.getByRole('complementary').getByRole('button', { name: 'Đóng' }).tap()
    await page.getByRole('button', { name: /^Lọc/u }).tap()
    await page.getByRole('button', { name: /^Mục tiêu 17$/u }).tap()
    // If the list closed by itself, the next button would move away from the finger.
    await page.getByRole('button', { name: 'Chủ đề', exact: true }).tap()
    await page.getByRole('button', { name: 'Cơ quan', exact: true }).tap()
    await expect(page.getByRole('button', { name: 'Cơ quan', exact: true })).toHaveAttribute('aria-expanded', 'true')
    expect(new URL(page.url()).search).toBe('?kind=goal')
    await page.getByRole('button', { name: 'Xem 17 ý', exact: true }).tap()
    await expect(page.getByText('Còn 17 trên 49 ý').first()).toBeInViewport()
    await expect(page.getByRole('heading', { name: 'Dòng thời gian' })).toBeInViewport()
  })
})

test('questions are answered by Enter: when they met, with the exact words; what someone said', async ({
  quiet: page,
}) => {
  await page.goto('/')
  await field(page).fill('hop ngay nao')
  await expect(options(page)).toHaveText([/Họp ngày 26\/3\/2009/u])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toContainText('Ngày 26/3/2009')
  await field(page).fill('bo truong yeu cau gi')
  await expect(options(page).first()).toHaveText(/Lê Doãn Hợp, Bộ trưởng nói\s+12 ý/u)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Còn 12 trên 49 ý').first()).toBeVisible()
})

/** A linear congruential generator, for the same odd queries in every run. */
function strange(seed: number): () => string {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pieces = [
    ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)'],
    ...['{{7*7}}', '${1}', '%', '%E0%A4%A', '%00', '\\', "'", '"', '`', '&', '#', '?', '=', '+', '..', '/'],
    ...[
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'null',
      'undefined',
      'NaN',
      '-1',
      '1e309',
    ],
    ...['\uD800', '\uDFFF', '\u202E', '\u2066', '\u200B', '\uFEFF', '\u0000', '\u0301\u0323', '🙂', '﷽', 'Z͑ͫ̓'],
    ...['đảng', 'dang', 'TT&TT', 'ddoongf', 'bo65', 'a'.repeat(300), '('.repeat(50), 'ộ'.repeat(40), ' ', '\t', '\n'],
  ]
  return () => Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)] ?? '').join(next(2) ? ' ' : '')
}

test('80 odd queries and addresses run no script, log nothing and leave the page working', async ({ quiet: page }) => {
  let asked = false
  page.on('dialog', (dialog) => {
    asked = true
    void dialog.dismiss()
  })
  await page.goto('/')
  const make = strange(42)
  const words = Array.from({ length: 57 }, make)
  words.push('x'.repeat(100_000), 'đ '.repeat(50_000), '<'.repeat(100_000))
  await field(page).focus()
  const markup = await field(page).evaluate(async (element, list) => {
    const input = element as HTMLInputElement
    // Parts of the app load as scripts in the head meanwhile, so check that queries appear in the body only.
    const elements = () => document.body.querySelectorAll('script, img, iframe, object').length
    const before = elements()
    for (const [at, one] of list.entries()) {
      input.value = one
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      if (at % 5 === 0)
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
      await new Promise((done) => setTimeout(done))
    }
    return elements() - before
  }, words)
  expect(markup).toBe(0)
  const names = [
    'q',
    'person',
    'year',
    'kind',
    'item',
    'topic',
    'org',
    'span',
    'view',
    'asof',
    'fold',
    'focus',
    'report',
    '__proto__',
  ]
  const escape = (text: string): string =>
    text.replace(/[\uD800-\uDFFF]/gu, '%ED%A0%80').replace(/[\s#&]/gu, (one) => encodeURIComponent(one))
  const addresses = Array.from({ length: 20 }, (_, at) =>
    Array.from(
      { length: 1 + (at % 3) },
      (__, i) => `${names[(at + i * 5) % names.length] ?? 'q'}=${escape(make())}`,
    ).join('&'),
  )
  // Change the address without loading, as Back and Forward do.
  await page.evaluate(async (list) => {
    for (const one of list) {
      try {
        history.replaceState(null, '', `?${one}`)
      } catch {
        // Skip addresses that the browser refuses.
      }
      dispatchEvent(new PopStateEvent('popstate'))
      await new Promise((done) => setTimeout(done))
    }
  }, addresses)
  for (const one of [
    `?q=${'%'.repeat(50)}&item=%E0%A4%A`,
    `?q=${'a'.repeat(8_000)}`,
    '?item=__proto__&person=constructor',
  ])
    await page.goto(`/${one}`)
  await page.goto('/')
  await field(page).fill('doan ket')
  await expect(options(page).first().locator('mark')).toHaveText(['đoàn', 'kết'])
  expect(asked).toBe(false)
})

test("the page's script works as the search worker, in a sandboxed frame too", async ({ quiet: page }) => {
  const ask = async (): Promise<unknown> => {
    // The worker gets the loaded parts.
    while (globalThis.bienNienParts?.source().includes('add("parts/search-engine.js"') !== true)
      await new Promise((later) => setTimeout(later, 50))
    return new Promise((done) => {
      const script = [...document.querySelectorAll('script[type="module"]')].at(-1)
      const url = URL.createObjectURL(
        new Blob([script?.textContent ?? '', globalThis.bienNienParts?.source() ?? ''], { type: 'text/javascript' }),
      )
      // The page's policy allows this Trusted Types policy only.
      const policy = window.trustedTypes?.createPolicy('bien-nien-thread', { createScriptURL: (made) => made })
      const worker = new Worker(policy?.createScriptURL(url) ?? url)
      worker.onerror = (event) => {
        done(event.message)
      }
      worker.onmessage = ({ data }: MessageEvent<{ found: { count: number; understood: string } }>) => {
        done([data.found.count, data.found.understood])
      }
      // The names of kinds don't matter here.
      const names = Object.fromEntries(
        ['outcome', 'strength', 'shortcoming', 'award', 'goal', 'request'].map((kind) => [kind, {}]),
      )
      worker.postMessage({
        id: 1,
        type: 'find',
        limit: 4,
        words: 'phat trien dang vien',
        report: null,
        lang: 'vi',
        kindNames: names,
      })
    })
  }
  await page.goto('/')
  expect(await page.evaluate(ask)).toEqual([2, 'phát triển đảng viên'])
  await page.goto('/host.html')
  const inside = page.frameLocator('iframe').locator('#goals')
  await inside.waitFor()
  expect(await inside.evaluate(ask)).toEqual([2, 'phát triển đảng viên'])
})

// The editor's desk, opened from the disk: a report comes in, is mended, and the site goes out.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Download, Page } from '@playwright/test'
import { asWord, escaped } from '../documents.ts'
import { as1258, asTcvn3, bytewise } from '../encodings.ts'
import { buildPage, copySeeds } from '../pages.ts'
import { SEED, seedText } from '../seed.ts'
import { axeViolations } from './axe.ts'
import { expect, testApart as test } from './page.ts'

const DESK = pathToFileURL(resolve('dist/desk.html')).href
const text = seedText()

async function bring(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) })
}

/** Opens the desk and puts the seed on it. */
async function open(page: Page): Promise<void> {
  await page.goto(DESK)
  await bring(page, SEED, strToU8(text))
  await page.getByRole('button', { name: 'Đưa vào bàn' }).click()
  await expect(page.getByRole('region', { name: 'Trang sẽ hiện' })).toContainText('kết quả 2008 · 9')
}

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

/** What a press downloads. */
async function downloadOf(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return contentOf(download)
}

/** The corrections of the open report, as they are taken away; '' if there are none. */
async function corrections(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  await expect(page.getByText('Kiểm tra như khi dựng trang: không có lỗi.')).toBeVisible()
  const button = page.getByRole('button', { name: /corrections\.yaml$/u })
  const yaml = (await button.count()) === 0 ? '' : (await downloadOf(page, /corrections\.yaml$/u)).toString()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Văn bản' })).toBeVisible()
  return yaml
}

/** A saved page of a site: a menu, the report, other news, and a script that must not run. */
const asPage = (words: string): string => {
  const [title = '', ...lines] = words.split('\n').filter((line) => line.trim() !== '')
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title><script>window.ran = true</script></head>
    <body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
    <article><h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
    <img src="x" onerror="window.ran = true"></article>
    <footer>Bản quyền của Bộ</footer></body></html>`
}

test('the report comes in every form that it is kept in, and is read the same', async ({ page }) => {
  await page.goto(DESK)
  const forms: [string, Uint8Array][] = [
    ['a.txt', strToU8(text)],
    ['b.txt', as1258(text)],
    ['c.txt', bytewise(asTcvn3(text))],
    ['d.docx', asWord(text)],
    ['e.html', strToU8(asPage(text))],
  ]
  for (const [name, content] of forms) {
    await bring(page, name, content)
    await expect(page.getByLabel('Tên tệp'), name).toHaveValue(name.replace(/\.\w+$/u, '.txt'))
    await expect(page.getByText('49 ý'), name).toBeVisible()
  }
  expect(await page.evaluate('window.ran')).toBeUndefined()
})

test('files that can’t be read say what to do, and the work stays', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Nhập' }).click()
  for (const [name, content, words] of [
    ['a.pdf', strToU8('%PDF-1.7 x'), 'Đây là tệp PDF'],
    ['a.docx', zipSync({ 'a.txt': strToU8('a') }), 'không phải là tài liệu Word'],
    ['a.docx', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'không phải là tài liệu Word'],
    ['a.json', strToU8('{"a":1}'), 'không phải là tệp dự án'],
  ] as const) {
    await bring(page, name, content)
    await expect(page.getByRole('alert')).toContainText(words)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Trang sẽ hiện' })).toContainText('kết quả 2008 · 9')
})

test('mended by keys alone; undo to the start and redo to the end; a reload loses nothing', async ({ page }) => {
  await open(page)
  const shown = page.getByRole('region', { name: 'Trang sẽ hiện' })
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('ArrowDown', '2')
  await expect(shown).toContainText('ưu điểm 2008 · 11')
  await press('ArrowDown', 'x')
  await expect(shown).toContainText('kết quả 2008 · 7')
  await press('ArrowDown', '[')
  await expect(shown).toContainText('viên chức có tiến sửa tay')
  await press('ArrowDown', 't')
  await expect(shown).toContainText('kết quả 2008 · 8')
  await press('n')
  await expect(page.locator('#act-year')).toBeFocused()
  await page.locator('#act-year').press('ArrowUp')
  await expect(shown).toContainText('kết quả 2007 · 1')
  const yaml = await corrections(page)
  expect(yaml.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(7)
  await page.reload()
  await expect(shown).toContainText('kết quả 2007 · 1')
  for (let count = 0; count < 5; count += 1) await press('Control+z')
  await expect(shown).toContainText('kết quả 2008 · 9')
  expect(await corrections(page)).toBe('')
  for (let count = 0; count < 5; count += 1) await press('Control+y')
  await expect(shown).toContainText('kết quả 2007 · 1')
  expect(await corrections(page)).toBe(yaml)
})

/** Where words stand in the window: the left end of their middle line, px. */
const placeOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((sought) => {
    const passage = [...document.querySelectorAll('[data-at]')].find((one) => one.textContent.includes(sought))
    const node = passage?.firstChild
    if (!node) throw new Error(`no ${sought}`)
    const range = document.createRange()
    const at = (node.nodeValue ?? '').indexOf(sought)
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { left, top, height } = range.getBoundingClientRect()
    return { x: left, y: top + height / 2 }
  }, words)

test('mended by the mouse alone: a mark is pressed, words are selected', async ({ page }) => {
  await open(page)
  const region = page.getByRole('region', { name: 'Văn bản' })
  const shown = page.getByRole('region', { name: 'Trang sẽ hiện' })
  await region.getByText('Công tác cán bộ nữ được quan tâm và đổi mới').click()
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /ưu điểm/u })
    .click()
  await expect(shown).toContainText('ưu điểm 2008 · 11')
  // Words are selected from the middle of one to the middle of another: whole words are meant.
  await region.getByText('những Nghị quyết').scrollIntoViewIfNeeded()
  const [from, to] = [await placeOf(page, 'những Nghị'), await placeOf(page, 'Cuộc vận')]
  await page.mouse.move(from.x + 12, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y)
  await page.mouse.up()
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /khuyết điểm/u })
    .click()
  await expect(shown).toContainText('khuyết điểm 2008 · 3')
  await expect(shown).toContainText('những Nghị quyết 6,7 Khoá X và Cuộc vận sửa tay')
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /Không phải ý/u })
    .click()
  await expect(shown).toContainText('khuyết điểm 2008 · 2')
  await page.getByRole('button', { name: /Hoàn tác/u }).click()
  await expect(shown).toContainText('khuyết điểm 2008 · 3')
})

test('places to look at are settled one by one; the words themselves can be edited', async ({ page }) => {
  await open(page)
  const places = page.getByRole('region', { name: 'chỗ cần xem' })
  await expect(places.getByRole('heading')).toHaveText('3 chỗ cần xem')
  await page.keyboard.press('F8')
  expect(await axeViolations(page)).toEqual([])
  await places.getByRole('button', { name: 'Đọc đúng' }).click()
  await expect(places.getByRole('heading')).toHaveText('2 chỗ cần xem')
  await expect(places).toContainText('xong 1 trên 3')
  await places.getByRole('button', { name: 'Đọc đúng' }).click()
  await places.getByRole('button', { name: 'Đọc đúng' }).click()
  await expect(places).toContainText('Máy không còn ngờ chỗ nào.')
  // The page itself, in a frame whose scripts don't run.
  await page.getByRole('button', { name: 'điện thoại' }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('Hội nghị Tổng kết')
  await page.getByRole('button', { name: 'danh sách' }).click()
  await page.keyboard.press('F2')
  const field = page.getByRole('textbox', { name: 'Lời văn của báo cáo' })
  await field.fill(text.replace('Công tác cán bộ nữ được quan tâm và đổi mới.', 'Trời đẹp.'))
  await field.press('Escape')
  await expect(page.getByRole('region', { name: 'Trang sẽ hiện' })).toContainText('kết quả 2008 · 8')
})

/** All files below a folder. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

/** What the desk's archive lacks: the preview picture, which needs Node, and the desk itself. */
const LACKING = ['desk.html', 'picture.png']

test('the site that is taken away is, file by file, what the build makes of the same two files', async ({ page }) => {
  await open(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('2')
  await expect(page.getByRole('region', { name: 'Trang sẽ hiện' })).toContainText('ưu điểm 2008 · 11')
  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  const archive = unzipSync(await downloadOf(page, /bien-nien\.zip$/u))
  const words = await downloadOf(page, /tttt\.txt$/u)
  const yaml = await downloadOf(page, /corrections\.yaml$/u)
  expect(words.toString()).toBe(text)
  copySeeds('desk', [])
  writeFileSync(join('test-results/desk/seeds', SEED), words)
  writeFileSync(join('test-results/desk/seeds', SEED.replace('.txt', '.corrections.yaml')), yaml)
  const built = await buildPage('desk')
  expect(Object.keys(archive).sort()).toEqual(filesOf(built).filter((file) => !LACKING.includes(file)))
  for (const [file, content] of Object.entries(archive))
    expect(Buffer.from(content).equals(readFileSync(join(built, file))), file).toBe(true)
})

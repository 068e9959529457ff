// The editor's desk, opened from the disk: a report comes in, is mended, and the site goes out.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { asWord, escaped } from '../documents.ts'
import { as1258, asTcvn3, bytewise } from '../encodings.ts'
import { buildPage, copySeeds } from '../pages.ts'
import { SEED, seedText } from '../seed.ts'
import { axeViolations } from './axe.ts'
import { bring, DESK, downloadOf, putOn } from './desk.ts'
import { expect, test } from './page.ts'

const text = seedText()

/** Opens the desk and puts the seed on it. */
const open = (page: Page): Promise<void> => putOn(page, SEED, text, 'kết quả 2008 · 9')

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

// Readers take along what they found: a citation in a letter, a table in a spreadsheet.
import { readFileSync } from 'node:fs'
import { expect, pressToolByKeys, test } from './page.ts'

test('the statements are downloaded as a table, by keys alone', async ({ page }) => {
  await page.goto('/?kind=goal')
  await pressToolByKeys(page, 1)
  const dialog = page.getByRole('dialog', { name: 'Tải về và trích dẫn' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: '17 ý' }).focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toBe('2009-03-26-dang-uy-bo-tttt-cac-y.csv')
  const table = readFileSync(await file.path(), 'utf8')
  expect(table.startsWith('\uFEFFngày họp,cơ quan tổ chức,loại,năm,')).toBe(true)
  expect(table.trim().split('\r\n')).toHaveLength(18)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Công cụ' })).toBeFocused()
})

test('a statement is copied with its citation, as text and as HTML', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await page
    .getByRole('link', { name: /Tiếp tục nâng cao công tác phát triển đảng viên/u })
    .first()
    .click()
  await expect(page).toHaveTitle(/^Mục tiêu \d+: Tiếp tục nâng cao .* – Hội nghị Tổng kết .* – Biên Niên$/u)
  await page.getByRole('button', { name: 'Chép trích dẫn' }).click()
  await expect(page.getByText('Đã chép')).toBeVisible()
  const [text = '', html = ''] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()))
  })
  expect(text).toMatch(
    /^“Tiếp tục nâng cao công tác phát triển đảng viên”\. Đảng uỷ cơ quan .*, 26\/3\/2009, .* \(truy cập [\d/]+\)$/u,
  )
  expect(html).toContain('<blockquote lang="vi">“Tiếp tục nâng cao công tác phát triển đảng viên”</blockquote>')
})

// The desk in browser tests: what comes in, what goes out, and where words stand.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Download, Page } from '@playwright/test'
import { strToU8 } from 'fflate'
import { expect } from './page.ts'

/** The address of the built desk, on the disk. */
export const DESK = pathToFileURL(resolve('dist/desk.html')).href

/** Brings a file. */
export async function bring(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) })
}

/** Opens the desk and puts a report on it. @param shown words that the page shows then */
export async function putOn(page: Page, name: string, text: string, shown: string): Promise<void> {
  await page.goto(DESK)
  await bring(page, name, strToU8(text))
  await page.getByRole('button', { name: 'Đưa vào bàn' }).click()
  await expect(page.getByRole('region', { name: 'Trang sẽ hiện' })).toContainText(shown)
}

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

/** What a press downloads. */
export async function downloadOf(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return contentOf(download)
}

/** The corrections of the open report, as they are taken away; '' if there are none. */
export async function corrections(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  await expect(page.getByText('Kiểm tra như khi dựng trang: không có lỗi.')).toBeVisible()
  const button = page.getByRole('button', { name: /corrections\.yaml$/u })
  const yaml = (await button.count()) === 0 ? '' : (await downloadOf(page, /corrections\.yaml$/u)).toString()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Văn bản' })).toBeVisible()
  return yaml
}

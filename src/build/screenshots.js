// Remakes the README's pictures from the built page: `npm run screenshots`, after `npm run build`.
import { chromium } from '@playwright/test'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { findChromium } from './browser.js'

const executablePath = findChromium()
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(executablePath !== null && { executablePath }),
})
for (const { width, height, scale } of [
  { width: 1440, height: 900, scale: 1 },
  { width: 360, height: 780, scale: 2 },
]) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: 'light' })
  await page.goto(pathToFileURL(resolve('dist/index.html')).href)
  await page.locator('html:not([data-waiting])').waitFor()
  await page.screenshot({ path: `static/screenshot-${width}.png` })
}
await browser.close()

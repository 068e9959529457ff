// Remakes the README's pictures from the built page: `npm run screenshots`, after `npm run build`.
import { chromium } from '@playwright/test'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumLaunch } from './browser.js'

const browser = await chromium.launch(chromiumLaunch())
for (const { width, height, scale } of [
  { width: 1440, height: 900, scale: 1 },
  { width: 360, height: 780, scale: 2 },
]) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: 'light' })
  await page.goto(pathToFileURL(resolve('dist/index.html')).href)
  await page.locator('html[data-js="on"]').waitFor()
  await page.screenshot({ path: `docs/screenshot-${width}.png` })
}
await browser.close()

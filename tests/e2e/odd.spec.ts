// A report whose words have a meaning for the bundler, HTML, JavaScript or text direction: they must stay text.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from './page.ts'
import { ODD, ODD_REPORT } from './several.ts'

const ADDRESS = pathToFileURL(`test-results/many/dist/report-${ODD_REPORT}.html`).href

test('words with a meaning for the bundler or HTML stay text', async ({ quiet: page }) => {
  await page.goto(ADDRESS)
  await expect(page.locator('html')).toHaveAttribute('data-js', 'on')
  await expect(page.locator('#source .line.title')).toContainText(`Hội nghị Tổng kết ${ODD} công tác`)
  await expect(page.locator('#timeline')).toContainText(`công tác ${ODD} phát triển`)
  const description = await page.locator('meta[property="og:description"]').getAttribute('content')
  expect(description).toContain(ODD)
  const data = JSON.parse(readFileSync('test-results/many/dist/data/dataset.json', 'utf8')) as {
    reports: { id: string; title: string }[]
  }
  expect(data.reports.find(({ id }) => id === ODD_REPORT)?.title).toContain(ODD)
})

test('a bidirectional control affects only the statement that has it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(ADDRESS)
  // In the text, the next statement is to the right of the odd one's end, or on a line below.
  const turned = page.locator('#source mark.passage', { hasText: '\u202E' }).first()
  const [end, next] = await turned.evaluate((mark) => {
    const after = mark.nextElementSibling as Element
    return [mark.getClientRects(), after.getClientRects()].map((boxes, index) => {
      const box = index === 0 ? boxes[boxes.length - 1] : boxes[0]
      return { left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0 }
    })
  })
  expect((next?.top ?? 0) > (end?.top ?? 0) + 5 || (next?.left ?? 0) >= (end?.right ?? 0) - 1).toBe(true)
})

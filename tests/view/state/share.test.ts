import { expect, test } from 'vitest'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { linkTo, linkToReport } from '../../../src/view/state/share.ts'
import { datasetOf, SEED } from '../../seed.ts'
import { pageAt, twoReports } from '../render.ts'

const ID = '2009-03-26-dang-uy-bo-tttt'

test('the address of an item has the item and the language, and no filter', () => {
  const page = pageAt('?year=2009&lang=en&theme=dark&view=goals')
  expect(linkTo(page, 'x')).toBe('http://localhost:3000/?item=x&lang=en')
  expect(page.search).toBe('?year=2009&view=goals&lang=en&theme=dark')
})

test('the address of a report is that of the page, of its part, or of its document', () => {
  expect(linkToReport(pageAt('?year=2009'), ID)).toBe('http://localhost:3000/')
  const several = pageAt('?year=2009', twoReports())
  expect(linkToReport(several, ID)).toBe(`http://localhost:3000/?report=${ID}`)
  const apart = new Page(datasetOf(SEED), { report: ID, documents: 2 })
  expect(linkToReport(apart, ID)).toBe(`http://localhost:3000/report-${ID}.html`)
})

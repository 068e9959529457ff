// Absolute addresses for sharing: without filters, and that of the published page where the build knew it. Browser only.
import { fileOf } from '../../model/documents.ts'
import { emptySelection, writeSelection } from '../../query/selection.ts'
import { publishedAddress } from './address.ts'
import type { Page } from './page.svelte.ts'

/** The address of an item, in the page's language. */
export const linkTo = (page: Page, item: string): string =>
  new URL(writeSelection({ ...emptySelection, item, lang: page.selection.lang }, ''), publishedAddress()).href

/** The address of a report: of its document, or of its part of the page. */
export function linkToReport({ place, all }: Page, report: string): string {
  const search = all.reports.size > 1 ? writeSelection({ ...emptySelection, report }, '') : ''
  return new URL(place.documents > 0 ? fileOf(report) : search, publishedAddress()).href
}

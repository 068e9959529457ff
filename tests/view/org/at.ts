// The org chart's state for tests that draw a part of it.
import type { Dataset } from '../../../src/model/dataset.ts'
import { relationId } from '../../../src/model/lookup.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { OrgView } from '../../../src/view/org/orgview.svelte.ts'
import { pageAt } from '../render.ts'

/**
 * The page of an address and its org chart.
 * @param width width of the chart's frame, px; null: not measured yet
 */
export function orgAt(search = '', dataset?: Dataset, width: number | null = 960): { page: Page; view: OrgView } {
  const page = pageAt(search, dataset)
  const view = new OrgView(page)
  view.measured = width
  view.home()
  return { page, view }
}

/** Id of each relation that has a note in the legend → the letter of that note. */
export const lettersOf = (view: OrgView): Map<string, string> =>
  new Map(view.content.tree.notes.map(({ letter, relation }) => [relationId(relation), letter]))

export const HOST = 'dang-uy-bo-thong-tin-va-truyen-thong'
export const UNION = 'cong-doan-bo-thong-tin-va-truyen-thong'
export const COMMITTEE = 'ban-can-su-dang-bo-thong-tin-va-truyen-thong'
export const MINISTRY = 'bo-thong-tin-va-truyen-thong'
export const CENTRE = 'ban-chap-hanh-trung-uong-dang'

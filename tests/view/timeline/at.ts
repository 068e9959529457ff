// The timeline's state for tests that draw a part of it.
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'
import { pageAt } from '../render.ts'

/**
 * The page of an address and its timeline.
 * @param width width of the timeline's frame, px; null: not measured yet
 */
export function timelineAt(search = '', dataset?: Dataset, width: number | null = 960): { page: Page; view: TimeView } {
  const page = pageAt(search, dataset)
  const view = new TimeView(page)
  view.measured = width
  view.follow()
  return { page, view }
}

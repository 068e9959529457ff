// Makes the state of a timeline (`TimeView`) at an address, without drawing it.
import { Page } from '../../../src/view/state/page.svelte.ts'
import { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'
import { generateDataset } from '../../generate.ts'
import { seedDataset } from '../../seed.ts'

/**
 * The view of a timeline.
 * @param count number of generated statements, about 25 years; null: the seed
 * @param width the frame's width, px
 * @param search the address's query
 */
export function viewOf(count: number | null, width: number, search = ''): TimeView {
  const page = new Page(count === null ? seedDataset() : generateDataset(count))
  page.read(search)
  const view = new TimeView(page)
  view.measured = width
  view.follow()
  return view
}

// The filters as their reader finds them: by role and name.
import { render, screen, within } from '@testing-library/svelte'
import type { Dataset } from '../../../src/model/dataset.ts'
import Filters from '../../../src/view/filter/Filters.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { pageAt, wordsOf } from '../render.ts'

export const data = seedDataset()
/** Draws the filters on the page of an address. */
export function start(search = '', dataset: Dataset = data): Page {
  const page = pageAt(search, dataset)
  render(Filters, { page })
  return page
}
export const group = (name: string): HTMLElement => screen.getByRole('group', { name })
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })

/** The choices in a group or a list, each with its count; the chosen ones begin with '✓'. */
export const choicesIn = (root: HTMLElement): string[] =>
  within(root)
    .queryAllByRole('button')
    .map((one) => `${one.getAttribute('aria-pressed') === 'true' ? '✓ ' : ''}${wordsOf(one)}`)

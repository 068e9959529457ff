// Draws one component of the page on a state of its choice.
import type { Dataset } from '../../src/model/dataset.ts'
import { Page } from '../../src/view/state/page.svelte.ts'
import { seedDataset } from '../seed.ts'

/** The page of a dataset, the seed's if none is named, as the address `search` opens it. */
export function pageAt(search: string, dataset: Dataset = seedDataset()): Page {
  history.replaceState(null, '', `/${search}`)
  const page = new Page(dataset)
  page.read(search)
  return page
}

/** The words of an element as they are read: white space as one blank. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()

/** The entries of a description list, name and value. */
export const entriesOf = (root: Element): [name: string, value: string][] =>
  [...root.querySelectorAll('dl > div')].map((entry) => [
    wordsOf(entry.querySelector('dt')),
    wordsOf(entry.querySelector('dd')),
  ])

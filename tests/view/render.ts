// Draws one component of the page on a state of its choice.
import { onTestFinished } from 'vitest'
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

/** Adds an element beside what a test draws. It goes when the test ends. */
export function addElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.body.appendChild(Object.assign(document.createElement(name), properties))
  onTestFinished(() => {
    element.remove()
  })
  return element
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

// Draws one component of the page on a state of its choice.
import { onTestFinished } from 'vitest'
import { within } from '@testing-library/svelte'
import type { Dataset } from '../../src/model/dataset.ts'
import { Page } from '../../src/view/state/page.svelte.ts'
import { datasetOf, linked, SEED, seedDataset } from '../seed.ts'

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

/** The seed and the report that its body gives a year later. */
export const twoReports = (): Dataset => linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'))

/** The id of the statement that begins with these words, or of the body or person of this name. */
export function idIn({ statements, organizations, people }: Dataset, words: string): string {
  const found =
    statements.find(({ text }) => text.startsWith(words)) ??
    [...organizations, ...people].find(({ name }) => name === words)
  if (!found) throw new Error(`the dataset has no '${words}'`)
  return found.id
}

/** The words of an element as they are read: white space as one blank. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()

/** The links in an element, words and address. */
export const linksOf = (root: HTMLElement): [words: string, href: string | null][] =>
  within(root)
    .queryAllByRole('link')
    .map((link) => [wordsOf(link), link.getAttribute('href')])

/** The entries of a description list, name and value. */
export const entriesOf = (root: Element): [name: string, value: string][] =>
  [...root.querySelectorAll('dl > div')].map((entry) => [
    wordsOf(entry.querySelector('dt')),
    wordsOf(entry.querySelector('dd')),
  ])

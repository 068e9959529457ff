// Draws single components at an address, for tests.
import { render, within, type ByRoleMatcher } from '@testing-library/svelte'
import { tick, type Component } from 'svelte'
import { onTestFinished, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { followLink } from '../../src/view/state/links.ts'
import { Page } from '../../src/view/state/page.svelte.ts'
import { datasetOf, linked, SEED, seedDataset } from '../seed.ts'

/** The seed's dataset, read once for all tests of a file, because no test changes it. */
let seed: Dataset | undefined

/** The page of a dataset, the seed's if none is named, as the address `search` opens it. */
export function pageAt(search: string, dataset: Dataset = (seed ??= seedDataset())): Page {
  history.replaceState(null, '', `/${search}`)
  const page = new Page(dataset)
  page.read(search)
  return page
}

/** Adds an element to the body, beside what the test draws, and removes it when the test ends. */
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

/** The dataset of the seed and of the next year's report of the same body. */
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

/** The accessible names of all elements with a role, in their order. */
export function namesOf(role: ByRoleMatcher, root: HTMLElement = document.body): string[] {
  const names = new Map<Element, string>()
  const found = within(root).queryAllByRole(role, {
    name: (name, element) => {
      names.set(element, name.replace(/\s+/gu, ' ').trim())
      return true
    },
  })
  return found.map((one) => names.get(one) ?? '')
}

/** Gives every element a width, px, until the test ends: jsdom lays nothing out. */
export function layOut(width: number): void {
  const spy = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  onTestFinished(() => spy.mockRestore())
}

/** Clicks on links of the page open what they lead to, as in the app, until the test ends. */
export function followClicks(page: Page): void {
  const click = (event: MouseEvent): void => followLink(event, page)
  document.addEventListener('click', click)
  onTestFinished(() => document.removeEventListener('click', click))
}

/** Draws a whole section at an address, in a document where every element is `width` px wide and links work. */
export async function drawSection(
  Section: Component<{ page: Page }>,
  search: string,
  { data, width = 960 }: { data?: Dataset | undefined; width?: number | undefined } = {},
): Promise<Page> {
  layOut(width)
  const page = pageAt(search, data)
  followClicks(page)
  render(Section, { page })
  await tick()
  return page
}

export interface FakeContext {
  context: CanvasRenderingContext2D
  /** The assignments and calls, in order: 'fillStyle = red', 'fillRect 0 0 10 5'. */
  painted: string[]
}

/** A replacement for a canvas's context, which jsdom lacks. It records its assignments and calls. */
export function fakeContext(canvas: Partial<HTMLCanvasElement> = { width: 300, height: 150 }): FakeContext {
  const painted: string[] = []
  const values: Record<string | symbol, unknown> = { canvas: { ownerDocument: document, ...canvas } }
  const context = new Proxy(values, {
    get: (_, name) =>
      name in values
        ? values[name]
        : (...given: (number | string | object)[]) => {
            const told = given.map((one) => (typeof one === 'object' ? 'canvas' : String(one)))
            painted.push([String(name), ...told].join(' '))
            return name === 'createPattern' ? 'pattern' : undefined
          },
    set: (_, name, value) => {
      values[name] = value
      painted.push(`${String(name)} = ${String(value)}`)
      return true
    },
  })
  return { context: context as unknown as CanvasRenderingContext2D, painted }
}

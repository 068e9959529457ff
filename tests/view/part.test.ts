import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { createRawSnippet, type Snippet } from 'svelte'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import App from '../../src/view/App.svelte'
import Part from '../../src/view/Part.svelte'
import { PART_DRAWN, keepDocument } from '../../src/view/state/prerendered.ts'
import { vi as vietnamese } from '../../src/view/words/vi/messages.ts'
import { Page } from '../../src/view/state/page.svelte.ts'
import { seedDataset } from '../seed.ts'
import { pageAt, wordsOf } from './render.ts'

const MESSAGE = 'Phần này gặp lỗi, đang hiện như bản in, chưa lọc.'
const sound: Snippet = createRawSnippet(() => ({ render: () => '<p>sound</p>' }))
const broken: Snippet = createRawSnippet(() => {
  throw new Error('broken')
})
/** Uncaught errors, which a browser would log to the console. */
const uncaught: unknown[] = []
const partsOf = (element: Element | null): string[] => [...(element?.children ?? [])].map(wordsOf)
const app = (): HTMLElement => document.getElementById('app') as HTMLElement

beforeEach(() => {
  uncaught.length = 0
  const real = queueMicrotask
  vi.stubGlobal('queueMicrotask', (task: () => void) => {
    real(() => {
      try {
        task()
      } catch (error) {
        uncaught.push(error)
      }
    })
  })
  document.body.innerHTML = '<div id="app"><section id="people"><h2>Người</h2> · prerendered</section></div>'
  keepDocument(app())
  app().replaceChildren()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a part', () => {
  test('that works is rendered unchanged', async () => {
    render(Part, { props: { page: pageAt(''), of: '#people', children: sound }, target: app() })
    await Promise.resolve()
    expect(wordsOf(app())).toBe('sound')
    expect([screen.queryByRole('status'), uncaught]).toEqual([null, []])
  })

  test('that fails has a notice and its prerendered copy', () => {
    render(Part, { props: { page: pageAt(''), of: '#people', children: broken }, target: app() })
    expect(screen.getByRole('status')).toHaveTextContent(MESSAGE)
    expect(partsOf(screen.getByRole('status').parentElement)).toEqual([MESSAGE, 'Người · prerendered'])
    expect(screen.getAllByRole('heading', { name: 'Người' })).toHaveLength(1)
  })

  test('that fails leaves its error in the console', async () => {
    render(Part, { props: { page: pageAt(''), of: '#people', children: broken }, target: app() })
    await vi.waitFor(() => {
      expect(uncaught).toEqual([new Error('broken')])
    })
  })

  test('that fails removes its remains', () => {
    app().innerHTML = '<section id="people">half drawn</section><section id="goals">goals</section>'
    render(Part, { props: { page: pageAt(''), of: '#people', children: broken }, target: app() })
    expect(app()).not.toHaveTextContent('half drawn')
    expect(app()).toHaveTextContent('prerendered')
    expect(app()).toHaveTextContent('goals')
  })

  test('that is restored dispatches an event', () => {
    const told = vi.fn()
    app().addEventListener(PART_DRAWN, ({ target }) => {
      told(partsOf(target as Element))
    })
    render(Part, { props: { page: pageAt(''), of: '#people', children: broken }, target: app() })
    expect(told).toHaveBeenCalledExactlyOnceWith([MESSAGE, 'Người · prerendered'])
  })

  test('that was not prerendered has the notice only', () => {
    const told = vi.fn()
    app().addEventListener(PART_DRAWN, told)
    render(Part, { props: { page: pageAt(''), of: '#nowhere', children: broken }, target: app() })
    expect(wordsOf(app())).toBe(MESSAGE)
    expect(told).not.toHaveBeenCalled()
  })

  test('has the notice in the interface’s language', () => {
    render(Part, { props: { page: pageAt('?lang=en'), of: '#people', children: broken }, target: app() })
    expect(screen.getByRole('status')).toHaveTextContent('This part has failed. It is shown as printed, unfiltered.')
  })
})

test('if one part of the page fails, the others work', async () => {
  const user = userEvent.setup()
  history.replaceState(null, '', '/')
  // A word that only the section of people uses.
  const words = Object.getOwnPropertyDescriptor(vietnamese, 'sortedByGivenName') ?? {}
  Object.defineProperty(vietnamese, 'sortedByGivenName', {
    configurable: true,
    get: () => {
      throw new Error('people are broken')
    },
  })
  onTestFinished(() => void Object.defineProperty(vietnamese, 'sortedByGivenName', words))
  render(App, { props: { page: new Page(seedDataset()) }, target: app() })
  expect(screen.getByText(MESSAGE)).toBeInTheDocument()
  expect(app()).toHaveTextContent('prerendered')
  expect([...document.querySelectorAll('main section')].map(({ id }) => id)).toEqual([
    ...['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'],
  ])
  const goals = screen.getByRole('region', { name: 'Mục tiêu năm 2009' })
  await user.click(within(goals).getAllByRole('link')[0] as HTMLElement)
  expect(screen.getByRole('complementary')).toHaveAccessibleName(/^Mục tiêu 1/u)
  expect(uncaught).toEqual([new Error('people are broken')])
})

// Keys on the org chart, with a document that has an element for each item.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { pressKey, ZOOM_STEP, type OrgKeyActs } from '../../../src/view/org/keys.ts'
import type { OrgView } from '../../../src/view/org/orgview.svelte.ts'
import { CENTRE, COMMITTEE, HOST, MINISTRY, orgAt, UNION } from './at.ts'

const acts = { zoom: vi.fn(), fit: vi.fn(), announce: vi.fn() } satisfies OrgKeyActs
let frame: HTMLElement
let view: OrgView
let now = 0

/** Draws the chart with the keyboard cursor at an item. */
function start(at: string, search = ''): void {
  ;({ view } = orgAt(search))
  view.current = at
  draw()
}
/** An element for each item that the chart has now. */
function draw(): void {
  frame.innerHTML = `${view.items.map(({ key }) => `<a data-key="${key}" href="#">${key}</a>`).join('')}<button></button>`
}
async function press(key: string, init: KeyboardEventInit = {}, on = '[data-key]'): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  frame.querySelector(on)?.dispatchEvent(event)
  await pressKey(event, view, frame, acts)
  return event
}
beforeEach(() => {
  document.body.innerHTML = '<div></div>'
  frame = document.querySelector('div') as HTMLElement
  vi.clearAllMocks()
  // Later than the longest pause of type-ahead, so that the keys of an earlier test don't count.
  now += 10_000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return () => vi.restoreAllMocks()
})

describe('from item to item', () => {
  test.each([
    ['ArrowDown', 'to the next one', HOST, 'chi-dang-bo-truc-thuoc-dang-uy-bo-thong-tin-va-truyen-thong'],
    ['ArrowDown', 'into the people of a body', COMMITTEE, `${COMMITTEE}/0`],
    ['ArrowUp', 'to the one before', HOST, 'ban-chap-hanh-dang-bo-bo-thong-tin-va-truyen-thong/0'],
    ['ArrowRight', 'from an unfolded body into it', COMMITTEE, `${COMMITTEE}/0`],
    ['ArrowLeft', 'from a person to the body', `${COMMITTEE}/1`, COMMITTEE],
    ['ArrowLeft', 'from a body with nothing in it to the one above', UNION, HOST],
    ['Home', 'to the first one', MINISTRY, CENTRE],
    ['End', 'to the last one', CENTRE, '30-co-quan-don-vi-thuoc-bo-bo-thong-tin-va-truyen-thong'],
  ])('%s %s', async (key, _, from, to) => {
    start(from)
    const event = await press(key)
    expect(view.current).toBe(to)
    expect(document.activeElement?.textContent).toBe(to)
    expect(event.defaultPrevented).toBe(true)
    expect(location.search).toBe('')
  })

  test.each([
    ['ArrowDown', 'behind the last one', '30-co-quan-don-vi-thuoc-bo-bo-thong-tin-va-truyen-thong'],
    ['ArrowUp', 'before the first one', CENTRE],
    ['ArrowRight', 'in a body with nothing in it', UNION],
    ['ArrowRight', 'in a person', `${COMMITTEE}/0`],
  ])('%s leads nowhere %s', async (key, _, at) => {
    start(at)
    const event = await press(key)
    expect(view.current).toBe(at)
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('unfolding and folding', () => {
  test('ArrowLeft folds an unfolded body, and says so; it keeps the focus', async () => {
    start(HOST)
    await press('ArrowLeft')
    expect(location.search).toBe(`?fold=${HOST}`)
    expect(acts.announce.mock.calls).toEqual([[HOST, false]])
    expect(document.activeElement?.textContent).toBe(HOST)
  })

  test('ArrowLeft leads from a folded body to the one above', async () => {
    start(HOST, `?fold=${HOST}`)
    await press('ArrowLeft')
    expect(view.current).toBe('dang-bo-bo-thong-tin-va-truyen-thong')
    expect(acts.announce).not.toHaveBeenCalled()
  })

  test('ArrowRight unfolds a folded body', async () => {
    start(HOST, `?fold=${HOST}`)
    await press('ArrowRight')
    expect(location.search).toBe('')
    expect(acts.announce.mock.calls).toEqual([[HOST, true]])
    expect(view.current).toBe(HOST)
  })

  test('the space bar does both, and nothing at a person', async () => {
    start(COMMITTEE)
    await press(' ')
    expect(location.search).toBe(`?fold=${COMMITTEE}`)
    await press(' ')
    expect(location.search).toBe('')
    start(`${COMMITTEE}/0`)
    await press(' ')
    expect(location.search).toBe('')
    expect(acts.announce).toHaveBeenCalledTimes(2)
  })

  test('* unfolds the folded bodies of a level', async () => {
    start(COMMITTEE, '?tree=closed')
    await press('*')
    expect(decodeURIComponent(location.search)).toBe(
      `?tree=closed&unfold=${CENTRE}&unfold=${COMMITTEE}&unfold=${MINISTRY}`,
    )
    expect(acts.announce.mock.calls).toEqual([[COMMITTEE, true]])
  })

  test('* at a person unfolds the parts of the body', async () => {
    start(`${CENTRE}/0`, `?tree=closed&unfold=${CENTRE}`)
    await press('*')
    expect(location.search).toBe(`?tree=closed&unfold=${CENTRE}&unfold=dang-uy-khoi-cac-co-quan-trung-uong`)
  })

  test('* where all of the level is unfolded does nothing', async () => {
    start(COMMITTEE)
    await press('*')
    expect(location.search).toBe('')
    expect(acts.announce).not.toHaveBeenCalled()
  })
})

describe('zooms', () => {
  test.each([
    ['+', ZOOM_STEP],
    ['=', ZOOM_STEP],
    ['-', 1 / ZOOM_STEP],
  ])('%s: %d times', async (key, factor) => {
    start(HOST)
    await press(key)
    expect(acts.zoom.mock.calls).toEqual([[factor]])
    expect(acts.fit).not.toHaveBeenCalled()
  })

  test('0 shows all', async () => {
    start(HOST)
    await press('0')
    expect(acts.fit).toHaveBeenCalledTimes(1)
    expect(acts.zoom).not.toHaveBeenCalled()
  })
})

describe('typing', () => {
  const type = async (letters: string, pause = 100): Promise<void> => {
    for (const letter of letters) {
      now += pause
      await press(letter)
    }
  }

  test('a letter leads to the next item that begins with it, without marks, and around', async () => {
    start(COMMITTEE)
    await type('b')
    expect(view.current).toBe(MINISTRY)
    now += 700
    await type('b')
    expect(view.current).toBe(CENTRE)
  })

  test('letters that follow each other are one word', async () => {
    start(HOST)
    await type('Doan')
    expect(view.current).toBe('doan-thanh-nien-bo-thong-tin-va-truyen-thong')
  })

  test('a word that the current item begins with leaves it the current one', async () => {
    start(CENTRE)
    await type('ba')
    expect(view.current).toBe('ban-chap-hanh-dang-bo-bo-thong-tin-va-truyen-thong')
    await type('n')
    expect(view.current).toBe('ban-chap-hanh-dang-bo-bo-thong-tin-va-truyen-thong')
  })

  test('people are found by their names', async () => {
    start(CENTRE)
    await type('nguy')
    expect(view.current).toBe('dang-uy-khoi-cac-co-quan-trung-uong/0')
  })

  test('0 belongs to a word that is being typed, and is a zoom after it', async () => {
    start(CENTRE)
    await type('30')
    expect(view.current).toBe('30-co-quan-don-vi-thuoc-bo-bo-thong-tin-va-truyen-thong')
    expect(acts.fit).not.toHaveBeenCalled()
    now += 700
    await press('0')
    expect(acts.fit).toHaveBeenCalledTimes(1)
  })

  test('another key ends the word', async () => {
    start(CENTRE)
    await type('3')
    await press('ArrowUp')
    await press('0')
    expect(acts.fit).toHaveBeenCalledTimes(1)
  })

  test('what nothing begins with leads nowhere', async () => {
    start(HOST)
    await type('xyz')
    expect(view.current).toBe(HOST)
  })
})

describe('other keys are ignored', () => {
  test.each([
    ['Enter', {}, '[data-key]'],
    ['Tab', {}, '[data-key]'],
    ['ArrowDown', { ctrlKey: true }, '[data-key]'],
    ['ArrowDown', { metaKey: true }, '[data-key]'],
    ['ArrowDown', { altKey: true }, '[data-key]'],
    ['d', { isComposing: true }, '[data-key]'],
    ['ArrowDown', {}, 'button'],
  ])('%s with %j on %s', async (key, init, on) => {
    start(HOST)
    const event = await press(key, init, on)
    expect(event.defaultPrevented).toBe(false)
    expect(view.current).toBe(HOST)
  })
})

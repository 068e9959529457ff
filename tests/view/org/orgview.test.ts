// The state of the org chart's frame, without drawing it: report, unfolded bodies, zoom.
import { beforeEach, describe, expect, test } from 'vitest'
import { OrgView } from '../../../src/view/org/orgview.svelte.ts'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { generateBodies } from '../../bodies.ts'
import { SEVERAL_FILES } from '../../e2e/several.ts'
import { datasetOf, seedDataset } from '../../seed.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})
const EIGHT = datasetOf(...SEVERAL_FILES)
const viewOf = (data = seedDataset(), width: number | null = 960, search = ''): OrgView => {
  const page = new Page(data)
  page.read(search)
  const view = new OrgView(page)
  view.measured = width
  view.home()
  return view
}
const HOST = 'dang-uy-bo-thong-tin-va-truyen-thong'
const UNION = 'cong-doan-bo-thong-tin-va-truyen-thong'
const drawn = (view: OrgView): string[] => view.boxes.map(({ node }) => node.organization.id)

describe('the opening view', () => {
  test('a small chart is whole, a phone has a list', () => {
    const view = viewOf()
    expect([view.layout.orientation, view.level, view.isFitted]).toEqual(['down', 'words', true])
    expect(drawn(view)).toContain(UNION)
    expect(viewOf(seedDataset(), 360).layout.orientation).toBe('list')
  })

  test('before the width is measured, all bodies of a chart that is not large', () => {
    expect(drawn(viewOf(seedDataset(), null, '?tree=closed'))).toContain(UNION)
    const large = viewOf(generateBodies(400), null)
    expect([large.isPlain, large.boxes.length]).toEqual([true, 0])
  })

  test('of thousands of bodies a readable number; only the visible ones are drawn', () => {
    const view = viewOf(generateBodies(3000, { single: true }))
    expect(view.layout.boxes.length).toBeLessThanOrEqual(60)
    view.content.foldAll(true)
    expect(view.layout.boxes).toHaveLength(3000)
    expect(view.boxes.length).toBeLessThan(80)
    view.fit()
    expect(view.level).toBe('marks')
    // Only the box in the Tab order is an element.
    expect(view.boxes).toHaveLength(1)
  })
})

describe('folding', () => {
  test('is in the address, and can be undone', () => {
    const view = viewOf()
    view.content.fold([HOST], false)
    expect(location.search).toBe(`?fold=${HOST}`)
    expect(drawn(view)).not.toContain(UNION)
    view.content.fold([HOST], true)
    expect(drawn(view)).toContain(UNION)
    view.content.foldAll(false)
    expect(view.layout.boxes.map(({ node }) => node.parent)).toEqual([null, null, null])
    view.content.fold([HOST], true)
    // The bodies above the host stay folded, because `foldAll` folded them.
    expect(drawn(view)).not.toContain(HOST)
  })

  test('opened or filtered items are unfolded, unless they are folded explicitly', () => {
    expect(drawn(viewOf(seedDataset(), 960, `?tree=closed&item=${UNION}`))).toContain(UNION)
    expect(drawn(viewOf(seedDataset(), 960, '?tree=closed&person=nguyen-hai-duong'))).toContain(
      'dang-uy-khoi-cac-co-quan-trung-uong',
    )
    expect(drawn(viewOf(seedDataset(), 960, `?item=${UNION}&fold=${HOST}`))).not.toContain(UNION)
  })

  test('around one body, without general knowledge', () => {
    expect(drawn(viewOf(seedDataset(), 960, '?focus=bo-thong-tin-va-truyen-thong'))).toHaveLength(2)
    const bases = viewOf(seedDataset(), 960, '?background=0').links.map(({ relation }) => relation.basis)
    expect(bases).not.toContain('background')
  })
})

describe('several reports', () => {
  test('the latest, unless another one is chosen or has the opened item', () => {
    expect(viewOf(EIGHT).content.event?.date).toBe('2014-12-30')
    expect(viewOf(EIGHT, 960, '?asof=2009-03-26-dang-uy-bo-tttt').content.event?.date).toBe('2009-03-26')
    expect(viewOf(EIGHT, 960, '?person=nguyen-hai-duong').content.event?.date).toBe('2010-02-04')
    expect(viewOf(EIGHT, 960, `?item=${UNION}`).content.event?.date).toBe('2009-03-26')
    expect(viewOf(EIGHT, 960, '?asof=all').content.event).toBeNull()
  })

  test('compared only with the previous report of the same body', () => {
    const view = viewOf(EIGHT, 960, '?asof=2010-02-04-dang-uy-bo-tttt-hu-cau')
    expect(view.content.before?.date).toBe('2009-03-26')
    expect(view.content.changes?.offices.length).toBe(5)
    expect(viewOf(EIGHT).content.before).toBeNull()
  })
})

describe('zoom and pan', () => {
  const large = (): OrgView => {
    const view = viewOf(generateBodies(1000, { single: true }), 960, '?tree=open')
    view.home()
    return view
  }

  test('what is under the pointer stays there', () => {
    const view = large()
    view.moveTo(300, 4000)
    const before = view.at(400, 300)
    view.zoomBy(1.2, 400, 300)
    const after = view.at(400, 300)
    expect(Math.abs(after.x - before.x)).toBeLessThan(2)
    expect(Math.abs(after.y - before.y)).toBeLessThan(2)
  })

  test('zooming in and out restores the view', () => {
    const view = large()
    const before = drawn(view)
    const { left, top } = view
    view.moveTo(left, top + 5000)
    expect(drawn(view)).not.toEqual(before)
    view.moveTo(left, top)
    expect(drawn(view)).toEqual(before)
  })

  test('the zoom and the scroll position stay within the chart', () => {
    const view = large()
    for (let i = 0; i < 40; i += 1) view.zoomBy(0.5, 10, 10)
    expect(view.isFitted).toBe(true)
    for (let i = 0; i < 40; i += 1) view.zoomBy(1.5, 10, 10)
    expect(view.scale).toBe(2)
    view.moveTo(-100, 1e9)
    expect(view.left).toBe(0)
    expect(view.at(0, view.height).y).toBeLessThanOrEqual(view.layout.height + 1)
  })

  test('a line across the whole chart is clipped to the viewport', () => {
    const view = large()
    for (const { points } of view.links)
      for (let i = 0; i + 3 < points.length; i += 2) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(i, i + 4)
        expect(Math.abs(x2 - x1) + Math.abs(y2 - y1)).toBeLessThan(6000)
      }
  })

  test('a body outside the viewport is scrolled into view', () => {
    const view = large()
    const box = view.layout.boxes.at(-1)
    if (!box) throw new Error('no boxes')
    view.reveal(box.node.organization.id)
    expect(drawn(view)).toContain(box.node.organization.id)
  })
})

test('in print the tree is whole and readable', () => {
  const view = viewOf(seedDataset(), 360, '?tree=closed')
  view.printing = true
  expect(view.layout.orientation).toBe('down')
  expect(view.layout.width * view.scale).toBeLessThanOrEqual(686)
  expect(drawn(view)).toContain(UNION)
  const large = viewOf(generateBodies(200), 960)
  large.printing = true
  expect([large.layout.orientation, large.boxes.length]).toEqual(['list', large.content.tree.nodes.size])
})

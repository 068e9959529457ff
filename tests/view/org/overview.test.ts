// Pointing in the overview of the org chart.
import { describe, expect, test, vi } from 'vitest'
import { pointingInOverview } from '../../../src/view/org/overview.ts'
import { OrgView } from '../../../src/view/org/orgview.svelte.ts'
import { generateBodies } from '../../bodies.ts'
import { addElement, pageAt } from '../render.ts'

/** The overview of a chart of 600 bodies, in a frame 10 px from the left and 20 px from the top of the window. */
function fromAfar(): { view: OrgView; frame: HTMLElement } {
  const view = new OrgView(pageAt('?tree=open', generateBodies(600, { single: true })))
  view.measured = 900
  view.home()
  view.fit()
  const frame = addElement('div')
  vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 900, 600))
  return { view, frame }
}
/** The middle of the first box, in the window. */
function middleOf(view: OrgView): { id: string; clientX: number; clientY: number } {
  const [box] = view.layout.boxes
  if (!box) throw new Error('no box')
  const { x, y, width, height } = box
  const origin = view.at(0, 0)
  return {
    id: box.node.organization.id,
    clientX: 10 + (x + width / 2 - origin.x) * view.scale,
    clientY: 20 + (y + height / 2 - origin.y) * view.scale,
  }
}

describe('the body under a pointer', () => {
  test('is the one whose box is there; beside all boxes there is none', () => {
    const { view, frame } = fromAfar()
    expect(view.level).toBe('marks')
    const { id, ...at } = middleOf(view)
    const { under } = pointingInOverview(view, () => frame)
    expect(under(new MouseEvent('click', at))).toBe(id)
    expect(under(new MouseEvent('click', { clientX: -500, clientY: -500 }))).toBeNull()
  })
  test('is none outside the overview, and before the frame is in the document', () => {
    const { view } = fromAfar()
    const { clientX, clientY } = middleOf(view)
    const at = { clientX, clientY }
    expect(pointingInOverview(view, () => undefined).under(new MouseEvent('click', at))).toBeNull()
    const near = new OrgView(pageAt(''))
    near.measured = 900
    expect(near.level).toBe('words')
    expect(pointingInOverview(near, () => addElement('div')).under(new MouseEvent('click', at))).toBeNull()
  })
})

test('each change of the body dispatches one event', () => {
  const { view, frame } = fromAfar()
  const { id, ...at } = middleOf(view)
  const said: unknown[] = []
  frame.addEventListener('point', (event) => said.push((event as CustomEvent).detail))
  const { point } = pointingInOverview(view, () => frame)
  const beside = { clientX: -500, clientY: -500 }
  for (const place of [beside, at, at, beside, beside, at]) point(new MouseEvent('pointermove', place))
  expect(said).toEqual([id, null, id])
})

// The scroll position at which a large org chart opens, in a document where elements have a width.
import { render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import OrgChart from '../../../src/view/org/OrgChart.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { generateBodies } from '../../bodies.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a large chart opens at its host: the frame scrolls after the chart is drawn, letters are measured once', () => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(960)
  const asked: { top: number; room: number }[] = []
  vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function (this: Element, to?: ScrollToOptions | number) {
    const plane = this.querySelector<HTMLElement>('.plane')
    if (typeof to === 'object' && plane) asked.push({ top: to.top ?? 0, room: parseFloat(plane.style.height) })
  })
  const page = new Page(generateBodies(600, { single: true }))
  page.read('?tree=open')
  const asksForFont = vi.spyOn(window, 'getComputedStyle')
  render(OrgChart, { page })
  expect(asksForFont).toHaveBeenCalledTimes(1)
  const host = screen.getByRole('treeitem', { name: /chủ trì|tổ chức hội nghị/u })
  expect(host).toBeInTheDocument()
  const [first] = asked
  expect(asked).toHaveLength(1)
  expect(first?.top).toBeGreaterThan(720)
  expect(first?.room).toBeGreaterThanOrEqual((first?.top ?? 0) + 720)
})

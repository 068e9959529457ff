// Pointing at a chart that is seen from afar, where boxes are marks on a canvas and have no elements.
import { boxAt } from '../../layout/org/viewport.ts'
import type { OrgView } from './orgview.svelte.ts'

/** A pointer may miss a mark by so much, px. */
const REACH = 3

/**
 * Finds the bodies under a pointer.
 * @param frame the chart's frame; undefined before it is in the document
 * @returns `under`: id of the body at a mouse event; null beside all marks and where the chart isn't seen from afar.
 *   `point`: dispatches a bubbling `point` event from the frame, with that id as detail, whenever it is another one.
 */
export function pointingInOverview(
  view: OrgView,
  frame: () => HTMLElement | undefined,
): { under: (event: MouseEvent) => string | null; point: (event: MouseEvent) => void } {
  let named: string | null = null
  const under = (event: MouseEvent): string | null => {
    const element = frame()
    if (view.level !== 'marks' || !element) return null
    const { left, top } = element.getBoundingClientRect()
    const { x, y } = view.at(event.clientX - left, event.clientY - top)
    return boxAt(view.layout.boxes, x, y, REACH / view.scale)?.node.organization.id ?? null
  }
  const point = (event: MouseEvent): void => {
    const id = under(event)
    if (id === named || view.level !== 'marks') return
    named = id
    frame()?.dispatchEvent(new CustomEvent('point', { bubbles: true, detail: id }))
  }
  return { under, point }
}

// Pointing in the overview of the org chart, where boxes are painted on a canvas and have no elements.
import { boxAt } from '../../layout/org/viewport.ts'
import type { OrgView } from './orgview.svelte.ts'

/** A pointer may miss a box by this distance, px. */
const REACH = 3

/**
 * Finds the bodies under a pointer.
 * @param frame the chart's frame; undefined before it is in the document
 * @returns `under`: id of the body at a mouse event; null beside all boxes and outside the overview.
 *   `point`: dispatches a bubbling 'point' event from the frame, with that id as detail, when the body changes.
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

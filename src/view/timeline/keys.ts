// Keyboard control of the timeline: arrows, Home and End move from item to item, + and − zoom, 0 shows everything.
// Links handle Enter, the detail pane handles Escape.
import { tick } from 'svelte'
import type { Step } from '../../layout/timeline/steps.ts'
import type { TimeView } from './timeview.svelte.ts'

/** Zoom factor of one press of + or −. */
export const ZOOM_STEP = 1.5

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

const markOf = (frame: HTMLElement, id: string): HTMLElement | null =>
  frame.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)

/** What keys do to the timeline besides moving the cursor. */
export interface KeyActs {
  /** Zooms around the current item. */
  zoom: (factor: number) => void
  /** Shows all years. */
  fit: () => void
  /** Called after the cursor has moved. */
  moved: () => void
}

/** Moves the cursor, focuses its item and scrolls it into view. */
async function go(step: Step, view: TimeView, frame: HTMLElement): Promise<void> {
  const next = view.step(step)
  if (!next) return
  await tick()
  const mark = markOf(frame, next.id)
  mark?.focus({ preventScroll: true })
  mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Zooms, then focuses the same item again and scrolls it into view; if it is not drawn, the item in the Tab order. */
async function keepFocus(act: () => void, view: TimeView, frame: HTMLElement): Promise<void> {
  const id = document.activeElement?.closest('[data-id]')?.getAttribute('data-id') ?? null
  if (id !== null) view.current = id
  act()
  await tick()
  const statement = view.statement(id)
  if (statement && !view.day) view.reveal(view.years.indexOf(statement.year))
  await tick()
  if (id === null) return
  const target = markOf(frame, id) ?? frame.querySelector<HTMLElement>('[tabindex="0"]')
  if (target && target !== document.activeElement) target.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Handles a key on the timeline. Ignores keys with a modifier and keys on form controls. */
export async function pressKey(event: KeyboardEvent, view: TimeView, frame: HTMLElement, acts: KeyActs): Promise<void> {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (event.target instanceof Element && event.target.closest('select, input')) return
  const step = steps[event.key]
  const zooms: Readonly<Record<string, () => void>> = {
    '+': () => acts.zoom(ZOOM_STEP),
    '=': () => acts.zoom(ZOOM_STEP),
    '-': () => acts.zoom(1 / ZOOM_STEP),
    '0': acts.fit,
  }
  const zoom = zooms[event.key]
  if (!step && !zoom) return
  event.preventDefault()
  if (step) {
    await go(step, view, frame)
    acts.moved()
  } else if (zoom) await keepFocus(zoom, view, frame)
}

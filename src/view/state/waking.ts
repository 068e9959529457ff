// Decides when the islands of the page wake, that is, when their components take over the prerendered markup: one task
// each, those in view first, so that reading and scrolling are never blocked. Browser only.
import { flushSync, tick } from 'svelte'
import { watchIntersection } from '../drawing/platform.ts'
import { prepareForPrinting } from '../drawing/printing.ts'

/**
 * 'seen': when it comes near the window, because its drawing fits the window's width. 'touched': when the pointer or the
 * focus enters it or the state changes, because until then it is text with links.
 */
export type Wakes = 'seen' | 'touched'

/** An island that hasn't woken. */
export interface Sleeper {
  /** Contains the prerendered markup. */
  readonly box: HTMLElement
  readonly wakes: Wakes
  /** Whether the component is loaded. */
  isLoaded(): boolean
  /** Loads the component. Never rejects. */
  load(): Promise<unknown>
  /** Lets the component take over the markup. Call when it is loaded. */
  wake(): void
}

/** Distance from the window within which a drawing wakes. */
const NEAR = '50% 0px'
/** Events that show that the reader touches an island: by pointer, focus, key or input. */
const TOUCHES = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'click', 'input', 'change'] as const

const sleepers = new Set<Sleeper>()
/** The islands that are to wake, one after the other, in this order. */
let wanted = new Set<Sleeper>()
let running: Promise<void> | null = null
let stopPreparing = (): void => undefined

/** Forgets an island, because it wakes or is removed. @returns whether it was asleep */
function forget(one: Sleeper): boolean {
  wanted.delete(one)
  const wasAsleep = sleepers.delete(one)
  if (wasAsleep && sleepers.size === 0) {
    for (const type of TOUCHES) document.removeEventListener(type, touch, true)
    stopPreparing()
  }
  return wasAsleep
}

function wake(one: Sleeper): void {
  if (!forget(one)) return
  one.wake()
  // Repeat 'focusin', so that the component handles a focus that is already inside it.
  const focused = document.activeElement
  if (focused && one.box.contains(focused)) focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
}

/** Lets the browser paint and handle what the reader does. */
export const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume))

const edges = ({ box }: Sleeper): { top: number; bottom: number } =>
  box.firstElementChild?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
/** Whether an island has a size. A page may show one section alone. */
const isShown = (one: Sleeper): boolean => edges(one).bottom > edges(one).top
const isInView = (one: Sleeper): boolean => {
  const { top, bottom } = edges(one)
  return bottom > Math.max(top, 0) && top < innerHeight
}

async function wakeWanted(): Promise<void> {
  for (let [one] = wanted; one; [one] = wanted) {
    await Promise.all([one.load(), pause()])
    // An island whose component could not be loaded stays prerendered.
    if (one.isLoaded()) wake(one)
    wanted.delete(one)
  }
}

/** Wakes islands one after the other, those in view first. */
function want(list: Iterable<Sleeper>): Promise<void> {
  const all = [...wanted, ...list]
  // Measured once: after each waking the browser would have to lay out the page again.
  wanted = new Set([...all.filter(isInView), ...all])
  running ??= wakeWanted().finally(() => {
    running = null
  })
  return running
}

/**
 * Wakes all islands that are shown, but for drawings out of view. Call when the state has changed.
 * @returns resolves when those that could be loaded are awake
 */
export const wakeShown = (): Promise<void> =>
  want([...sleepers].filter((one) => (one.wakes === 'touched' ? isShown(one) : isInView(one))))

/** Wakes the island that has an element, say a section, and waits until it is drawn. */
export async function wakeAround(element: Element | null): Promise<void> {
  const one = [...sleepers].find(({ box }) => box.contains(element))
  if (one) {
    await one.load()
    if (one.isLoaded()) wake(one)
  }
  await tick()
}

/**
 * Returns a function that sets a field again to the value that the reader chose, because the component resets the field
 * when it takes over. null if the event didn't change a field.
 */
function choiceIn({ type, target }: Event): (() => void) | null {
  if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return null
  if (type !== 'change' && type !== 'input') return null
  const { value } = target
  return () => {
    target.value = value
  }
}

/** Wakes the island that the reader touches, before its listeners get the event. */
function touch(event: Event): void {
  const { target } = event
  if (!(target instanceof Element)) return
  const touched = [...sleepers].find(({ box }) => box.contains(target))
  if (!touched) return
  const choose = choiceIn(event)
  if (touched.isLoaded()) {
    wake(touched)
    choose?.()
  } else if (choose || (event.type === 'click' && target.closest('button, input, select, summary')))
    hold(event, touched, target, choose)
  // Links work without the component.
  else void want([touched])
}

/** Stops an event, and dispatches it again when the island's component has come and taken over. */
function hold(event: Event, one: Sleeper, target: Element, choose: (() => void) | null): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  void one.load().then(() => {
    if (!one.isLoaded()) return
    wake(one)
    choose?.()
    target.dispatchEvent(
      choose ? new Event(event.type, { bubbles: true }) : new MouseEvent('click', { bubbles: true, cancelable: true }),
    )
  })
}

const observer = (): IntersectionObserver | null =>
  watchIntersection(
    (entries) => {
      const near = new Set(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target))
      const list = [...sleepers].filter(({ box }) => box.firstElementChild && near.has(box.firstElementChild))
      void want(list)
    },
    { rootMargin: NEAR },
  )
let nearby: IntersectionObserver | null | undefined

/** Wakes the drawings that are loaded: paper has another width than the one for which they were prerendered. */
function wakeForPrinting(): void {
  for (const one of sleepers) if (one.wakes === 'seen' && one.isLoaded() && isShown(one)) wake(one)
  // They have to know that the page is printed.
  flushSync()
}

/** Puts an island to sleep until it is needed. @returns call when it is removed from the page */
export function sleep(one: Sleeper): () => void {
  // Not the window's: what the early script records must not come here before it is replayed.
  if (sleepers.size === 0) {
    for (const type of TOUCHES) document.addEventListener(type, touch, true)
    stopPreparing = prepareForPrinting(wakeForPrinting)
  }
  sleepers.add(one)
  const section = one.box.firstElementChild
  if (one.wakes === 'seen' && section) {
    nearby ??= observer()
    if (nearby) nearby.observe(section)
    else void want([one])
  }
  return () => {
    forget(one)
    if (section) nearby?.unobserve(section)
  }
}

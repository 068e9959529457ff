// Decides when the islands of the page wake, that is, when their components take over the prerendered markup: one task
// each, those in view first, so that reading and scrolling are never blocked. Browser only.
import { watchIntersection } from '../drawing/platform.ts'

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
/** How the pointer or the focus enters an element. */
const TOUCHES = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'click', 'input', 'change'] as const

const sleepers = new Set<Sleeper>()
/** Those that wake one after the other. */
const wanted = new Set<Sleeper>()
let running: Promise<void> | null = null

function wake(one: Sleeper): void {
  wanted.delete(one)
  if (!sleepers.delete(one)) return
  one.wake()
  // The component learns where the focus is.
  const focused = document.activeElement
  if (focused && one.box.contains(focused)) focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
}

/** Lets the browser paint and handle what the reader does. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume))

const edges = ({ box }: Sleeper): { top: number; bottom: number } =>
  box.firstElementChild?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
/** Whether an island has a size. A page may show one section alone. */
const isShown = (one: Sleeper): boolean => edges(one).bottom > edges(one).top
const isInView = (one: Sleeper): boolean => isShown(one) && edges(one).bottom > 0 && edges(one).top < innerHeight

async function wakeWanted(): Promise<void> {
  for (;;) {
    const [first] = wanted
    const one = [...wanted].find(isInView) ?? first
    if (!one) return
    await Promise.all([one.load(), pause()])
    // What could not be loaded stays the document that it is.
    if (one.isLoaded()) wake(one)
    wanted.delete(one)
  }
}

function want(list: Iterable<Sleeper>): Promise<void> {
  for (const one of list) wanted.add(one)
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
  if (!one) return
  if (!one.isLoaded()) await one.load()
  if (one.isLoaded()) wake(one)
}

/** The element that a control opens, say a panel; null: none. */
const controlledBy = (target: Element): Element | null =>
  document.getElementById(target.closest('[aria-controls]')?.getAttribute('aria-controls') ?? '')

/** What the reader has set in a field; null for other elements. */
const fieldAt = (target: Element): HTMLInputElement | HTMLSelectElement | null =>
  target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target : null

/** Wakes the island that the reader touches, before it handles the event. */
function touch(event: Event): void {
  const { target, type } = event
  if (!(target instanceof Element)) return
  const touched = [...sleepers].find(({ box }) => box.contains(target) || box.contains(controlledBy(target)))
  if (!touched) return
  if (!touched.isLoaded()) {
    hold(event, touched, target)
    return
  }
  const field = fieldAt(target)
  const value = field?.value
  wake(touched)
  // The component has set the field to its own value; its listener reads what the reader chose.
  if (field && value !== undefined && (type === 'change' || type === 'input')) field.value = value
}

/** Loads an island's component. A press on a control or a choice in a field is done when it is awake; links work without. */
function hold(event: Event, one: Sleeper, target: Element): void {
  const field = fieldAt(target)
  const value = field?.value
  const isChoice = field !== null && (event.type === 'change' || event.type === 'input')
  const isPress = event.type === 'click' && target.closest('button, input, select, summary') !== null
  if (!isChoice && !isPress) {
    void want([one])
    return
  }
  if (isPress) event.preventDefault()
  event.stopImmediatePropagation()
  void one.load().then(() => {
    if (!one.isLoaded()) return
    wake(one)
    if (field && value !== undefined) field.value = value
    target.dispatchEvent(
      isPress ? new MouseEvent('click', { bubbles: true, cancelable: true }) : new Event(event.type, { bubbles: true }),
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

/** Puts an island to sleep until it is needed. @returns call when it is removed from the page */
export function sleep(one: Sleeper): () => void {
  if (sleepers.size === 0) for (const type of TOUCHES) addEventListener(type, touch, true)
  sleepers.add(one)
  const section = one.box.firstElementChild
  if (one.wakes === 'seen' && section) {
    nearby ??= observer()
    if (nearby) nearby.observe(section)
    else void want([one])
  }
  return () => {
    sleepers.delete(one)
    wanted.delete(one)
    if (section) nearby?.unobserve(section)
    if (sleepers.size === 0) for (const type of TOUCHES) removeEventListener(type, touch, true)
  }
}

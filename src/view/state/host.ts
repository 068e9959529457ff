// Messages between the page in a frame and its host: the page sends its height and state, the host sends which part of
// the frame is visible. From the host only two numbers are used, and a key that is sent back. The messages are
// documented in docs/data.md, embedding; `embed.ts` is the host's end.
import { watchSize } from '../drawing/platform.ts'

/** Whether the page is in a frame. Every frame may read `parent`. */
export const isFramed = (): boolean => typeof parent !== 'undefined' && parent !== window

/** Event of the window: another part of the frame is visible now. */
export const SEEN = 'bien-nien:seen'

interface Seen {
  /** The visible part of the frame, px from its top. */
  top: number
  height: number
}

/** The visible part in a host's message; null for any other message. */
export function readSeen(data: unknown): Seen | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, top, height } = data as Record<string, unknown>
  const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e6
  return type === 'bien-nien:view' && isLength(top) && isLength(height) ? { top, height } : null
}

/** Lets `embed.ts` tell a frame's first document from later ones. The first key from the host is kept. */
let key: unknown

/** Sends a message to the host. To any origin ('*'): the host is unknown, and the messages contain no secrets. */
const send = (message: object): void => parent.postMessage({ ...message, key }, '*')

let last: Seen | null = null
/** The visible part by the host's last message; null if the frame scrolls inside, and without a frame. */
export const lastSeen = (): Seen | null => last

/**
 * Starts the exchange with the host. Browser only; call once.
 * @param content the element whose height the frame should get
 * @returns ends the exchange
 */
export function startFrame(content: HTMLElement): () => void {
  const root = document.documentElement
  let sentHeight = 0
  const sendHeight = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    // The content of a hidden frame has no height.
    if (height === sentHeight || height === 0 || innerWidth === 0) return
    sentHeight = height
    send({ sentinel: 'amp', type: 'embed-size', height })
  }
  const listen = ({ data, source }: MessageEvent<unknown>): void => {
    const seen = source === parent ? readSeen(data) : null
    if (!seen) return
    last = seen
    key ??= (data as { key?: unknown }).key
    // From now on the host sets the frame's height, so no size in the page may depend on the window's height.
    if (root.dataset['fit'] === undefined) {
      root.dataset['fit'] = ''
      sentHeight = 0
    }
    root.style.setProperty('--seen-bottom', `${seen.top + seen.height}px`)
    root.style.setProperty('--seen-height', `${seen.height}px`)
    dispatchEvent(new Event(SEEN))
    sendHeight()
  }
  addEventListener('message', listen)
  const stop = watchSize(content, sendHeight)
  return () => {
    stop()
    removeEventListener('message', listen)
    last = null
  }
}

/** Space above an element that is scrolled to the top of a frame, for the sticky way back, px; as in styles/base.css. */
const ABOVE = 60

/** Scrolls only the frame: `scrollIntoView` would scroll the host, too. */
function scrollInside(element: Element, block: ScrollLogicalPosition): void {
  const { top, bottom } = element.getBoundingClientRect()
  if (block === 'nearest' && top >= ABOVE && bottom <= innerHeight) return
  const to = block === 'center' ? Math.max(ABOVE, (innerHeight - (bottom - top)) / 2) : ABOVE
  scrollBy({ top: top - to })
}

/**
 * Scrolls an element into view. In a frame as high as its content the host has to scroll: the request follows after the
 * host has set the new height.
 * @param block as for `scrollIntoView`; 'nearest' doesn't move a visible element
 */
export function bringToView(element: Element, block: ScrollLogicalPosition): void {
  if (!isFramed()) {
    element.scrollIntoView({ block, inline: 'nearest' })
    return
  }
  if (!lastSeen()) {
    scrollInside(element, block)
    return
  }
  // The height is sent at the end of this animation frame, so the host has it by the next one.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { top, bottom } = element.getBoundingClientRect()
      const seen = lastSeen()
      if (block === 'nearest' && seen && top >= seen.top && bottom <= seen.top + seen.height) return
      send({ type: 'bien-nien:show', top: Math.max(0, top) })
    }),
  )
}

/** Scrolls the beginning of a section into view. */
export function scrollToSection(section: string): void {
  const element = document.getElementById(section)
  if (element) bringToView(element, 'start')
}

/** Scrolls to the top of the page. */
export function scrollToTop(): void {
  try {
    scrollTo({ top: 0 })
  } catch {
    // Some environments can't scroll.
  }
}

/** Sends the host the query string of the current state, so that the host can link to it. */
export function sendState(search: string): void {
  if (isFramed()) send({ type: 'bien-nien:state', search })
}

// The page in a frame of another page: tells the host its height and its state, and learns which part of it is seen.
// Nothing is taken from the host but two numbers, and a key that is given back. Messages: `embed.ts` says them; docs/data.md,
// embedding, has them for hosts.
import { watchSize } from '../drawing/platform.ts'

/** Whether another page shows this one. Reading `parent` is allowed in every frame. */
export const isFramed = (): boolean => typeof parent !== 'undefined' && parent !== window

/** Event of the window: the host says that another part of the frame is seen. */
export const SEEN = 'bien-nien:seen'

interface Seen {
  /** What the reader sees of the frame, px from its top. */
  top: number
  height: number
}

/** What a host's message says is seen; null for any other message. */
export function readSeen(data: unknown): Seen | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, top, height } = data as Record<string, unknown>
  const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e6
  return type === 'bien-nien:view' && isLength(top) && isLength(height) ? { top, height } : null
}

/** By this `embed.ts` knows the first document of a frame from any later one; the first key of a host counts. */
let key: unknown

/** Says something to the host. '*': it is unknown, and may be of any origin; what is said is no secret. */
const send = (message: object): void => parent.postMessage({ ...message, key }, '*')

let last: Seen | null = null
/** What the host last said is seen; null where the frame scrolls by itself, and without a frame. */
export const lastSeen = (): Seen | null => last

/**
 * Keeps the host informed. Browser only; call once.
 * @param content what the frame shows; its height is the frame's
 */
export function startFrame(content: HTMLElement): () => void {
  const root = document.documentElement
  let sentHeight = 0
  const sendHeight = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    // A frame that isn't shown has no height to tell.
    if (height === sentHeight || height === 0 || innerWidth === 0) return
    sentHeight = height
    send({ sentinel: 'amp', type: 'embed-size', height })
  }
  const listen = ({ data, source }: MessageEvent<unknown>): void => {
    const seen = source === parent ? readSeen(data) : null
    if (!seen) return
    last = seen
    key ??= (data as { key?: unknown }).key
    // Now the host gives the frame its height: nothing in it may take its measure from the window.
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

/** Room above what is brought to the top of a frame, for the way back that stays there, px. */
const ABOVE = 60

/** Scrolls the frame and nothing of its host, which an element's own scrolling would move too. */
function scrollInside(element: Element, block: ScrollLogicalPosition): void {
  const { top, bottom } = element.getBoundingClientRect()
  if (block === 'nearest' && top >= ABOVE && bottom <= innerHeight) return
  const to = block === 'center' ? Math.max(ABOVE, (innerHeight - (bottom - top)) / 2) : ABOVE
  scrollBy({ top: top - to, behavior: 'instant' })
}

/**
 * Brings something into the reader's view. A frame as high as its content can't scroll: it asks its host to, once that
 * has given it the height of what is drawn now.
 * @param block where it goes in a window of one's own; 'nearest' moves nothing that is seen already
 */
export function bringToView(element: Element, block: ScrollLogicalPosition): void {
  if (!isFramed()) {
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
    return
  }
  if (!lastSeen()) {
    scrollInside(element, block)
    return
  }
  // The height is sentHeight at the end of a frame: in the next one the host knows it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { top, bottom } = element.getBoundingClientRect()
      const seen = lastSeen()
      if (block === 'nearest' && seen && top >= seen.top && bottom <= seen.top + seen.height) return
      send({ type: 'bien-nien:show', top: Math.max(0, top) })
    }),
  )
}

/** Tells the host the query string of the state on screen, so that it may link it. */
export function sendState(search: string): void {
  if (isFramed()) send({ type: 'bien-nien:state', search })
}

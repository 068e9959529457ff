// The script for pages that frame this one (`dist/embed.js`, ≤ 2 kB): gives each frame the height of its content and
// sends it the visible part of it. It requests and stores nothing, and handles only frames from its own folder.
// Messages and units: docs/data.md, embedding.
//
// A frame's `src` doesn't change when the frame navigates elsewhere, and a sandboxed document has no origin to check.
// So the first document of a frame gets a random key, which it returns with every message; the key is not sent again. A
// later document in the same frame doesn't have the key, so its messages are ignored. If the page is reloaded in its
// frame, the frame keeps its height and scrolls inside.

/** The state of the document in a frame. */
interface Guest {
  src: string
  /** Changes if the host page moves the frame element, which reloads the frame. */
  window: Window | null
  key: string
  /** Whether the document has returned the key. */
  isProven: boolean
  /** Whether another document followed the proven one. */
  isGone: boolean
  /** The visible part that was sent last: 'top height', px. */
  view: string
}

/**
 * If less than this many px of a frame are uncovered, the cover is a temporary notice, and the part below it counts as
 * visible.
 */
const LEAST = 99

/** Whether a value is a plausible length in px; excludes NaN and Infinity. */
const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e6

function start(base: URL): void {
  const guests = new WeakMap<HTMLIFrameElement, Guest>()
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href))
  const guestOf = (frame: HTMLIFrameElement): Guest => {
    const { src, contentWindow: window } = frame
    let guest = guests.get(frame)
    if (guest?.src !== src || guest.window !== window) {
      const key = crypto.getRandomValues(new Uint32Array(4)).join('-')
      guests.set(frame, (guest = { src, window, key, isProven: false, isGone: false, view: '' }))
    }
    return guest
  }

  /** Sends a frame its visible part, in px from its top, if that has changed. */
  const tell = (frame: HTMLIFrameElement): void => {
    const guest = guestOf(frame)
    if (guest.isGone) return
    const box = frame.getBoundingClientRect()
    /**
     * Moves `y` past elements that cover the frame's edge, such as the host's sticky header, to where the frame is
     * uncovered.
     */
    const past = (y: number, step: 1 | -1): number => {
      for (let i = 0; i < 9; i += 1) {
        const over = document.elementFromPoint(box.left + box.width / 2, y + step)
        if (!over || over.contains(frame)) break
        y = over.getBoundingClientRect()[step > 0 ? 'bottom' : 'top']
      }
      return y
    }
    const edges = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)] as const
    let [from, to]: readonly [number, number] = [past(edges[0], 1), past(edges[1], -1)]
    if (to - from < LEAST) [from, to] = edges
    const top = Math.round(from - box.top)
    const height = Math.max(0, Math.round(to - from))
    const view = `${top} ${height}`
    if (guest.view === view) return
    guest.view = view
    // Target '*', because a sandboxed document has no origin.
    const { key, isProven } = guest
    guest.window?.postMessage({ type: 'bien-nien:view', top, height, ...(!isProven && { key }) }, '*')
  }
  const tellAll = (): void => {
    frames().forEach(tell)
  }

  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    const frame = frames().find((one) => one.contentWindow === source)
    const { type, height, top, key } = (data ?? {}) as Record<string, unknown>
    const [isSize, isShow] = [type === 'embed-size', type === 'bien-nien:show']
    if (!frame || !(isSize || isShow)) return
    const guest = guestOf(frame)
    const isOurs = origin === base.origin || origin === 'null'
    if (!isOurs || key !== guest.key) {
      guest.isGone ||= guest.isProven
      // Send the key again: the document may not have been listening before.
      guest.view = ''
      if (isOurs) tell(frame)
      return
    }
    guest.isProven = true
    if (guest.isGone) return
    if (isSize && isLength(height) && height > 0) {
      const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame)
      const around = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom)
      frame.style.height = `${height + (boxSizing === 'border-box' ? around : 0)}px`
      tellAll()
    }
    if (isShow && isLength(top)) {
      // A quarter of the window down, below a host's header.
      frame.style.scrollMarginTop = `${innerHeight / 4 - top}px`
      frame.scrollIntoView()
    }
  })
  // Captured, because the scroll events of a box inside the host don't bubble.
  addEventListener('scroll', tellAll, true)
  addEventListener('resize', tellAll)
  tellAll()
}

// In a module `document.currentScript` is null, so the script element is found by its address.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[type=module][src*="/embed.js"]')
if (script?.src) start(new URL('.', script.src))
else
  console.error(
    'Biên Niên: frames keep their height, because embed.js can’t see its folder; load it by <script src="https://…/embed.js" async></script>.',
  )

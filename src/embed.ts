// For pages that frame this one: gives each frame the height of its content, and tells it which part of it is seen. The
// build makes `dist/embed.js` of it, ≤ 2 kB. It requests and stores nothing, and knows only frames from its own folder; a
// frame's messages and units stand in docs/data.md, embedding.
//
// A frame's `src` stays as it is when the frame goes elsewhere, and a sandboxed document has no origin by which it could
// be known. So the first document of a frame gets a random key and returns it with every message; the key is not sent
// again. A document that comes later in the same frame can't know the key: nothing that it says has an effect. If our own
// page is reloaded in its frame, it keeps the height that it has and scrolls inside.

/** What is known of the document in a frame. */
interface Guest {
  src: string
  /** A frame that its host moves in the page, and so loads anew, has another window. */
  window: Window | null
  key: string
  /** The key came back. */
  isProven: boolean
  /** Another document came after the proven one. */
  isGone: boolean
  /** What was told last. */
  view: string
}

/** Less than this of a frame, px, is a notice over the whole page, which will go: what lies under it counts as seen. */
const LEAST = 99

/** Px; no page is so long. NaN and Infinity are no lengths. */
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

  /** Tells a frame which part of it is seen, px from its top, when that has changed. */
  const tell = (frame: HTMLIFrameElement): void => {
    const guest = guestOf(frame)
    if (guest.isGone) return
    const box = frame.getBoundingClientRect()
    /** A host's sticky header or banner lies over an edge of the frame: from `y` on to where the frame comes out of it. */
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
    // '*': a sandbox has no origin.
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
      // It may not have listened when the key was sent.
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
      // A quarter down: below a host's header.
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

// For pages that frame this one: gives each frame the height of its content, and tells it what of it is seen. The build
// makes `dist/embed.js` of it, ≤ 2 kB. It asks and stores nothing, and knows only frames from its own folder; a frame's
// messages and units stand in the README.
const base = new URL('.', (document.currentScript as HTMLScriptElement).src)
const told = new WeakMap<HTMLIFrameElement, string>()
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href))

/** Less than this of a frame, px, is a notice over the whole page, which will go: what lies under it counts as seen. */
const LEAST = 99

/** Tells a frame which part of it is seen, px from its top, when that has changed. */
function tell(frame: HTMLIFrameElement): void {
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
  if (told.get(frame) === view) return
  told.set(frame, view)
  // '*': a sandbox has no origin.
  frame.contentWindow?.postMessage({ type: 'bien-nien:view', top, height }, '*')
}
const tellAll = (): void => {
  frames().forEach(tell)
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin !== base.origin && origin !== 'null') return
  const frame = frames().find((one) => one.contentWindow === source)
  if (!frame) return
  const { type, height, top } = (data ?? {}) as { type?: unknown; height?: unknown; top?: unknown }
  if (type === 'embed-size' && typeof height === 'number' && height > 0 && height < 1e6) {
    const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame)
    const around = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom)
    frame.style.height = `${height + (boxSizing === 'border-box' ? around : 0)}px`
    // It may not have listened before.
    told.delete(frame)
    tellAll()
  }
  if (type === 'bien-nien:show' && typeof top === 'number') {
    // A quarter down: below a host's header.
    frame.style.scrollMarginTop = `${innerHeight / 4 - top}px`
    frame.scrollIntoView()
  }
})
// Whatever scrolls: the host, or a box in it.
addEventListener('scroll', tellAll, true)
addEventListener('resize', tellAll)
tellAll()

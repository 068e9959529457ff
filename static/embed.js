// Gives each frame of Biên Niên on this page the height of its content. Put it once, anywhere, beside the frames:
// <script src="…/embed.js" async></script>. It asks nothing, stores nothing, and knows only frames from its own folder.
// Messages: the frame sends { sentinel: 'amp', type: 'embed-size', height } in px, as AMP and @newswire/frames know it;
// it is told { type: 'bien-nien:view', top, height }: which part of it the reader sees.
;(() => {
  const base = new URL('.', document.currentScript.src)
  const seen = new WeakMap()
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href))

  function tell(frame) {
    const { top, bottom } = frame.getBoundingClientRect()
    const from = Math.max(0, -top)
    const height = Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top))
    const view = Math.round(from) + ' ' + Math.round(height)
    if (seen.get(frame) === view) return
    seen.set(frame, view)
    // To our own page, whatever origin a sandbox gives it; it says nothing that the frame may not know.
    frame.contentWindow.postMessage({ type: 'bien-nien:view', top: Math.round(from), height: Math.round(height) }, '*')
  }

  let waits = false
  const tellAll = () => {
    if (waits) return
    waits = true
    requestAnimationFrame(() => {
      waits = false
      frames().forEach(tell)
    })
  }

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.type !== 'embed-size' || !(data.height > 0 && data.height < 1e6)) return
    if (origin !== base.origin && origin !== 'null') return
    const frame = frames().find((one) => one.contentWindow === source)
    if (!frame) return
    const around = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0
    frame.style.height = data.height + around + 'px'
    tellAll()
  })
  addEventListener('scroll', tellAll, { passive: true })
  addEventListener('resize', tellAll)
  tellAll()
})()

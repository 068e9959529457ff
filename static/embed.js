// Gives each frame of Biên Niên on this page the height of its content. Put it once, anywhere, beside the frames:
// <script src="…/embed.js" async></script>. It asks nothing, stores nothing, and knows only frames from its own folder.
// The frame sends { sentinel: 'amp', type: 'embed-size', height }, px, as AMP and @newswire/frames know it; it is told
// { type: 'bien-nien:view', top, height }: which part of it the reader sees.
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
    // '*': a sandbox gives our page no origin.
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
    const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame)
    const around = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom)
    frame.style.height = data.height + (boxSizing === 'border-box' ? around : 0) + 'px'
    tellAll()
  })
  addEventListener('scroll', tellAll, { passive: true })
  addEventListener('resize', tellAll)
  tellAll()
})()

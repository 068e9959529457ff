// Gives frames of Biên Niên the height of their content. Put it once, anywhere: <script src="…/embed.js" async></script>
// Asks nothing, stores nothing, knows only frames from its own folder. Messages and their units (px): README, "Embedding".
;(() => {
  const base = new URL('.', document.currentScript.src)
  const seen = new WeakMap()
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href))

  function tell(frame) {
    const rect = frame.getBoundingClientRect()
    const top = Math.round(Math.max(0, -rect.top))
    const height = Math.round(Math.max(0, Math.min(innerHeight, rect.bottom) - Math.max(0, rect.top)))
    const view = top + ' ' + height
    if (seen.get(frame) === view) return
    seen.set(frame, view)
    // '*': a sandbox has no origin.
    frame.contentWindow.postMessage({ type: 'bien-nien:view', top, height }, '*')
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
    if (origin !== base.origin && origin !== 'null') return
    const frame = frames().find((one) => one.contentWindow === source)
    if (!frame) return
    const { height, top, type } = data ?? {}
    if (type === 'embed-size' && height > 0 && height < 1e6) {
      const box = getComputedStyle(frame)
      const around =
        frame.offsetHeight - frame.clientHeight + parseFloat(box.paddingTop) + parseFloat(box.paddingBottom)
      frame.style.height = height + (box.boxSizing === 'border-box' ? around : 0) + 'px'
      // It may not have listened before.
      seen.delete(frame)
      tellAll()
    }
    if (type === 'bien-nien:show') {
      frame.style.scrollMarginTop = innerHeight / 4 - top + 'px'
      frame.scrollIntoView()
    }
  })
  addEventListener('scroll', tellAll, true)
  addEventListener('resize', tellAll)
  tellAll()
})()

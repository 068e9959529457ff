// The search's own thread: the page's script once more, with the parts that came so far. Nothing else has to be loaded, so
// it works from file:// and in a sandboxed frame. Browser only.

/** The address of a script of the page's own, as the page's policy asks for it where the browser knows Trusted Types. */
function trusted(blob: string): string | URL {
  const policy = globalThis.trustedTypes?.createPolicy('bien-nien-thread', { createScriptURL: (url) => url })
  return policy?.createScriptURL(blob) ?? blob
}

/**
 * Starts the thread.
 * @param failed called when it turns out that it can't run
 * @returns null where there is none to be had
 */
export function startThread(failed: () => void): Worker | null {
  const script = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')].at(-1)
  if (!script || typeof Worker === 'undefined') return null
  try {
    const code = [script.textContent, globalThis.bienNienParts?.source() ?? '']
    // A module would be fetched with its origin, and a sandboxed frame has none; the page's script imports nothing.
    const worker =
      script.src === ''
        ? new Worker(trusted(URL.createObjectURL(new Blob(code, { type: 'text/javascript' }))))
        : new Worker(script.src, { type: 'module' })
    worker.addEventListener('error', failed)
    return worker
  } catch {
    return null
  }
}

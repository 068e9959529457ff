// Starts the search's worker. Its code is the page's script again, with the parts loaded so far, so that it works from
// file:// and in a sandboxed frame, where nothing can be fetched. Browser only.

/** The address of the worker's script, as a trusted one where the browser enforces Trusted Types. */
export function trustedScript(blob: string): string | URL {
  const policy = globalThis.trustedTypes?.createPolicy('bien-nien-thread', { createScriptURL: (url) => url })
  return policy?.createScriptURL(blob) ?? blob
}

/**
 * Starts the worker.
 * @param failed called if the worker fails later
 * @returns null if none can be started
 */
export function startThread(failed: () => void): Worker | null {
  const script = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')].at(-1)
  if (!script || typeof Worker === 'undefined') return null
  try {
    const code = [script.textContent, globalThis.bienNienParts?.source() ?? '']
    // A classic worker: a module worker needs an origin, which a sandboxed frame has not. The script imports nothing.
    const worker =
      script.src === ''
        ? new Worker(trustedScript(URL.createObjectURL(new Blob(code, { type: 'text/javascript' }))))
        : new Worker(script.src, { type: 'module' })
    worker.addEventListener('error', failed)
    return worker
  } catch {
    return null
  }
}

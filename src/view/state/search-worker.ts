// The search's own thread: the page's one script once more, which serves the search where there is no document. Nothing
// else has to be loaded, so it works from file:// and in a sandboxed frame. Browser only.
import type { Dataset } from '../../model/dataset.ts'
import { buildLookup } from '../../model/lookup.ts'
import { scopeTo } from '../../model/scope.ts'
import { recordsOf } from '../../search/records.ts'
import { serveSearch } from '../../search/serve.ts'
import { messages } from '../words/strings.ts'

declare global {
  interface Window {
    /** Trusted Types, as far as the page uses them. */
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL }
    }
  }
}

/** Whether this script runs as such a thread. */
export const isThread = (): boolean => typeof document === 'undefined'

/** Serves the search of a dataset to the page that started this thread. */
export function serve(dataset: Dataset): void {
  serveSearch(globalThis, ({ report, lang }) =>
    recordsOf(
      buildLookup(report === null ? dataset : scopeTo(dataset, report)),
      messages[lang === 'en' ? 'en' : 'vi'].kindOf,
    ),
  )
}

/** The address of a script of the page's own, as the page's policy asks for it where the browser knows Trusted Types. */
function trusted(blob: string): string | URL {
  const policy = window.trustedTypes?.createPolicy('bien-nien-thread', { createScriptURL: (url) => url })
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
    // A module would be fetched with its origin, and a sandboxed frame has none; the page's script imports nothing.
    const worker =
      script.src === ''
        ? new Worker(trusted(URL.createObjectURL(new Blob([script.textContent], { type: 'text/javascript' }))))
        : new Worker(script.src, { type: 'module' })
    worker.addEventListener('error', failed)
    return worker
  } catch {
    return null
  }
}

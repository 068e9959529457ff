import { createSubscriber } from 'svelte/reactivity'
import { watchMedia } from './platform.ts'

/**
 * Calls `changed` when colours may have changed: the system's theme, forced colours, the reader's choice. Browser only.
 * @returns stops that
 */
function watchTheme(changed: () => void): () => void {
  const stops = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => watchMedia(query, changed))
  // The reader's choice of theme is an attribute of the root element.
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    observer.disconnect()
    for (const stop of stops) stop()
  }
}

/** Reruns the effect or derived value that calls it whenever colours may have changed. */
export const dependOnTheme = createSubscriber(watchTheme)

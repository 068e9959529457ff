import { createSubscriber } from 'svelte/reactivity'
import { watchMedia } from './platform.ts'

/**
 * Calls back when colours may have changed: the system's theme, forced colours, the reader's own choice. Browser only.
 * @returns ends the watch
 */
function watchTheme(changed: () => void): () => void {
  const stops = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => watchMedia(query, changed))
  // The reader's own choice of theme stands on the root element.
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    observer.disconnect()
    for (const stop of stops) stop()
  }
}

/** Makes the effect or derived value that calls it run again whenever colours may have changed. */
export const dependOnTheme = createSubscriber(watchTheme)

import { watchMedia } from './platform.ts'

/**
 * Tells when colours may have changed: the system's theme, forced colours, the reader's own choice. Browser only.
 * @returns ends the watch
 */
export function watchTheme(changed: () => void): () => void {
  const stops = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => watchMedia(query, changed))
  // The reader's own choice of theme stands on the root element.
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    observer.disconnect()
    for (const stop of stops) stop()
  }
}

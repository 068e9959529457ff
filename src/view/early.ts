// The interface between the script in the page's head (src/early.ts) and the app.

/** `window.bienNien`; undefined if the head's script was blocked. */
export interface Early {
  /** Whether the browser is too old for the app. */
  isTooOld: boolean
  /** Call when the app begins to load. */
  coming(): void
  /**
   * Call when the app runs: replays what the reader pressed and typed before.
   * @param complete resolves when everything that the address needs is loaded
   */
  started(complete: Promise<void>): void
  /** Call when the app fails to start: makes the page the document that it is without script. */
  giveUp(): void
}

declare global {
  interface Window {
    bienNien?: Early
  }
}

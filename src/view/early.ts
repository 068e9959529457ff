// What the script in the page's head (src/early.ts) offers the app.

/** `window.bienNien`. Absent where the head's script was blocked. */
export interface Early {
  /** The engine is older than the app needs. */
  isTooOld: boolean
  /**
   * The app runs: what was pressed and typed before is done now.
   * @param complete what the address asks for can be shown
   */
  started(complete: Promise<void>): void
  /** The app doesn't come: the page is the document that it is without script. */
  giveUp(): void
}

declare global {
  interface Window {
    bienNien?: Early
  }
}

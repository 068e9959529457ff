// The interface between the loader of the app's parts (src/loader.ts) and the app.

/** Runs a part and fills `exports`. `require` returns the exports of another part. */
type Maker = (require: (name: string) => object, exports: object) => void

/** `bienNienParts`, which each part's script calls. undefined under `npm run dev` and in tests, which use import(). */
export interface Parts {
  /** Registers a part. @param styles rules of its style sheet */
  add(name: string, maker: Maker, styles?: readonly string[]): void
  /** The exports of a loaded part. Throws if it is not loaded. */
  require(name: string): object
  /** Loads a part unless it is loaded. @returns its exports; rejects if loading fails, and the next call tries again */
  load(name: string): Promise<object>
  /** All loaded parts as one script, for the search's worker, which can't load any. */
  source(): string
}

declare global {
  // Only `var` declares a property of globalThis.
  var bienNienParts: Parts | undefined
  /** The members of Trusted Types that the app uses. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(url: string): string },
        ): { createScriptURL(url: string): URL }
      }
    | undefined
}

// What the script that brings the app's parts (src/loader.ts) offers the app.

/** Makes the exports of a part. `require` gives those of another part. */
type Maker = (require: (name: string) => object, exports: object) => void

/** `bienNienParts`, which each part's script calls. Absent under `npm run dev` and in tests: import() needs no loader. */
export interface Parts {
  /** Takes a part in. @param styles its style sheet, rule by rule */
  add(name: string, maker: Maker, styles?: readonly string[]): void
  /** The exports of a part that is there. Throws when it isn't. */
  require(name: string): object
  /** The exports of a part, which comes if it isn't there. Rejects when it doesn't come; the next call asks again. */
  load(name: string): Promise<object>
  /** All parts that came so far, as one script: for the search's thread, which can't load any. */
  source(): string
}

declare global {
  // Only `var` makes a name of globalThis.
  var bienNienParts: Parts | undefined
  /** Trusted Types, as far as the page uses them. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(url: string): string },
        ): { createScriptURL(url: string): URL }
      }
    | undefined
}

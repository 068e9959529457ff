// The types of bibtex-parse, which has none: only what the tests use.
declare module 'bibtex-parse' {
  /** The entries of a file. Names of fields are in capitals. */
  export function entries(text: string): Record<string, string>[]
}

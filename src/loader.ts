// Loads the app's parts; runs first in the app's script element. Parts are classic scripts in files of their own:
// module scripts need CORS, which browsers refuse for file:// and in sandboxed frames, and the page's policy forbids
// running text as code. This file imports and exports nothing, because the build inlines it and the search worker runs
// it as a classic script. Its interface is declared in view/loader.ts.

/** Name of a part → its file, and the names of other parts that it requires. */
declare const PARTS: Readonly<Partial<Record<string, readonly [file: string, ...needs: string[]]>>>

globalThis.bienNienParts = (() => {
  // The build replaces each occurrence of this name with the whole table, so there is only one.
  const parts = PARTS
  type Maker = Parameters<NonNullable<typeof bienNienParts>['add']>[1]
  const makers = new Map<string, Maker>()
  const made = new Map<string, object>()
  /** By file: a file may contain several parts. */
  const coming = new Map<string, Promise<void>>()
  const files = new Set(Object.values(parts).map((part) => part?.[0]))
  const policy = globalThis.trustedTypes?.createPolicy('bien-nien-part', {
    createScriptURL: (url) => (files.has(url) ? url : ''),
  })

  /** A style sheet of its own: a rule added to the page's makes the browser restyle everything. null in older engines. */
  const newSheet = (): CSSStyleSheet | null => {
    try {
      return 'adoptedStyleSheets' in document ? new CSSStyleSheet() : null
    } catch {
      return null
    }
  }

  const add = (name: string, maker: Maker, styles: readonly string[] = []): void => {
    makers.set(name, maker)
    if (typeof document === 'undefined' || styles.length === 0) return
    const sheet = newSheet() ?? document.querySelector('style')?.sheet
    for (const rule of styles)
      try {
        sheet?.insertRule(rule, sheet.cssRules.length)
      } catch {
        // Skip a rule that this engine doesn't support, as style sheets do.
      }
    if (sheet?.ownerNode === null) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }

  const require = (name: string): object => {
    const known = made.get(name)
    if (known) return known
    const maker = makers.get(name)
    if (!maker) throw new Error(`${name} is not loaded`)
    const exports = {}
    made.set(name, exports)
    maker(require, exports)
    return exports
  }

  const fetch = (name: string, file: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.onload = script.onerror = () => {
        // Restore the markup, for readers who save the page.
        script.remove()
        if (makers.has(name)) resolve()
        else reject(new Error(`${file} did not load`))
      }
      ;(script as { src: string | URL }).src = policy?.createScriptURL(file) ?? file
      document.head.append(script)
    })

  const bring = (name: string): Promise<void> => {
    if (makers.has(name)) return Promise.resolve()
    const file = parts[name]?.[0] ?? name
    const known = coming.get(file)
    if (known) return known
    const one = fetch(name, file)
    coming.set(file, one)
    one.catch(() => coming.delete(file))
    return one
  }

  const load = async (name: string): Promise<object> => {
    await Promise.all([name, ...(parts[name] ?? []).slice(1)].map(bring))
    return require(name)
  }

  const source = (): string =>
    [...makers]
      .filter(([name]) => name in parts)
      .map(([name, maker]) => `;bienNienParts.add(${JSON.stringify(name)},${maker.toString()})`)
      .join('')

  return { add, require, load, source }
})()

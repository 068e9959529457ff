// Parts of the app that few readers need at once. Each is loaded when it is first needed, or when the browser is idle.
import { paramsOf } from '../../query/selection.ts'

/** Every part, in the order in which the app's modules run. */
const parts: Lazy<unknown>[] = []

/** A module that is loaded later. */
export class Lazy<Module> {
  /** The module; null until it is there. */
  module = $state.raw<Module | null>(null)
  /** It didn't come: the network failed, or the page was published anew since it was opened. */
  hasFailed = $state(false)
  private readonly importModule: () => Promise<Module>
  /** Whether the page needs it to show what an address asks for. */
  readonly isNeededBy: (address: URLSearchParams) => boolean

  /** @param importModule `() => import('./x.ts')`; the build makes a file of its own of it */
  constructor(importModule: () => Promise<Module>, isNeededBy: (address: URLSearchParams) => boolean = () => false) {
    this.importModule = importModule
    this.isNeededBy = isNeededBy
    parts.push(this)
  }

  /** The module, which comes if it isn't there; null when it doesn't come. Never rejects. */
  async load(): Promise<Module | null> {
    if (this.module) return this.module
    this.hasFailed = false
    try {
      this.module = await this.importModule()
    } catch {
      this.hasFailed = true
    }
    return this.module
  }
}

/** Loads what the page needs to show what an address asks for. @param search its query string */
export async function loadFor(search: string): Promise<void> {
  const address = paramsOf(search)
  await Promise.all(parts.filter((one) => one.isNeededBy(address)).map((one) => one.load()))
}

/** Loads all parts, one after the other. */
export async function loadAll(): Promise<void> {
  for (const one of parts) await one.load()
}

/** ms; for browsers that don't say when they are idle. */
const PAUSE = 1500

/** Loads every part as soon as the browser is idle, unless the reader saves data. Browser only. */
export function loadWhenIdle(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData === true) return
  const act = (): void => void loadAll()
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act)
  else setTimeout(act, PAUSE)
}

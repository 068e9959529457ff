// Parts of the app that few readers need at once: loaded on first use, or when the browser is idle.
import { paramsOf } from '../../query/selection.ts'

/** Every part, in the order in which the app's modules run. */
const parts: Lazy<unknown>[] = []

/** A module that is loaded later. */
export class Lazy<Module> {
  /** The module; null until it is loaded. */
  module = $state.raw<Module | null>(null)
  /** Loading failed: no network, or the page has been republished since it was opened. */
  hasFailed = $state(false)
  private readonly importModule: () => Promise<Module>
  /** Whether the page needs the module for an address. */
  readonly isNeededBy: (address: URLSearchParams) => boolean

  /** @param importModule `() => import('./x.ts')`; the build makes a separate file of that module */
  constructor(importModule: () => Promise<Module>, isNeededBy: (address: URLSearchParams) => boolean = () => false) {
    this.importModule = importModule
    this.isNeededBy = isNeededBy
    parts.push(this)
  }

  /** Loads the module unless it is loaded; null if that fails. Never rejects. */
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

/** Loads the parts that an address needs. @param search its query string */
export async function loadFor(search: string): Promise<void> {
  const address = paramsOf(search)
  await Promise.all(parts.filter((one) => one.isNeededBy(address)).map((one) => one.load()))
}

/** Loads all parts one after the other. */
export async function loadAll(): Promise<void> {
  for (const one of parts) await one.load()
}

/** Delay in browsers without `requestIdleCallback`, ms. */
const PAUSE = 1500

/** Loads all parts when the browser is idle, unless it is set to save data. Browser only. */
export function loadWhenIdle(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData === true) return
  const act = (): void => void loadAll()
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act)
  else setTimeout(act, PAUSE)
}

// The search as a separately loaded part of the app: in this thread or in a worker.
import type { Dataset } from '../../model/dataset.ts'
import { buildLookup, type Lookup } from '../../model/lookup.ts'
import { scopeTo } from '../../model/scope.ts'
import { recordsOf, type KindWords } from '../../search/records.ts'
import { buildSearch } from '../../search/search.ts'
import { directly, remotely, serveSearch, type Scope, type Searcher } from '../../search/serve.ts'
import { startThread } from './search-thread.ts'

/** Searches in this thread. @param kindOf the interface's names of the kinds */
export const searchHere = (lookup: Lookup, kindOf: KindWords, lang: 'vi' | 'en'): Searcher =>
  directly(buildSearch(recordsOf(lookup, kindOf, lang)))

/**
 * Searches in a worker, which lives as long as the page.
 * @param failed called if the worker fails
 * @returns null if no worker can be started
 */
export function searchInThread(failed: () => void): ((scope: Scope) => Searcher) | null {
  const worker = startThread(failed)
  return worker && remotely(worker)
}

/** Answers the searches of the page that started this worker. */
export function serve(dataset: Dataset): void {
  serveSearch(globalThis, ({ report, kindNames, lang }) =>
    recordsOf(
      buildLookup(report === null ? dataset : scopeTo(dataset, report)),
      (kind, year) => kindNames[kind][String(year)] ?? kind,
      lang,
    ),
  )
}

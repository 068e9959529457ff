// The search with its index, as the page loads it: here, or in a thread of its own.
import type { Dataset } from '../../model/dataset.ts'
import { buildLookup, type Lookup } from '../../model/lookup.ts'
import { scopeTo } from '../../model/scope.ts'
import { recordsOf, type KindWords } from '../../search/records.ts'
import { buildSearch } from '../../search/search.ts'
import { directly, remotely, serveSearch, type Scope, type Searcher } from '../../search/serve.ts'
import { startThread } from './search-thread.ts'

/** A search of what the page shows. @param kindOf the interface's names of the kinds */
export const searchHere = (lookup: Lookup, kindOf: KindWords): Searcher =>
  directly(buildSearch(recordsOf(lookup, kindOf)))

/**
 * Searches in a thread, which lives as long as the page.
 * @param failed called when it turns out that it can't run
 * @returns null where there is no thread to be had
 */
export function searchInThread(failed: () => void): ((scope: Scope) => Searcher) | null {
  const worker = startThread(failed)
  return worker && remotely(worker)
}

/** Serves the search of a dataset to the page that started this thread. */
export function serve(dataset: Dataset): void {
  serveSearch(globalThis, ({ report, kindNames }) =>
    recordsOf(
      buildLookup(report === null ? dataset : scopeTo(dataset, report)),
      (kind, year) => kindNames[kind][String(year)] ?? kind,
    ),
  )
}

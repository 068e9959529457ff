// The statements that match the search words of the filter, searched in this thread or in a worker.
import type { Kind } from '../../model/dataset.ts'
import { kinds } from '../../model/kinds.ts'
import type { Matches } from '../../search/search.ts'
import type { Scope, Searcher } from '../../search/serve.ts'
import { statementsOfRecords } from '../../search/statements.ts'
import type { Lookup } from '../../model/lookup.ts'
import type { Selection } from '../../query/selection.ts'
import type { Messages } from '../words/vi/messages.ts'
import { Lazy } from './lazy.svelte.ts'

const engine = new Lazy(
  () => import('./search-engine.ts'),
  (address) => address.has('q'),
)

/** Above this many statements a worker indexes and searches them, so that typing is not delayed. */
const AT_ONCE = 2_000

/** The members of `Page` that the search uses. */
interface SearchedPage {
  readonly selection: Selection
  readonly lookup: Lookup
  readonly t: Messages
}

/** The interface's names of each kind, by year and for all years. */
const namesOf = ({ years }: Lookup, t: Messages): Scope['kindNames'] =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries([null, ...years].map((year) => [String(year), t.kindOf(kind, year)])),
    ]),
  ) as Record<Kind, Record<string, string>>

/** The search of the page and its result for the search words of the filter. */
export class Found {
  private readonly page: SearchedPage
  private thread: ((scope: Scope) => Searcher) | null = null
  private hasNoThread = $state(false)
  /** The last answer that came asynchronously. */
  private late = $state.raw<{ searcher: Searcher; words: string; matches: Matches } | null>(null)

  /** The search's code. Loaded on the first use of the search. */
  readonly engine = engine
  /** Searches the shown reports; null until the engine is loaded. The first search builds the index. */
  readonly searcher: Searcher | null = $derived.by(() => {
    const { module } = engine
    if (!module) return null
    const { lookup, t } = this.page
    const { report } = this
    const isLarge = lookup.dataset.statements.length > AT_ONCE
    if (isLarge && !this.hasNoThread) {
      this.thread ??= module.searchInThread(() => (this.hasNoThread = true))
      if (this.thread) return this.thread({ report, lang: t.lang, kindNames: namesOf(lookup, t) })
    }
    return module.searchHere(lookup, t.kindOf, t.lang)
  })
  private readonly report = $derived.by(() => this.page.selection.report)
  private readonly words = $derived.by(() => this.page.selection.q)
  /** The matches of the filter's words; null without words and until the answer is there, so that none is stale. */
  readonly matches: Matches | null = $derived.by(() => (this.words === '' ? null : this.matchesFor(this.words)))
  /** Ids of the statements that match; null: there are no words, or no answer yet. */
  readonly statements: ReadonlySet<string> | null = $derived.by(
    () => this.matches && statementsOfRecords(this.matches.records, this.page.lookup),
  )

  constructor(page: SearchedPage) {
    this.page = page
  }

  private matchesFor(words: string): Matches | null {
    const { searcher, late } = this
    if (late?.searcher === searcher && late.words === words) return late.matches
    let atOnce: Matches | null = null
    let isAsking = true
    searcher?.all(words, (matches) => {
      if (isAsking) atOnce = matches
      else this.late = { searcher, words, matches }
    })
    isAsking = false
    return atOnce
  }
}

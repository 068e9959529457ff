// What the search words of the filter leave, whether the search answers at once or from a thread of its own.
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

/** More statements than this are indexed and searched in a thread of their own: the first keystroke doesn't wait. */
const AT_ONCE = 2_000

/** What the search needs of the page. */
interface SearchedPage {
  readonly selection: Selection
  readonly lookup: Lookup
  readonly t: Messages
}

/** What the interface calls each kind, in each year and in all. */
const namesOf = ({ years }: Lookup, t: Messages): Scope['kindNames'] =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries([null, ...years].map((year) => [String(year), t.kindOf(kind, year)])),
    ]),
  ) as Record<Kind, Record<string, string>>

export class Found {
  private readonly page: SearchedPage
  private thread: ((scope: Scope) => Searcher) | null = null
  private hasNoThread = $state(false)
  /** What a search that took its time found for words of the filter. */
  private late = $state.raw<{ searcher: Searcher; words: string; matches: Matches } | null>(null)

  /** The code of the search. Loaded by whoever needs an answer. */
  readonly engine = engine
  /** Searches what the page shows; null until the engine is loaded. Its index is built when it is first asked. */
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
    return module.searchHere(lookup, t.kindOf)
  })
  private readonly report = $derived.by(() => this.page.selection.report)
  private readonly words = $derived.by(() => this.page.selection.q)
  /** What answers the words of the filter; null without words, and until the answer is known: nothing stale is shown. */
  readonly matches: Matches | null = $derived.by(() => (this.words === '' ? null : this.matchesFor(this.words)))
  /** Ids of the statements that the words leave; null: they leave all, or it isn't known yet. */
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

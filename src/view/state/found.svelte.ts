// What the search words of the filter leave, whether the search answers at once or from a thread of its own.
import { recordsOf } from '../../search/records.ts'
import { buildSearch, type Held } from '../../search/search.ts'
import { directly, remotely, type Scope, type Searcher } from '../../search/serve.ts'
import { statementsHeld } from '../../search/statements.ts'
import type { Lookup } from '../../model/lookup.ts'
import type { Selection } from '../../query/selection.ts'
import type { Messages } from '../words/strings.ts'
import { startThread } from './search-worker.ts'

/** More statements than this are indexed and searched in a thread of their own: the first keystroke doesn't wait. */
const AT_ONCE = 2_000

/** What the search needs of the page. */
interface Searched {
  readonly selection: Selection
  readonly lookup: Lookup
  readonly t: Messages
}

export class Found {
  private readonly page: Searched
  private thread: ((scope: Scope) => Searcher) | null = null
  private hasNoThread = $state(false)
  /** What a search that took its time found for words of the filter. */
  private late = $state.raw<{ searcher: Searcher; words: string; held: Held } | null>(null)

  /** Searches what the page shows. Built when it is first asked. */
  readonly searcher: Searcher = $derived.by(() => {
    const { lookup, t } = this.page
    const { report } = this
    const isLarge = lookup.dataset.statements.length > AT_ONCE
    if (isLarge && !this.hasNoThread) {
      const worker = this.thread ? null : startThread(() => (this.hasNoThread = true))
      if (worker) this.thread = remotely(worker)
      if (this.thread) return this.thread({ report, lang: t.lang })
    }
    return directly(buildSearch(recordsOf(lookup, t.kindOf)))
  })
  private readonly report = $derived.by(() => this.page.selection.report)
  private readonly words = $derived.by(() => this.page.selection.q)
  /** What answers the words of the filter; null without words, and until the answer is known: nothing stale is shown. */
  readonly held: Held | null = $derived.by(() => (this.words === '' ? null : this.heldFor(this.words)))
  /** Ids of the statements that the words leave; null: they leave all, or it isn't known yet. */
  readonly statements: ReadonlySet<string> | null = $derived.by(
    () => this.held && statementsHeld(this.held.records, this.page.lookup),
  )

  constructor(page: Searched) {
    this.page = page
  }

  private heldFor(words: string): Held | null {
    const { searcher, late } = this
    if (late?.searcher === searcher && late.words === words) return late.held
    let atOnce: Held | null = null
    let isAsking = true
    searcher.all(words, (held) => {
      if (isAsking) atOnce = held
      else this.late = { searcher, words, held }
    })
    isAsking = false
    return atOnce
  }
}

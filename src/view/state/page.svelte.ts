// THE state: the reader's selection, kept in the address, and what derives from it.
import { tick } from 'svelte'
import type { Dataset } from '../../model/dataset.ts'
import { buildLookup, type Item, type Lookup } from '../../model/lookup.ts'
import { scopeTo } from '../../model/scope.ts'
import { filterBy, type Shown } from '../../query/filter.ts'
import type { Section } from '../../query/parameters.ts'
import { buildFollow, type Follow } from '../../query/promises.ts'
import {
  emptySelection,
  filterOf,
  isSameFilter,
  readSelection,
  toggle,
  withListsOf,
  withoutFilters,
  writeSelection,
  type Filter,
  type Selection,
  type Unknown,
} from '../../query/selection.ts'
import { dependOn } from '../drawing/depend.ts'
import { vi, type Messages } from '../words/vi/messages.ts'
import { pageAddress, presentSearch, watchHistory, writeSearch } from './address.ts'
import { Found } from './found.svelte.ts'
import { Home } from './home.svelte.ts'
import { bringToView, isFramed } from './host.ts'
import { Lazy } from './lazy.svelte.ts'
import { isPlainClick } from './links.ts'
import { focusMain, Opening } from './opening.ts'

const english = new Lazy(
  () => import('../words/en/messages.ts'),
  (address) => address.get('lang') === 'en',
)

export class Page {
  /** The interface's words in English. */
  readonly english = english
  /** Every report. */
  readonly all: Lookup
  /** What the address says. Plain until `start`: the first render is the prerendered one. */
  selection = $state.raw<Selection>(emptySelection)
  /** What of it filters: the same object as long as nothing else is filtered. */
  private filter = $state.raw<Filter>(filterOf(emptySelection))
  /** Values of the address that nothing has. */
  unknown = $state.raw<Unknown[]>([])
  /** Said to a screen reader, politely. */
  announcement = $state('')
  /** How often the state has changed by a reader's step. */
  private steps = $state(0)
  /** What is under the pointer or the focus, for drawings that have no element for each item. */
  pointed = $state<string | null>(null)
  /** The present query string, for the names in it that are not ours. */
  private address = $state('')
  /** What was looked into so far; null: all reports. */
  private readonly lookups = new Map<string | null, Lookup>()
  /** What statements of all reports are joined to: a promise is followed to reports that aren't chosen, too. */
  readonly promises: Follow
  readonly opening = new Opening(this)
  readonly home = new Home(this)

  /** Links that were written for the present selection: a zoom asks for the same ones at each frame. */
  private readonly hrefs = $derived.by(() => {
    dependOn(this.selection, this.address)
    return new Map<string, string>()
  })
  private readonly report = $derived(this.selection.report)
  /** What the page shows: every report, or the chosen one. */
  readonly lookup: Lookup = $derived(this.lookupOf(this.report))
  readonly t: Messages = $derived(this.wordsIn(this.selection.lang))
  readonly found = new Found(this)
  readonly shown: Shown = $derived.by(() => filterBy(this.filter, this.lookup, this.found.statements))
  /** Ids of what the opened statement is joined to. */
  readonly related: ReadonlySet<string> = $derived.by(() => {
    const { item } = this.selection
    return new Set(item === null ? [] : this.promises.joined(item).map(({ other }) => other.id))
  })
  readonly item: Item | null = $derived.by(() => {
    const { item } = this.selection
    return item === null ? null : (this.lookup.items.get(item) ?? null)
  })

  constructor(dataset: Dataset) {
    this.all = buildLookup(dataset)
    this.lookups.set(null, this.all)
    this.promises = buildFollow(dataset)
  }

  /** The interface's words in a language; the Vietnamese ones until the other's are loaded. */
  wordsIn(lang: 'vi' | 'en'): Messages {
    return (lang === 'en' ? english.module?.en : undefined) ?? vi
  }

  private lookupOf(report: string | null): Lookup {
    const known = this.lookups.get(report)
    if (known) return known
    const lookup = buildLookup(scopeTo(this.all.dataset, report ?? ''))
    this.lookups.set(report, lookup)
    return lookup
  }

  /** Reads the address and follows Back and Forward. Browser only; call once, after the first render. */
  start(): () => void {
    const read = (): void => {
      // What was said belonged to another state.
      this.announcement = ''
      const wasOpen = this.selection.item !== null
      this.read(presentSearch())
      if (wasOpen && this.selection.item === null) void tick().then(() => this.opening.returnFocus())
    }
    read()
    this.home.section = this.selection.view
    return watchHistory(read)
  }

  /** Takes a query string as the state. @param asStep as in `change` */
  read(search: string, asStep = true): void {
    const { selection, unknown } = readSelection(search, (report) =>
      report === null || this.all.reports.has(report) ? this.lookupOf(report) : undefined,
    )
    if (selection.view !== this.selection.view) this.home.leave()
    this.address = search
    if (asStep) this.steps += 1
    this.selection = withListsOf(this.selection, selection)
    const filter = filterOf(this.selection)
    if (!isSameFilter(filter, this.filter)) this.filter = filter
    this.unknown = unknown
  }

  /**
   * Changes some of the state; Back undoes it. In a frame the entry is replaced: the host's Back is not ours.
   * @param asStep false: one of many small changes (a zoom, a pan), which Back doesn't undo one by one
   */
  change(patch: Partial<Selection>, asStep = true): void {
    this.go(writeSelection({ ...this.selection, ...patch }, this.address), asStep)
  }

  /** Takes a query string as the state and writes it to the address. @param asStep as in `change` */
  go(search: string, asStep = true): void {
    if (search === this.search) return
    this.read(search, asStep)
    writeSearch(search, asStep && !isFramed() && this.selection.embed === null)
  }

  /**
   * A key for a block that writes new words into old text nodes. A browser that translates the page has put its own text
   * nodes in their place: then the block is drawn anew whenever `value` changes, or the old words would stay.
   */
  redrawKey<T>(value: T): T | null {
    return typeof document !== 'undefined' && document.querySelector('#app font') ? value : null
  }
  /** The same for everything that shows the state. */
  get stepKey(): number | null {
    return this.redrawKey(this.steps)
  }

  /** The query string of the state on screen. */
  get search(): string {
    return writeSelection(this.selection, this.address)
  }

  /**
   * The address of a state that differs from the present one in `patch`, as a link: relative, works without script.
   * `followLink` takes over a click on it.
   */
  href(patch: Partial<Selection>, hash = ''): string {
    const { hrefs } = this
    const key = `${JSON.stringify(patch)}${hash}`
    let href = hrefs.get(key)
    if (href === undefined)
      hrefs.set(key, (href = `${writeSelection({ ...this.selection, ...patch }, this.address) || '?'}${hash}`))
    return href
  }

  /** The address of an item, for a link with `data-id`; without script it leads to the item's words in the text. */
  hrefOf(id: string): string {
    return this.href(this.itemPatch(id), `#p-${id}`)
  }

  /** What opening an item changes: one of another report than the chosen one leaves that one. */
  itemPatch(id: string): Partial<Selection> {
    return this.lookup.items.has(id) ? { item: id } : { ...this.within(null), item: id }
  }

  /** The full address of an item alone, for a mail: without filters, with the language. */
  linkTo(item: string): string {
    const search = writeSelection({ ...emptySelection, item, lang: this.selection.lang }, '')
    return new URL(search, pageAddress()).href
  }

  /** Filters by a person and leads to what he said; a second time drops the filter and stays. */
  showSaid(person: string): void {
    const { person: chosen, view } = this.selection
    this.change({ person: toggle(chosen, person), ...(view !== null && { view: 'timeline' }) })
    if (!chosen.includes(person)) this.scrollToSection('timeline')
  }

  /** Brings a section's beginning into view. */
  scrollToSection(section: Section): void {
    const element = document.getElementById(section)
    if (element) bringToView(element, 'start')
  }

  /** What stays selected in a report, or in all of them (null): people, years and the opened item that it has too. */
  within(report: string | null): Partial<Selection> {
    const { people, years, items, topics, organizations } = this.lookupOf(report)
    const { person, year, item, topic, org } = this.selection
    return {
      report,
      person: person.filter((id) => people.has(id)),
      year: year.filter((one) => years.has(one)),
      topic: topic.filter((one) => topics.has(one)),
      org: org.filter((id) => organizations.has(id)),
      item: item !== null && items.has(item) ? item : null,
      span: null,
      lanes: null,
    }
  }

  /** Shows one report alone, or all of them (null), from its beginning. */
  choose(report: string | null): void {
    this.change(this.within(report))
    this.announcement = this.t.chosen(this.lookup.dataset.reports.map(({ title }) => title))
    try {
      scrollTo({ top: 0 })
    } catch {
      // Not every place that shows the page can scroll it.
    }
  }

  /** The same for a click on a report's link; a click with a modifier key stays the browser's. */
  chooseFrom(event: MouseEvent, report: string | null): void {
    if (!isPlainClick(event)) return
    event.preventDefault()
    this.choose(report)
  }

  clear(): void {
    this.change(withoutFilters)
    focusMain()
  }
}

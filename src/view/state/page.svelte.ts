// The state of the page: the reader's selection, kept in the address, and everything that derives from it.
import { tick } from 'svelte'
import type { Dataset } from '../../model/dataset.ts'
import { fileOf, type Place } from '../../model/documents.ts'
import { buildLookup, type Item, type Lookup } from '../../model/lookup.ts'
import { scopeTo } from '../../model/scope.ts'
import { filterBy, type Shown } from '../../query/filter.ts'
import { overviewSections, sections, type Section } from '../../query/parameters.ts'
import type { Follow } from '../../query/promises.ts'
import {
  emptySelection,
  filterOf,
  isFiltered,
  isSameFilter,
  knownPart,
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
import { leaveFor, presentSearch, watchHistory, writeSearch } from './address.ts'
import { Found } from './found.svelte.ts'
import { Home } from './home.svelte.ts'
import { isFramed, scrollToSection, scrollToTop } from './host.ts'
import { Lazy } from './lazy.svelte.ts'
import { isPlainClick } from './links.ts'
import { focusMain, Opening } from './opening.ts'
import { isTranslated } from './prerendered.ts'
import { lookupOfAll, promisesOfAll } from './whole.ts'

const english = new Lazy(
  () => import('../words/en/messages.ts'),
  (address) => address.get('lang') === 'en',
)

/** The state that all components share. */
export class Page {
  readonly place: Place
  /** The interface's words in English, loaded on demand. */
  readonly english = english
  /** Every report. */
  readonly all: Lookup
  /** The state by the address. Empty until `start`, because the first render must equal the prerendered page. */
  selection = $state.raw<Selection>(emptySelection)
  /** Its filters: the same object as long as no filter changes. */
  private filter = $state.raw<Filter>(filterOf(emptySelection))
  /** Values of the address that nothing on the page has. */
  unknown = $state.raw<Unknown[]>([])
  /** Text that screen readers announce politely. */
  announcement = $state('')
  /** The panel that the toolbar shows. */
  menu = $state<'none' | 'filters' | 'sections' | 'tools'>('none')
  /** The section that the reader is looking at. */
  inView = $state<Section>(sections[0])
  /** Number of changes with `asStep`. */
  private steps = $state(0)
  /** Id of the item under the pointer or the focus, for drawings without an element for each item. */
  pointed = $state<string | null>(null)
  /** The current query string, for its parameters that the page doesn't read. */
  private address = $state('')
  /** Cache of look-ups by report. */
  private readonly lookups = new Map<string, Lookup>()
  readonly opening = new Opening(this)
  readonly home = new Home(this)

  /** Cache of `href` for the current selection: each frame of a zoom needs the same links. */
  private readonly hrefs = $derived.by(() => {
    dependOn(this.selection, this.address)
    return new Map<string, string>()
  })
  private readonly report = $derived(this.selection.report)
  /** Look-up of the chosen report, or of all reports. */
  readonly lookup: Lookup = $derived(this.lookupOf(this.report))
  readonly t: Messages = $derived(this.wordsIn(this.selection.lang))
  /**
   * Whether the page is an overview of several reports, whose words are in documents of their own. An overview only
   * counts the promises; if the follow-through is shown alone, it has the table of promises, so the page isn't an
   * overview.
   */
  readonly isOverview: boolean = $derived.by(() => {
    const { report, status, view } = this.selection
    const isWide = view === null || (view !== 'follow' && overviewSections.includes(view))
    return this.place.documents > 0 && report === null && status === null && isWide && !isFiltered(this.filter)
  })
  readonly sections: readonly Section[] = $derived(this.isOverview ? overviewSections : sections)
  /** Whether the page shows what is prerendered. */
  readonly isFirst: boolean = $derived(this.search === '' && this.t === vi)
  readonly found = new Found(this)
  readonly shown: Shown = $derived.by(() => filterBy(this.filter, this.lookup, this.found.statements))
  /** Ids of the statements that the opened one is linked to. */
  readonly related: ReadonlySet<string> = $derived.by(() => {
    const { item } = this.selection
    return new Set(item === null ? [] : this.promises.joined(item).map(({ other }) => other.id))
  })
  readonly item: Item | null = $derived.by(() => {
    const { item } = this.selection
    return item === null ? null : (this.lookup.items.get(item) ?? null)
  })

  /** Number of all reports, in this document or in others. */
  get reportCount(): number {
    return this.place.documents || this.all.reports.size
  }

  constructor(dataset: Dataset, place: Place = { report: null, documents: 0 }) {
    this.place = place
    this.all = lookupOfAll(dataset)
    this.selection = { ...emptySelection, report: place.report }
  }

  /** Promises in all reports: a promise is followed to reports that are not chosen, too. Built on first use. */
  get promises(): Follow {
    return promisesOfAll(this.all.dataset)
  }

  /** The interface's words in a language; Vietnamese until the English ones are loaded. */
  wordsIn(lang: 'vi' | 'en'): Messages {
    return (lang === 'en' ? english.module?.en : undefined) ?? vi
  }

  private lookupOf(report: string | null): Lookup {
    if (report === null) return this.all
    const known = this.lookups.get(report)
    if (known) return known
    const lookup = buildLookup(scopeTo(this.all.dataset, report))
    this.lookups.set(report, lookup)
    return lookup
  }

  /** Reads the address and follows Back and Forward. Browser only; call once, after the first render. */
  start(): () => void {
    const read = (): void => {
      // The last announcement was about another state.
      this.announcement = ''
      const wasOpen = this.selection.item !== null
      this.read(presentSearch())
      if (wasOpen && this.selection.item === null) void tick().then(() => this.opening.returnFocus())
    }
    read()
    this.home.section = this.selection.view
    return watchHistory(read)
  }

  /** Sets the state by a query string, without writing the address. @param asStep as in `change` */
  read(search: string, asStep = true): void {
    const { selection: read, unknown } = readSelection(search, (named) => {
      const report = named ?? this.place.report
      // A report's document has no more than that report.
      if (this.place.report !== null) return report === this.place.report ? this.lookupOf(report) : undefined
      return report === null || this.all.reports.has(report) ? this.lookupOf(report) : undefined
    })
    const selection = { ...read, report: read.report ?? this.place.report }
    if (selection.view !== this.selection.view) this.home.leave()
    this.address = search
    if (asStep) this.steps += 1
    this.selection = withListsOf(this.selection, selection)
    const filter = filterOf(this.selection)
    if (!isSameFilter(filter, this.filter)) this.filter = filter
    this.unknown = unknown
  }

  /**
   * Changes a part of the state, as a step that Back undoes. In a frame the history's entry is replaced instead,
   * because Back belongs to the host.
   * @param asStep false: one of many small changes (a zoom, a pan) that Back doesn't undo one by one
   */
  change(patch: Partial<Selection>, asStep = true): void {
    this.go(this.write({ ...this.selection, ...patch }), asStep)
  }

  /** Sets the state by a query string and writes it to the address. @param asStep as in `change` */
  go(search: string, asStep = true): void {
    if (search === this.search) return
    this.read(search, asStep)
    writeSearch(search, asStep && !isFramed() && this.selection.embed === null)
  }

  /**
   * A key for a `{#key}` block whose text changes with `value`. A browser that translates the page replaces text nodes,
   * so that updates of the old nodes stay invisible: then the key is `value`, and the block is redrawn. Else null.
   */
  redrawKey<T>(value: T): T | null {
    return typeof document !== 'undefined' && isTranslated(document) ? value : null
  }
  /** The same for the whole page, redrawn after each step. */
  get stepKey(): number | null {
    return this.redrawKey(this.steps)
  }

  /** The query string of the current state. */
  get search(): string {
    return this.write(this.selection)
  }

  /** The query string of a selection; a document doesn't name its own report. */
  private write(selection: Selection): string {
    const report = selection.report === this.place.report ? null : selection.report
    return writeSelection({ ...selection, report }, this.address)
  }

  /**
   * A relative link to the current state with the changes of `patch`. It works without script; `followLink` handles
   * plain clicks.
   */
  href(patch: Partial<Selection>, hash = ''): string {
    const { hrefs } = this
    const key = `${JSON.stringify(patch)}${hash}`
    let href = hrefs.get(key)
    if (href === undefined) hrefs.set(key, (href = `${this.write({ ...this.selection, ...patch }) || '?'}${hash}`))
    return href
  }

  /**
   * The link that shows a report, or all (null), with the changes of `patch`: its document if it has one, else the same
   * page.
   */
  hrefTo(report: string | null, patch: Partial<Selection> = {}, hash = ''): string {
    const changes = { ...this.within(report), ...patch }
    if (this.isHere(report)) return this.href(changes, hash)
    return `${fileOf(report)}${writeSelection({ ...this.selection, ...changes, report: null }, this.address)}${hash}`
  }

  /** Whether a report, or all (null), are shown without leaving the document. */
  isHere(report: string | null): boolean {
    return this.place.documents === 0 || report === this.place.report
  }

  /** The link that opens an item, for an element with `data-id`; without script it leads to the item's words. */
  hrefOf(id: string): string {
    const hash = `#p-${id}`
    if (this.lookup.items.has(id) || this.place.documents === 0) return this.href(this.itemPatch(id), hash)
    return this.hrefTo(this.reportOf(id), { item: id }, hash)
  }

  /** The report that names an item, if the page has it; the first one if several do. */
  reportOf(id: string): string | null {
    const item = this.all.items.get(id)
    if (!item) return this.selection.report
    return item.type === 'statement' ? item.value.report : (item.value.source[0]?.report ?? this.selection.report)
  }

  /** The changes that open an item. An item of another report than the chosen one shows all reports, or that one. */
  itemPatch(id: string): Partial<Selection> {
    if (this.lookup.items.has(id)) return { item: id }
    return { ...this.within(this.place.report === null ? null : this.reportOf(id)), item: id }
  }

  /** Filters by a person and scrolls to the timeline; if the filter is set, removes it. */
  showSaid(person: string): void {
    const { person: chosen, view } = this.selection
    this.change({ person: toggle(chosen, person), ...(view !== null && { view: 'timeline' }) })
    if (!chosen.includes(person)) scrollToSection('timeline')
  }

  /** The changes that show a report, or all (null), without filters and an opened item that it doesn't have. */
  within(report: string | null): Partial<Selection> {
    const moved = { report, span: null, lanes: null }
    const isElsewhere = this.place.report !== null && report !== this.place.report
    // A link to the page of all reports keeps all values. A report's document has no data of other reports, so its
    // links to them drop the values that may not exist there.
    if (isElsewhere) return report === null ? moved : { ...moved, ...knownPart(this.selection, () => undefined) }
    return { ...moved, ...knownPart(this.selection, () => this.lookupOf(report)) }
  }

  /** Shows one report, or all (null), from the top of the page. */
  choose(report: string | null): void {
    if (!this.isHere(report)) {
      leaveFor(this.hrefTo(report))
      return
    }
    this.change(this.within(report))
    this.announcement = this.t.chosen(this.lookup.dataset.reports.map(({ title }) => title))
    scrollToTop()
  }

  /** The same for a click on a report's link; clicks with a modifier key are left to the browser. */
  chooseFrom(event: MouseEvent, report: string | null): void {
    if (!this.isHere(report) || !isPlainClick(event)) return
    event.preventDefault()
    this.choose(report)
  }

  clear(): void {
    this.change(withoutFilters)
    focusMain()
  }
}

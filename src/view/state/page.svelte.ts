// THE state: the reader's selection, kept in the address, and what derives from it. `location` and `history` are touched
// here alone; each may fail (file://, a sandboxed frame), and then the page works on without them.
import { tick } from 'svelte'
import type { Dataset, Statement } from '../../model/dataset.ts'
import { buildLookup, type Item, type Lookup } from '../../model/lookup.ts'
import { buildFollow, type Follow } from '../../query/promises.ts'
import { scopeTo } from '../../model/scope.ts'
import { filterBy, type Shown } from '../../query/filter.ts'
import {
  emptySelection,
  readSelection,
  toggle,
  writeSelection,
  type Filter,
  type Section,
  type Selection,
  type Unknown,
} from '../../query/selection.ts'
import { recordsOf, type Record } from '../../search/records.ts'
import { buildSearch, type Held } from '../../search/search.ts'
import { directly, remotely, type Scope, type Searcher } from '../../search/serve.ts'
import { overlaps } from '../../text/span.ts'
import { dependOn } from '../drawing/depend.ts'
import { bringToView, isFramed } from './host.ts'
import { messages, type Messages } from '../words/strings.ts'
import { startThread } from './search-worker.ts'

/** A plain click, which the page may take over; any other is the browser's (new tab, download). */
const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Where the focus goes when what had it is gone: to the content, not to the page's beginning. */
const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true })

/** More statements than this are indexed and searched in a thread of their own: the first keystroke doesn't wait. */
const AT_ONCE = 2_000

export class Page {
  /** Every report. */
  readonly all: Lookup
  /** What the address says. Plain until `start`: the first render is the prerendered one. */
  selection = $state.raw<Selection>(emptySelection)
  /** Values of the address that nothing has. */
  unknown = $state.raw<Unknown[]>([])
  /** Said to a screen reader, politely. */
  announcement = $state('')
  /** How often the state has changed by a reader's step. */
  private turns = $state(0)
  /** What is under the pointer or the focus, for drawings that have no element for each item. */
  pointed = $state<string | null>(null)
  /** The section that the page began with, as a frame's editor chose it; null: all of them. */
  home = $state<Section | null>(null)
  /** Where the frame stood when its reader left that section, px. */
  private leftAt = 0
  /** What was clicked to open the present item: focus goes back there. */
  private opener: HTMLElement | SVGElement | null = null
  private isFresh = false
  /** The present query string, for the names in it that are not ours. */
  private address = $state('')
  /** What was looked into so far; null: all reports. */
  private readonly lookups = new Map<string | null, Lookup>()

  /** Links that were written for the present selection: a zoom asks for the same ones at each frame. */
  private readonly hrefs = $derived.by(() => {
    dependOn(this.selection, this.address)
    return new Map<string, string>()
  })
  private readonly report = $derived(this.selection.report)
  /** What the page shows: every report, or the chosen one. */
  readonly lookup: Lookup = $derived(this.lookupOf(this.report))
  readonly t: Messages = $derived(messages[this.selection.lang])
  /** Built when it is first asked. */
  readonly searcher: Searcher = $derived.by(() => {
    const { lookup, report, t, hasNoThread } = this
    const isLarge = lookup.dataset.statements.length > AT_ONCE
    if (isLarge && !hasNoThread) {
      const worker = this.thread ? null : startThread(() => (this.hasNoThread = true))
      if (worker) this.thread = remotely(worker)
      if (this.thread) return this.thread({ report, lang: t.lang })
    }
    return directly(buildSearch(recordsOf(lookup, t.kindOf)))
  })
  private thread: ((scope: Scope) => Searcher) | null = null
  private hasNoThread = $state(false)
  /** What a search that took its time found for words of the filter. */
  private late = $state.raw<{ searcher: Searcher; words: string; held: Held } | null>(null)
  /** What filters, as text: a zoom or an opened item changes the selection, but not what is left of it. */
  private readonly filter = $derived.by(() => {
    const { q, person, year, kind, topic, org } = this.selection
    return JSON.stringify({ q, person, year, kind, topic, org })
  })
  readonly shown: Shown = $derived.by(() => {
    const filter = JSON.parse(this.filter) as Filter
    const { held } = this
    return filterBy(filter, this.lookup, held && this.statementsOf(held.records))
  })
  private readonly words = $derived(this.selection.q)
  /** What answers the words of the filter; null without words, and as long as it isn't known: nothing stale is shown for it. */
  readonly held: Held | null = $derived(this.words === '' ? null : this.heldFor(this.words))
  /** What statements of all reports are joined to: a promise is followed to reports that aren't chosen, too. */
  readonly promises: Follow
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
      this.read(location.search)
      if (wasOpen && this.selection.item === null)
        void tick().then(() => {
          // What had the focus may have gone with the detail.
          if (document.activeElement !== document.body) return
          if (this.opener?.isConnected === true) this.opener.focus({ preventScroll: true })
          else focusMain()
        })
    }
    read()
    this.home = this.selection.view
    addEventListener('popstate', read)
    return () => {
      removeEventListener('popstate', read)
    }
  }

  /** Takes a query string as the state. @param asStep as in `change` */
  read(search: string, asStep = true): void {
    const { selection, unknown } = readSelection(search, (report) =>
      report === null || this.all.reports.has(report) ? this.lookupOf(report) : undefined,
    )
    this.address = search
    if (asStep) this.turns += 1
    this.selection = selection
    this.unknown = unknown
  }

  /**
   * Changes some of the state; Back undoes it. In a frame the entry is replaced: the host's Back is not ours.
   * @param asStep false: one of many small changes (a zoom, a pan), which Back doesn't undo one by one
   */
  change(patch: Partial<Selection>, asStep = true): void {
    const search = writeSelection({ ...this.selection, ...patch }, this.address)
    if (search === this.search) return
    if (patch.view !== undefined && isFramed() && !this.isAway) this.leftAt = scrollY
    this.read(search, asStep)
    try {
      const url = `${location.pathname}${search}`
      if (isFramed() || this.selection.embed !== null || !asStep) history.replaceState(null, '', url)
      else history.pushState(null, '', url)
    } catch {
      // An opaque origin may not write its address; the state above is enough to go on.
    }
  }

  /**
   * A key for a block that writes new words into old text nodes. A browser that translates the page has put its own text
   * nodes in their place: then the block is drawn anew whenever `value` changes, or the old words would stay.
   */
  anew<T>(value: T): T | null {
    return typeof document !== 'undefined' && document.querySelector('#app font') ? value : null
  }
  /** The same for everything that shows the state. */
  get turn(): number | null {
    return this.anew(this.turns)
  }

  /** The query string of the state on screen. */
  get search(): string {
    return writeSelection(this.selection, this.address)
  }

  /** The address of a state that differs from the present one in `patch`, as a link: relative, works without script. */
  href(patch: Partial<Selection>, hash = ''): string {
    const { hrefs } = this
    const key = `${JSON.stringify(patch)}${hash}`
    let href = hrefs.get(key)
    if (href === undefined)
      hrefs.set(key, (href = `${writeSelection({ ...this.selection, ...patch }, this.address) || '?'}${hash}`))
    return href
  }

  /** The full address of an item alone, for a mail: without filters, with the language. */
  linkTo(item: string): string {
    const search = writeSelection({ ...emptySelection, item, lang: this.selection.lang }, '')
    return new URL(search, location.href.split(/[?#]/u)[0]).href
  }

  /** Lets a click on a link change the state in place; a click with a modifier key stays the browser's. */
  follow(event: MouseEvent, patch: Partial<Selection>): void {
    if (!isPlain(event)) return
    event.preventDefault()
    this.change(patch)
  }

  /** Filters by a person and leads to what he said; a second time drops the filter and stays. */
  showSaid(person: string): void {
    const { person: chosen, view } = this.selection
    this.change({ person: toggle(chosen, person), ...(view !== null && { view: 'timeline' }) })
    if (!chosen.includes(person)) this.leadTo('timeline')
  }

  /** Brings a section's beginning into view. */
  leadTo(section: Section): void {
    const element = document.getElementById(section)
    if (element) bringToView(element, 'start')
  }

  /** In a frame, which has no menu: another section is shown than the one that its editor chose. */
  get isAway(): boolean {
    return this.selection.embed !== null && this.selection.view !== this.home
  }

  /** Back to the section that the frame began with. @returns what stands there for the opened item, in view */
  async goHome(click: MouseEvent): Promise<Element | null> {
    this.follow(click, { view: this.home })
    if (!click.defaultPrevented) return null
    await tick()
    // A frame that scrolls by itself stands again where it stood; in another one the host does the scrolling.
    const { leftAt } = this
    if (isFramed()) scrollTo({ top: leftAt, behavior: 'instant' })
    const mark = this.markOf(this.selection.item)
    if (mark) bringToView(mark, 'nearest')
    // An entry of a list is no link itself, but holds one.
    const link = mark?.matches('a') === true ? mark : mark?.querySelector('a')
    if (link) link.focus({ preventScroll: true })
    else focusMain()
    return mark
  }

  /** Where an item is drawn outside the text: in the section that it was opened from, else in the first that shows it. */
  markOf(item: string | null): Element | null {
    if (item === null) return null
    const marks = [...document.querySelectorAll(`#main .rooms [data-id="${CSS.escape(item)}"]`)].filter(
      (mark) => mark.getClientRects().length > 0,
    )
    const section = this.opener?.closest('[data-section]')
    return marks.find((mark) => section?.contains(mark)) ?? marks[0] ?? null
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
    if (!isPlain(event)) return
    event.preventDefault()
    this.choose(report)
  }

  clear(): void {
    this.change({ q: '', person: [], year: [], kind: [], topic: [], org: [], status: null })
    focusMain()
  }

  /** What opening an item changes: one of another report than the chosen one leaves that one. */
  opening(id: string): Partial<Selection> {
    return this.lookup.items.has(id) ? { item: id } : { ...this.within(null), item: id }
  }

  /** Opens an item by a reader's own act: focus goes to its detail, and back to where it was when that closes. */
  open(id: string, opener: Element | null): void {
    this.opener = opener instanceof HTMLElement || opener instanceof SVGElement ? opener : null
    this.isFresh = true
    this.change(this.opening(id))
  }

  /** What a reader just clicked to open the item, once; null when the address opened it. */
  takeOpener(): Element | null {
    const opener = this.isFresh ? this.opener : null
    this.isFresh = false
    return opener
  }

  /**
   * The same for a click on an item's link; a click with a modifier key stays the browser's.
   * @param link where a click is listened to for many links: the one that was clicked
   */
  openFrom(event: MouseEvent, id: string, link: EventTarget | null = event.currentTarget): void {
    if (isPlain(event)) {
      event.preventDefault()
      this.open(id, link instanceof Element ? link : null)
    }
  }

  close(): void {
    this.change({ item: null })
    if (this.opener) this.opener.focus({ preventScroll: true })
    else focusMain()
    this.opener = null
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

  /** Statements that records stand for. */
  private statementsOf(records: readonly Record[]): Set<string> {
    const { lookup } = this
    // A body is named in much of its report: it counts where its name finds nothing else.
    const bodies = new Set(records.map(({ id }) => id))
    const held = records.every(({ group }) => group === 'organizations')
      ? lookup.dataset.statements.filter((one) => lookup.bodiesOf(one).some((id) => bodies.has(id)))
      : records.flatMap((record) => this.heldBy(record))
    return new Set(held.map(({ id }) => id))
  }

  /** A statement itself, what a person said, what a choice or a sentence holds. */
  private heldBy({ id, group, choice, place }: Record): readonly Pick<Statement, 'id'>[] {
    const { dataset } = this.lookup
    if (group === 'organizations') return []
    if (group === 'people') return this.lookup.statementsBy(id)
    if (choice !== null)
      return dataset.statements.filter(
        ({ kind, year, topic }) =>
          (choice.kind ?? kind) === kind && (choice.year ?? year) === year && (choice.topic ?? topic) === topic,
      )
    if (group !== 'text' || place === null) return [{ id }]
    return dataset.statements.filter(({ source }) => source.report === place.report && overlaps(source, place))
  }
}

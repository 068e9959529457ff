// What the org chart shows, independent of its frame: the bodies, the report, what is unfolded. All of it is kept in
// the address.
import { compareTrees, type OrgChanges } from '../../layout/org/changes.ts'
import { openAbove, openLevels } from '../../layout/org/folding.ts'
import { buildOrgTree, type OrgTree } from '../../layout/org/tree.ts'
import type { Event } from '../../model/dataset.ts'
import { byDate } from '../../model/lookup.ts'
import { ALL_REPORTS } from '../../query/parameters.ts'
import type { Page } from '../state/page.svelte.ts'

/** Most boxes that are shown by default, a readable number. */
const OPENED = 60

/** The content of the org chart. */
export class OrgContent {
  readonly page: Page
  /** The conferences by date. */
  readonly events: readonly Event[] = $derived.by(() => [...this.page.lookup.dataset.events].sort(byDate))
  /** The conference whose report the chart shows; null: all reports. */
  readonly event: Event | null = $derived.by(() => {
    const { events } = this
    const { asOf } = this.page.selection
    if (asOf === ALL_REPORTS && events.length > 1) return null
    return events.find(({ report }) => report === (asOf ?? this.chosen)) ?? events.at(-1) ?? null
  })
  /** The latest report that names the opened item, or else the focused body or the filtered person. */
  private readonly chosen: string | null = $derived.by(() => {
    const { item, lookup, selection } = this.page
    const named = lookup.organizations.get(selection.focus ?? '') ?? lookup.people.get(selection.person[0] ?? '')
    const source = item === null ? named?.source : item.type === 'statement' ? [item.value.source] : item.value.source
    const naming = new Set(source?.map(({ report }) => report))
    return this.events.filter(({ report }) => naming.has(report)).at(-1)?.report ?? null
  })
  private readonly reports: ReadonlySet<string> = $derived.by(
    () => new Set((this.event ? [this.event] : this.events).map(({ report }) => report)),
  )
  // Each parameter is derived by itself: the selection is a new object at every change, but the tree must not be
  // rebuilt.
  private readonly background = $derived.by(() => this.page.selection.background)
  readonly focus = $derived.by(() => this.page.selection.focus)
  readonly people = $derived.by(() => this.page.selection.person)
  readonly item = $derived.by(() => this.page.selection.item)
  readonly base = $derived.by(() => this.page.selection.tree)
  private readonly folded = $derived.by(() => this.page.selection.fold)
  private readonly unfolded = $derived.by(() => this.page.selection.unfold)

  readonly tree: OrgTree = $derived.by(() => this.treeOf(this.reports, this.focus))
  readonly hasParts = $derived.by(() => [...this.tree.nodes.values()].some(({ parent }) => parent !== null))
  /** The previous conference of the same body; null: none. */
  readonly before: Event | null = $derived.by(() => {
    const { event, events } = this
    if (!event) return null
    return (
      events
        .slice(0, events.indexOf(event))
        .filter(({ organizer }) => organizer === event.organizer)
        .at(-1) ?? null
    )
  })
  readonly changes: OrgChanges | null = $derived.by(() => {
    const { before, event } = this
    return before && event
      ? compareTrees(this.treeOf(new Set([before.report]), null), this.treeOf(new Set([event.report]), null))
      : null
  })

  /** Ids of the bodies that must be unfolded to show the opened or filtered items. */
  private readonly revealing: ReadonlySet<string> = $derived.by(() => {
    const { tree, people } = this
    const item = this.item === null ? undefined : this.page.lookup.items.get(this.item)
    const body = item?.type === 'organization' ? item.value.id : item?.type === 'group' ? item.value.organization : null
    const wanted = new Set(people)
    if (item?.type === 'person') wanted.add(item.value.id)
    return openAbove(tree, body, wanted)
  })
  /** Ids of the bodies that are unfolded by default. */
  private readonly defaultOpen: ReadonlySet<string> = $derived.by(() => openLevels(this.tree, OPENED))
  /** Whether a body is unfolded before the reader folds or unfolds single bodies. */
  private readonly isOpenByDefault: (id: string) => boolean = $derived.by(() => {
    const { revealing, defaultOpen, base } = this
    return (id: string) => revealing.has(id) || (base === null ? defaultOpen.has(id) : base === 'open')
  })
  /** Whether a body is unfolded, by its id. */
  readonly isOpen: (id: string) => boolean = $derived.by(() => {
    const { isOpenByDefault } = this
    const [folded, unfolded] = [new Set(this.folded), new Set(this.unfolded)]
    return (id: string) => !folded.has(id) && (unfolded.has(id) || isOpenByDefault(id))
  })

  constructor(page: Page) {
    this.page = page
  }

  private treeOf(reports: ReadonlySet<string>, focus: string | null): OrgTree {
    return buildOrgTree(this.page.lookup, { reports, background: this.background, focus })
  }

  /** Folds or unfolds some bodies. */
  fold(ids: readonly string[], open: boolean): void {
    const { fold, unfold } = this.page.selection
    const others = (list: readonly string[]): string[] => list.filter((id) => !ids.includes(id))
    // The address keeps only exceptions from the default.
    const changed = ids.filter((id) => this.isOpenByDefault(id) !== open)
    this.page.change({
      fold: [...others(fold), ...(open ? [] : changed)],
      unfold: [...others(unfold), ...(open ? changed : [])],
    })
  }

  /** Unfolds all bodies, or folds all. */
  foldAll(open: boolean): void {
    this.page.change({ tree: open ? 'open' : 'closed', fold: [], unfold: [] })
  }
}

// What the org chart shows, whatever its frame: whose chart, as of which report, and what of it is unfolded. All of it
// comes from the address and goes back there.
import { compareTrees, type OrgChanges } from '../../layout/org/changes.ts'
import { openAbove, openLevels } from '../../layout/org/folding.ts'
import { buildOrgTree, type OrgTree } from '../../layout/org/tree.ts'
import type { Event } from '../../model/dataset.ts'
import { byDate } from '../../model/lookup.ts'
import { ALL_REPORTS } from '../../query/parameters.ts'
import type { Page } from '../state/page.svelte.ts'

/** So many bodies are unfolded by themselves: what can be taken in. */
const OPENED = 60

export class OrgContent {
  readonly page: Page
  /** Conferences, the earliest first. */
  readonly events: readonly Event[] = $derived.by(() => [...this.page.lookup.dataset.events].sort(byDate))
  /** The conference as of whose report the chart is drawn; null: all of them. */
  readonly event: Event | null = $derived.by(() => {
    const { events } = this
    const { asOf } = this.page.selection
    if (asOf === ALL_REPORTS && events.length > 1) return null
    return events.find(({ report }) => report === (asOf ?? this.chosen)) ?? events.at(-1) ?? null
  })
  /** The latest report that names what is opened, or whose words are filtered. */
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
  // Each for itself: a selection is a new one at every change, a tree or a layout must not be.
  private readonly background = $derived.by(() => this.page.selection.background)
  readonly focus = $derived.by(() => this.page.selection.focus)
  readonly people = $derived.by(() => this.page.selection.person)
  readonly item = $derived.by(() => this.page.selection.item)
  readonly base = $derived.by(() => this.page.selection.tree)
  private readonly folded = $derived.by(() => this.page.selection.fold)
  private readonly unfolded = $derived.by(() => this.page.selection.unfold)

  readonly tree: OrgTree = $derived.by(() => this.treeOf(this.reports, this.focus))
  readonly hasParts = $derived.by(() => [...this.tree.nodes.values()].some(({ parent }) => parent !== null))
  /** The conference of the same body before this one. */
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

  /** Bodies above what is opened or filtered by: they are unfolded. */
  private readonly revealing: ReadonlySet<string> = $derived.by(() => {
    const { tree, people } = this
    const item = this.item === null ? undefined : this.page.lookup.items.get(this.item)
    const body = item?.type === 'organization' ? item.value.id : item?.type === 'group' ? item.value.organization : null
    const wanted = new Set(people)
    if (item?.type === 'person') wanted.add(item.value.id)
    return openAbove(tree, body, wanted)
  })
  /** What is unfolded when nothing else is said. */
  private readonly defaultOpen: ReadonlySet<string> = $derived.by(() => openLevels(this.tree, OPENED))
  /** What is open as long as the reader folds and unfolds nothing. */
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

  /** Unfolds some bodies, or folds them. */
  fold(ids: readonly string[], open: boolean): void {
    const { fold, unfold } = this.page.selection
    const others = (list: readonly string[]): string[] => list.filter((id) => !ids.includes(id))
    // What is usual needs not be said.
    const changed = ids.filter((id) => this.isOpenByDefault(id) !== open)
    this.page.change({
      fold: [...others(fold), ...(open ? [] : changed)],
      unfold: [...others(unfold), ...(open ? changed : [])],
    })
  }

  /** Unfolds all, or leaves only the uppermost. */
  foldAll(open: boolean): void {
    this.page.change({ tree: open ? 'open' : 'closed', fold: [], unfold: [] })
  }
}

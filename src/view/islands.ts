// The table of islands: parts of the page with components of their own, which come and take over their prerendered
// markup one by one (Island.svelte). A section is a row here, in `sections` (query/parameters.ts) and in the words.
import type { Component } from 'svelte'
import type { Section } from '../query/parameters.ts'
import { waitingNames } from '../query/selection.ts'
import { Lazy } from './state/lazy.svelte.ts'
import type { Page } from './state/page.svelte.ts'
import { wakeShown } from './state/waking.ts'
import Toolbar from './Toolbar.svelte'

/** The module of an island's component. */
interface IslandModule {
  default: Component<{ page: Page; section: Section }>
}

interface Row {
  /** CSS selector of its element in the prerendered document. */
  of: string
  /** Whether it is a drawing that fits the window's width, and not text with links. */
  isDrawing: (page: Page) => boolean
  part: Lazy<IslandModule>
}

const row = (
  of: string,
  load: () => Promise<{ default: unknown }>,
  isDrawing: Row['isDrawing'] = () => false,
): Row => ({
  of,
  isDrawing,
  // Each component declares only those properties that it needs, so their types differ.
  part: new Lazy(load as () => Promise<IslandModule>, (address) => waitingNames.some((name) => address.has(name))),
})

export const islands = {
  // In the order in which they come: what most readers touch first.
  // A few years are prerendered as words.
  timeline: row(
    '#timeline',
    () => import('./timeline/Timeline.svelte'),
    ({ lookup }) => lookup.dataset.events.length > 1,
  ),
  org: row(
    '#org',
    () => import('./org/OrgChart.svelte'),
    () => true,
  ),
  people: row('#people', () => import('./sections/People.svelte')),
  outcomes: row('#outcomes', () => import('./sections/Years.svelte')),
  goals: row('#goals', () => import('./sections/Years.svelte')),
  follow: row('#follow', () => import('./sections/Follow.svelte')),
  source: row('#source', () => import('./sections/SourceText.svelte')),
  header: row('header.page-only', () => import('./header/Header.svelte')),
  // Comes with the app, which wakes it in the next task (app.ts).
  toolbar: row('.finder', () => Promise.resolve({ default: Toolbar })),
} satisfies Record<Section | 'header' | 'toolbar', Row>

export type IslandName = keyof typeof islands
export const islandNames = Object.keys(islands) as IslandName[]

/** The components of all islands together, for the notice that offers to load them again. */
export const allIslands = {
  get hasFailed(): boolean {
    return islandNames.some((name) => islands[name].part.hasFailed)
  },
  load: wakeShown,
}

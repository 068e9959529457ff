// The table of islands: parts of the page with components of their own, which come and take over their prerendered
// markup one by one (Island.svelte). A section is a row here, in `sections` (query/parameters.ts) and in the words.
import type { Component } from 'svelte'
import type { Section } from '../query/parameters.ts'
import { waitingNames } from '../query/selection.ts'
import { Lazy } from './state/lazy.svelte.ts'
import type { Page } from './state/page.svelte.ts'
import type { Wakes } from './state/waking.ts'

/** The module of an island's component. */
interface IslandModule {
  default: Component<{ page: Page; section: Section }>
}

interface Row {
  /** CSS selector of its element in the prerendered document. */
  of: string
  wakes: Wakes
  part: Lazy<IslandModule>
}

const row = (of: string, wakes: Wakes, load: () => Promise<{ default: unknown }>): Row => ({
  of,
  wakes,
  // Components take different parts of the properties.
  part: new Lazy(load as () => Promise<IslandModule>, (address) => waitingNames.some((name) => address.has(name))),
})

export const islands = {
  header: row('header.page-only', 'touched', () => import('./header/Header.svelte')),
  filters: row('.filters', 'touched', () => import('./filter/Filters.svelte')),
  timeline: row('#timeline', 'touched', () => import('./timeline/Timeline.svelte')),
  org: row('#org', 'seen', () => import('./org/OrgChart.svelte')),
  people: row('#people', 'touched', () => import('./sections/People.svelte')),
  outcomes: row('#outcomes', 'touched', () => import('./sections/Years.svelte')),
  goals: row('#goals', 'touched', () => import('./sections/Years.svelte')),
  follow: row('#follow', 'touched', () => import('./sections/Follow.svelte')),
  source: row('#source', 'touched', () => import('./sections/SourceText.svelte')),
} satisfies Record<Section | 'header' | 'filters', Row>

export type IslandName = keyof typeof islands
export const islandNames = Object.keys(islands) as IslandName[]

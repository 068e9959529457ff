// The component of each section: a section is one row here, in `sections` (query/parameters.ts) and in the words.
import type { Component } from 'svelte'
import type { Section } from '../query/parameters.ts'
import OrgChart from './org/OrgChart.svelte'
import Follow from './sections/Follow.svelte'
import People from './sections/People.svelte'
import SourceText from './sections/SourceText.svelte'
import Years from './sections/Years.svelte'
import type { Page } from './state/page.svelte.ts'
import Timeline from './timeline/Timeline.svelte'

export const sectionComponents = {
  timeline: Timeline,
  org: OrgChart,
  people: People,
  outcomes: Years,
  goals: Years,
  follow: Follow,
  source: SourceText,
} satisfies Record<Section, Component<{ page: Page; section: Section }>>

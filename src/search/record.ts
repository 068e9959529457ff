// What is searched and found: records, in groups.
import type { Kind } from '../model/dataset.ts'
import type { Place } from '../model/lookup.ts'
import type { Asked } from './questions.ts'

/** The groups of hits. 'answers': to questions; 'filters': kinds, years and topics; 'text': sentences of the reports. */
export const hitGroups = [
  'answers',
  'people',
  'organizations',
  'filters',
  'outcome',
  'goal',
  'speech',
  'award',
  'text',
] as const
export type HitGroup = (typeof hitGroups)[number]

/** The filters that a hit sets; null: that filter is not set. */
export interface Choice {
  kind: Kind | null
  year: number | null
  topic: string | null
  person: string | null
  /** Number of statements that match. */
  count: number
}

/** A searchable text and what it stands for. Several records may have the same id. */
export interface Record {
  /** Id of the person, body, statement, choice or passage. */
  id: string
  group: HitGroup
  text: string
  /** Words that help to find the record but are not shown: a speaker, a year, a topic. */
  context: string
  /** The filters that choosing the hit sets; null: the item is opened. */
  choice: Choice | null
  /** Place of a statement or passage in its report. */
  place: Place | null
  /** Least number of query words that find it: 'dương' must not find the other name 'Biểu dương'. */
  least: number
  /** The question that finds the record; null: its words do. */
  answers: Asked | null
}

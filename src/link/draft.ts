// Types shared by the steps that build links and name their themes.
import type { Link, Statement } from '../model/dataset.ts'
import type { Feature, Phrases } from './phrases.ts'

/** A statement with its features. */
export interface Read {
  statement: Statement
  phrases: Phrases
  /** The text of the statement's report. */
  text: string
}

/** A link whose theme has no name yet. */
export interface Draft {
  from: Read
  to: Read
  link: Link
  /** The shared feature with the greatest weight. */
  feature: Feature
  /** Id of the conference at which the promise was made. */
  event: string
}

// Types that building links and naming their themes share.
import type { Link, Statement } from '../model/dataset.ts'
import type { Feature, Phrases } from './phrases.ts'

/** A statement with its phrases. */
export interface Read {
  statement: Statement
  phrases: Phrases
  /** Text of the statement's report. */
  text: string
}

/** A link before its theme has a name. */
export interface Draft {
  from: Read
  to: Read
  link: Link
  /** The shared feature with the greatest weight. */
  feature: Feature
  /** Id of the conference at which the promise was made. */
  event: string
}

// A statement as the links read it, and a link before its theme has a name.
import type { Link, Statement } from '../model/dataset.ts'
import type { Feature, Phrases } from './phrases.ts'

export interface Read {
  statement: Statement
  phrases: Phrases
  /** Of its report. */
  text: string
}

/** A link before its theme has a name. */
export interface Draft {
  from: Read
  to: Read
  link: Link
  /** What weighs most of what the two share. */
  feature: Feature
  /** Of the conference that the promise was made at. */
  event: string
}

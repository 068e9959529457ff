// What patterns say of a sentence or clause: signs, kinds and frames ask the same of the same words many times.
import { remembered } from '../../text/remembered.ts'

/** A report has fewer sentences and clauses. */
const MOST = 2_000

/** A pure function of words that remembers its answers. */
export const judged = <Answer>(judge: (words: string) => Answer): ((words: string) => Answer) => remembered(judge, MOST)

// Which kind of link two statements can have.
import type { LinkKind, Statement } from '../model/dataset.ts'
import { looksBack } from '../model/kinds.ts'

/**
 * The kind of link from one statement to another, or null if these two can't be linked in this order: from the past
 * year to the coming one within a report, from a goal to a speaker's request, or from a promise to another report's
 * outcome.
 */
export function kindBetween(from: Statement, to: Statement): LinkKind | null {
  const [isBack, isBackTo] = [looksBack(from.kind), looksBack(to.kind)]
  if (from.report !== to.report) return !isBack && isBackTo ? 'takenUpBy' : null
  if (isBack && !isBackTo) return from.kind === 'shortcoming' ? 'addressedBy' : 'sameTheme'
  return from.kind === 'goal' && from.by === null && !isBackTo && to.by !== null ? 'askedForBy' : null
}

// How one statement stands to another of the same matter.
import type { LinkKind, Statement } from '../model/dataset.ts'
import { looksBack } from '../model/kinds.ts'

/** What joins two statements, the earlier first; null where nothing does. */
export function kindBetween(from: Statement, to: Statement): LinkKind | null {
  const [isBack, isBackTo] = [looksBack(from.kind), looksBack(to.kind)]
  if (from.report !== to.report) return !isBack && isBackTo ? 'takenUpBy' : null
  if (isBack && !isBackTo) return from.kind === 'shortcoming' ? 'addressedBy' : 'sameTheme'
  return from.kind === 'goal' && from.by === null && !isBackTo && to.by !== null ? 'askedForBy' : null
}

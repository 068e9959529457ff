// The kind of a statement: by the verb that lets someone say it, else by the part of the report and its own words.
import type { Kind } from '../../model/dataset.ts'
import { isImperative, isMerit, isNeeded, isPromised, isShortcoming } from '../rules/cues.ts'
import type { Frame } from './frame.ts'
import { oneOf } from '../rules/pattern.ts'
import type { State } from './state.ts'

const namesMerits = new RegExp(
  `^[^,;:]{0,20}?${oneOf('ưu điểm', 'thành tích', 'kết quả đạt được', 'mặt mạnh', 'kết quả nổi bật').source}`,
  'u',
)

/** What is known of him who says it. */
export interface Sayer {
  /** He contributes from the floor. */
  contribution: boolean
  /** What he tells is of his own body. */
  ownFact: boolean
}

/**
 * The kind that a verb of saying gives to its content, or the content after a verb that leaves it open
 * (docs/data.md, kinds: judgements of merit, facts of one's own work, promises in a reply). null: there is no such
 * verb.
 */
export function kindOfSaying(frame: Frame, words: string, { contribution, ownFact }: Sayer): Kind | null {
  switch (frame.saying) {
    case 'praise':
      return 'strength'
    case 'demand':
      return 'request'
    case 'warning':
      return isShortcoming(words) && !isNeeded(words) && !isImperative(words) ? 'shortcoming' : 'request'
    case 'criticism':
      // 'chỉ rõ ba ưu điểm của Đảng bộ'
      return namesMerits.test(words) ? 'strength' : 'shortcoming'
    case 'promise':
      return 'goal'
    case 'informs':
    case 'tells':
      if (isNeeded(words) || isImperative(words)) return frame.reply ? 'goal' : 'request'
      if (isPromised(words)) return 'goal'
      if (isShortcoming(words) || frame.kind === 'shortcoming') return 'shortcoming'
      if (frame.saying === 'informs') return isMerit(words) ? 'strength' : 'outcome'
      return contribution || (ownFact && !isMerit(words)) ? 'outcome' : 'strength'
    default:
      return null
  }
}

/** The kind of a statement that stands in a state; null: nothing is being stated. */
export function kindOfWords({ mode, kind, settled }: State, words: string): Kind | null {
  if (kind !== null)
    return (kind === 'strength' || kind === 'outcome') && !settled && isShortcoming(words) ? 'shortcoming' : kind
  if (mode === 'results') return isShortcoming(words) ? 'shortcoming' : 'outcome'
  return mode === 'tasks' ? 'goal' : mode === 'awards' ? 'award' : null
}

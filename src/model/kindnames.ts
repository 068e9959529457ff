// The names of kinds in messages for editors, in the words of the page (view/words). Apart from kinds.ts, because the
// page doesn't need them.
import type { Message } from '../text/message.ts'
import type { Kind } from './kinds.ts'

/** The name of each kind. A corrections file accepts both. */
export const kindNames: Readonly<Record<Kind, Message>> = {
  outcome: { vi: 'kết quả', en: 'outcome' },
  strength: { vi: 'ưu điểm', en: 'strength' },
  shortcoming: { vi: 'khuyết điểm', en: 'shortcoming' },
  award: { vi: 'khen thưởng', en: 'award' },
  goal: { vi: 'mục tiêu', en: 'goal' },
  request: { vi: 'yêu cầu', en: 'request' },
}

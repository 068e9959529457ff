// The kind of a statement, from the verb of saying before it, else from the part of the report and its own words.
import type { Kind } from '../../model/dataset.ts'
import { isImperative, isMerit, isNeeded, isPromised, isShortcoming } from '../rules/cues.ts'
import type { Frame } from './frame.ts'
import { oneOf } from '../rules/pattern.ts'
import { encouraged } from '../rules/verbs.ts'
import type { State } from './state.ts'

const namesMerits = new RegExp(
  `^[^,;:]{0,20}?${oneOf('ưu điểm', 'thành tích', 'kết quả đạt được', 'mặt mạnh', 'kết quả nổi bật').source}`,
  'u',
)

// 'chỉ ra những nhiệm vụ trong năm 2012, Sở cần …'
const namesTasks = new RegExp(
  `^[^,;:]{0,20}?${oneOf('nhiệm vụ', 'giải pháp', 'phương hướng', 'định hướng', 'việc cần làm').source}`,
  'u',
)

// 'ngư dân bám biển', 'toàn thể cán bộ tiếp tục phát huy'
const urgesPeople = new RegExp(
  `^${encouraged.source}[^,;]{0,40}?${oneOf('tiếp tục', 'bám', 'phát huy', 'cố gắng', 'nỗ lực', 'vượt qua', 'vượt khó', 'hoàn thành', 'thi đua', 'yên tâm', 'tích cực', 'khắc phục', 'ra sức', 'giữ').source}`,
  'u',
)

// 'Sở sẽ tiếp tục …': the main clause says what will be done. A clause with 'để' ('tiền đề để Sở sẽ …') or a 'sẽ' after
// a comma doesn't count.
const willDo = new RegExp(
  `^(?![^,;:]*${oneOf('đã', 'để', 'là', 'do', 'vì').source})[^,;:]{1,80}?\\ssẽ\\s${oneOf('tiếp tục', 'tập trung', 'phấn đấu', 'triển khai', 'đẩy mạnh', 'tăng cường', 'tổ chức', 'thực hiện', 'phát huy', 'xây dựng', 'mở').source}`,
  'u',
)

// 'Các trạm cần đẩy mạnh …': the predicate is a need, and no word of the clause, such as 'đã' or 'danh mục', shows that
// it states something else.
const needsTo = new RegExp(
  `^(?![^,;:]*${oneOf('đã', 'danh mục', 'những', 'là', 'nội dung', 'không', 'nào', 'bị').source})(?:(?! nhu\\scầu)[^,;:]|,\\s(?=\\p{Lu})){2,60}?\\s${oneOf('cần', 'phải', 'cần phải').source}\\s(?!thiết|kiệm)`,
  'u',
)

// 'sản lượng ước đạt 410 tấn, phấn đấu đạt 450 tấn': a target, unless it was reached.
const strivesFor = new RegExp(
  `^(?!.*${oneOf('đã', 'nỗ lực', 'luôn', 'không ngừng').source}).*${oneOf('phấn đấu').source}\\s${oneOf('đạt', 'đón', 'thu', 'hoàn thành', 'có', 'tăng', 'giảm', 'đưa', 'trồng', 'kết nạp').source}`,
  'su',
)

/** What is known of a speaker, and of the time that the words are about. */
export interface Sayer {
  /** The speaker contributes from the floor. */
  contribution: boolean
  /** The words are about the speaker's own body. */
  ownFact: boolean
  /** The speaker replies to others, so what will be done is a promise. */
  isReply: boolean
  /** The words are about the year ahead: 'nhấn mạnh năm 2012, Công an tỉnh tiếp tục …'. */
  isAhead: boolean
}

/**
 * The kind that a verb of saying gives to its content, or after a verb like 'cho biết', the content itself
 * (docs/data.md, kinds: judgements of merit, facts of one's own work, promises in a reply); null without such a verb.
 */
export function kindOfSaying(frame: Frame, words: string, sayer: Sayer): Kind | null {
  switch (frame.saying) {
    case 'praise':
      return 'strength'
    case 'encourages':
      return urgesPeople.test(words) ? 'request' : 'strength'
    case 'demand':
      return 'request'
    case 'warning':
      return isShortcoming(words) && !isNeeded(words) && !isImperative(words) ? 'shortcoming' : 'request'
    case 'criticism':
      // 'chỉ rõ ba ưu điểm của Đảng bộ'
      return namesMerits.test(words) ? 'strength' : namesTasks.test(words) ? 'request' : 'shortcoming'
    case 'promise':
      return 'goal'
    case 'informs':
      return aheadOrLacking(frame, words, sayer) ?? (isMerit(words) ? 'strength' : 'outcome')
    case 'tells': {
      const isFact = sayer.contribution || (sayer.ownFact && !isMerit(words))
      return aheadOrLacking(frame, words, sayer) ?? (isFact ? 'outcome' : 'strength')
    }
    default:
      return null
  }
}

/** The kind of words that are a request, a promise or a shortcoming after any verb; null if they are a fact. */
function aheadOrLacking(frame: Frame, words: string, { isReply, isAhead }: Sayer): Kind | null {
  // There are no facts about the year ahead yet.
  if (isAhead) return isReply || isPromised(words) ? 'goal' : 'request'
  if (isNeeded(words) || isImperative(words)) return isReply ? 'goal' : 'request'
  if (isPromised(words)) return 'goal'
  return isShortcoming(words) || frame.kind === 'shortcoming' ? 'shortcoming' : null
}

/** Whether words that inherit a kind state a shortcoming instead. A goal may name the shortcoming that it will end. */
const lacks = (kind: Kind, words: string): boolean =>
  isShortcoming(words) && !(kind === 'goal' && (isImperative(words) || isNeeded(words) || isPromised(words)))

/** The kind of a statement with these words in a state; null if words in this state aren't a statement. */
export function kindOfWords({ mode, kind, settled }: State, words: string): Kind | null {
  if (kind !== null)
    return !settled && kind !== 'award' && kind !== 'request' && lacks(kind, words) ? 'shortcoming' : kind
  // Among results, the sentence's own predicate decides: it may be a shortcoming, a goal or a request.
  if (mode === 'results') {
    if (isShortcoming(words)) return 'shortcoming'
    return willDo.test(words) || strivesFor.test(words) ? 'goal' : needsTo.test(words) ? 'request' : 'outcome'
  }
  return mode === 'tasks' ? 'goal' : mode === 'awards' ? 'award' : null
}

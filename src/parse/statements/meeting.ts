// Sentences about the meeting itself, its guests or the body: they state nothing.
import type { RegionRole } from '../../model/dataset.ts'
import { slice, type Span } from '../../text/span.ts'
import { isAward, namesCertificate } from './awards.ts'
import { isReached } from '../rules/cues.ts'
import type { Frame } from './frame.ts'
import { readLead } from './leads.ts'
import { colonIn } from './lists.ts'
import { hearsDocuments, opensFloor } from './announces.ts'
import { roomRules } from '../who/room.ts'
import { oneOf } from '../rules/pattern.ts'
import { readAt } from '../rules/rule.ts'
import { tellsBehindColon } from './signs.ts'
import { turnToYear } from './turns.ts'
import { openList, endsInColon, type Cursor } from './cursor.ts'

const showsMerit = new RegExp(
  `^Đây là (?:những |các |một )?${oneOf('kết quả', 'thành quả', 'thành tích', 'nỗ lực', 'sự', 'minh chứng', 'cố gắng').source}`,
  'u',
)

/** The region's role for a sentence about the meeting, its guests or the body; null if it may state something. */
export function readMeeting(at: Cursor, frame: Frame, rest: Span, sentence: Span): RegionRole | null {
  const { mode } = at.state
  const awards = frame.occasion || mode === null || mode === 'awards' || mode === 'speech'
  const isOfAward = awards && isAward(slice(at.text, rest))
  if (at.list !== null && mode !== 'lede') return null
  // If the frame says what follows, only the rest can be about the meeting.
  const opened = frame.kind !== undefined || frame.mode !== undefined
  const fits =
    readAt(roomRules, at.text, rest.start, rest.end) ??
    (opened ? null : readAt(roomRules, at.text, sentence.start, sentence.end))
  if (!fits) return null
  // 'Tham dự có … các cá nhân được khen thưởng' names guests. Other sentences with an award may be statements.
  if (isOfAward && (!['attends', 'goes-by'].includes(fits.rule) || namesCertificate(slice(at.text, rest)))) return null
  const colon = colonIn(at.text, rest)
  if (colon !== null && fits.rule !== 'attends' && !hearsDocuments(slice(at.text, sentence))) {
    const lead = readLead(at.text, { start: rest.start, end: colon }).frame
    if (lead.mode || lead.kind) return null
    // 'Hội nghị đã nghe báo cáo kết quả: năm 2017, Sở đã hoàn thành 12 chỉ tiêu': a result follows the colon.
    if (fits.rule === 'meeting-acts' && tellsBehindColon(slice(at.text, sentence))) return null
  }
  // 'Năm 2019 là năm …, hoàn thành 2 chỉ tiêu': the sentence states a result.
  if (fits.rule === 'year-is-year' && isReached(slice(at.text, sentence))) return null
  // 'Đây là kết quả thể hiện …' in praise goes on with it.
  if (fits.rule === 'year-is-year' && at.state.kind === 'strength' && showsMerit.test(slice(at.text, sentence)))
    return null
  if (fits.rule === 'attended-by' && mode !== 'lede' && !at.known.isTold(sentence)) return null
  at.trace.push(fits.rule)
  const words = slice(at.text, sentence)
  if (opensFloor(words)) at.state.contribution = true
  if (endsInColon(words) && fits.rule === 'attends') at.guests = true
  else if (endsInColon(words)) openList(at)
  if (mode === 'lede') return at.known.isTold(sentence) ? 'lede' : fits.out
  if (fits.rule === 'year-is-year' && mode !== 'speech') return turnToYear(at, slice(at.text, fits.span))
  return fits.out === 'results' && mode === 'tasks' ? 'tasks' : fits.out
}

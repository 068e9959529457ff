// Text of links between statements: the shared words and the conferences.
import type { Joined } from '../../query/promises.ts'
import type { Event, SharedWords, Source } from '../../model/dataset.ts'
import { displayDate } from '../../model/dates.ts'
import { cutMarks, joinMarks } from '../../search/marks.ts'
import { capital } from '../../text/capital.ts'
import type { Messages } from '../words/vi/messages.ts'

/** The places of the shared words at one end of a link. */
const endsOf = (shared: readonly SharedWords[], side: 'from' | 'to'): Source[] => shared.map((one) => one[side])

/** The words of the statement at a link's other end, cut into pieces; the shared words are marked. */
export function piecesOf({ link, other, side }: Joined): { words: string; marked: boolean }[] {
  const { start, exact } = other.source
  const marks = endsOf(link.shared, side === 'from' ? 'to' : 'from').map((one) => ({
    start: one.start - start,
    end: one.end - start,
  }))
  const pieces = cutMarks(exact, joinMarks(exact, marks))
  return pieces.map((piece, at) => (at === 0 ? { ...piece, words: capital(piece.words) } : piece))
}

/** The shared words as text: 'từ trùng: “kiểm tra”', 'gần nghĩa: “phát triển đảng viên” – “kết nạp”'. */
export function sharedText({ link, side }: Pick<Joined, 'link' | 'side'>, t: Messages): string {
  const [own, others] = [endsOf(link.shared, side), endsOf(link.shared, side === 'from' ? 'to' : 'from')]
  const same: string[] = []
  const near: string[] = []
  for (const [at, { exact }] of own.entries()) {
    const other = others[at]?.exact ?? ''
    if (exact.toLowerCase() === other.toLowerCase()) same.push(`“${exact}”`)
    else near.push(`“${exact}” – “${other}”`)
  }
  return [
    ...(same.length > 0 ? [`${t.sharedWords}: ${same.join(', ')}`] : []),
    ...(near.length > 0 ? [`${t.nearWords}: ${near.join(', ')}`] : []),
  ].join(' · ')
}

/** The dates of conferences: '4/2/2010, 12/7/2010'. */
export const datesOf = (events: readonly Event[]): string =>
  events.map(({ date }) => (date === null ? '' : displayDate(date))).join(', ')

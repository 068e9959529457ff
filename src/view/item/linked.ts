// Text of links between statements: the shared words and the conferences.
import type { Joined } from '../../query/promises.ts'
import type { Event, SharedWords, Source, Statement } from '../../model/dataset.ts'
import { displayDate } from '../../model/dates.ts'
import { cutMarks, joinMarks } from '../../search/marks.ts'
import { capital } from '../../text/capital.ts'
import type { Messages } from '../words/vi/messages.ts'

const [SOME, MUCH] = [0.5, 0.65]

/** The places of the shared words at one end of a link. */
const endsOf = (shared: readonly SharedWords[], side: 'from' | 'to'): Source[] => shared.map((one) => one[side])

/** A piece of a statement's words. */
export interface MarkedPiece {
  words: string
  marked: boolean
}

/** A statement's words, cut into pieces; those at some places of the report are marked. */
function cutAt({ source, openEnded }: Statement, places: readonly Source[]): MarkedPiece[] {
  const { start, exact } = source
  const marks = places.map((one) => ({ start: one.start - start, end: one.end - start }))
  const pieces = cutMarks(exact, joinMarks(exact, marks))
  const cut = pieces.map((piece, at) => (at === 0 ? { ...piece, words: capital(piece.words) } : piece))
  return openEnded ? [...cut, { words: ' …', marked: false }] : cut
}

/** The words of the statement at a link's other end; those that it shares are marked. */
export const piecesOf = ({ link, other, side }: Joined): MarkedPiece[] =>
  cutAt(other, endsOf(link.shared, side === 'from' ? 'to' : 'from'))

/** A statement's own words; those that it shares with linked ones are marked. */
export const ownPieces = (statement: Statement, linked: readonly Joined[]): MarkedPiece[] =>
  cutAt(
    statement,
    linked.flatMap(({ link, side }) => endsOf(link.shared, side)),
  )

/** How much two statements share, in words. The bounds part the links of the fixture reports into thirds. */
export const overlapOf = (score: number): 'much' | 'some' | 'little' =>
  score >= MUCH ? 'much' : score >= SOME ? 'some' : 'little'

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

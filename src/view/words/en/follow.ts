// Words of the follow-through. They give no verdict: 'nhắc lại' (taken up), not 'đã làm' (done).
import { number as n } from '../numbers.ts'
import type { followVi } from '../vi/follow.ts'

export const followEn: typeof followVi = {
  followHint:
    'Joined by words that statements share or that mean the same; how much they have in common goes by their distinctive words. “Taken up” says only that a later report speaks of it, not that it was done; “not found again” only that no words in common were found.',
  followSummary: (count, isFiltered) =>
    `${n(count, 'en')} ${count === 1 ? 'promise' : 'promises'}${isFiltered ? ' that match the filters, or share a theme with what does' : ''}`,
  followWhole: 'Show all words',
  followAll: 'Show the whole table',
  followShort: 'Show less',
  followOnly: (status) => `Follow-through: ${status}`,
  followColumns: { before: 'Looking back', promise: 'Promised', after: 'Later reports' },
  statuses: { taken: 'taken up', missing: 'not found again', waiting: 'no later report yet' },
  allStatuses: 'All',
  statusFilter: 'Later reports',
  notFoundAgain: (dates) => `Not found again in the report of ${dates}`,
  noLaterReport: 'No later report yet',
  noTheme: 'Nothing on the same theme found',
  joined: {
    sameTheme: { from: 'Promised on the same theme', to: 'Looking back, same theme' },
    addressedBy: { from: 'Promised on the same theme', to: 'Shortcomings on the same theme' },
    askedForBy: { from: 'A speaker speaks of it too', to: 'The report’s goal on the same theme' },
    takenUpBy: { from: 'Taken up by a later report, same theme', to: 'Promised in an earlier report, same theme' },
  },
  sharedWords: 'shared words',
  nearWords: 'alike in meaning',
  overlap: { much: 'much in common', some: 'some words in common', little: 'few words in common' },
  byEditor: 'joined by an editor',
  sameTheme: 'Same theme',
  inReportOf: (date) => `report of ${date}`,
  threads: 'Join same themes',
  keyThread: 'same theme: joined by shared words, the report itself joins nothing',
  metRow: 'Promised and taken up',
  met: (taken, all) => `${n(taken, 'en')} of ${n(all, 'en')}`,
  metWaiting: 'no later report',
}

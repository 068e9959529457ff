// Words of what follows a promise, Vietnamese and English side by side. Never a verdict: 'nhắc lại', not 'đã làm'.
import type { Joined } from '../../query/promises.ts'
import type { LinkKind } from '../../model/dataset.ts'
import type { Status } from '../../model/terms.ts'
import { number as n } from './numbers.ts'

type Ends = Record<LinkKind, Record<Joined['side'], string>>

export const followVi = {
  followHint:
    'Nối bằng những từ trùng nhau hoặc gần nghĩa trong báo cáo; mức trùng từ 0 đến 1, càng nhiều từ riêng chung nhau càng cao. “Nhắc lại” chỉ nói rằng báo cáo sau có nói tới, không nói rằng đã làm xong; “không thấy nhắc lại” chỉ nói rằng không thấy từ chung.',
  followSummary: (count: number, isFiltered: boolean) =>
    `${n(count, 'vi')} điều đề ra${isFiltered ? ' khớp hoặc cùng chủ đề với điều khớp bộ lọc' : ''}`,
  followOnly: (status: string) => `Theo dõi: ${status}`,
  followColumns: { before: 'Nhìn lại', promise: 'Đề ra', after: 'Báo cáo sau' },
  statuses: {
    taken: 'được nhắc lại',
    missing: 'không thấy nhắc lại',
    waiting: 'chưa có báo cáo sau',
  } satisfies Record<Status, string> as Record<Status, string>,
  allStatuses: 'Tất cả',
  statusFilter: 'Báo cáo sau',
  notFoundAgain: (dates: string) => `Không thấy nhắc lại trong báo cáo ${dates}`,
  noLaterReport: 'Chưa có báo cáo sau',
  noTheme: 'Chưa thấy điều cùng chủ đề',
  joined: {
    sameTheme: { from: 'Đề ra cùng chủ đề', to: 'Nhìn lại, cùng chủ đề' },
    addressedBy: { from: 'Đề ra cùng chủ đề', to: 'Khuyết điểm cùng chủ đề' },
    askedForBy: { from: 'Người phát biểu cũng nói tới', to: 'Mục tiêu của báo cáo, cùng chủ đề' },
    takenUpBy: { from: 'Báo cáo sau nhắc lại, cùng chủ đề', to: 'Báo cáo trước đề ra, cùng chủ đề' },
  } satisfies Ends,
  sharedWords: 'từ trùng',
  nearWords: 'gần nghĩa',
  strength: (score: number) => `mức trùng ${n(score, 'vi')}`,
  byEditor: 'biên tập viên nối',
  sameTheme: 'Cùng chủ đề',
  inReportOf: (date: string) => `báo cáo ${date}`,
  threads: 'Nối cùng chủ đề',
  keyThread: 'cùng chủ đề: nối theo từ trùng nhau, báo cáo không tự nối',
  metRow: 'Đề ra và được nhắc lại',
  met: (taken: number, all: number) => `${n(taken, 'vi')} trên ${n(all, 'vi')}`,
  metWaiting: 'chưa có báo cáo sau',
}

export const followEn: typeof followVi = {
  followHint:
    'Joined by words that statements share or that mean the same; the overlap, 0 to 1, grows with the distinctive words in common. “Taken up” says only that a later report speaks of it, not that it was done; “not found again” only that no words in common were found.',
  followSummary: (count, isFiltered) =>
    `${n(count, 'en')} ${count === 1 ? 'promise' : 'promises'}${isFiltered ? ' that match the filters, or share a theme with what does' : ''}`,
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
  strength: (score) => `overlap ${n(score, 'en')}`,
  byEditor: 'joined by an editor',
  sameTheme: 'Same theme',
  inReportOf: (date) => `report of ${date}`,
  threads: 'Join same themes',
  keyThread: 'same theme: joined by shared words, the report itself joins nothing',
  metRow: 'Promised and taken up',
  met: (taken, all) => `${n(taken, 'en')} of ${n(all, 'en')}`,
  metWaiting: 'no later report',
}

// Words of what follows a promise, Vietnamese and English side by side. Never a verdict: 'nhắc lại', not 'đã làm'.
import type { Joined, Status } from '../layout/follow.ts'
import type { LinkKind } from '../model/dataset.ts'
import { number as n } from './numbers.ts'

type Ends = Record<LinkKind, Record<Joined['side'], string>>

export const followVi = {
  followHint:
    'Nối bằng những từ trùng nhau trong báo cáo. “Nhắc lại” chỉ nói rằng báo cáo sau có nói tới, không nói rằng đã làm xong.',
  followSummary: (count: number) => `${n(count, 'vi')} điều đề ra`,
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
    askedForBy: { from: 'Người phát biểu cũng yêu cầu', to: 'Mục tiêu của báo cáo, cùng chủ đề' },
    takenUpBy: { from: 'Báo cáo sau nhắc lại', to: 'Báo cáo trước đã đề ra' },
  } satisfies Ends,
  sharedWords: 'từ trùng',
  strength: (score: number) => `mức trùng ${n(score, 'vi')}`,
  byEditor: 'biên tập viên nối',
  sameTheme: 'Cùng chủ đề',
  inReportOf: (date: string) => `báo cáo ${date}`,
  threads: 'Nối cùng chủ đề',
  keyThread: 'cùng chủ đề: nối theo từ trùng nhau, báo cáo không tự nối',
  metRow: 'Đề ra và được nhắc lại',
  met: (taken: number, all: number) => `${n(taken, 'vi')} trên ${n(all, 'vi')}`,
  metWaiting: 'chờ báo cáo',
}

export const followEn: typeof followVi = {
  followHint:
    'Joined by the words that statements share. “Taken up” says only that a later report speaks of it, not that it was done.',
  followSummary: (count) => `${n(count, 'en')} ${count === 1 ? 'promise' : 'promises'}`,
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
    askedForBy: { from: 'A speaker asks for it too', to: 'The report’s goal on the same theme' },
    takenUpBy: { from: 'Taken up by a later report', to: 'Promised in an earlier report' },
  },
  sharedWords: 'shared words',
  strength: (score) => `overlap ${n(score, 'en')}`,
  byEditor: 'joined by an editor',
  sameTheme: 'Same theme',
  inReportOf: (date) => `report of ${date}`,
  threads: 'Join same themes',
  keyThread: 'same theme: joined by shared words, the report itself joins nothing',
  metRow: 'Promised and taken up',
  met: (taken, all) => `${n(taken, 'en')} of ${n(all, 'en')}`,
  metWaiting: 'no report yet',
}

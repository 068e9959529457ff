// Words of the follow-through. They give no verdict: 'nhắc lại' (taken up), not 'đã làm' (done).
import type { Joined } from '../../../query/promises.ts'
import type { LinkKind } from '../../../model/dataset.ts'
import type { Status } from '../../../model/terms.ts'
import { number as n } from '../numbers.ts'

type Ends = Record<LinkKind, Record<Joined['side'], string>>

export const followVi = {
  followHint:
    'Nối bằng những từ trùng nhau hoặc gần nghĩa trong báo cáo; trùng nhiều, vừa hay ít là theo số từ riêng chung nhau. “Nhắc lại” chỉ nói rằng báo cáo sau có nói tới, không nói rằng đã làm xong; “không thấy nhắc lại” chỉ nói rằng không thấy từ chung.',
  followSummary: (count: number, isFiltered: boolean) =>
    `${n(count, 'vi')} ý đề ra${isFiltered ? ' khớp hoặc cùng chủ đề với ý khớp bộ lọc' : ''}`,
  followWhole: 'Xem đủ lời',
  followAll: 'Xem cả bảng',
  followShort: 'Xem gọn',
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
  noTheme: 'Chưa thấy ý cùng chủ đề',
  joined: {
    sameTheme: { from: 'Đề ra cùng chủ đề', to: 'Nhìn lại, cùng chủ đề' },
    addressedBy: { from: 'Đề ra cùng chủ đề', to: 'Khuyết điểm cùng chủ đề' },
    askedForBy: { from: 'Người phát biểu cũng nói tới', to: 'Mục tiêu của báo cáo, cùng chủ đề' },
    takenUpBy: { from: 'Báo cáo sau nhắc lại, cùng chủ đề', to: 'Báo cáo trước đề ra, cùng chủ đề' },
  } satisfies Ends,
  sharedWords: 'từ trùng',
  nearWords: 'gần nghĩa',
  overlap: { much: 'trùng nhiều', some: 'trùng vừa', little: 'trùng ít' },
  byEditor: 'biên tập viên nối',
  sameTheme: 'Cùng chủ đề',
  inReportOf: (date: string) => `báo cáo ${date}`,
  threads: 'Nối cùng chủ đề',
  keyThread: 'cùng chủ đề: nối theo từ trùng nhau, báo cáo không tự nối',
  metRow: 'Đề ra và được nhắc lại',
  met: (taken: number, all: number) => `${n(taken, 'vi')} trên ${n(all, 'vi')}`,
  metWaiting: 'chưa có báo cáo sau',
}

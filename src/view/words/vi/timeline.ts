// The timeline's words.
import type { LaneChoice } from '../../../query/parameters.ts'
import type { MarkSize } from '../../../layout/timeline/marks.ts'
import { number as n } from '../numbers.ts'

export const timelineVi = {
  lookingBack: 'nhìn lại · báo cáo chỉ nêu năm, không nêu ngày',
  wholeYear: 'cả năm',
  noTopic: 'báo cáo không đặt mục',
  others: (count: number) => `${n(count, 'vi')} ý không khớp bộ lọc`,
  timelineTools: 'Cách xem dòng thời gian',
  lanes: 'Xếp theo',
  laneChoices: { speaker: 'người nói', kind: 'loại', report: 'báo cáo' } satisfies Record<LaneChoice, string> as Record<
    LaneChoice,
    string
  >,
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: 'Vừa khung',
  fitChosen: 'Phần đang chọn',
  nearness: 'Xem gần',
  zoomYears: 'Năm',
  zoomMonths: 'Tháng',
  zoomDay: 'Ngày họp',
  levels: { marks: 'tổng quan', words: 'năm', months: 'tháng', day: 'ngày họp' },
  showing: (level: string, years: string) => `Đang xem ${years}, mức ${level}`,
  showingDay: (date: string) => `Đang xem ngày họp ${date}`,
  timelineFrame:
    'Dòng thời gian: mũi tên trái phải đi từng ý theo thời gian, lên xuống giữa các làn, Enter để mở, + − để phóng to thu nhỏ, 0 để xem tất cả',
  month: (month: number) => `Tháng ${month}`,
  showYear: (year: number) => `Chỉ xem năm ${year}`,
  showYears: (years: string) => `Chỉ xem ${years}`,
  lane: (name: string) => `Làn ${name}`,
  moreLanes: (count: number) => `${n(count, 'vi')} làn khác`,
  moreOf: (count: number, all: number) => `Xem thêm ${n(count, 'vi')} trong ${n(all, 'vi')} ý`,
  before: (count: number) => `Xem ${n(count, 'vi')} ý ở trước`,
  conferences: 'Hội nghị',
  moreConferences: (count: number) => `và ${n(count, 'vi')} hội nghị nữa ngay sau`,
  keyYear: 'trải cả năm: báo cáo chỉ nêu năm',
  keyStretch: 'hội nghị mà báo cáo chỉ nêu tháng hoặc năm',
  keyDay: (date: string) => `đúng ngày ${date}`,
  keyDayPlain: 'đúng ngày họp',
  keyMarks: {
    glyph: 'Mỗi dấu là một ý.',
    square: 'Mỗi ô vuông là một ý.',
    strip: 'Dải cao theo số ý; con số ghi ở trên.',
  } satisfies Record<MarkSize, string> as Record<MarkSize, string>,
  marksHint: 'Chỉ vào một dấu để đọc, bấm vào một năm để mở ra lời.',
  awardNote: (year: number) => `Trao tại hội nghị, ghi nhận năm ${year}.`,
  present: 'Tham dự',
  andMore: (count: number) => `và ${n(count, 'vi')} người, nhóm nữa`,
  percent: (share: number) => `${n(Math.round(share * 100), 'vi')} %`,
  stripNote:
    'Theo thứ tự trong báo cáo; báo cáo không nêu giờ. Bề rộng mỗi đoạn là phần chữ mà báo cáo dành cho việc đó, không phải thời lượng.',
  stripRest: (share: string) => `Phần chữ còn lại ${share}: mở đầu, lời dẫn, phần thừa`,
  sameDay: (count: number) => `Ngày này có ${n(count, 'vi')} hội nghị; đây là hội nghị đầu.`,
  yearsNote: 'Kết quả và mục tiêu thuộc về cả năm, nên lời của chúng nằm ở mức Năm, không nằm ở ngày này.',
  openYears: 'Mở ở mức Năm',
}

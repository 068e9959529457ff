// The org chart's words.
import type { Relation } from '../../../model/dataset.ts'
import { number as n } from '../numbers.ts'

export const orgVi = {
  asOf: (date: string) => `tính đến ${date}`,
  asOfAll: 'theo tất cả các báo cáo',
  asOfChoice: 'Tính đến',
  asOfEvery: 'Tất cả các báo cáo',
  host: 'tổ chức hội nghị này',
  classification: { party: 'Đảng', government: 'Nhà nước', union: 'Đoàn thể', other: 'Tổ chức khác' },
  basis: { stated: 'báo cáo nêu', implied: 'suy ra', background: 'kiến thức nền' } as Record<Relation['basis'], string>,
  relation: { subOrganizationOf: 'gồm, trực thuộc', leads: 'lãnh đạo', coordinatesWith: 'phối hợp' } as Record<
    Relation['type'],
    string
  >,
  /** Labels on lines: read upwards from the part, or downwards from the leader, as the arrow points. */
  onLine: { subOrganizationOf: 'trực thuộc', leads: 'lãnh đạo', coordinatesWith: 'phối hợp' } as Record<
    Relation['type'],
    string
  >,
  relationFrom: { subOrganizationOf: 'trực thuộc', leads: 'lãnh đạo', coordinatesWith: 'phối hợp với' } as Record<
    Relation['type'],
    string
  >,
  relationTo: { subOrganizationOf: 'gồm', leads: 'được lãnh đạo bởi', coordinatesWith: 'phối hợp với' } as Record<
    Relation['type'],
    string
  >,
  relationTitle: 'Quan hệ',
  groupTitle: 'Nhóm dự hội nghị',
  body: 'Cơ quan',
  basisLabel: 'Căn cứ',
  wordsLabel: 'Lời văn',
  noteLabel: 'Ghi chú',
  noWords: 'Báo cáo không nói; xem ghi chú.',
  legend: 'Cách đọc sơ đồ',
  alsoNamed: 'Cũng được nêu tên, báo cáo không nói quan hệ:',
  counted: 'theo số báo cáo nêu',
  countStated: (count: number) => `${n(count, 'vi')} (theo báo cáo), không liệt kê tên`,
  hiddenParts: (people: number, groups: number, bodies: number, hasHost: boolean) =>
    [
      people > 0 ? `${n(people, 'vi')} người` : '',
      groups > 0 ? `${n(groups, 'vi')} nhóm` : '',
      bodies > 0 ? `${n(bodies, 'vi')} cơ quan${hasHost ? ', có cơ quan tổ chức hội nghị' : ''}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  moreMembers: (count: number) => `và ${n(count, 'vi')} người, nhóm nữa`,
  newlyNamed: 'mới nêu',
  orgTools: 'Cách xem sơ đồ',
  foldAll: 'Thu gọn',
  unfoldAll: 'Mở hết',
  showBackground: 'Kiến thức nền',
  focusOn: 'Chỉ xem nhánh này',
  focused: (name: string) => `Nhánh ${name}, với các cấp trên`,
  unfocus: 'Xem cả sơ đồ',
  saveSvg: 'Lưu SVG',
  savePng: 'Lưu PNG',
  saved: (file: string) => `Đã tạo tệp ${file}`,
  savedPerhaps: (file: string) => `${file}: nếu tệp không tải về, hãy lưu từ trang đầy đủ.`,
  notSaved: 'Trình duyệt không tạo được tệp.',
  tooLarge: 'Sơ đồ quá lớn cho PNG: hãy thu gọn bớt, hoặc lưu SVG.',
  orgFrame:
    'Sơ đồ tổ chức: mũi tên lên xuống đi từng mục, phải để mở nhánh, trái để thu nhánh hoặc lên cơ quan trên, * mở các nhánh cùng cấp, Enter để xem lời văn, + − để phóng to thu nhỏ, 0 để vừa khung',
  orgHint: 'Chỉ vào một ô để đọc tên, bấm để mở; phóng to để đọc chữ.',
  unfolded: (label: string) => `Đã mở nhánh ${label}`,
  folded: (label: string) => `Đã thu ${label}`,
  allFolded: 'Đã thu gọn sơ đồ',
  allUnfolded: 'Đã mở hết sơ đồ',
  panHint: 'Sơ đồ lớn hơn khung: kéo để xem tiếp, Vừa khung để thấy cả.',
  shownAsOf: (date: string) => `Sơ đồ ${date}`,
  notInChart: (name: string) => `“${name}” không có trong sơ đồ này.`,
  seeItsChart: 'Xem sơ đồ có tên này',
  changesSince: (date: string) => `So với báo cáo ${date}`,
  newBodies: 'Mới nêu tên',
  missingBodies: 'Không thấy nêu lại',
  newOffices: 'Chức vụ mới nêu',
  otherOffices: 'Chức vụ nêu khác',
  missingOffices: 'Chức vụ không thấy nêu lại',
  newRelations: 'Quan hệ mới nêu',
  missingRelations: 'Quan hệ không thấy nêu lại',
  noChanges: 'không có gì khác về cơ quan, chức vụ và quan hệ',
  notGone:
    'Không nêu lại không có nghĩa là không còn: báo cáo chỉ kể những người và cơ quan có mặt hoặc được nhắc đến.',
}

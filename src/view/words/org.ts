// The org chart's words, Vietnamese and English side by side.
import type { Relation } from '../../model/dataset.ts'
import { number as n } from './numbers.ts'

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
  /** On a line, read from the part up or from the leader down, as its arrow goes. */
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

export const orgEn: typeof orgVi = {
  asOf: (date) => `as of ${date}`,
  asOfAll: 'by all reports',
  asOfChoice: 'As of',
  asOfEvery: 'All reports',
  host: 'holds this conference',
  classification: { party: 'Party', government: 'State', union: 'Mass organization', other: 'Other body' },
  basis: { stated: 'stated', implied: 'implied', background: 'background' },
  relation: { subOrganizationOf: 'part of', leads: 'leads', coordinatesWith: 'coordinates' },
  onLine: { subOrganizationOf: 'part of', leads: 'leads', coordinatesWith: 'coordinates' },
  relationFrom: { subOrganizationOf: 'is part of', leads: 'leads', coordinatesWith: 'coordinates with' },
  relationTo: { subOrganizationOf: 'has', leads: 'led by', coordinatesWith: 'coordinates with' },
  relationTitle: 'Relation',
  groupTitle: 'Group that took part',
  body: 'Body',
  basisLabel: 'Basis',
  wordsLabel: 'Words',
  noteLabel: 'Note',
  noWords: 'The report does not say so; see the note.',
  legend: 'How to read the chart',
  alsoNamed: 'Also named, without a relation in the report:',
  counted: 'the report’s number',
  countStated: (count) => `${n(count, 'en')} (the report’s number), not listed by name`,
  hiddenParts: (people, groups, bodies, hasHost) =>
    [
      people > 0 ? `${n(people, 'en')} ${people === 1 ? 'person' : 'people'}` : '',
      groups > 0 ? `${n(groups, 'en')} ${groups === 1 ? 'group' : 'groups'}` : '',
      bodies > 0
        ? `${n(bodies, 'en')} ${bodies === 1 ? 'body' : 'bodies'}${hasHost ? ', the host among them' : ''}`
        : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  moreMembers: (count) => `and ${n(count, 'en')} more people and groups`,
  newlyNamed: 'newly named',
  orgTools: 'How to see the chart',
  foldAll: 'Fold',
  unfoldAll: 'Unfold all',
  showBackground: 'Background',
  focusOn: 'Only this branch',
  focused: (name) => `The branch of ${name}, with what is above it`,
  unfocus: 'Whole chart',
  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  saved: (file) => `Made the file ${file}`,
  savedPerhaps: (file) => `${file}: if the file is not downloaded, save it from the full page.`,
  notSaved: 'The browser could not make the file.',
  tooLarge: 'The chart is too large for a PNG: fold some of it, or save the SVG.',
  orgFrame:
    'Org chart: up and down arrows go from item to item, right unfolds, left folds or goes to the body above, * unfolds the branches of a level, Enter shows the words, + − zoom, 0 fits',
  orgHint: 'Point at a box to read its name, click to open it; zoom in to read the words.',
  unfolded: (label) => `Unfolded ${label}`,
  folded: (label) => `Folded ${label}`,
  allFolded: 'Folded the chart',
  allUnfolded: 'Unfolded all of the chart',
  panHint: 'The chart is larger than its frame: drag to see more, Fit to see all of it.',
  shownAsOf: (date) => `Chart ${date}`,
  notInChart: (name) => `“${name}” is not in this chart.`,
  seeItsChart: 'See the chart that has it',
  changesSince: (date) => `Compared with the report of ${date}`,
  newBodies: 'Newly named',
  missingBodies: 'Not named again',
  newOffices: 'Offices newly named',
  otherOffices: 'Offices named otherwise',
  missingOffices: 'Offices not named again',
  newRelations: 'Relations newly named',
  missingRelations: 'Relations not named again',
  noChanges: 'nothing else in bodies, offices and relations',
  notGone: 'Not named again does not mean gone: a report names only who was there or is spoken of.',
}

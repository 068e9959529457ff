// Words of the dialog for downloads and citations, which comes with them.
import { number as n } from './numbers.ts'

interface ExportWords {
  title: string
  cite: string
  /** Which of the two is cited. */
  what: string
  item: string
  page: string
  citation: string
  copy: string
  tables: string
  tablesNote: string
  filtered: (shown: number, all: number) => string
  statements: (count: number) => string
  people: (count: number) => string
  offices: (count: number) => string
  data: string
  dataset: string
  popolo: string
  calendar: (count: number) => string
  /** Where links in the files lead. */
  note: string
}

export const exportWords: Readonly<Record<'vi' | 'en', ExportWords>> = {
  vi: {
    title: 'Tải về và trích dẫn',
    cite: 'Trích dẫn',
    what: 'Trích dẫn gì',
    item: 'Ý đang mở',
    page: 'Báo cáo',
    citation: 'Lời trích dẫn',
    copy: 'Chép trích dẫn',
    tables: 'Bảng',
    tablesNote: 'Tệp CSV, mở được bằng Excel hay LibreOffice.',
    filtered: (shown, all) => `Đang lọc: bảng có ${n(shown, 'vi')} trên ${n(all, 'vi')} ý.`,
    statements: (count) => `${n(count, 'vi')} ý`,
    people: (count) => `${n(count, 'vi')} lượt người dự`,
    offices: (count) => `${n(count, 'vi')} chức vụ`,
    data: 'Dữ liệu và lịch',
    dataset: 'Toàn bộ dữ liệu (JSON)',
    popolo: 'Người và tổ chức (Popolo)',
    calendar: (count) => `Lịch ${n(count, 'vi')} hội nghị (ICS)`,
    note: 'Liên kết trong mỗi tệp dẫn về đúng lời trên trang này.',
  },
  en: {
    title: 'Download and cite',
    cite: 'Cite',
    what: 'What to cite',
    item: 'The opened statement',
    page: 'The report',
    citation: 'Citation',
    copy: 'Copy citation',
    tables: 'Tables',
    tablesNote: 'CSV files, for Excel or LibreOffice.',
    filtered: (shown, all) => `Filtered: the table has ${n(shown, 'en')} of ${n(all, 'en')} statements.`,
    statements: (count) => `${n(count, 'en')} statements`,
    people: (count) => `${n(count, 'en')} people at conferences`,
    offices: (count) => `${n(count, 'en')} offices`,
    data: 'Data and calendar',
    dataset: 'All data (JSON)',
    popolo: 'People and bodies (Popolo)',
    calendar: (count) => `Calendar of ${n(count, 'en')} conferences (ICS)`,
    note: 'The links in each file lead to the exact words on this page.',
  },
}

// Words of the tools menu, which come with it.

interface ToolWords {
  print: string
  printHint: string
  take: string
  takeHint: string
  embed: string
  embedHint: string
  address: string
  addressHint: string
  dark: string
  light: string
}

export const toolWords: Readonly<Record<'vi' | 'en', ToolWords>> = {
  vi: {
    print: 'In',
    printHint: 'khổ A4, đủ lời',
    take: 'Tải, trích dẫn',
    takeHint: 'CSV, lịch, BibTeX',
    embed: 'Nhúng',
    embedHint: 'vào trang khác',
    address: 'Chép địa chỉ trang này',
    addressHint: 'giữ cả bộ lọc',
    dark: 'Nền tối',
    light: 'Nền sáng',
  },
  en: {
    print: 'Print',
    printHint: 'A4, in full words',
    take: 'Download, cite',
    takeHint: 'CSV, calendar, BibTeX',
    embed: 'Embed',
    embedHint: 'in another page',
    address: 'Copy this page’s address',
    addressHint: 'with the filters',
    dark: 'Dark theme',
    light: 'Light theme',
  },
}

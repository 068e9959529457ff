// Words of the embed dialog, Vietnamese and English side by side.
import type { EmbedVariant } from '../query/embedcode.ts'

export const embedVi = {
  embed: 'Nhúng',
  embedTitle: 'Nhúng vào trang khác',
  embedWhat: 'Nhúng gì',
  embedWhole: 'Cả trang',
  embedState: 'Giữ bộ lọc và điều đang mở',
  embedHow: 'Cách nhúng',
  embedVariants: {
    script: 'Khung tự cao theo nội dung (có một đoạn mã nhỏ)',
    frame: 'Khung cao cố định, không cần mã',
    link: 'Liên kết kèm hình, cho nơi không nhận khung',
  } satisfies Record<EmbedVariant, string> as Record<EmbedVariant, string>,
  embedTheme: 'Nền',
  embedThemes: { system: 'theo máy người đọc', light: 'sáng', dark: 'tối' },
  embedLanguage: 'Ngôn ngữ',
  embedLanguages: { vi: 'Tiếng Việt', en: 'English' },
  embedWidth: 'Rộng (px, để trống là hết chỗ)',
  embedHeight: 'Cao (px)',
  embedCode: 'Mã để dán',
  embedCopy: 'Chép mã',
  embedPreview: 'Xem trước',
  embedNoPreview: 'Không xem trước được khi trang mở từ tệp.',
  embedLocal:
    'Trang đang mở từ máy này: hãy đưa trang lên máy chủ rồi lấy mã ở đó, để địa chỉ trong mã là địa chỉ thật.',
  openPage: 'Mở trang',
}

export const embedEn: typeof embedVi = {
  embed: 'Embed',
  embedTitle: 'Embed in another page',
  embedWhat: 'What',
  embedWhole: 'The whole page',
  embedState: 'Keep filters and what is opened',
  embedHow: 'How',
  embedVariants: {
    script: 'A frame as high as its content (with a small script)',
    frame: 'A frame of a fixed height, without script',
    link: 'A link with a picture, where frames are stripped',
  },
  embedTheme: 'Theme',
  embedThemes: { system: 'as the reader’s system', light: 'light', dark: 'dark' },
  embedLanguage: 'Language',
  embedLanguages: { vi: 'Tiếng Việt', en: 'English' },
  embedWidth: 'Width (px; empty: all there is)',
  embedHeight: 'Height (px)',
  embedCode: 'Code to paste',
  embedCopy: 'Copy code',
  embedPreview: 'Preview',
  embedNoPreview: 'There is no preview while the page is opened from a file.',
  embedLocal:
    'The page is opened from this computer: put it on its server and take the code there, so that it has the real address.',
  openPage: 'Open the page',
}

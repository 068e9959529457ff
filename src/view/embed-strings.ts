// Words of the embed dialog, Vietnamese and English side by side.
import { FRAME_SIZE, type EmbedVariant } from '../query/embedcode.ts'

export const embedVi = {
  embed: 'Nhúng',
  embedTitle: 'Nhúng vào trang khác',
  embedWhat: 'Nhúng gì',
  embedWhole: 'Cả trang',
  embedState: 'Giữ bộ lọc và điều đang mở',
  embedEmpty: 'Bộ lọc hiện tại không còn điều nào: khung sẽ trống.',
  embedHow: 'Cách nhúng',
  embedVariants: {
    script: 'Khung tự cao theo nội dung (kèm một dòng <script>)',
    frame: 'Khung cao cố định, không cần <script>',
    link: 'Liên kết kèm hình, cho nơi không nhận khung',
  } satisfies Record<EmbedVariant, string> as Record<EmbedVariant, string>,
  embedTheme: 'Nền',
  embedThemes: { system: 'theo máy người đọc', light: 'sáng', dark: 'tối' },
  embedLanguage: 'Ngôn ngữ',
  embedLanguages: { vi: 'Tiếng Việt', en: 'English' },
  embedWidth: 'Rộng (px)',
  embedAllWidth: 'hết chỗ có',
  embedHeight: { script: 'Cao khi script không chạy (px)', frame: 'Cao (px)' },
  embedBadSize: (least: number) => `Cần một số từ ${least} đến ${FRAME_SIZE.most}; mã HTML chưa theo số này.`,
  embedCode: 'Mã HTML để dán',
  embedCopy: 'Chép mã HTML',
  embedPreview: 'Xem trước',
  embedNoPreview: 'Không xem trước được khi trang mở từ tệp.',
  embedLocal:
    'Trang đang mở từ máy này: hãy đưa trang lên máy chủ rồi lấy mã HTML ở đó, để địa chỉ trong mã là địa chỉ thật.',
  openPage: 'Mở trang',
  pictured: (title: string, counts: string) => `Hình tổng quan, mỗi dấu một điều: ${counts}. ${title}`,
}

export const embedEn: typeof embedVi = {
  embed: 'Embed',
  embedTitle: 'Embed in another page',
  embedWhat: 'What',
  embedWhole: 'The whole page',
  embedState: 'Keep filters and what is opened',
  embedEmpty: 'The present filters leave nothing: the frame will be empty.',
  embedHow: 'How',
  embedVariants: {
    script: 'A frame as high as its content (with a line of <script>)',
    frame: 'A frame of a fixed height, without <script>',
    link: 'A link with a picture, where frames are stripped',
  },
  embedTheme: 'Theme',
  embedThemes: { system: 'as the reader’s system', light: 'light', dark: 'dark' },
  embedLanguage: 'Language',
  embedLanguages: { vi: 'Tiếng Việt', en: 'English' },
  embedWidth: 'Width (px)',
  embedAllWidth: 'all there is',
  embedHeight: { script: 'Height where the script doesn’t run (px)', frame: 'Height (px)' },
  embedBadSize: (least) => `A number from ${least} to ${FRAME_SIZE.most} is needed; the code doesn’t follow this one.`,
  embedCode: 'HTML to paste',
  embedCopy: 'Copy HTML',
  embedPreview: 'Preview',
  embedNoPreview: 'There is no preview while the page is opened from a file.',
  embedLocal:
    'The page is opened from this computer: put it on its server and take the HTML there, so that it has the real address.',
  openPage: 'Open the page',
  pictured: (title, counts) => `Overview, a mark for each statement: ${counts}. ${title}`,
}

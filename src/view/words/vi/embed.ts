// Words of the embed dialog.
import { FRAME_SIZE, type EmbedVariant } from '../../../query/embedcode.ts'

export const embedVi = {
  embedTitle: 'Nhúng vào trang khác',
  embedWhat: 'Nhúng gì',
  embedWhole: 'Cả trang',
  embedState: 'Giữ bộ lọc và ý đang mở',
  embedEmpty: 'Bộ lọc hiện tại không còn ý nào: khung sẽ trống.',
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
  embedCopiedUsual: 'Đã chép, với cỡ thường dùng thay cho số sai',
  embedCode: 'Mã HTML để dán',
  embedCopy: 'Chép mã HTML',
  embedPreview: 'Xem trước',
  embedNoPreview: 'Không xem trước được khi trang mở từ tệp.',
  embedLocal:
    'Trang đang mở từ máy này: hãy đưa trang lên máy chủ rồi lấy mã HTML ở đó, để địa chỉ trong mã là địa chỉ thật.',
  openPage: 'Mở trang',
  pictured: (title: string, counts: string) => `Hình tổng quan, mỗi dấu một ý: ${counts}. ${title}`,
}

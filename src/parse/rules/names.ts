// Patterns and lists for names of people and places.
import { list } from '../../text/list.ts'
import type { Pattern } from './rule.ts'

/**
 * A personal name: two to six syllables, each with a capital first letter, for example 'Y Thanh Hà Niê Kđăm', or a single
 * one of a minority's names: 'K’Mák'.
 */
export const personName: Pattern = {
  source:
    "(?<![\\p{L}\\p{M}]|T\\.)\\p{Lu}[\\p{Ll}'’]*(?:(?:\\s\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}'’]*){1,5}|(?<=[KH])['’]\\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{M}&])",
}

/**
 * Family names, the first syllable of a name: the common Vietnamese ones and those of minorities (general knowledge).
 * They distinguish 'Giám đốc Sở Nguyễn …' from 'Giám đốc Sở Xây dựng'. After an honorific any first syllable is
 * accepted.
 */
export const familyNames: ReadonlySet<string> = new Set(
  list(`
  Nguyễn · Trần · Lê · Phạm · Hoàng · Huỳnh · Phan · Vũ · Võ · Đặng · Bùi · Đỗ · Hồ · Ngô · Dương · Lý · Lí ·
  Đinh · Đoàn · Lâm · Mai · Trịnh · Đào · Cao · Lương · Hà · Tạ · Tô · Trương · Nông · Kiều · Sầm · Quách ·
  Lưu · Bạch · Chu · Châu · Tăng · Thái · Tống · Triệu · Vương · Phùng · La · Lại · Lục · Lã · Lữ · Kim ·
  Khổng · Khúc · Hứa · Đàm · Diệp · Doãn · Cù · Chử · Bế · Bành · Âu · Ma · Mã · Mạc · Nghiêm · Nhâm · Ninh ·
  Ong · Phí · Thạch · Thân · Thẩm · Tiêu · Tôn · Tòng · Từ · Ung · Văn · Vi · Vì · Y · Lò · Lường · Cầm · Đèo ·
  Điêu · Giàng · Vàng · Vừ · Thào · Sùng · Hạng · Lù · Tẩn · Đồng · Hầu · Giáp · Cấn · Bàng · Biện · Cáp ·
  Đậu · Đan · Hàn · Hình · Khuất · Khương · Kha · Lỗ · Lư · Mẫn · Nhữ · Ngụy · Ôn · Phù · Sử · Tào · Tất ·
  Thiều · Trình · Trừ · Ưng · Ksor · Siu · Rơ · Rcom`),
)

/** Names of the country, provinces and the like that look like personal names. */
export const placeNames: ReadonlySet<string> = new Set(
  list(`
  Việt Nam · Hà Nội · Hà Nam · Hà Giang · Hà Tĩnh · Hà Tây · Cao Bằng · Thái Bình · Thái Nguyên · Lâm Đồng ·
  Vĩnh Phúc · Vĩnh Long · Phú Thọ · Phú Yên · Tây Ninh · Ninh Bình · Ninh Thuận · Bình Định · Bình Dương ·
  Bình Phước · Bình Thuận · Kiên Giang · An Giang · Hậu Giang · Tiền Giang · Bắc Giang · Bắc Ninh · Bắc Kạn ·
  Đồng Nai · Đồng Tháp · Quảng Nam · Quảng Ninh · Quảng Bình · Quảng Trị · Quảng Ngãi · Thanh Hóa · Thanh Hoá ·
  Nghệ An · Sơn La · Lai Châu · Điện Biên · Yên Bái · Lào Cai · Lạng Sơn · Hòa Bình · Hoà Bình · Hải Dương ·
  Hải Phòng · Hưng Yên · Nam Định · Khánh Hòa · Khánh Hoà · Gia Lai · Kon Tum · Long An · Bến Tre · Trà Vinh ·
  Sóc Trăng · Bạc Liêu · Cà Mau · Cần Thơ · Đà Nẵng · Vũng Tàu · Tuyên Quang · Đông Anh · Biên Phòng`),
)

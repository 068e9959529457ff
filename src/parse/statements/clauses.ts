// Pieces of the patterns of frames: what a clause begins with, what makes it a main clause, what a circumstance may hold.
import { bodyHead } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'
import { piece } from '../rules/rule.ts'

export const comma = piece`\s*,?\s*`
// The main clause after a circumstance begins with a body, or a noun that can be the subject of a result.
export const subject = piece`(?:(?=\p{Lu})${bodyHead}|${oneOf(
  ...[
    'các cấp uỷ',
    'cấp uỷ',
    'toàn đảng bộ',
    'toàn ngành',
    'tập thể',
    'cán bộ',
    'đội ngũ',
    'công tác',
    'việc',
    'các đơn vị',
  ],
  ...[
    'hội nghị',
    'tỷ lệ',
    'chất lượng',
    'hoạt động',
    'phong trào',
    'tổng',
    'số',
    'kết quả',
    'doanh thu',
    'đến nay',
    'năm',
    'trong năm',
  ],
  ...[
    'các cấp',
    'toàn tỉnh',
    'toàn huyện',
    'toàn viện',
    'toàn bộ',
    'chúng ta',
    'kinh tế',
    'tình hình',
    'đơn vị',
    'nhiều',
  ],
  ...[
    'các chỉ tiêu',
    'hầu hết',
    'đa số',
    'phần lớn',
    'một số',
    'toàn trường',
    'toàn hệ thống',
    'toàn quận',
    'toàn xã',
    'toàn phường',
    'nhà trường',
  ],
  ...[
    'toàn tổng công ty',
    'đời sống',
    'sản xuất',
    'thu nhập',
    'giá trị',
    'cơ quan',
    'lãnh đạo',
    'ban lãnh đạo',
    'ban giám đốc',
  ],
)})`
// A finite verb with its figure. A clause with it states something itself, so it never belongs to a frame.
export const counted = piece`${oneOf(
  ...['nhận', 'cấp', 'mở', 'tổ chức', 'đạt', 'có', 'thả', 'trồng', 'thu', 'xây', 'làm', 'xây dựng', 'kết nạp', 'xử lý'],
  ...['giải quyết', 'tiếp nhận', 'khám', 'kiểm tra', 'hoàn thành', 'triển khai', 'tăng', 'giảm', 'thực hiện', 'chi'],
  ...['phát hiện', 'bắt', 'duyệt', 'vận động', 'tặng', 'hỗ trợ', 'ban hành', 'thẩm định', 'thụ lý', 'tuyển', 'ký'],
)} (?:${oneOf('được', 'trên', 'hơn', 'gần', 'khoảng', 'thêm', 'mới')} )*\d`
export const circumstance = piece`(?:(?! (?:${counted}|nên ))[^.;:…]|(?<=\d)\.(?=\d))`
// A clause that says what was done or is to be done. A clause with a shortcoming is still part of the circumstance:
// 'mặc dù giá cao, biên chế còn thiếu, hai cấp kiểm sát đã …'.
export const withoutLack = piece`(?:(?!${oneOf('còn', 'chưa', 'bị', 'thiếu', 'giảm sút', 'vướng')})[^,;:.…]){2,70}?`
export const mainClause = piece`(?:${withoutLack} )?(?:${counted}|${oneOf(
  ...[
    'đã',
    'vẫn',
    'luôn',
    'được',
    'đạt',
    'có',
    'hoàn thành',
    'ước đạt',
    'không có',
    'không để',
    'cơ bản',
    'tiếp tục',
    'giữ vững',
  ],
  ...['cần', 'phải', 'sẽ', 'tập trung', 'tổ chức', 'triển khai', 'phấn đấu'],
)})`
// The beginning of a subject whose nouns are joined by a comma: 'các cơ quan, đơn vị liên quan đã …'.
export const joinedNouns = piece`(?:(?:${oneOf('các')} )?${oneOf('cơ quan', 'sở', 'ban', 'ngành', 'phòng', 'cấp uỷ', 'tổ chức đảng', 'chi bộ')}, (?=${oneOf('ban', 'ngành', 'đơn vị', 'địa phương', 'phòng', 'tổ chức', 'cơ quan', 'đảng viên', 'đoàn thể', 'chính quyền')}))*`
// The last group of people in a circumstance, which isn't the subject: 'cán bộ toàn Công ty' in 'của lãnh đạo, cán bộ
// toàn Công ty, Công ty đã'.
export const lastNamed = piece`${oneOf('cán bộ', 'tập thể', 'lãnh đạo', 'đội ngũ')} [^,;:.…]{3,80}, (?=\p{Lu})${bodyHead}`
// After 'mặc dù' and 'trong bối cảnh' the circumstance may have several commas and ends at what was done nevertheless.
export const allTheSame = piece`(?:${withoutLack} )?${oneOf('đã', 'vẫn', 'luôn', 'không để', 'cơ bản')}`
// What goes on with 'sự nỗ lực': 'sự nỗ lực, đoàn kết của cán bộ' is one noun, so no circumstance ends inside.
export const secondVirtue = piece`${oneOf(
  ...['đoàn kết', 'thống nhất', 'quyết tâm', 'chủ động', 'sáng tạo', 'cố gắng', 'nỗ lực', 'phấn đấu', 'giúp đỡ'],
  ...['ủng hộ', 'phối hợp', 'đồng thuận', 'chia sẻ', 'vào cuộc', 'chung sức', 'tích cực', 'quyết liệt', 'động viên'],
  ...['tạo điều kiện', 'chỉ đạo', 'lãnh đạo', 'đồng hành', 'linh hoạt', 'trách nhiệm', 'hỗ trợ', 'quan tâm'],
)}(?:, [^.,;:…]{2,30}?| và [^.,;:…]{2,30}?){0,2} ${oneOf('của', 'giữa', 'từ')} `

// Cues: words of a clause that decide its kind (shortcoming, need, promise, task, result, merit) where the verb that
// introduces it doesn't (docs/data.md, kinds). Vocabulary: docs/genre.md, limits; docs/genre.md, tasks.
import { judged } from './judged.ts'
import { piece } from './rule.ts'
import { oneOf } from './pattern.ts'

const lacking = piece`${oneOf('còn')} (?:${oneOf('để xảy ra', 'xảy ra')}|(?:(?:${oneOf('rất', 'khá', 'tương đối', 'quá', 'có nơi', 'có lúc', 'có mặt', 'mang', 'nhiều', 'có', 'một số', 'gặp', 'bị', 'xem')} )*(?:${oneOf(
  ...[
    'chậm',
    'hạn chế',
    'thấp',
    'yếu',
    'thiếu',
    'ít',
    'lúng túng',
    'tính hình thức',
    'hình thức',
    'khó khăn',
    'bất cập',
  ],
  ...[
    'nể nang',
    'né tránh',
    'dàn trải',
    'đơn điệu',
    'rườm rà',
    'nặng',
    'chung chung',
    'lỏng lẻo',
    'tồn tại',
    'vướng mắc',
  ],
  ...['nhẹ', 'kém', 'chưa', 'nặng nề', 'phổ biến', 'cao so với', 'bị động', 'manh mún', 'nghèo nàn', 'tồn đọng', 'ì'],
  ...[
    'qua nhiều',
    'trải qua nhiều',
    'dài',
    'trông chờ',
    'ỷ lại',
    'khuyết điểm',
    'nợ đọng',
    'chồng chéo',
    'cứng nhắc',
    'đơn lẻ',
    'sơ hở',
    'trùng lặp',
  ],
)})))`
const notYet = piece`${oneOf('chưa')} ${oneOf(
  ...[
    'được',
    'đạt',
    'đáp ứng',
    'kịp',
    'thực sự',
    'thật sự',
    'cao',
    'đều',
    'tương xứng',
    'sâu',
    'sát',
    'nghiêm',
    'chặt',
  ],
  ...['quan tâm', 'tốt', 'hiệu quả', 'phát huy', 'đầy đủ', 'thường xuyên', 'quyết liệt', 'đồng bộ', 'nhiều', 'mạnh'],
  ...[
    'đúng',
    'rõ',
    'chủ động',
    'dành',
    'bảo đảm',
    'đảm bảo',
    'hợp lý',
    'tập trung',
    'khai thác',
    'toàn diện',
    'ổn định',
  ],
  ...[
    'có',
    'kiên quyết',
    'hoàn thành',
    'giải quyết',
    'tạo',
    'gắn',
    'linh hoạt',
    'phù hợp',
    'như',
    'bền vững',
    'đổi mới',
    'theo kịp',
  ],
  ...[
    'xứng',
    'thể hiện',
    'triệt để',
    'làm tốt',
    'gương mẫu',
    'phong phú',
    'tích cực',
    'thống nhất',
    'nghiêm túc',
    'thoả đáng',
  ],
)}`
const trouble = piece`(?<!(?:người|hộ|đình|viên|nghiệp|dân|sinh|cảnh|trẻ) )${oneOf('gặp')} (?:${oneOf('nhiều', 'không ít', 'một số')} )?${oneOf('khó khăn', 'trở ngại')}|${oneOf('nhưng', 'song')} ${oneOf('không', 'chưa', 'vẫn', 'còn', 'lại')}|${oneOf('không đạt', 'thiếu đồng bộ', 'thiếu quyết liệt', 'buông lỏng', 'quá tải', 'quá thấp', 'không đủ', 'lạc hậu', 'ùn tắc', 'cầm chừng', 'giảm sút', 'xuống cấp', 'không kịp thời', 'thua lỗ', 'qua loa', 'vắng bóng', 'mới dừng ở', 'mới chỉ dừng')}`

// What hurts is a shortcoming, what was kept from hurting is none: 'không có vụ việc nào ảnh hưởng xấu đến …'.
const hurts = piece`(?<!${oneOf('không')} [^;:]{0,120})${oneOf('ảnh hưởng')} (?:${oneOf('rất', 'không')} )?${oneOf('lớn', 'xấu', 'nặng nề', 'nhỏ', 'tiêu cực', 'nghiêm trọng', 'nặng')} ${oneOf('đến', 'tới')}`

/** Words of a shortcoming: 'còn chậm', 'chưa đạt yêu cầu', 'gặp nhiều khó khăn'. */
const SHORT = new RegExp(piece`${lacking}|${notYet}|${trouble}|${hurts}`.source, 'u')
// In 'những nơi chưa có …' and 'các khuyết điểm còn tồn tại' the lack is an attribute of a noun, not the predicate.
const OF_A_THING = /(?:những|các|ở|khắc phục|tháo gỡ|vượt qua|giải quyết|mặc dù|tuy)\s[^,;]*$/iu
/** If one of these words precedes a shortcoming, the clause doesn't state it: 'đã khắc phục', 'không còn'. */
const TURNED =
  /(?:khắc phục|hỗ trợ|giúp đỡ|chăm lo|thăm hỏi|giảm thiểu|hạn chế(?= (?:ảnh hưởng|thiệt hại))|chuyển từ|thoát khỏi|từ chỗ|chấm dứt|không còn|không có|giảm(?: dần)?|xoá bỏ)\s[^,;]*$/iu

// 'Mặc dù còn nhiều khó khăn, song công tác …': the main clause decides.
const CONCESSION = new RegExp(
  `^${oneOf('mặc dù', 'tuy', 'dù', 'trong điều kiện', 'trong bối cảnh').source}[^.;:]{3,200}?[\\s,](?:nhưng|song)\\s+`,
  'u',
)
/** Whether the predicate of a clause says that something is lacking. An attribute of a noun doesn't count. */
export const isShortcoming = judged((given) => {
  const words = given.slice(CONCESSION.exec(given)?.[0].length ?? 0)
  const found = SHORT.exec(words)
  if (!found) return false
  const before = words.slice(0, found.index)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  return !TURNED.test(clause) && !(before !== clause && OF_A_THING.test(`${clause} `))
})

const NEED = new RegExp(
  `^(?:[^,;]|,\\s(?=\\p{Lu})){0,90}?(?:,\\s(?:nhất là|đặc biệt là|trước hết là)[^,;]{0,90},\\s)?(?<!nhu |sự |điều |việc |không )${oneOf('cần', 'phải', 'cần phải', 'không được').source}(?!\\s+(?:thiết|kiệm|cù))`,
  'u',
)
const DEMANDED = new RegExp(`${oneOf('đòi hỏi').source}[^;:]{0,120}?\\s${oneOf('phải', 'cần', 'cần phải').source}`, 'u')
const ALREADY = new RegExp(oneOf('đã', 'vẫn', 'đang', 'bị', 'còn').source, 'u')
/** Whether a clause states that something must be done: 'cần có cơ chế …', 'các cấp uỷ phải …'. */
export const isNeeded = judged((words) => {
  const found = NEED.exec(words) ?? DEMANDED.exec(words)
  // In 'đã trình danh mục 7 hồ chứa cần sửa chữa' the need is an attribute of a noun.
  return found !== null && !ALREADY.test(found[0])
})

const WILL = new RegExp(`^[^;]{0,110}?${oneOf('sẽ', 'quyết tâm', 'phấn đấu').source}`, 'u')
// 'luôn cố gắng phấn đấu' states what is always done, so it isn't a promise.
const DONE_ALREADY = new RegExp(oneOf('đã', 'luôn', 'thường xuyên', 'không ngừng').source, 'u')
/** Whether a clause states what will be done: 'sẽ …', 'quyết tâm …', but not 'đã nỗ lực phấn đấu', which is past. */
export const isPromised = judged((words) => {
  const found = WILL.exec(words)
  return found !== null && (found[0].endsWith('sẽ') || !DONE_ALREADY.test(found[0]))
})

const TARGET = new RegExp(`[,;]\\s(?:và\\s)?${oneOf('phấn đấu').source}\\s(?:\\p{L}+\\s){0,3}?(?:trên\\s)?\\d`, 'u')
/**
 * Whether a clause after the first one sets a target: 'đã phát động thi đua năm 2012, phấn đấu 90% số hộ …'. A figure
 * shows it: in 'đã nỗ lực, phấn đấu thực hiện kế hoạch' the same verb is past.
 */
export const setsTarget = (words: string): boolean => TARGET.test(words)

const IMPERATIVE = new RegExp(
  `^${
    oneOf(
      ...[
        'tiếp tục',
        'tăng cường',
        'đẩy mạnh',
        'tập trung',
        'phấn đấu',
        'nâng cao',
        'chú trọng',
        'chủ động',
        'quan tâm',
      ],
      ...['duy trì', 'phát huy', 'thực hiện', 'tổ chức', 'xây dựng', 'hoàn thành', 'chỉ đạo', 'lãnh đạo', 'triển khai'],
      ...[
        'rà soát',
        'kiện toàn',
        'củng cố',
        'đổi mới',
        'giữ vững',
        'bám sát',
        'khẩn trương',
        'kiên quyết',
        'quyết tâm',
      ],
      ...[
        'làm tốt',
        'quán triệt',
        'chăm lo',
        'mở rộng',
        'ưu tiên',
        'khắc phục',
        'hoàn thiện',
        'nghiên cứu',
        'thường xuyên',
      ],
    ).source
  }`,
  'u',
)
// In 'tổ chức công đoàn đã …' and 'lãnh đạo Bộ sẽ …' the first word is a noun, not a verb.
const HAS_SUBJECT = new RegExp(`^[^,;]{0,80}?\\s${oneOf('đã', 'sẽ').source}`, 'u')
/** Whether a clause begins with an action verb and has no subject, as tasks do (docs/genre.md, tasks). */
export const isImperative = (words: string): boolean => IMPERATIVE.test(words) && !HAS_SUBJECT.test(words)

const DONE = new RegExp(
  `${oneOf('đã', 'được', 'đạt', 'vượt', 'tăng', 'hoàn thành', 'có bước', 'có chuyển biến', 'giữ vững', 'bảo đảm', 'có tiến bộ').source}|\\d`,
  'u',
)
/** Whether a clause looks like a result: something done, achieved or counted. */
export const isDone = (words: string): boolean => DONE.test(words)

const MERIT = new RegExp(
  oneOf(
    ...[
      'xứng đáng',
      'thành tựu',
      'thành tích',
      'đóng góp',
      'nỗ lực',
      'nổi bật',
      'đáng ghi nhận',
      'ngang tầm',
      'dẫn đầu',
      'tiêu biểu',
    ],
    ...[
      'gương mẫu',
      'sáng tạo',
      'là một trong',
      'là đơn vị',
      'lá cờ đầu',
      'điểm sáng',
      'đáng mừng',
      'phấn khởi',
      'tự hào',
    ],
  ).source,
  'u',
)
/** Whether a clause praises instead of stating a fact. */
export const isMerit = (words: string): boolean => MERIT.test(words)

const REACHED = new RegExp(
  `(?<!\\p{L})(?:(?:đã|vẫn|đều|luôn)\\s+(?:\\p{L}+\\s+){0,2}?${oneOf('hoàn thành', 'khôi phục', 'đạt', 'vượt', 'giữ', 'tổ chức', 'giải quyết', 'khắc phục', 'ngăn', 'bảo đảm', 'đảm bảo', 'thực hiện tốt', 'phát huy', 'tăng', 'duy trì', 'xây dựng', 'triển khai', 'nâng').source}|${oneOf('đạt', 'vượt', 'ước đạt').source}\\s[^,;]{0,60}?\\d|${oneOf('tăng').source}\\s(?!trưởng\\s(?:trên|dưới|khoảng)\\s)[^,;]{0,60}?\\d|${oneOf('bằng').source}\\s(?:(?:gần|hơn|khoảng|trên)\\s)?\\d|${oneOf('kết quả khá', 'kết quả tốt', 'kết quả đáng', 'xuất sắc', 'chuyển biến tích cực', 'hoàn thành vượt', 'dẫn đầu', 'vững mạnh', 'có hiệu quả', 'tặng Bằng khen').source})`,
  'u',
)
// Growth of these isn't a success: 'tai nạn tăng 12 %'.
const BAD_GROWS = new RegExp(
  oneOf(
    'tai nạn',
    'tội phạm',
    'vi phạm',
    'nợ xấu',
    'nợ đọng',
    'dịch bệnh',
    'khiếu nại',
    'số vụ',
    'thất nghiệp',
    'ùn tắc',
  ).source,
  'iu',
)
const ONLY = /(?<!\p{L})(?:chỉ|mới|không|chưa)\s+(?:chỉ\s+)?(?:đạt|bằng|tăng|vượt|hoàn thành)/u
/** Whether the predicate of a clause is a success, or a figure that was reached: 'toàn tỉnh đã khôi phục 300 ha'. */
export const isReached = judged(
  (words) => REACHED.test(words) && !ONLY.test(words) && !BAD_GROWS.test(words) && !isShortcoming(words),
)

// Words that state nothing themselves: they announce tasks or shortcomings, open the floor, or name what the meeting
// hears and signs.
import { piece } from '../rules/rule.ts'
import { meeting } from '../rules/meetings.ts'
import { oneOf } from '../rules/pattern.ts'

/** Words that only announce a number of tasks: 'tập trung vào bốn việc'. */
const countsTasks = piece`^(?:${oneOf('tập trung', 'thực hiện', 'làm tốt', 'thực hiện tốt', 'quan tâm', 'tập trung thực hiện', 'chú trọng', 'một số', 'tập trung vào', 'lưu ý')} )*(?:${oneOf('vào', 'thực hiện', 'tốt', 'các', 'những', 'làm tốt', 'một số')} )*(?:\d{1,2}|${oneOf('hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'một số', 'các', 'những')}) ${oneOf('việc', 'nhiệm vụ', 'nội dung', 'vấn đề', 'giải pháp', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'công việc')}(?: ${oneOf('trọng tâm', 'chủ yếu', 'sau', 'cụ thể', 'lớn', 'cơ bản', 'sau đây', 'trọng tâm sau', 'quan trọng')})*\s*[.:]?$`

/** Words that only announce shortcomings, which the next sentences name: 'những mặt còn yếu'. */
const namesLacks = piece`^(?:(?:${meeting}|${oneOf('hội', 'đơn vị', 'sở', 'đảng uỷ', 'báo cáo', 'ngành')}) (?:${oneOf('cũng', 'đã', 'còn', 'thẳng thắn')} )*${oneOf('nhìn nhận', 'chỉ ra', 'chỉ rõ', 'nêu', 'nêu ra', 'đánh giá')} )?(?:${oneOf('những', 'các', 'một số', 'nhiều', 'không ít')} )?(?:${oneOf('mặt', 'điểm')} (?:${oneOf('còn', 'chưa', 'hạn chế', 'yếu', 'tồn tại')})|${oneOf('hạn chế', 'tồn tại', 'khuyết điểm', 'thiếu sót', 'yếu kém', 'khó khăn', 'vướng mắc')})[^:;]{0,60}(?:, ${oneOf('phân tích', 'làm rõ', 'rút ra', 'đồng thời', 'từ đó')} [^:;]{0,180})?$`

/** A sentence that only announces that tasks were set, without naming any. */
const announcesTasks = piece`^[^:;]{0,220}?${oneOf('tập trung vào', 'tập trung thực hiện', 'đề ra', 'xác định', 'thông qua', 'đưa ra', 'triển khai', 'thống nhất', 'giao', 'nêu', 'phổ biến')} (?:${oneOf('được')} )?(?:${oneOf('phương hướng', 'một số', 'các', 'những', 'nhiều')}|\d{1,2})[^:;,]*?${oneOf('nhiệm vụ', 'phương hướng', 'giải pháp', 'mục tiêu', 'chỉ tiêu', 'nội dung')}(?:,? (?:${oneOf('nhiệm vụ', 'giải pháp', 'trọng tâm', 'chủ yếu', 'cụ thể', 'cơ bản', 'phương hướng', 'và', 'công tác', 'quan trọng', 'năm', 'lớn', 'cần thực hiện', 'trong', 'của', 'cho', 'thời gian tới', 'để')}[^,:;]*))*\.?$`

const saysLacks = piece`(?:^|\s)(?:${oneOf('còn', 'có', 'bộc lộ', 'gặp')} )+(?:${oneOf('những', 'các', 'một số', 'nhiều', 'không ít')} )?(?:${oneOf('mặt', 'điểm')} )?(?:${oneOf('khó khăn')}, )?${oneOf('hạn chế', 'tồn tại', 'khuyết điểm', 'thiếu sót', 'yếu kém')}[^,:;]{0,40}$`
const saysThatLacks = new RegExp(saysLacks.source, 'u')
/** Whether a sentence says that there are shortcomings: 'công tác Hội vẫn còn những mặt hạn chế'. */
export const speaksOfLacks = (words: string): boolean => saysThatLacks.test(words.replace(/[.…\s]+$/u, ''))

const onlyAnnounces = new RegExp(announcesTasks.source, 'u')
const onlyNamesLacks = new RegExp(namesLacks.source, 'u')
const onlyCounts = new RegExp(countsTasks.source, 'u')

/** Whether the words only announce tasks or shortcomings ('lacks') without naming any: 'những mặt còn yếu'. */
export function onlyIntroduces(words: string, of: 'tasks' | 'lacks'): boolean {
  if (of === 'lacks') return onlyNamesLacks.test(words.replace(/[.…\s]+$/u, ''))
  return onlyAnnounces.test(words)
}

const looksBackAndAhead = new RegExp(
  `^(?:${oneOf('đầy đủ', 'toàn diện', 'cụ thể', 'rõ', 'kỹ').source},?\\s)*(?:${oneOf('những', 'các', 'một số', 'kết quả').source})\\s[^:;]{0,160}?(?:${oneOf('hạn chế', 'tồn tại', 'khuyết điểm', 'kết quả', 'thành tích').source})[^:;]{0,120}?(?:${oneOf('và', 'đồng thời').source})\\s(?:${oneOf('đã', 'cũng').source}\\s)?${oneOf('đề ra', 'đưa ra', 'xác định', 'triển khai', 'thống nhất').source}\\s[^:;]{0,80}?${oneOf('nhiệm vụ', 'giải pháp', 'phương hướng', 'chỉ tiêu', 'mục tiêu').source}[^:;]{0,80}$`,
  'u',
)
/** Whether the words only announce what is behind and what is ahead: 'những hạn chế … và đề ra nhiệm vụ cho năm 2018'. */
export const announcesBoth = (words: string): boolean => looksBackAndAhead.test(words)

// '(lưu ý) Đảng uỷ Bộ ba điểm'
const onlyANumber =
  /^(?:\p{L}+\s+){0,6}?(?:hai|ba|bốn|năm|sáu|bảy|tám|một số|\d{1,2})\s+(?:điểm|việc|vấn đề|nội dung|nhiệm vụ|yêu cầu)(?:\s+(?:sau|lớn|cụ thể|trọng tâm))*(?:\s+(?:đối với|của|cho)\s[^.,:;]{0,60})?[\s.:]*$/iu

/** Whether the words only announce a number of tasks or points: 'tập trung vào bốn việc', 'Đảng uỷ Bộ ba điểm'. */
export const onlyCountsTasks = (words: string): boolean => onlyCounts.test(words) || onlyANumber.test(words)

const measure = oneOf('phương hướng', 'nhiệm vụ', 'giải pháp', 'kiến nghị', 'biện pháp').source
const namesMeasures = new RegExp(
  `^(?:${oneOf('các', 'những', 'một số', 'nhiều', 'nhóm').source}\\s)?${measure}(?:(?:,|\\svà)?\\s${measure})*(?:\\s${oneOf('trọng tâm', 'chủ yếu', 'cụ thể', 'thực hiện', 'triển khai', 'cần', 'lớn', 'chính').source})*(?:\\s(?:trong\\s)?(?:${oneOf('thời gian tới', 'thời gian tiếp theo', 'những năm tới', 'giai đoạn tới').source}|năm\\s\\d{4}))?[\\s.…]*$`,
  'u',
)
/** Whether a request only says that measures are proposed, not which: 'các giải pháp thực hiện trong thời gian tới'. */
export const onlyNamesMeasures = (words: string): boolean => namesMeasures.test(words)

const outlines = new RegExp(
  piece`^(?:${oneOf('triển khai')} (?:các )?${oneOf('phương hướng', 'phướng hướng', 'nhiệm vụ')}[^;:]*$)|^(?:${oneOf('tổng kết', 'khái quát', 'về', 'lại', 'những', 'các', 'một số')} )*(?:${oneOf('tình hình')}|(?<=(?:[Tt]ổng kết|[Kk]hái quát)[^,;:]*)${oneOf('hoạt động', 'kết quả')}) (?:(?!${oneOf('có', 'còn', 'đã', 'được', 'đạt', 'tăng', 'giảm', 'ổn định', 'chuyển biến', 'tiếp tục', 'vẫn')}(?!\p{L}))[^,;:]){0,160}(?:, (?:${oneOf('đồng thời')} )?${oneOf('gợi ý', 'nêu')} [^;:]*)?$`
    .source,
  'u',
)
/** Whether words only name a matter and state nothing about it: 'tình hình thực hiện nhiệm vụ năm 2017'. */
export const onlyOutlines = (words: string): boolean => outlines.test(words.replace(/[.…\s]+$/u, ''))

const hears = new RegExp(
  piece`${oneOf('nghe', 'xem', 'thông qua', 'thảo luận', 'góp ý')}[^:]{0,120}:\s*(?:\(?\d[).]?\s*|-\s*)?(?:${oneOf('các', 'dự thảo')} )?${oneOf('báo cáo', 'tờ trình', 'dự thảo', 'tham luận', 'kế hoạch', 'quy chế', 'nghị quyết', 'đề án', 'chương trình')}(?! ${oneOf('cho biết', 'nêu', 'nêu rõ', 'chỉ rõ', 'khẳng định')})`
    .source,
  'u',
)
/** Whether the documents that the meeting hears or adopts follow a colon: 'được nghe các báo cáo: Báo cáo …; …'. */
export const hearsDocuments = (sentence: string): boolean => hears.test(sentence)

const report = new RegExp(
  `${oneOf('trình bày', 'báo cáo', 'thông qua', 'đọc', 'nghe').source}[^.;]{0,300}?${oneOf('báo cáo', 'kết quả', 'tóm tắt', 'tình hình').source}`,
  'u',
)
/** Whether a sentence says that the official report is read out. */
export const readsReport = (words: string): boolean => report.test(words)

const floor = new RegExp(oneOf('tham luận', 'thảo luận', 'ý kiến', 'góp ý').source, 'u')
/** Whether a sentence opens the discussion: the people named after it are contributors. */
export const opensFloor = (words: string): boolean => floor.test(words)

const meetsLater = new RegExp(
  piece`(?:^|, |^(?:${oneOf('tiếp theo', 'tiếp đó', 'sau đó', 'ngoài ra', 'cùng với đó')}),? )(?:${meeting}|${oneOf('các đại biểu', 'đại biểu')}) (?:${oneOf('đã', 'cũng', 'còn', 'được', 'đề nghị và', 'thống nhất và')} )*${oneOf('nghe', 'lắng nghe', 'thảo luận', 'thông qua', 'biểu quyết', 'tiến hành', 'nhất trí', 'bỏ phiếu', 'bình bầu', 'bình xét')}`
    .source,
  'u',
)
/** Whether the meeting hears, discusses or votes, at the beginning of a sentence or after a comma. */
export const meets = (sentence: string): boolean => meetsLater.test(sentence)

const signing = new RegExp(
  piece`^[^.;:]{0,160}?${oneOf('ký kết', 'ký giao ước', 'ký cam kết', 'ký bản cam kết', 'ký bản giao ước', 'ký chương trình', 'ký quy chế')}(?! (?:${oneOf('giao ước thi đua', 'giao ước', 'bản giao ước')}) (?!${oneOf('năm', 'giữa', 'thực hiện nhiệm vụ', 'thực hiện thắng lợi', 'và')}))`
    .source,
  'u',
)
/** Whether something is signed at the meeting. With a number ('ký 6 biên bản ghi nhớ') it is a result. */
export const signsHere = (words: string): boolean =>
  signing.test(words) && !words.includes(':') && !/(?<!\d)\d{1,3}(?!\d)/u.test(words)

// Rows for words that name the part of the agenda or the field of work of a sentence, or the report that states it.
import { joinedNouns, subject } from './clauses.ts'
import type { FrameRule } from './frame.ts'
import { speakerWords } from '../who/speakers.ts'
import { as, phrase, piece } from '../rules/rule.ts'
import { saying } from '../rules/verbs.ts'
import { meeting } from '../rules/meetings.ts'
import { bodyHead, notBody } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'

// 'nhiệm vụ thời gian tới', 'kết quả năm 2011' name a kind, not a field of work (docs/data.md, topics).
const namesKind = new RegExp(
  `^(?:${oneOf('một số', 'các', 'những').source}\\s+)?(?:${oneOf('phương hướng').source}\\s+)?${oneOf('nhiệm vụ', 'phương hướng', 'mục tiêu', 'kết quả', 'hạn chế', 'chỉ tiêu', 'giải pháp', 'tồn tại').source}(?:\\s+${oneOf('trọng tâm', 'năm', 'thời gian', 'trong', 'cụ thể', 'chủ yếu', 'công tác', 'của', 'đạt được').source}|,|\\s+\\d|$)`,
  'u',
)

// 'hoạt động của Công đoàn còn một số tồn tại như:' isn't a heading.
const isClause = new RegExp(
  oneOf('còn', 'đã', 'được', 'như', 'đạt', 'sau', 'sẽ', 'cần', 'phải', 'gồm', 'là', 'bao gồm').source,
  'u',
)

export const agendaRules: FrameRule[] = [
  {
    name: 'about-topic',
    because: '2009-03-26: "Về công tác xây dựng Đảng, Đảng bộ sẽ: …"; the words after "về" are the topic',
    example: 'Về công tác xây dựng Đảng, Đảng bộ sẽ',
    match: phrase`(?:Về|về) ${as('topic', piece`(?!phía |dự )[^;:.…]{3,130}?`)}(?:,\s+(?=${joinedNouns}[^,;:.…]{0,60}? ${oneOf('đã', 'sẽ', 'được', 'cần', 'phải', 'tiếp tục')}|\p{Lu}|\d+(?:,\d+)?%|${speakerWords} ${saying})|\s*:\s*(?=\S)|(?=:))`,
    make: (hit) => {
      const topic = hit.place('topic')
      return topic && (namesKind.test(hit.words('topic') ?? '') ? {} : { topic, topicHere: true })
    },
  },
  {
    name: 'topic-with-colon',
    because: 'docs/genre.md, results: "Công tác kiểm tra: kiểm tra 12 chi bộ; …", the field of work before a colon',
    example: 'Công tác kiểm tra, giám sát: kiểm tra 12 chi bộ',
    match: phrase`${as('topic', piece`${oneOf('công tác', 'lĩnh vực', 'phong trào', 'hoạt động')} [^;:.…]{2,70}?`)}\s*:\s+(?=\S)`,
    make: (hit) => {
      const topic = hit.place('topic')
      return topic && !isClause.test(hit.words('topic') ?? '') ? { topic } : null
    },
  },
  {
    name: 'report-says',
    because: '2013-01-15: "Báo cáo nêu rõ: …" (docs/data.md, frames); docs/genre.md, results: "Theo báo cáo"',
    example: 'Báo cáo nêu rõ: ',
    match: phrase`(?:${oneOf('theo')} (?:${oneOf('báo cáo', 'đánh giá', 'tổng hợp', 'thống kê')})[^.;:…,]{0,120}?(?:,\s*|:\s*)(?:[^.;:…,]{0,80}?${oneOf('trình bày')},\s*)?|${oneOf('báo cáo', 'các báo cáo', 'bản báo cáo')}(?! ${oneOf('viên', 'cáo')})[^.;:…]{0,160}? ${oneOf('nêu rõ', 'đánh giá', 'khẳng định', 'chỉ rõ')}[,:]\s+|${oneOf('báo cáo', 'các báo cáo', 'bản báo cáo')}(?! ${oneOf('viên', 'cáo')})[^.;:…,]{0,140}?(?: do [^;:…]{3,160}? ${oneOf('trình bày')}[^.;:…,]{0,40}?)? (?:${oneOf('còn', 'cũng', 'đã')} )*${oneOf('nêu rõ', 'cho thấy', 'khẳng định', 'nêu', 'chỉ rõ', 'đánh giá', 'cho biết', 'nhấn mạnh', 'ghi nhận')}(?: (?:rằng|là))?[:;,]?\s+)`,
    make: () => ({ mode: 'results' }),
  },
  {
    name: 'body-as-source',
    because: 'docs/genre.md, results: "Theo Sở …, năm 2017 các trạm đã": the body that reports is frame',
    example: 'Theo Sở Thủy sản Hà Lâm, ',
    match: phrase`${oneOf('theo')} ${notBody}${bodyHead}[^.;:…,]{0,70},\s*`,
    make: () => ({}),
  },
  {
    name: 'meeting-finds',
    because: 'docs/genre.md, results: "Hội nghị đánh giá: trong năm 2011, …"',
    example: 'Hội nghị đánh giá công tác năm qua',
    match: phrase`${meeting} (?:${oneOf('đã', 'cũng')} )*${oneOf('đánh giá', 'nhận định', 'khẳng định', 'thống nhất đánh giá', 'nêu rõ', 'ghi nhận')}(?: (?:rằng|là))?[:,]?\s+(?=${subject}|trong|năm|\p{Lu}|${oneOf('thành tích', 'những kết quả', 'các mặt')} [^.;:…]{2,80}? (?:có|đã|đạt|là) )`,
    make: () => ({ mode: 'results' }),
  },
  {
    name: 'meeting-finds-lacks',
    because: 'docs/genre.md, limits: "Hội nghị cũng chỉ ra những hạn chế, tồn tại: …"',
    example: 'Hội nghị cũng thẳng thắn chỉ ra ',
    match: phrase`(?:${meeting}|${oneOf('báo cáo', 'các đại biểu')}) (?:${oneOf('đã', 'cũng', 'thẳng thắn', 'nghiêm túc')} )*${oneOf('chỉ ra', 'chỉ rõ', 'thừa nhận', 'nhìn nhận', 'nêu lên')}(?: (?:rằng|là))?[:,]?\s+`,
    make: () => ({ mode: 'results', kind: 'shortcoming' }),
  },
  {
    name: 'discussion-finds-lacks',
    because: 'docs/genre.md, limits: "các đại biểu thảo luận, đánh giá thực trạng, một số hạn chế như việc … còn chậm"',
    example: 'các đại biểu thảo luận, đánh giá thực trạng, một số hạn chế như việc cấp phép còn chậm',
    match: phrase`(?:${meeting}|${oneOf('các đại biểu', 'đại biểu')}) [^.;:…]{0,90}?${oneOf('hạn chế', 'tồn tại', 'khó khăn', 'khuyết điểm', 'bất cập')}[^.;:…,]{0,40}? ${oneOf('như')}:? (?=[^.;:…,]{2,140}? ${oneOf('còn', 'chưa', 'chậm')})`,
    make: () => ({ mode: 'results', kind: 'shortcoming' }),
  },
  {
    name: 'discussion-before-tasks',
    because: 'docs/genre.md, tasks: "các đại biểu đã thảo luận …, đồng thời tiếp tục …": what is done from now on',
    example: 'các đại biểu đã trao đổi nhiều mô hình hiệu quả; đồng thời tiếp tục mở rộng vùng nuôi',
    match: phrase`(?:${meeting}|${oneOf('các đại biểu', 'đại biểu', 'cán bộ', 'các đồng chí')})[^.:…]{0,80}? ${oneOf('thảo luận', 'trao đổi', 'đóng góp ý kiến')}[^.:…]{0,160}?[,;] ${oneOf('đồng thời')} (?=${oneOf('tiếp tục')} |(?:${oneOf('trong')} )?${oneOf('năm')} \d{4},[^,.;:…]{0,80}? ${oneOf('đề ra', 'đặt ra', 'xác định')} )`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'meeting-decides',
    because: 'docs/genre.md, tasks: "Hội nghị xác định tiếp tục kiện toàn …": what the meeting decides to do',
    example: 'Hội nghị thống nhất xác định tiếp tục kiện toàn các trạm',
    match: phrase`(?:${oneOf('phân tích', 'dự báo', 'trên cơ sở', 'sau khi')} [^.;:…]{3,240}?, )?${meeting} (?:${oneOf('đã', 'cũng', 'thống nhất', 'nhất trí')} )*${oneOf('xác định', 'quyết nghị', 'quyết định', 'quyết tâm')} (?:(?:${oneOf('các', 'những')} )?${oneOf('nhiệm vụ', 'mục tiêu', 'phương hướng')}[^.;:,…]{0,80}? ${oneOf('là')} )?(?=${oneOf('tiếp tục', 'tăng cường', 'đẩy mạnh', 'tập trung', 'nâng cao', 'phấn đấu', 'xây dựng', 'chú trọng')} )`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'aims-are',
    because: 'docs/genre.md, tasks: "Đảng bộ đề ra mục tiêu là tiếp tục …", "các chỉ tiêu chính mà Đảng bộ đề ra là …"',
    example: 'các chỉ tiêu chính mà Đảng bộ đề ra là sản lượng tôm đạt trên 4.000 tấn',
    match: phrase`(?:[^.,;:…]{2,70}? ${oneOf('đề ra', 'đặt ra', 'đặt', 'xác định')} ${oneOf('mục tiêu', 'chỉ tiêu', 'nhiệm vụ')}(?: (?=${oneOf('có', 'đạt', 'giảm', 'tăng')} [^.,;:…]{0,40}?\d)|[^.,;:…]{0,60}? ${oneOf('là')}:? )|(?:${oneOf('các', 'những')} )?${oneOf('mục tiêu', 'chỉ tiêu', 'nhiệm vụ')}[^.,;:…]{0,40}? ${oneOf('mà')} [^.,;:…]{2,80}? ${oneOf('đề ra', 'đặt ra', 'xác định')}[^.,;:…]{0,60}? ${oneOf('là')}:? )`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'main-task',
    because: 'docs/genre.md, tasks: "Nhiệm vụ trọng tâm năm 2012 là tiếp tục …", "Phương hướng năm 2015: …"',
    example: 'Nhiệm vụ trọng tâm năm 2012 là tiếp tục',
    match: phrase`(?:${oneOf('mục tiêu', 'nhiệm vụ', 'phương hướng', 'chỉ tiêu', 'giải pháp')}(?:,| và) )*${oneOf('mục tiêu', 'nhiệm vụ', 'phương hướng', 'chỉ tiêu', 'giải pháp', 'trọng tâm')}(?! ${oneOf('chuyên môn', 'chính trị được', 'được giao')})[^.;:,…]{0,80}? ${oneOf('là')}\s*:?\s*(?=\p{Ll})`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'results-are-due-to',
    because:
      'docs/genre.md, results: "Đạt được kết quả trên là do Sở đã …": what was done is the result, whatever it names',
    example: 'Đạt được kết quả trên là do Sở đã tập trung chỉ đạo',
    match: phrase`(?:${oneOf('để')} )?${oneOf('đạt được', 'có được')} (?:${oneOf('những', 'các')} )?${oneOf('kết quả', 'thành tích', 'thành quả', 'thành công')}[^.;:…,]{0,40}?,? ${oneOf('là nhờ', 'là do', 'là nhờ có', 'là do có')} (?=[^.;:…,]{2,60}? ${oneOf('đã')} )`,
    make: () => ({ mode: 'results', kind: 'outcome' }),
  },
  {
    name: 'finding-shows',
    because: 'docs/genre.md, results: "Kết quả khảo sát cho thấy 92 % …"',
    example: 'Kết quả khảo sát cho thấy ',
    match: phrase`(?:${oneOf('kết quả', 'khảo sát', 'thống kê', 'số liệu', 'thực tế')}[^.;:,…]{0,70}? ${oneOf('cho thấy')}(?: rằng)?,?|${oneOf('qua khảo sát', 'qua kiểm tra', 'qua đánh giá', 'kết quả xếp loại', 'kết quả đánh giá', 'kết quả bình xét', 'qua bình xét')}[^.;:,…]{0,50}?,)\s+`,
    make: () => ({}),
  },
  {
    name: 'that-is-list',
    because: '2009-03-26: "Đó là: sự đồng hành …, sự gắn kết …": a comma list of noun phrases',
    example: 'Đó là: ',
    match: phrase`${oneOf('đó là')}\s*:?\s*`,
    make: () => ({ nouns: true }),
  },
]

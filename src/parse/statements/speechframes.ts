// Rows for speeches: how a speech or a reply opens, for whom, who speaks, with which verb.
import type { Frame, FrameRule } from './frame.ts'
import { speakerRest, speakerWords } from '../who/speakers.ts'
import { as, phrase, piece, type Hit } from '../rules/rule.ts'
import { afterSaying, saying, sayingIn, secondSaying, type Saying } from '../rules/verbs.ts'
import { bodyHead } from '../rules/bodies.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, rank, role } from '../rules/titles.ts'

const speaks = piece`${as('speaker', speakerWords)} ${as('verbs', saying)}`
const somebodySpeaks = piece`(?:${oneOf('thay mặt')}|${speakerWords} ${saying})`
const fromFloor = /thảo luận|tham luận|góp ý/iu

/** The frame of a speech by the person whom the row names. null: it names none. */
const speechBy = (hit: Hit, said: Saying | null): Frame | null => {
  const who = hit.place('speaker')
  return who && said && { mode: 'speech', speaker: who, saying: said }
}
const says = (hit: Hit): Frame | null => speechBy(hit, sayingIn(hit.words('verbs') ?? ''))

export const speechRules: FrameRule[] = [
  {
    name: 'speech-opens',
    because: '2009-03-26: "Phát biểu tại Hội nghị, Bộ trưởng …"; docs/genre.md, speeches',
    example: 'Phát biểu chỉ đạo, ',
    match: phrase`(?!${oneOf('báo cáo')} [^.;:…,]{0,80}? do )${as('opening', piece`${oneOf('phát biểu', 'kết luận', 'bế mạc', 'khai mạc', 'trực tiếp dự và phát biểu', 'dự và phát biểu', 'phát biểu kết luận', 'có ý kiến', 'báo cáo về', 'báo cáo tại', 'báo cáo làm rõ', 'báo cáo thêm', 'giải trình về', 'trong bài phát biểu', 'trong phát biểu')}[^.;:…,]{0,140}`)},\s*`,
    make: (hit) => ({ mode: 'speech', ...(fromFloor.test(hit.words('opening') ?? '') && { contribution: true }) }),
  },
  {
    name: 'speech-opens-long',
    because:
      'docs/genre.md, speeches: several commas before the speaker: "Phát biểu tại Hội nghị, thay mặt lãnh đạo Bộ, …"',
    example: 'Phát biểu chỉ đạo hội nghị, sau khi nghe báo cáo, đồng chí Bí thư yêu cầu',
    match: phrase`${oneOf('phát biểu', 'kết luận', 'bế mạc', 'khai mạc', 'sau khi')}[^.;:…]{0,200}?,\s*(?=${somebodySpeaks})`,
    make: () => ({ mode: 'speech' }),
  },
  {
    name: 'floor-opens',
    because: '2012-01-09: "Thảo luận tại Hội nghị, TS. Đặng Xuân Bách … cho rằng"; docs/genre.md, speeches: tham luận',
    example: 'Thảo luận tại Hội nghị, ',
    match: phrase`(?!${oneOf('trao đổi lại')})${oneOf('thảo luận', 'tham luận', 'trao đổi', 'tham gia ý kiến', 'đóng góp ý kiến', 'góp ý', 'tại phần thảo luận', 'tham gia thảo luận', 'phát biểu tham luận', 'phát biểu thảo luận', 'trong phần tham luận', 'tại điểm cầu', 'từ điểm cầu')}[^.;:…,]{0,140},\s*`,
    make: () => ({ mode: 'speech', contribution: true }),
  },
  {
    name: 'reply-opens',
    because: 'docs/genre.md, speeches; 2010-02-04: "Tiếp thu ý kiến của … Thứ trưởng, Bí thư … khẳng định"',
    example: 'Tiếp thu ý kiến chỉ đạo của đồng chí Thứ trưởng, ',
    match: phrase`${oneOf('tiếp thu', 'trả lời', 'đáp lời', 'đáp từ', 'giải đáp', 'thay mặt đơn vị tiếp thu', 'tiếp nhận', 'trao đổi lại', 'giải trình', 'phản hồi')}(?: [^.;:…,]{0,160})?,\s*`,
    make: () => ({ mode: 'speech', reply: true }),
  },
  {
    name: 'reply-opens-long',
    because: 'docs/genre.md, speeches: the reply names whose words it answers with his offices, commas between',
    example: 'Tiếp thu ý kiến chỉ đạo của đồng chí Lê Văn An, Uỷ viên Ban Thường vụ, đồng chí Bí thư hứa',
    match: phrase`${oneOf('tiếp thu', 'trả lời', 'đáp lời', 'đáp từ')} [^.;:…]{0,240}?,\s*(?=${somebodySpeaks})`,
    make: () => ({ mode: 'speech', reply: true }),
  },
  {
    name: 'on-behalf-of',
    because: '2009-03-26: "Thay mặt Đảng uỷ khối các cơ quan trung ương, đ/c …"',
    example: 'Thay mặt Đảng uỷ khối các cơ quan trung ương, ',
    match: phrase`${oneOf('thay mặt')} (?:${oneOf('lãnh đạo', 'tập thể', 'ban lãnh đạo', 'tập thể lãnh đạo', 'cho')} )?${as('body', piece`${bodyHead}[^.;:…,]{0,100}`)},\s*`,
    make: (hit) => {
      const body = hit.place('body')
      return body && { mode: 'speech', onBehalfOf: body }
    },
  },
  {
    name: 'on-behalf-of-others',
    because: 'docs/genre.md, speeches: "Thay mặt cán bộ, đảng viên trong toàn Đảng bộ, đồng chí …": people, not a body',
    example: 'Thay mặt toàn thể đoàn viên, đồng chí Lê Văn An hứa',
    match: phrase`${oneOf('thay mặt')} [^.;:…]{3,140}?,\s*(?=${speakerWords} ${saying})`,
    make: () => ({ mode: 'speech' }),
  },
  {
    name: 'speaker-says',
    speaks: true,
    because: '2009-03-26: "Bộ trưởng yêu cầu Đảng bộ …", "Bộ trưởng mong muốn …", "đ/c … đánh giá cao"',
    example: 'Bộ trưởng cũng yêu cầu ',
    match: phrase`(?:${oneOf('còn', 'riêng', 'cũng', 'trong đó', 'đồng thời', 'tiếp đó', 'ngoài ra')},? )?${speaks}${afterSaying}`,
    make: says,
  },
  {
    name: 'speaker-sets-tasks',
    speaks: true,
    because: 'docs/genre.md, tasks: "đồng chí A đưa ra 2 nhiệm vụ trọng tâm: (1) …": who sets them promises them',
    example: 'đồng chí Lê Văn An đưa ra 2 nhiệm vụ trọng tâm: ',
    match: phrase`(?=[^.;…:]{0,400}:)(?:(?:${oneOf('sau')} )[^.;:…,]{2,80}, )?${as('speaker', speakerWords)} (?:${oneOf('đã', 'cũng')} )*${oneOf('đưa ra', 'đề ra', 'nêu ra', 'triển khai', 'phổ biến')} (?:\d+|${oneOf('hai', 'ba', 'bốn', 'năm', 'sáu', 'các', 'một số', 'những')}) ${oneOf('nhiệm vụ', 'giải pháp', 'mục tiêu', 'chỉ tiêu')}[^.;:…]{0,120}:\s*`,
    make: (hit) => speechBy(hit, 'promise'),
  },
  {
    name: 'opening-before-speaker',
    speaks: true,
    because: '2018 style of newspapers: "Đồng tình với nhiều ý kiến, Phó Chủ nhiệm … cho rằng …"; docs/data.md, frames',
    example: 'Đồng tình với nhiều ý kiến, đồng chí Phó Chủ nhiệm cho rằng',
    match: phrase`(?!${oneOf('theo', 'báo cáo', 'các báo cáo', 'thay mặt')} )(?:(?! (?:đã|được|do) )[^.;:…“”]){3,200}?,\s+(?=(?:${honorific}|${role} \p{Lu}|${role} ${personName})${speakerRest} ${saying})`,
    make: () => ({}),
  },
  {
    name: 'speaker-with-colon',
    speaks: true,
    because: 'docs/genre.md, speeches, minutes: "- Đ/c A (Trưởng phòng …): huyện có 5 xã …"',
    example: 'Đ/c Hoàng Ngọc Toản (Trưởng phòng Lao động huyện): ',
    match: phrase`${as('speaker', piece`(?:${honorific}|${rank})\s*${personName}(?:\s*\([^()]{1,120}\)|\s*[-,] ?${role}[^;:.()…]{0,90})?`)}\s*:\s+`,
    make: (hit) => speechBy(hit, 'tells'),
  },
  {
    name: 'speaker-named-as-source',
    speaks: true,
    because: '2012-01-09: "Theo Thứ trưởng, số bài báo … chưa tương xứng": his judgement',
    example: 'Theo đồng chí Thứ trưởng, ',
    match: phrase`(?:${oneOf('còn', 'cũng', 'vẫn')} )?${oneOf('theo', 'theo lời', 'theo ý kiến của')} ${as('speaker', speakerWords)},\s*`,
    make: (hit) => speechBy(hit, 'tells'),
  },
]

/** Rows for the beginning of a second frame inside a sentence, with the same speaker: '… và đề nghị …'. */
export const secondFrameRules: FrameRule[] = [
  {
    name: 'says-further',
    because: '2012-01-09: "cho rằng … và đề nghị Viện …"; docs/data.md, statements: a second verb begins a new one',
    example: 'và đề nghị ',
    match: phrase`(?:,? ?(?:${oneOf('và', 'đồng thời', 'song', 'nhưng', 'vì vậy', 'từ đó')}),? )?${as('verbs', piece`(?:${saying}|${secondSaying})`)}${afterSaying}`,
    make: (hit) => {
      const said = sayingIn(hit.words('verbs') ?? '')
      return said && { mode: 'speech', saying: said }
    },
  },
]

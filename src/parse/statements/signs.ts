// Signs of the part of the report that a sentence belongs to. Each sign is one row with a weight for each part that it
// makes more or less likely. A weight is roughly a logarithm of odds: 1 is weak, 3 strong, 6 almost certain. plan.ts adds
// them up.
import { isImperative, isNeeded, isPromised, isReached, isShortcoming, setsTarget } from '../rules/cues.ts'
import { oneOf } from '../rules/pattern.ts'
import {
  announcesBoth,
  hearsDocuments,
  meets,
  onlyCountsTasks,
  onlyIntroduces,
  signsHere,
  speaksOfLacks,
} from './announces.ts'
import type { RoomRole } from '../who/room.ts'
import { beginsWithDistinction, isAward, getsDistinction, givesDistinction, isHandedOver } from './awards.ts'
import type { Frame, Mode } from './frame.ts'

/** The parts of a report. `lacks`: what was not reached; `lede` and `closing`: the meeting itself, which states nothing. */
export const parts = ['lede', 'results', 'lacks', 'tasks', 'speech', 'awards', 'closing'] as const
export type Part = (typeof parts)[number]

const behindColon = /:\s(?<told>.*)$/su
/** Whether a colon introduces what was reached: 'Hội nghị đã nghe báo cáo kết quả: năm 2017, Sở đã hoàn thành …'. */
export function tellsBehindColon(sentence: string): boolean {
  const told = behindColon.exec(sentence)?.groups?.['told']
  return told !== undefined && isReached(told) && !hearsDocuments(sentence) && !isAward(sentence)
}

/** The facts about a sentence from which its signs are computed. */
export interface Seen {
  /** The whole sentence. */
  sentence: string
  /** The sentence without its frame. */
  words: string
  frame: Frame
  /** The part of the report for the year that the frame names. */
  byTime: Mode | null
  /** The region's role from the row of room.ts that fits the sentence. */
  room: RoomRole | null
  /** The sentence names an event, a participant or a group. */
  isTold: boolean
  /** The sentence is in the lead, the paragraph that introduces the conference. */
  isLead: boolean
  /** The words name the year ahead and no other year. */
  namesTasksYear: boolean
}

// A verb of having or reaching right before a number.
const bareFigure = new RegExp(
  `${oneOf('đạt', 'còn', 'có', 'thu', 'trồng').source}\\s(?:${oneOf('trên', 'từ', 'khoảng', 'ít nhất', 'tối thiểu', 'hơn').source}\\s)?\\d`,
  'u',
)
// Words of the past, or of a comparison with it.
const saysPast = new RegExp(
  oneOf('đã', 'ước', 'tăng', 'giảm', 'so với', 'vượt', 'bằng', 'hoàn thành', 'cùng kỳ', 'qua', 'được', 'chỉ').source,
  'u',
)

export interface Sign {
  name: string
  /** A sentence that has the sign. */
  example: string
  because: string
  holds: (seen: Seen) => boolean
  weights: Readonly<Partial<Record<Part, number>>>
  /**
   * In the part 'closing', this sign alone shows that the sentence states nothing; no row of room.ts has to match it.
   */
  proves?: true
}

const isDoneAlways = new RegExp(
  `${oneOf('luôn').source}|${oneOf('thường xuyên').source}\\s${oneOf('được', 'quan tâm', 'nỗ lực', 'phấn đấu', 'duy trì', 'chăm lo', 'bám sát', 'phối hợp', 'kiểm tra', 'tổ chức').source}|${oneOf('được').source}\\s(?:\\p{L}+\\s){0,2}?${oneOf('chú trọng', 'quan tâm', 'tăng cường', 'đẩy mạnh', 'duy trì', 'giữ vững', 'bảo đảm', 'đảm bảo', 'triển khai', 'thực hiện', 'cải thiện', 'nâng lên', 'củng cố').source}`,
  'u',
)
const isSaid = ({ frame }: Seen): boolean => frame.saying !== undefined && frame.saying !== 'room'
const quiet = (seen: Seen): boolean => !isSaid(seen)

export const signs: readonly Sign[] = [
  {
    name: 'somebody-says',
    example: 'Bộ trưởng yêu cầu Đảng bộ tiếp tục đổi mới.',
    because: 'docs/genre.md, speeches: "Bộ trưởng yêu cầu", "đồng chí … nhấn mạnh"',
    holds: isSaid,
    weights: { speech: 8 },
  },
  {
    name: 'frame-of-speech',
    example: 'Phát biểu tại Hội nghị, công tác đoàn được nhắc lại.',
    because: 'docs/genre.md, speeches: "Phát biểu tại Hội nghị,", "Thay mặt …,"',
    holds: ({ frame }) => frame.mode === 'speech',
    weights: { speech: 4 },
  },
  {
    name: 'frame-of-results',
    example: 'Báo cáo nêu rõ: công tác đoàn có tiến bộ.',
    because: 'docs/genre.md, results: "Báo cáo nêu rõ:", "Hội nghị đánh giá"',
    holds: ({ frame }) => frame.mode === 'results',
    weights: { results: 4, lacks: 3 },
  },
  {
    name: 'frame-of-tasks',
    example: 'Nhiệm vụ trọng tâm năm 2012 là mở rộng vùng nuôi.',
    because: 'docs/genre.md, tasks: "Nhiệm vụ trọng tâm năm 2012 là"',
    holds: ({ frame }) => frame.mode === 'tasks',
    weights: { tasks: 5 },
  },
  {
    name: 'year-behind',
    example: 'Năm 2011, Sở mở 4 lớp.',
    because: '2009-03-26: "Trong năm 2008," opens the results',
    holds: (seen) => quiet(seen) && seen.byTime === 'results',
    weights: { results: 4, lacks: 2, tasks: -2 },
  },
  {
    name: 'year-ahead',
    example: 'Năm 2012, Sở mở 4 lớp.',
    because: 'docs/genre.md, tasks: "Năm 2012, Viện phấn đấu"',
    holds: (seen) => quiet(seen) && seen.byTime === 'tasks',
    weights: { tasks: 5, results: -2, lacks: -2 },
  },
  {
    name: 'names-year-ahead',
    example: 'Các lớp của năm 2012 được mở sớm.',
    because: 'docs/genre.md, tasks: "Hội nghị đề ra nhiệm vụ công tác năm 2012"',
    holds: ({ namesTasksYear }) => namesTasksYear,
    weights: { tasks: 1 },
  },
  {
    name: 'turns-to-lacks',
    example: 'Tuy nhiên, việc mở lớp chậm.',
    because: 'docs/genre.md, limits: "Tuy nhiên,", "Bên cạnh những kết quả đạt được,"',
    holds: (seen) => quiet(seen) && seen.frame.kind === 'shortcoming' && !isReached(seen.words),
    weights: { lacks: 4 },
  },
  {
    name: 'is-lacking',
    example: 'Công tác đoàn còn lúng túng.',
    because: '2009-03-26: "còn lúng túng", docs/genre.md, limits',
    holds: (seen) => quiet(seen) && isShortcoming(seen.words),
    weights: { lacks: 2.5, results: -1, awards: -2 },
  },
  {
    name: 'announces-lacks',
    example: 'Công tác đoàn vẫn còn những mặt hạn chế.',
    because: 'docs/genre.md, limits: "công tác Hội vẫn còn những mặt hạn chế"; the sentences after it tell them',
    holds: ({ words }) => onlyIntroduces(words, 'lacks') || speaksOfLacks(words),
    weights: { lacks: 4 },
  },
  {
    name: 'is-reached',
    example: 'Sản lượng tôm đạt 4.000 tấn.',
    because: 'docs/genre.md, results: a sentence whose own predicate is a success or a figure is no shortcoming',
    holds: ({ words }) => isReached(words),
    weights: { results: 2.5, lacks: -3, tasks: -1, speech: 1.5 },
  },
  {
    name: 'may-be-a-target',
    example: 'Tổng thu ngân sách đạt trên 900 tỷ đồng.',
    because: 'docs/genre.md, tasks: "Thu ngân sách đạt 96 tỷ đồng", a figure without a word of the past',
    holds: ({ words }) => bareFigure.test(words) && !saysPast.test(words) && isReached(words),
    weights: { results: -0.7, tasks: 0.4 },
  },
  {
    name: 'is-done-always',
    example: 'Công tác đoàn luôn được chú trọng.',
    because:
      'docs/genre.md, results: "luôn được chú trọng", "thường xuyên": told of all the time, so of the year behind',
    holds: ({ words }) => isDoneAlways.test(words) && !isShortcoming(words) && !isNeeded(words),
    weights: { results: 1.5, tasks: -1.5, lacks: -1.5, speech: 0.8 },
  },
  {
    name: 'was-done',
    example: 'Sở đã mở 4 lớp.',
    because: 'docs/genre.md, results: "đã", a figure: told of the year behind',
    holds: ({ words }) => /(?<!\p{L})đã(?!\p{L})/u.test(words) && !isShortcoming(words),
    weights: { results: 1.2, lacks: -1.5, tasks: -1.5, speech: 0.8 },
  },
  {
    name: 'is-promised',
    example: 'Sở sẽ mở 4 lớp.',
    because: 'docs/genre.md, tasks: "sẽ", "phấn đấu"',
    holds: ({ words }) => isPromised(words),
    weights: { tasks: 2.5, results: -1.5, lacks: -2 },
  },
  {
    name: 'sets-a-target',
    example: 'Sở đã phát động thi đua năm 2012, phấn đấu 90% số hộ đạt chuẩn.',
    because: 'docs/genre.md, tasks: "đã phát động thi đua năm 2012, phấn đấu 90% …", a target after what was done',
    holds: (seen) => quiet(seen) && setsTarget(seen.words),
    weights: { tasks: 4, results: -3 },
  },
  {
    name: 'is-a-task',
    example: 'Tiếp tục mở rộng vùng nuôi.',
    because: 'docs/genre.md, tasks: tasks begin with a verb of doing and have no subject',
    holds: ({ words }) => isImperative(words),
    weights: { tasks: 0.6, speech: 0.3 },
  },
  {
    name: 'is-needed',
    example: 'Các chi bộ cần mở rộng vùng nuôi.',
    because: 'docs/genre.md, speeches: "cần", "phải"',
    holds: ({ words }) => isNeeded(words),
    weights: { tasks: 1, speech: 2, results: -2, closing: -1 },
  },
  {
    name: 'announces-tasks',
    example: 'Hội nghị đề ra một số nhiệm vụ trọng tâm.',
    because: 'docs/genre.md, tasks: "Hội nghị đề ra một số nhiệm vụ trọng tâm"',
    holds: ({ words }) => onlyIntroduces(words, 'tasks') || onlyCountsTasks(words),
    weights: { tasks: 3 },
  },
  {
    name: 'announces-both',
    example: 'Hội nghị chỉ ra những hạn chế, tồn tại và đề ra nhiệm vụ cho năm 2018.',
    because: 'docs/genre.md, tasks: one sentence announces what is lacking and the tasks; the tasks are what follows',
    holds: ({ words }) => announcesBoth(words),
    weights: { tasks: 9, lacks: -4 },
  },
  {
    name: 'hands-over',
    example: 'Sở được tặng thưởng Cờ thi đua của Chính phủ.',
    because: 'docs/genre.md, awards: somebody gives or is given a distinction',
    holds: (seen) => quiet(seen) && getsDistinction(seen.words),
    weights: { awards: 6 },
  },
  {
    name: 'gives-a-distinction',
    example: 'Đảng uỷ tặng Giấy khen cho 3 chi bộ.',
    because: 'docs/genre.md, awards: "Đảng uỷ tặng Giấy khen cho 3 chi bộ"; a present is none',
    holds: (seen) => quiet(seen) && givesDistinction(seen.words),
    weights: { awards: 5, results: -2 },
  },
  {
    name: 'no-award',
    example: 'Sở mở 4 lớp.',
    because: 'docs/genre.md, awards: what tells of no distinction is none, even between two awards',
    holds: (seen) => !isAward(seen.words),
    weights: { awards: -3 },
  },
  {
    name: 'hands-over-here',
    example: 'Nhân dịp này, 5 tập thể được tặng Giấy khen.',
    because: 'docs/genre.md, awards: a person or the meeting gives it, "Nhân dịp này,"',
    holds: (seen) =>
      quiet(seen) &&
      ((isAward(seen.words) && (seen.frame.occasion === true || isHandedOver(seen.sentence))) ||
        (seen.frame.occasion === true && beginsWithDistinction(seen.words))),
    weights: { awards: 8 },
  },
  {
    name: 'tells-of-the-room',
    example: 'Các đại biểu đã sôi nổi thảo luận về giải pháp.',
    because: 'docs/data.md, statements: what happens in the room is none',
    holds: ({ room, sentence }) => room === 'closing' && !tellsBehindColon(sentence),
    weights: { closing: 4 },
  },
  {
    name: 'meeting-acts-later',
    example: 'Sau phần khai mạc, Hội nghị đã nghe báo cáo.',
    because:
      'docs/data.md, statements: "Sau phần khai mạc, Hội nghị đã nghe …" is of the room, whatever stands in front',
    holds: (seen) => quiet(seen) && meets(seen.sentence) && !tellsBehindColon(seen.sentence),
    weights: { closing: 4 },
    proves: true,
  },
  {
    name: 'signs-here',
    example: 'Hai đơn vị ký kết chương trình phối hợp.',
    because: 'docs/data.md, statements: what is signed at the meeting is none; "ký 6 biên bản ghi nhớ" is a result',
    holds: (seen) => quiet(seen) && signsHere(seen.words),
    weights: { closing: 3.5 },
    proves: true,
  },
  {
    name: 'tells-who-is-there',
    example: 'Tham dự Hội nghị còn có đồng chí Lê Văn An.',
    because: 'docs/genre.md, participants',
    holds: ({ room }) => room === 'lede',
    weights: { lede: 4 },
  },
  {
    name: 'tells-of-the-conference',
    example: 'Ngày 5/1/2012, Sở tổ chức Hội nghị.',
    because: 'docs/genre.md, lead: who held it, when, where',
    holds: (seen) => quiet(seen) && seen.isTold && seen.isLead,
    weights: { lede: 4 },
  },
]

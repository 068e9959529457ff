// Prints the extraction report of `npm run seeds`, as text or JSON.
import { displayDate } from '../model/dates.ts'
import { kindNames } from '../model/kindnames.ts'
import { kinds, type Kind } from '../model/kinds.ts'
import { counted, type Message, type MessageLanguage } from '../text/message.ts'
import { visible } from '../text/visible.ts'
import { messageLanguage } from './language.ts'
import {
  LESS_SURE,
  LOOK_HERE,
  NOT_UNDERSTOOD,
  summarizeSeeds,
  type Placed,
  type SeedSummary,
  type SentenceCounts,
  type SummaryOptions,
} from './summary.ts'

/** Width of the labels in front of the facts of a report, in characters. */
const LABEL = 12

/** A fact of a report: its label, and what was read in each language or the same words in both. */
type Fact = readonly [label: Message, value: Message | string]

function factsOf({ statements, ...one }: SeedSummary): Fact[] {
  const isInferred = one.dateBasis === 'inferred'
  return [
    [{ vi: 'tiêu đề', en: 'title' }, one.title ?? ''],
    [{ vi: 'bên tổ chức', en: 'organizer' }, one.organizer ?? '-'],
    [
      { vi: 'ngày họp', en: 'date' },
      {
        vi: `${displayDate(one.date ?? '-')}${isInferred ? ' (suy ra)' : ''}, nơi họp ${one.place ?? '-'}`,
        en: `${one.date ?? '-'}${isInferred ? ' (inferred)' : ''}, place ${one.place ?? '-'}`,
      },
    ],
    [
      { vi: 'nơi đăng', en: 'published' },
      {
        vi: `${one.publisher ?? '-'}, người viết ${one.author ?? '-'}`,
        en: `${one.publisher ?? '-'}, by ${one.author ?? '-'}`,
      },
    ],
    [
      { vi: 'các ý', en: 'statements' },
      {
        vi: `${sum(statements)}: ${kinds.map((kind) => `${statements[kind]} ${kindNames[kind].vi}`).join(', ')}`,
        en: `${sum(statements)}: ${kinds.map((kind) => counted(statements[kind], kindNames[kind].en)).join(', ')}`,
      },
    ],
    [
      { vi: 'người', en: 'people' },
      {
        vi: `${one.people}, nhóm ${one.groups}, tổ chức ${one.organizations}, quan hệ ${one.relations}`,
        en: `${one.people}, groups ${one.groups}, organizations ${one.organizations}, relations ${one.relations}`,
      },
    ],
    [
      { vi: 'đã hiểu', en: 'coverage' },
      {
        vi: `${percent.vi(one.coverage)} số chữ cái (hiểu chưa hẳn là đúng)`,
        en: `${percent.en(one.coverage)} of the letters (understood, perhaps wrongly)`,
      },
    ],
    [{ vi: 'câu', en: 'sentences' }, sentencesIn(one.sentences)],
  ]
}

const sentencesIn = ({ all, telling, other, unread }: SentenceCounts): Message => ({
  vi: `${telling} trong ${all} câu cho ra nội dung; ${other} câu là bối cảnh hoặc phần thừa, ${unread} câu chưa hiểu`,
  en: `${telling} of ${all} gave something; ${other} background or furniture, ${unread} not understood`,
})

/** A percentage with one decimal. */
const percent: Readonly<Record<MessageLanguage, (value: number) => string>> = {
  vi: (value) => `${value.toFixed(1).replace('.', ',')}%`,
  en: (value) => `${value.toFixed(1)} %`,
}

const PROBLEM: Message = { vi: 'LỖI', en: 'PROBLEM' }

const placedLine = (file: string, what: string, { line, column, text }: Placed): string =>
  `  ${file}:${line}:${column}: ${what}: ${text}`

/** The output lines about one report. */
export function describeReport(summary: SeedSummary, language: MessageLanguage): string[] {
  const { file } = summary
  if (!summary.isRead) return summary.problem?.split('\n') ?? []
  const marked =
    (mark: Message) =>
    ({ file: of = file, ...one }: Placed & { file?: string }): string =>
      placedLine(of, mark[language], one)
  return [
    file,
    ...factsOf(summary).map(
      ([label, value]) => `  ${label[language].padEnd(LABEL)}${typeof value === 'string' ? value : value[language]}`,
    ),
    // Entries are not indented, so that whole lines can be pasted.
    ...summary.unclassified.flatMap(({ entry, ...one }) => [
      marked(NOT_UNDERSTOOD)(one),
      ...(entry === null ? [] : [entry]),
    ]),
    ...summary.lessSure.map(marked(LESS_SURE)),
    ...summary.doubts.map(marked(LOOK_HERE)),
    ...summary.corrections.map((one) => `  ${one.file}:${one.line}:${one.column}: ${one.text}`),
    ...summary.problems.map(marked(PROBLEM)),
  ]
}

/** The lines of everything that was read of a report. */
export function listReport({ file, read }: SeedSummary, language: MessageLanguage): string[] {
  return [
    ...read.people.map(({ offices, ...one }) =>
      placedLine(file, PERSON[language], { ...one, text: [one.text, ...offices].join(', ') }),
    ),
    ...read.organizations.map((one) => placedLine(file, ORGANIZATION[language], one)),
    ...read.statements.map(({ kind, year, topic, by, ...one }) => {
      const about = topic === null ? [] : [`${TOPIC[language]} ‘${topic}’`]
      return placedLine(
        file,
        [`${kindNames[kind][language]} ${year}`, ...(by === null ? [] : [by]), ...about].join(', '),
        one,
      )
    }),
    ...read.background.map((one) => placedLine(file, BACKGROUND[language], one)),
  ]
}
const TOPIC: Message = { vi: 'mục', en: 'topic' }
const PERSON: Message = { vi: 'người', en: 'person' }
const ORGANIZATION: Message = { vi: 'tổ chức', en: 'organization' }
/** The label of a sentence that gave nothing. */
const BACKGROUND: Message = { vi: 'không thành ý nào', en: 'gave nothing' }

const sum = (statements: Record<Kind, number>): number => kinds.reduce((all, kind) => all + statements[kind], 0)

/** The columns of the table around those of the kinds. */
const BEFORE_KINDS: readonly Message[] = [
  { vi: 'báo cáo', en: 'report' },
  { vi: 'ngày họp', en: 'date' },
]
const AFTER_KINDS: readonly Message[] = [
  { vi: 'tổng', en: 'all' },
  { vi: 'người', en: 'people' },
  { vi: 'tổ chức', en: 'bodies' },
  { vi: 'đã hiểu', en: 'coverage' },
  { vi: 'câu', en: 'sentences' },
  { vi: 'chưa hiểu', en: 'unread' },
  { vi: 'ít chắc', en: 'unsure' },
  { vi: 'xem lại', en: 'look' },
  { vi: 'lỗi', en: 'wrong' },
]
const NOT_USED: Message = { vi: 'KHÔNG DÙNG ĐƯỢC', en: 'NOT USED' }

/** The table of all reports, for a folder with several. */
function tableOf(summaries: readonly SeedSummary[], language: MessageLanguage): string[] {
  const columns = [...BEFORE_KINDS, ...kinds.map((kind) => kindNames[kind]), ...AFTER_KINDS]
  const head = columns.map((name) => name[language])
  const dayOf = ({ date }: SeedSummary): string => (language === 'vi' ? displayDate(date ?? '-') : (date ?? '-'))
  const rows = summaries.map((one) => [
    one.file,
    one.isRead ? dayOf(one) : NOT_USED[language],
    ...kinds.map((kind) => String(one.statements[kind])),
    String(sum(one.statements)),
    String(one.people),
    String(one.organizations),
    percent[language](one.coverage),
    `${one.sentences.telling}/${one.sentences.all}`,
    String(one.unclassified.length),
    String(one.lessSure.length),
    String(one.doubts.length),
    String(one.problems.length),
  ])
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** Advice that is printed after the tables unless all is listed. */
const COMPARE: Message = {
  vi: 'Ý không được nhắc ở trên chưa chắc đã đọc đúng. Muốn xem từng ý đã đọc để đối chiếu với báo cáo: npm run seeds -- --list',
  en: 'What is not named above may still be misread. To compare everything that was read with the report: npm run seeds -- --list',
}

/** Advice that is printed after the tables if a sentence has an entry to paste. */
const PASTE: Message = {
  vi: "Nếu một câu chưa hiểu là một ý của báo cáo: chép dòng '- add' ở dưới câu ấy vào TÊN.corrections.yaml cạnh báo cáo, và xem lại kind, year.",
  en: "If a sentence that was not understood is a statement: paste the line '- add' below it into NAME.corrections.yaml beside the report, and check kind and year.",
}

/** Advice that is printed after the tables if there are unread sentences or doubts. */
const ADVICE: readonly Message[] = [
  {
    vi: 'Câu chưa hiểu vẫn nằm trong văn bản trên trang. Muốn biết quy tắc nào đã đọc một dòng và quy tắc nào suýt khớp:',
    en: 'A sentence that was not understood stays in the text of the page. To see which rule read a line, and which almost did:',
  },
  { vi: '  npm run seeds -- --why TỆP:DÒNG', en: '  npm run seeds -- --why FILE:LINE' },
  {
    vi: 'Muốn sửa chỗ đọc sai mà không động đến mã nguồn, hãy viết TÊN.corrections.yaml cạnh báo cáo (README.vi.md, mục Sửa chỗ đọc sai).',
    en: 'To overrule the rules without touching code, write NAME.corrections.yaml beside the report (README, corrections).',
  },
]

/**
 * Prints the extraction report of a folder, safe for a terminal. With `list`, everything that was read is listed.
 * @returns the exit code: 1 if any report or correction has a problem, otherwise 0
 */
export async function reportSeeds(
  folder: string,
  print: (line: string) => void,
  {
    json = false,
    list = false,
    language = messageLanguage(process.env),
    progress,
  }: SummaryOptions & { json?: boolean; list?: boolean } = {},
): Promise<number> {
  const { reports, notRead } = await summarizeSeeds(folder, { language, ...(progress && { progress }) })
  const wrong = reports.filter(({ problem }) => problem !== null)
  const code = wrong.length > 0 ? 1 : 0
  if (json) {
    // Escape what JSON.stringify leaves (direction marks, C1 controls); the data stay the same.
    print(JSON.stringify({ reports, notRead }, null, 2).split('\n').map(visible).join('\n'))
    return code
  }
  const lines = reports.flatMap((summary) => [
    ...describeReport(summary, language),
    ...(list ? listReport(summary, language) : []),
    '',
  ])
  if (reports.length > 1) lines.push(...tableOf(reports, language), '')
  if (notRead.length > 0) lines.push(NOT_READ[language], ...notRead.map(({ file, why }) => `  ${file}: ${why}`), '')
  if (!list && reports.some(({ isRead }) => isRead)) lines.push(COMPARE[language])
  if (reports.some(({ unclassified, lessSure, doubts }) => unclassified.length + lessSure.length + doubts.length > 0))
    lines.push(...[...(reports.some(hasEntry) ? [PASTE] : []), ...ADVICE].map((line) => line[language]))
  if (wrong.length > 0) lines.push(closing(wrong)[language])
  for (const line of lines) print(visible(line))
  return code
}

const hasEntry = ({ unclassified }: SeedSummary): boolean => unclassified.some(({ entry }) => entry !== null)

const NOT_READ: Message = { vi: 'Không đọc:', en: 'Not read:' }

/** The last line of the report: how many problems there are, and in which files. */
function closing(wrong: readonly SeedSummary[]): Message {
  const count = wrong.reduce((all, { problems }) => all + problems.length, 0)
  const files = wrong.map(({ file }) => file).join(', ')
  return {
    vi: `Có ${count} lỗi trong ${files}. Trang chỉ được dựng sau khi đã sửa hết.`,
    en: `${counted(count, 'problem')} in ${files}. The page is not built until ${count === 1 ? 'it is' : 'they are'} put right.`,
  }
}

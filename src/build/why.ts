// `npm run seeds -- --why FILE:LINE`: the rules that matched a line of a report, the result, and rules that almost
// matched.
import { basename } from 'node:path'
import { displayDate } from '../model/dates.ts'
import type { RegionRole } from '../model/dataset.ts'
import { kindNames } from '../model/kindnames.ts'
import type { ParsedReport } from '../parse/rules/draft.ts'
import { explainLine, explainSentences } from '../parse/edit/explain.ts'
import type { Message, MessageLanguage } from '../text/message.ts'
import { firstOf } from '../text/named.ts'
import { short } from '../text/short.ts'
import { lineColumn, overlaps, slice, trim, type Span } from '../text/span.ts'
import { visible } from '../text/visible.ts'
import { listSeeds } from './folder.ts'
import { messageLanguage } from './language.ts'
import { noteOf } from '../seeds/note.ts'
import { SeedError, shown } from './problem.ts'
import { readSeedFile } from './seeds.ts'
import { LOOK_HERE, NOT_UNDERSTOOD } from './summary.ts'

/** The span of a line (from 1), without its line break; null if the text has no such line. */
function lineSpan(text: string, line: number): Span | null {
  const lines = text.split('\n')
  const words = lines[line - 1]
  if (words === undefined || line < 1) return null
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return { start, end: start + words.length }
}

/**
 * Explains a line of a report.
 * @param place 'seeds/x.txt:12', 'x.txt:12' or 'x:12'; a column after the line is ignored
 * @param language by default that of the environment
 * @returns the lines to print. Throws a `SeedError` if the file or line doesn't exist
 */
export async function explainPlace(
  folder: string,
  place: string,
  language: MessageLanguage = messageLanguage(process.env),
): Promise<string[]> {
  const match = /^(?<file>.+?):(?<line>\d+)(?::\d+)?$/u.exec(place)
  const { reports } = await listSeeds(folder)
  const name = basename(match?.groups?.['file'] ?? place).replace(/\.txt$/u, '')
  const file = reports.find(({ path }) => basename(path) === `${name}.txt`)
  if (!match || !file) {
    const names = reports.map(({ path }) => basename(path))
    const told = firstOf(names, MOST_NAMES, 'tệp')
    throw new SeedError(
      noteOf(folder, {
        vi: `'${place}' không chỉ ra dòng nào của một báo cáo. Cần TỆP:DÒNG, với một trong các tệp: ${told.vi}.`,
        en: `'${place}' is no line of a report. Expected FILE:LINE, with one of: ${told.en}.`,
      }),
    )
  }
  const { path } = file
  const { report, problems } = await readSeedFile(file)
  if (!report) throw new SeedError(problems[0] ?? noteOf(path, UNUSABLE), ...problems.slice(1))
  const line = Number(match.groups?.['line'])
  const span = lineSpan(report.seed.text, line)
  if (!span)
    throw new SeedError({
      ...{ path, line, column: 1 },
      message: { vi: `tệp không có dòng ${line}.`, en: `the file has no line ${line}.` },
    })
  return explain(report, shown(path), span, language)
}

const UNUSABLE: Message = { vi: 'không dùng được tệp này.', en: 'the file can’t be used.' }

/** Longest quote of a report in an output line, UTF-16 units. */
const LONGEST = 120
/** A message lists at most this many reports. */
const MOST_NAMES = 8

const quoted = (text: string, span: Span): string => short(slice(text, span), LONGEST)

/** The names of regions, as `RegionRole` has them in English. */
const ROLES: Readonly<Record<RegionRole, Message>> = {
  title: { vi: 'tiêu đề', en: 'title' },
  dateline: { vi: 'nơi đăng', en: 'dateline' },
  lede: { vi: 'đoạn mở đầu', en: 'lede' },
  results: { vi: 'kết quả', en: 'results' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  speech: { vi: 'phát biểu', en: 'speech' },
  awards: { vi: 'khen thưởng', en: 'awards' },
  closing: { vi: 'diễn biến và bế mạc', en: 'closing' },
  byline: { vi: 'tên người viết', en: 'byline' },
  duplicate: { vi: 'đoạn lặp lại', en: 'duplicate' },
  furniture: { vi: 'phần thừa của trang gốc', en: 'furniture' },
  space: { vi: 'khoảng trống', en: 'space' },
  unclassified: { vi: 'chưa hiểu', en: 'unclassified' },
}

/** Widths of the labels, in characters. */
const LABEL = 12
const INNER_LABEL = 10

/**
 * The explanation of a line as lines to print, safe for a terminal. Names of rules and their reasons are not
 * translated.
 * @param file the file's name as shown
 */
export const explain = (report: ParsedReport, file: string, line: Span, language: MessageLanguage): string[] =>
  linesAbout(report, file, line, language).map(visible)

function linesAbout(report: ParsedReport, file: string, line: Span, language: MessageLanguage): string[] {
  const { text } = report.seed
  const at = (start: number): string => {
    const place = lineColumn(text, start)
    return `${file}:${place.line}:${place.column}`
  }
  const say = (message: Message): string => message[language]
  const label = (name: Message, width = LABEL): string => say(name).padEnd(width)
  const words = trim(text, line)
  if (words.end === words.start) return [`${at(line.start)}: ${say({ vi: 'dòng trống', en: 'a blank line' })}`]
  const out = [`${at(words.start)}: ${quoted(text, words)}`]
  const roles = new Set(report.regions.filter((region) => overlaps(region, words)).map(({ role }) => role))
  const names = [...roles].filter((role) => role !== 'space').map((role) => say(ROLES[role]))
  out.push(`  ${label(READ_AS)}${names.join(', ')}`)
  const whole = explainLine(text, words)
  if (whole && (roles.has('furniture') || roles.has('byline')))
    out.push(`  ${label(RULE)}${whole.rule} (${whole.because})`)
  else if (roles.has('furniture')) out.push(`  ${label(RULE)}${say(NO_RULE)}`)
  out.push(...facts(report, words).map(({ name, value }) => `  ${label(name)}${say(value)}`))
  for (const { span, role, rules, statements, almost } of explainSentences(report, words)) {
    out.push('', `  ${at(span.start)}: ${quoted(text, span)}`)
    const by = rules.length > 0 ? `, ${say({ vi: 'theo', en: 'by' })} ${rules.join(' → ')}` : ''
    out.push(`    ${label(READ_AS, INNER_LABEL)}${say(role === null ? NOT_UNDERSTOOD : ROLES[role])}${by}`)
    for (const { kind, year, by: speaker, topic, source } of statements) {
      const who = speaker === null ? '' : `, ${say({ vi: 'người nói', en: 'by' })} ${speaker}`
      const about = topic === null ? '' : `, ${say({ vi: 'chủ đề', en: 'topic' })} '${topic}'`
      const what = { vi: `${kindNames[kind].vi} năm ${year}`, en: `${kindNames[kind].en} ${year}` }
      out.push(`    ${say(what)}${who}${about}: ${quoted(text, source)}`)
    }
    for (const { rule, span: place, because } of almost)
      out.push(
        `    ${label(ALMOST, INNER_LABEL)}${rule} ${say({ vi: 'ở', en: 'at' })} ${at(place.start)} ‘${quoted(text, place)}’ (${because})`,
      )
  }
  return out
}

const READ_AS: Message = { vi: 'đọc là', en: 'read as' }
const RULE: Message = { vi: 'quy tắc', en: 'rule' }
const NO_RULE: Message = {
  vi: 'không có quy tắc riêng: dòng này đứng trên báo cáo, dưới tên người viết, hoặc dưới các liên kết tới trang khác',
  en: 'none of its own: it stands above the report, below its byline, or under other pages’ links',
}
const ALMOST: Message = { vi: 'suýt khớp', en: 'almost' }

/** The people, groups and facts of the conference that were read from a line, and its doubts. */
function facts(report: ParsedReport, line: Span): { name: Message; value: Message }[] {
  const { text } = report.seed
  const here = (spans: readonly Span[]): boolean => spans.some((span) => overlaps(span, line))
  const out: { name: Message; value: Message }[] = []
  const { date, place, years, source } = report.event
  if (here(source))
    out.push({
      name: { vi: 'hội nghị', en: 'conference' },
      value: {
        vi: `${date === null ? 'không rõ ngày' : displayDate(date)}, ${place ?? 'không rõ nơi họp'}, kết quả năm ${years.results ?? '?'}, nhiệm vụ năm ${years.tasks ?? '?'}`,
        en: `${date ?? 'no date'}, ${place ?? 'no place'}, results of ${years.results ?? '?'}, tasks of ${years.tasks ?? '?'}`,
      },
    })
  for (const person of report.people)
    if (here(person.source)) {
      const offices = (host: string): string =>
        person.offices.map(({ role, body }) => `${slice(text, role)} | ${body ? slice(text, body) : host}`).join('; ')
      const after = person.offices.length > 0 ? ': ' : ''
      out.push({
        name: { vi: 'người', en: 'person' },
        value: {
          vi: `${person.name}${after}${offices('ở cơ quan tổ chức')}`,
          en: `${person.name}${after}${offices('at the host')}`,
        },
      })
    }
  for (const { words, role, body } of report.groups)
    if (here([words])) {
      const group = `${slice(text, role)}${body ? ` | ${slice(text, body)}` : ''}`
      out.push({ name: { vi: 'nhóm', en: 'group' }, value: { vi: group, en: group } })
    }
  for (const { span, message } of report.doubts) if (here([span])) out.push({ name: LOOK_HERE, value: message })
  return out
}

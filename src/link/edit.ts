// Applies an editor's `link` and `unlink` corrections. Like all corrections, they name statements by quotes of the
// report (README, corrections).
import type { Dataset, Link, Report, Statement } from '../model/dataset.ts'
import type { Message } from '../text/message.ts'
import { namedBy, severalNamed, STATEMENTS } from '../text/named.ts'
import { meant, nearestName, nearestWords } from '../text/nearest.ts'
import { quoteFinder } from '../text/quote.ts'
import { short } from '../text/short.ts'
import type { Span } from '../text/span.ts'
import { kindBetween } from './kinds.ts'

/** A `link` or `unlink` correction. */
export interface LinkEdit {
  /** UTF-16 offset in the corrections file, for messages. */
  at: number
  do: 'link' | 'unlink'
  /** Words of a statement of the report that the corrections file belongs to. */
  quote: string
  /** Words of the other statement. */
  with: string
  /** File name of the other statement's report; null: the same report. */
  in: string | null
}

/** A message about an edit: a problem or its effect. `at` is the edit's offset. */
export interface LinkNote {
  at: number
  message: Message
}

type Step = { links: Link[]; effect: Message } | { problem: Message }
/** A report with its statements, prepared for finding quotes. */
interface Place {
  report: Report
  statements: Statement[]
  find: (quote: string) => Span[]
}

/**
 * Applies edits to the links of a dataset, in order. An edit that names no statement, is ambiguous or changes nothing
 * gives a problem and is skipped; every other edit gives an effect, a message that says what it changed.
 * @param report id of the report that the corrections file belongs to
 */
export function editLinks(
  dataset: Dataset,
  report: string,
  edits: readonly LinkEdit[],
): { links: Link[]; problems: LinkNote[]; effects: LinkNote[] } {
  const places = new Map<string, Place>()
  const placeOf = (one: Report): Place => {
    let place = places.get(one.id)
    if (!place) {
      const statements = dataset.statements.filter((statement) => statement.report === one.id)
      places.set(one.id, (place = { report: one, statements, find: quoteFinder(one.text) }))
    }
    return place
  }
  let links = dataset.links
  const problems: LinkNote[] = []
  const effects: LinkNote[] = []
  for (const edit of edits) {
    const own = dataset.reports.find(({ id }) => id === report)
    const other = edit.in === null ? own : reportCalled(dataset.reports, edit.in)
    const step: Step =
      own && other
        ? apply(links, edit, placeOf(own), placeOf(other))
        : { problem: noReport(dataset.reports, edit.in ?? '') }
    if ('problem' in step) problems.push({ at: edit.at, message: step.problem })
    else {
      effects.push({ at: edit.at, message: step.effect })
      links = step.links
    }
  }
  return { links, problems, effects }
}

const plainFile = (file: string): string =>
  file
    .normalize('NFC')
    .replace(/^.*[\\/]/u, '')
    .replace(/\.txt$/u, '')

/** Finds a report by its file name, with or without folder and '.txt'. */
const reportCalled = (reports: readonly Report[], file: string): Report | undefined =>
  reports.find((one) => plainFile(one.file) === plainFile(file))

function noReport(reports: readonly Report[], file: string): Message {
  const files = reports.map((one) => one.file)
  // Compare without '.txt', which would make all names similar.
  const near = nearestName(plainFile(file), files.map(plainFile))
  const { vi, en } = meant(near === null ? null : `${near}.txt`, {
    vi: `Cần tên tệp của một báo cáo trong cùng thư mục, chẳng hạn '${files[0] ?? ''}'.`,
    en: `Expected the file name of a report in the same folder, such as '${files[0] ?? ''}'.`,
  })
  return { vi: `không có báo cáo '${short(file)}'. ${vi}`, en: `there is no report '${short(file)}'. ${en}` }
}

function apply(links: readonly Link[], edit: LinkEdit, own: Place, other: Place): Step {
  const one = statementsNamed(own, edit.quote)
  if ('problem' in one) return one
  const two = statementsNamed(other, edit.with)
  if ('problem' in two) return two
  const [quote, withWords] = [short(edit.quote), short(edit.with)]
  // A quote may name several statements with the same words.
  const pairs = one.named.flatMap((a) =>
    two.named.map((b): [from: Statement, to: Statement] => (kindBetween(a, b) === null ? [b, a] : [a, b])),
  )
  const isPair = (link: Link): boolean => pairs.some(([from, to]) => link.from === from.id && link.to === to.id)
  const linked = links.filter(isPair)
  const told = (verb: Message, after: number): Message => {
    const [a, b] = [short(one.named[0]?.text ?? ''), short(two.named[0]?.text ?? '')]
    return {
      vi: `${verb.vi} ‘${a}’ với ‘${b}’ (${links.length} → ${after} mối nối)`,
      en: `${verb.en} ‘${a}’ and ‘${b}’ (${links.length} → ${after} links)`,
    }
  }
  if (edit.do === 'unlink') {
    if (linked.length === 0)
      return {
        problem: {
          vi: `chỗ sửa này không đổi gì: '${quote}' và '${withWords}' chưa được nối với nhau. Hãy xoá chỗ sửa.`,
          en: `this changes nothing: '${quote}' and '${withWords}' are not linked. Remove the correction.`,
        },
      }
    const left = links.filter((link) => !isPair(link))
    return { links: left, effect: told({ vi: 'đã bỏ nối', en: 'unlinked' }, left.length) }
  }
  if (linked.length > 0)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: '${quote}' và '${withWords}' đã được nối với nhau. Hãy xoá chỗ sửa.`,
        en: `this changes nothing: '${quote}' and '${withWords}' are linked already. Remove the correction.`,
      },
    }
  const [pair] = pairs
  const kind = pair ? kindBetween(...pair) : null
  if (!pair || kind === null)
    return {
      problem: {
        vi: 'chỉ nối được ý đã qua với ý sắp tới: một kết quả với một mục tiêu hay yêu cầu trong cùng báo cáo, hoặc một ý đã đề ra với ý mà báo cáo sau nói về việc ấy.',
        en: 'a link joins what was and what shall be: a result and a goal or request of one report, or a promise and what a later report says of it.',
      },
    }
  const [from, to] = pair
  const link: Link = { from: from.id, to: to.id, kind, basis: 'editor', theme: null, score: 1, shared: [] }
  return { links: [...links, link], effect: told({ vi: 'đã nối', en: 'linked' }, links.length + 1) }
}

/** The statements that a quote identifies (all with the same words), or a message why there are none. */
function statementsNamed(
  { report, statements, find }: Place,
  quote: string,
): { named: Statement[] } | { problem: Message } {
  const { text, file } = report
  const places = find(quote)
  const spans = statements.map(({ source }) => source)
  if (places.length === 0) {
    const { vi, en } = meant(nearestWords(text, quote, spans), {
      vi: 'Cần lời của một ý, viết đúng như trong văn bản.',
      en: 'Expected words of one statement, as they stand in the text.',
    })
    return {
      problem: {
        vi: `không ý nào của ${file} có lời '${short(quote)}'. ${vi}`,
        en: `no statement of ${file} has the words '${short(quote)}'. ${en}`,
      },
    }
  }
  const found = namedBy(text, quote, places, statements, ({ source }) => source)
  if (!found.ok) {
    const words = found.different.map(({ source }) => source.exact)
    return { problem: severalNamed(quote, STATEMENTS, words, found.isOnePlace) }
  }
  if (found.named.length === 0)
    return {
      problem: {
        vi: `không đọc được ý nào từ '${short(quote)}' trong ${file}. Cần lời của một ý.`,
        en: `no statement was read from '${short(quote)}' in ${file}. Expected words of one statement.`,
      },
    }
  return { named: found.named }
}

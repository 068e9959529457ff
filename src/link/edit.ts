// An editor's word on links: this statement and that one belong together, or don't. By the reports' own words, as all
// corrections are (contract.md, section 3).
import type { Dataset, Link, Statement } from '../model/dataset.ts'
import { kindBetween } from './kinds.ts'

export interface LinkEdit {
  /** Where it stands in its own file, for messages: UTF-16 offset. */
  at: number
  do: 'link' | 'unlink'
  /** Words of a statement of the report that the edits belong to. */
  quote: string
  /** Words of the other statement. */
  with: string
  /** File name of the other one's report; null: the same report. */
  in: string | null
}

export interface LinkProblem {
  at: number
  message: string
}

/**
 * Applies an editor's edits to links. One that fits nothing or changes nothing is a problem; the others hold all the same.
 * @param report id of the report that the edits stand beside
 */
export function editLinks(
  dataset: Dataset,
  report: string,
  edits: readonly LinkEdit[],
): { links: Link[]; problems: LinkProblem[] } {
  let links = dataset.links
  const problems: LinkProblem[] = []
  for (const edit of edits) {
    const fail = (message: string): void => void problems.push({ at: edit.at, message })
    const other = edit.in === null ? report : dataset.reports.find(({ file }) => file === edit.in)?.id
    if (other === undefined) {
      const files = dataset.reports.map(({ file }) => `'${file}'`).join(', ')
      fail(`there is no report '${edit.in ?? ''}'. Expected one of ${files}.`)
      continue
    }
    const [one, two] = [statementAt(dataset, report, edit.quote), statementAt(dataset, other, edit.with)]
    if (!one || !two) {
      fail(
        `no one statement has the words '${one ? edit.with : edit.quote}'. Expected words of one statement, as they stand in the text.`,
      )
      continue
    }
    const [from, to] = kindBetween(one, two) === null ? [two, one] : [one, two]
    const kind = kindBetween(from, to)
    const isSame = (link: Link): boolean => link.from === from.id && link.to === to.id
    const has = links.some(isSame)
    if (edit.do === 'unlink') {
      if (has) links = links.filter((link) => !isSame(link))
      else fail(`this changes nothing: '${edit.quote}' and '${edit.with}' are not linked. Remove the correction.`)
    } else if (has)
      fail(`this changes nothing: '${edit.quote}' and '${edit.with}' are linked already. Remove the correction.`)
    else if (kind === null)
      fail(
        'a link joins what was and what shall be: a result and a goal or request of one report, or a promise and what a later report says of it.',
      )
    else links = [...links, { from: from.id, to: to.id, kind, basis: 'editor', theme: null, score: 1, shared: [] }]
  }
  return { links, problems }
}

/** The one statement that has these words. */
function statementAt({ statements }: Dataset, report: string, quote: string): Statement | null {
  const words = quote.normalize('NFC').trim()
  // As the text has them, or as the page shows them.
  const wordings = (one: Statement): string[] => [one.source.exact, one.text]
  const found = statements.filter((one) => one.report === report && wordings(one).some((all) => all.includes(words)))
  const exact = found.filter((one) => wordings(one).includes(words))
  const [first, second] = exact.length > 0 ? exact : found
  return first && !second ? first : null
}

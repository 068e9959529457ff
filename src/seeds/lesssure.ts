// Finds what was read, but with little evidence, for the extraction report of `npm run seeds`.
import { kindNames } from '../model/kindnames.ts'
import { looksBack } from '../model/kinds.ts'
import { groupBy } from '../model/lookup.ts'
import { ADDED, CORRECTED } from '../parse/edit/correct.ts'
import { CONFIRMED } from '../parse/edit/correctconfirm.ts'
import type { ParsedReport, StatementDraft } from '../parse/rules/draft.ts'
import { year } from '../parse/rules/nouns.ts'
import { counted, type Message, type MessageLanguage } from '../text/message.ts'
import { contains, slice, type Span } from '../text/span.ts'

const AS_NEIGHBOURS = (what: string): Message => ({
  vi: `đọc là ${what} chỉ nhờ các câu bên cạnh`,
  en: `read as ${what} from its neighbours alone`,
})

const NAMES_LATER = (what: string, year: string): Message => ({
  vi: `đọc là ${what}, mà trong lời có năm ${year}`,
  en: `read as ${what}, but its words name ${year}`,
})

/** Whether an editor has set the statement by hand, or found it right. */
const isSettled = ({ rules }: StatementDraft): boolean =>
  [CORRECTED, ADDED, CONFIRMED].some((rule) => rules.includes(rule))

/** The sentences that have statements, but no sign of their own, with these statements. */
function placedByNeighbours({ sentences, statements }: ParsedReport): { span: Span; statements: StatementDraft[] }[] {
  return sentences.flatMap(({ span, isByNeighbours }) => {
    const own = isByNeighbours ? statements.filter((one) => contains(span, one.source) && !isSettled(one)) : []
    return own.length > 0 ? [{ span, statements: own }] : []
  })
}

const YEARS = new RegExp(year.source, 'gu')

/** The statements about the past whose words name a later year than their own, with that year. */
function namingLater({ seed, statements }: ParsedReport): { statement: StatementDraft; year: string }[] {
  return statements
    .filter((one) => looksBack(one.kind) && !isSettled(one))
    .flatMap((statement) => {
      const years = slice(seed.text, statement.source).match(YEARS) ?? []
      const later = years.find((one) => Number(one) > statement.year)
      return later === undefined ? [] : [{ statement, year: later }]
    })
}

/** What statements were read as: '2 kết quả năm 2009'. */
function readAs(statements: readonly StatementDraft[], language: MessageLanguage): string {
  const groups = groupBy(statements, ({ kind, year }) => `${kind} ${year}`)
  return [...groups.values()]
    .flatMap((list) => (list[0] ? [{ count: list.length, ...list[0] }] : []))
    .map(({ count, kind, year }) => {
      const { vi, en } = kindNames[kind]
      return language === 'vi' ? `${count} ${vi} năm ${year}` : `${counted(count, en)} of ${year}`
    })
    .join(', ')
}

/** What was read with little evidence: where, as what, and why it is doubtful. */
export function lessSure(report: ParsedReport, language: MessageLanguage): { span: Span; why: string }[] {
  return [
    ...placedByNeighbours(report).map(({ span, statements }) => ({
      span,
      why: AS_NEIGHBOURS(readAs(statements, language))[language],
    })),
    ...namingLater(report).map(({ statement, year }) => ({
      span: statement.source,
      why: NAMES_LATER(readAs([statement], language), year)[language],
    })),
  ]
}

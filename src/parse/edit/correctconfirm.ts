// Applies an editor's `confirm` correction: what was read of some words is right, and is no longer doubted.
import { counted } from '../../text/message.ts'
import { short } from '../../text/short.ts'
import { contains, slice, type Span } from '../../text/span.ts'
import type { ParsedReport } from '../rules/draft.ts'
import { notThere, type Find, type Step } from './correction.ts'

/** Stands among the rules of a statement that an editor has found right. */
export const CONFIRMED = 'confirmed'

/** Confirms the statements that lie wholly within the quoted words, and settles the doubts there. */
export function confirm(report: ParsedReport, find: Find, quote: string): Step {
  const places = find(quote)
  const [first] = places
  if (!first) return { problem: notThere(report, quote) }
  const isWithin = (span: Span): boolean => places.some((place) => contains(place, span))
  const named = report.statements.filter(({ source, rules }) => isWithin(source) && !rules.includes(CONFIRMED))
  const doubts = report.doubts.filter(({ span }) => !isWithin(span))
  const settled = report.doubts.length - doubts.length
  if (named.length + settled === 0)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: trong '${short(quote)}' không có trọn ý nào và không có gì cần xem lại. Hãy trích cả câu, hoặc xoá chỗ sửa.`,
        en: `this changes nothing: no whole statement and no doubt lies within '${short(quote)}'. Quote the whole sentence, or remove the correction.`,
      },
    }
  const words = short(slice(report.seed.text, first))
  return {
    report: {
      ...report,
      doubts,
      statements: report.statements.map((one) =>
        named.includes(one) ? { ...one, rules: [...one.rules, CONFIRMED] } : one,
      ),
    },
    effect: {
      vi: `đã xác nhận ‘${words}’ (${named.length} ý, ${settled} chỗ cần xem)`,
      en: `confirmed ‘${words}’ (${counted(named.length, 'statement')}, ${counted(settled, 'doubt')})`,
    },
  }
}

// Applies an editor's `drop` correction: of a statement, a person, a group, or a sentence that wasn't understood.
import type { Message } from '../../text/message.ts'
import { GROUPS, namedBy, PEOPLE, SENTENCES, severalNamed, STATEMENTS } from '../../text/named.ts'
import { sameWords } from '../../text/quote.ts'
import { short } from '../../text/short.ts'
import { slice, type Span } from '../../text/span.ts'
import type { ParsedReport } from '../rules/draft.ts'
import { notThere, statementsNamed, type Find, type Step } from './correction.ts'
import { bodiesCalled, sameName } from './correctvalues.ts'
import { counts, told } from './effects.ts'
import { unreadSentences, withRole } from './unread.ts'

/** Drops what a quote names: a person or group of exactly that name, a statement, or an unread sentence. */
export function drop(report: ParsedReport, find: Find, quote: string): Step {
  const { text } = report.seed
  const places = find(quote)
  if (places.length === 0) return { problem: notThere(report, quote) }
  const found = statementsNamed(report, quote, places)
  const isStatement = 'named' in found && found.named.some(({ source }) => sameWords(slice(text, source), quote))
  if (!isStatement) {
    // An exact person's name or group takes precedence over statements that contain it.
    const step = dropPerson(report, quote) ?? dropGroup(report, quote)
    if (step) return step
  }
  if ('problem' in found) return found
  if (!isStatement && found.named.length > 0 && bodiesCalled(report, quote).length > 0)
    return {
      problem: {
        vi: `'${short(quote)}' là tên một tổ chức, mà 'drop' không bỏ được tổ chức ('alias' gộp hai tên làm một). Muốn bỏ cả ${told(text, found.named).vi} thì trích nhiều lời hơn.`,
        en: `'${short(quote)}' is the name of a body, which 'drop' can't remove ('alias' joins two names). To drop the whole statement ${told(text, found.named).en}, quote more words.`,
      },
    }
  const gone = new Set(found.named)
  if (gone.size > 0) {
    const statements = report.statements.filter((one) => !gone.has(one))
    return {
      report: { ...report, statements },
      effect: dropped(told(text, found.named), counts(report.statements.length, statements.length, STATEMENTS)),
    }
  }
  return dropUnread(report, quote, places)
}

const dropped = (what: Message, count: Message): Message => ({
  vi: `đã bỏ ${what.vi} ${count.vi}`,
  en: `dropped ${what.en} ${count.en}`,
})

function dropPerson(report: ParsedReport, quote: string): Step | null {
  const gone = report.people.find(({ name }) => sameName(name, quote))
  if (!gone) return null
  const people = report.people.filter((one) => one !== gone)
  const spoken = report.statements.filter(({ by }) => by === gone.name).length
  const statements = report.statements.map((one) => (one.by === gone.name ? { ...one, by: null } : one))
  const { vi, en } = dropped(
    { vi: `người có tên ${gone.name}`, en: `the person ${gone.name}` },
    counts(report.people.length, people.length, PEOPLE),
  )
  const without: Message =
    spoken === 0
      ? { vi: '', en: '' }
      : {
          vi: `; ${spoken} ý nay không rõ ai nói`,
          en: `; ${spoken} ${spoken === 1 ? 'statement has' : 'statements have'} no speaker now`,
        }
  return { report: { ...report, people, statements }, effect: { vi: vi + without.vi, en: en + without.en } }
}

function dropGroup(report: ParsedReport, quote: string): Step | null {
  const groups = report.groups.filter(({ words }) => !sameWords(slice(report.seed.text, words), quote))
  if (groups.length === report.groups.length) return null
  return {
    report: { ...report, groups },
    effect: dropped(
      { vi: `nhóm ‘${short(quote)}’`, en: `the group ‘${short(quote)}’` },
      counts(report.groups.length, groups.length, GROUPS),
    ),
  }
}

/** Turns an unread sentence into furniture, so that it is no longer reported as not understood. */
function dropUnread(report: ParsedReport, quote: string, places: readonly Span[]): Step {
  const { text } = report.seed
  const unread = unreadSentences(report)
  const found = namedBy(text, quote, places, unread, (span) => span)
  if (!found.ok) {
    const words = found.different.map((span) => slice(text, span))
    return { problem: severalNamed(quote, SENTENCES, words, found.isOnePlace) }
  }
  if (found.named.length === 0)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: ở '${short(quote)}' không có ý, người, nhóm hay câu chưa hiểu nào. Hãy xoá chỗ sửa.`,
        en: `this changes nothing: no statement, person, group or unread sentence stands at '${short(quote)}'. Remove the correction.`,
      },
    }
  const after = { ...report, regions: withRole(report.regions, found.named, 'furniture') }
  const words = short(slice(text, found.named[0] ?? { start: 0, end: 0 }))
  return {
    report: after,
    effect: dropped(
      { vi: `câu chưa hiểu ‘${words}’`, en: `the unread sentence ‘${words}’` },
      counts(unread.length, unreadSentences(after).length, { vi: 'câu chưa hiểu', en: 'not understood' }),
    ),
  }
}

// Checks an editor's facts of the conference against the report, and says what they changed.
import { displayDate } from '../../model/dates.ts'
import type { Message } from '../../text/message.ts'
import { sameWords } from '../../text/quote.ts'
import { slice } from '../../text/span.ts'
import type { ConferenceFacts, ParsedReport } from '../rules/draft.ts'
import { notThere, type Find } from './correction.ts'

/** The names of the facts, as they stand in a corrections file, with those in messages. */
const FACTS: Readonly<Record<keyof ConferenceFacts, Message>> = {
  organizer: { vi: 'cơ quan tổ chức', en: 'organizer' },
  date: { vi: 'ngày họp', en: 'date' },
  place: { vi: 'nơi họp', en: 'place' },
}
export const factNames = Object.keys(FACTS) as readonly (keyof ConferenceFacts)[]

/** The value of a fact as it was read; null if the report doesn't state it. */
function valueRead({ seed, event }: ParsedReport, name: keyof ConferenceFacts): string | null {
  return name === 'organizer' ? event.organizer && slice(seed.text, event.organizer) : event[name]
}

const isSame = (a: string | null, b: string | null): boolean => (a === null || b === null ? a === b : sameWords(a, b))

const shownFact = (name: keyof ConferenceFacts, value: string | null): Message =>
  value === null
    ? { vi: 'không nêu', en: 'none' }
    : name === 'date'
      ? { vi: displayDate(value), en: value }
      : { vi: `‘${value}’`, en: `‘${value}’` }

/** The problem of a fact that an entry above sets already. */
export const setTwice = (name: keyof ConferenceFacts): { problem: Message } => ({
  problem: {
    vi: `${FACTS[name].vi} đã được đặt ở một chỗ sửa phía trên. Hãy giữ một chỗ.`,
    en: `the ${FACTS[name].en} is set by an entry above. Keep one of them.`,
  },
})

/** What facts change, as a message, or a problem: words that the report doesn't have, or nothing that is new. */
export function checkFacts(
  report: ParsedReport,
  find: Find,
  facts: ConferenceFacts,
): { effect: Message } | { problem: Message } {
  for (const words of [facts.organizer, facts.place])
    if (typeof words === 'string' && find(words).length === 0) return { problem: notThere(report, words) }
  const changes = factNames.flatMap((name) => {
    const given = facts[name]
    const before = valueRead(report, name)
    if (given === undefined || isSame(given, before)) return []
    const [old, now, what] = [shownFact(name, before), shownFact(name, given), FACTS[name]]
    return { vi: `${what.vi}: ${old.vi} → ${now.vi}`, en: `${what.en}: ${old.en} → ${now.en}` }
  })
  if (changes.length === 0)
    return {
      problem: {
        vi: 'chỗ sửa này không đổi gì: hội nghị đã có những điều này. Hãy xoá chỗ sửa.',
        en: 'this changes nothing: the conference was read like this. Remove the correction.',
      },
    }
  return {
    effect: {
      vi: `đã đặt ${changes.map(({ vi }) => vi).join(', ')}`,
      en: `set ${changes.map(({ en }) => en).join(', ')}`,
    },
  }
}

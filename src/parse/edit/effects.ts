// What a correction changed, in words for its editor.
import { kindNames } from '../../model/kindnames.ts'
import type { Message } from '../../text/message.ts'
import { short } from '../../text/short.ts'
import { slice } from '../../text/span.ts'
import type { StatementDraft } from '../rules/draft.ts'
import type { Values } from './correction.ts'

/** Quotes statements with the same words: '‘…’ (it stands 2 times)'. */
export function told(text: string, [first, ...repeats]: readonly StatementDraft[]): Message {
  const words = first ? `‘${short(slice(text, first.source))}’` : ''
  const count = repeats.length + 1
  return count === 1
    ? { vi: words, en: words }
    : { vi: `${words} (có ở ${count} chỗ)`, en: `${words} (it stands ${count} times)` }
}

/** How many there were and are: '(49 → 48 statements)'. @param what the plural noun */
export const counts = (before: number, after: number, what: Message): Message => ({
  vi: `(${before} → ${after} ${what.vi})`,
  en: `(${before} → ${after} ${what.en})`,
})

/** The new value of a statement beside the old one: 'year 2008 → 2009'. */
export function change(
  text: string,
  [before, after]: readonly [StatementDraft, StatementDraft],
  key: keyof Values,
): Message {
  const [old, now] = [shownValue(text, before, key), shownValue(text, after, key)]
  return { vi: `${key}: ${old.vi} → ${now.vi}`, en: `${key} ${old.en} → ${now.en}` }
}

/** A value of a statement; '-' for null. */
export function shownValue(text: string, statement: StatementDraft, key: keyof Values): Message {
  if (key === 'kind') return kindNames[statement.kind]
  const value = statement[key]
  if (typeof value === 'boolean') return value ? { vi: 'có', en: 'true' } : { vi: 'không', en: 'false' }
  const shown =
    value === null
      ? '-'
      : typeof value === 'object'
        ? `‘${slice(text, value)}’`
        : key === 'topic'
          ? `‘${value}’`
          : String(value)
  return { vi: shown, en: shown }
}

/** The end of an effect that added a statement whose words others have, too. */
export function alsoIn(text: string, others: readonly StatementDraft[]): Message {
  const [one] = others
  if (!one) return { vi: '', en: '' }
  const words = `‘${short(slice(text, one.source))}’`
  return {
    vi: `; lời này cũng nằm trong ${words}, nên trên trang có hai lần: hãy dùng 'drop' nếu chỉ một ý là đúng`,
    en: `; its words are also in ${words}, so the page has them twice: use 'drop' if only one is right`,
  }
}

/** The end of an effect that made a person. */
export const newPerson = (person: { name: string } | null): Message =>
  person
    ? {
        vi: `; ${person.name} được thêm vào những người của báo cáo`,
        en: `; ${person.name} is a new person of the report`,
      }
    : { vi: '', en: '' }

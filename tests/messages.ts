// Checks that a message has its words in both languages.
import type { Message } from '../src/text/message.ts'

/** Words of a report, names and examples in a message: they are the same in both languages. */
const QUOTED = /‘[^’]*’|'[^']*'|"[^"]*"/gu
const LETTERS = /\p{L}/u
/** A letter with a Vietnamese mark. */
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu

/** What is wrong with a message, or null: an empty text, equal texts, or a Vietnamese text without marks. */
export function faultOf({ vi, en }: Message): string | null {
  if (vi.trim() === '' || en.trim() === '') return `a text is empty: '${vi}', '${en}'`
  const [own, other] = [vi, en].map((text) => text.replace(QUOTED, '')) as [string, string]
  if (!LETTERS.test(own) && !LETTERS.test(other)) return null
  if (own === other) return `both texts are equal: ${vi}`
  return MARKED.test(own) ? null : `the Vietnamese text has no mark: ${vi}`
}

/** Throws if a message has a fault. */
export function checkMessages(messages: readonly Message[]): void {
  const faults = messages.flatMap((message) => faultOf(message) ?? [])
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

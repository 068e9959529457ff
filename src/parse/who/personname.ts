// Checks a person's name in an editor's correction. The rules that find names in a report are in people.ts.
import type { Message } from '../../text/message.ts'
import { bodyHead, field } from '../rules/bodies.ts'
import { conference } from '../rules/meetings.ts'
import { familyNames, placeNames } from '../rules/names.ts'
import { appellation, honorific, honorifics, occupation, rank, role } from '../rules/titles.ts'

/** A description of a valid name, for messages. */
export const EXPECTED_NAME: Message = {
  vi: "họ tên đầy đủ có trong báo cáo: 2 đến 5 tiếng, tiếng nào cũng viết hoa ('Nguyễn Văn An')",
  en: "a person's full name that stands in the report: 2 to 5 syllables, each with a capital ('Nguyễn Văn An')",
}

// A syllable may contain an apostrophe: 'H’Bơ Niê', 'K’sor Phước'.
const SYLLABLE = /^\p{Lu}\p{Ll}*(?:['’]\p{L}\p{Ll}*)?$/u
const FEWEST = 2
const MOST = 5

const before = new RegExp(
  `^(?:${[honorifics, honorific, appellation, rank, role, occupation].map(({ source }) => source).join('|')})\\s+`,
  'u',
)
const other = [role, honorific, appellation, occupation, bodyHead, field, conference].map(({ source }) => source)
const isOther = new RegExp(`^(?:${other.join('|')})$`, 'iu')
const beginsAsOther = new RegExp(`^(?:${other.join('|')})(?=\\s)`, 'u')

/**
 * A name without honorifics, ranks and offices before it, in NFC with single blanks: 'đồng chí Lê Văn An' → 'Lê Văn
 * An'.
 */
export function bareName(words: string): string {
  let name = words.normalize('NFC').replace(/\s+/gu, ' ').trim()
  while (before.test(name)) name = name.replace(before, '')
  return name
}

/**
 * Whether words look like a Vietnamese personal name: 2 to 5 syllables with capitals that are not an honorific, title,
 * body, field of work or province ('Bộ Trưởng', 'Chính Phủ', 'Hà Nội'). A name may begin with a body's first word that
 * is also a family name ('Đoàn Mạnh Thắng').
 */
export function isPersonName(words: string): boolean {
  const syllables = words.split(' ')
  if (syllables.length < FEWEST || syllables.length > MOST || !syllables.every((one) => SYLLABLE.test(one)))
    return false
  if (placeNames.has(words) || isOther.test(words)) return false
  return !beginsAsOther.test(words) || familyNames.has(syllables[0] ?? '')
}

// What a person's name looks like, for a name that an editor gives. The rules that read names in a text are in people.ts.
import { bodyHead, field } from '../rules/bodies.ts'
import { conference } from '../rules/meetings.ts'
import { familyNames, placeNames } from '../rules/names.ts'
import { appellation, honorific, honorifics, occupation, rank, role } from '../rules/titles.ts'

/** What is expected of a name, for messages. */
export const EXPECTED_NAME = "a person's full name: 2 to 5 syllables, each with a capital ('Nguyễn Văn An')"

// 'H’Bơ Niê', 'K’sor Phước': an apostrophe may stand inside a syllable.
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

/** A name without what is said in front of it: 'đồng chí Lê Văn An' → 'Lê Văn An'. Blanks become single. */
export function bareName(words: string): string {
  let name = words.normalize('NFC').replace(/\s+/gu, ' ').trim()
  while (before.test(name)) name = name.replace(before, '')
  return name
}

/**
 * Whether words look like a Vietnamese person's name: 2 to 5 syllables with capitals that are no honorific, title, body,
 * field of work or province ('Bộ Trưởng', 'Chính Phủ', 'Hà Nội'). A body's first word that is also a family name may
 * begin a name ('Đoàn Mạnh Thắng').
 */
export function isPersonName(words: string): boolean {
  const syllables = words.split(' ')
  if (syllables.length < FEWEST || syllables.length > MOST || !syllables.every((one) => SYLLABLE.test(one)))
    return false
  if (placeNames.has(words) || isOther.test(words)) return false
  return !beginsAsOther.test(words) || familyNames.has(syllables[0] ?? '')
}

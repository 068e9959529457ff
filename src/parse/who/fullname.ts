// How a person's full name looks: a family name first, three syllables or more, and no kind of place in front.
import { familyNames } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'

/** The syllables of words. */
export const syllable = /\S+/gu

/** Whether a name begins with a family name. */
export const isFamily = (name: string): boolean => familyNames.has(/^\S+/u.exec(name)?.[0] ?? '')

/** 'TP' (city) and 'TX' (town) before a name: the reading copy has no stop after them. */
export const cityBefore = /(?:^|[\s(,–-])T[PXpx]\s+$/u

// Kinds of places. The place name after them isn't part of a person's: 'Bí thư Đảng uỷ xã Yên Trạch Hà Huy Tấn'.
export const placeBefore = new RegExp(
  `${oneOf('xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thị trấn', 'thị xã', 'thành phố', 'thôn', 'bản', 'khu', 'vùng').source}\\s+$|${cityBefore.source}`,
  'u',
)
// Words before the name of a person after whom something is named: 'Đoàn TNCS Hồ Chí Minh'.
const namedAfter = /(?:TNCS|Thanh niên Cộng sản|Thiếu niên Tiền phong)\s+$/iu
// The names of provinces have two syllables: 'Chánh Thanh tra tỉnh Nguyễn Hải Châu' ends in a person.
const province = new RegExp(`${oneOf('tỉnh').source}\\s+$`, 'u')
/** Whether words show that the name after them, of three syllables or more, is that of a place or an organization. */
const isBearer = (words: string): boolean =>
  (placeBefore.test(words) && !province.test(words)) || namedAfter.test(words)

/**
 * Whether words end in a person's full name: at least three syllables, the first a family name, no kind of place
 * before.
 */
export function endsInFullName(words: string): boolean {
  const match = /(?:\p{Lu}[\p{Ll}'’]+\s){2,4}\p{Lu}[\p{Ll}'’]+\s*$/u.exec(words)
  if (!match) return false
  const syllables = [...match[0].matchAll(syllable)].map(({ index }) => match[0].slice(index))
  return syllables.some(
    (rest, i) => syllables.length - i >= 3 && isFamily(rest) && !isBearer(words.slice(0, words.length - rest.length)),
  )
}

// The shape of a written Vietnamese syllable: onset, rhyme, tone. Distinguishes a legal syllable from two glued ones or
// a foreign word (docs/language.md, syllables). Rhymes come from primary-school tables; i/y and both tone placements
// are legal.

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

const rhymes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu ' +
  'ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh ych'
const afterQu =
  'a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng âp ât ây e en eo et ê êch ên ênh êt i in it inh y yên yêt ynh yt ych ơ ôc'
const afterGi =
  'a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân âp ât âu ây e em en eo et êng êt êu o oi om on ong op ot ' +
  'ôi ông ôt ơ ơi ơn u uc ui um un up ut uôc ư ưa ưi ương ươt ưt '

const alternatives = (words: string): string =>
  words
    .trim()
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

const SYLLABLE = new RegExp(
  `^(?:(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?(?:${alternatives(rhymes)})|qu(?:${alternatives(afterQu)})|gi(?:${alternatives(afterGi)})|gi|gin|giêng|g[iì]n?h?)$`,
  'u',
)

/** A word in lower case without tone marks, its vowel marks kept: 'Đường' → 'đương'. */
const toneless = (word: string): string => word.normalize('NFD').replace(TONE, '').normalize('NFC').toLowerCase()

/** Whether a word is spelt as one legal Vietnamese syllable; case and tone don't matter. */
export const isSyllable = (word: string): boolean => SYLLABLE.test(toneless(word))

const MARKED = /[đĐ]|\p{M}/u

/**
 * Longest word that may be two glued syllables, in UTF-16 units: twice seven letters ('nghiêng') and some loose marks.
 */
const TWO_SYLLABLES = 18

/**
 * The offset at which a word splits into two syllables whose space was lost, or null: 'thammưu' → 4. Only words with
 * Vietnamese marks are split, because a foreign word has none: 'internet' → null.
 */
export function gluedAt(word: string): number | null {
  if (word.length < 5 || word.length > TWO_SYLLABLES || !MARKED.test(word.normalize('NFD')) || isSyllable(word))
    return null
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (isSyllable(first) && isSyllable(second)) return at
  }
  return null
}

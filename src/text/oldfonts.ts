// The letters of Vietnamese fonts from before Unicode. Tables: docs/language.md, old encodings.

/** An encoding of Vietnamese from before Unicode, in which a font gave other letters to the codes of Latin-1. */
export interface OldFont {
  /** The encoding's name in converters such as UniKey. */
  name: string
  /** A well-known font that uses the encoding. */
  fonts: string
  /** Matches any key of `letters`. */
  pattern: RegExp
  /** Stored letters → the Vietnamese letter that the font displays. */
  letters: ReadonlyMap<string, string>
}

const TCVN3 =
  '¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ ®đ Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị ' +
  'ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ \u00ADư øứ õừ öử ÷ữ ùự ýý úỳ ûỷ üỹ þỵ ' +
  '¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'

// VNI writes a base letter, then one sign for its marks: 'aû' is 'ả'.
const PLAIN_SIGNS = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const ROOF_SIGNS = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' }
const BREVE_SIGNS = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' }

function vniLetters(): Map<string, string> {
  const pairs = new Map([
    ['ñ', 'đ'],
    ['ô', 'ơ'],
    ['ö', 'ư'],
    ['æ', 'ỉ'],
    ['ó', 'ĩ'],
    ['ò', 'ị'],
    ['î', 'ỵ'],
    ['ì', 'ì'],
    ['í', 'í'],
  ])
  const add = (base: string, shown: string, signs: Readonly<Record<string, string>>, shape = ''): void => {
    for (const [sign, tone] of Object.entries(signs)) pairs.set(base + sign, (shown + shape + tone).normalize('NFC'))
  }
  for (const base of ['a', 'e', 'o', 'u', 'y']) add(base, base, PLAIN_SIGNS)
  for (const base of ['a', 'e', 'o']) add(base, base, ROOF_SIGNS, '\u0302')
  add('a', 'a', BREVE_SIGNS, '\u0306')
  add('ô', 'ơ', PLAIN_SIGNS)
  add('ö', 'ư', PLAIN_SIGNS)
  for (const [from, to] of [...pairs]) pairs.set(from.toUpperCase(), to.toUpperCase())
  // A capital may also be followed by a lower-case sign: 'Aû' is 'Ả'.
  for (const [from, to] of [...pairs])
    if (from.length > 1) pairs.set(from.charAt(0).toUpperCase() + from.slice(1).toLowerCase(), to.toUpperCase())
  return pairs
}

const font = (name: string, fonts: string, letters: ReadonlyMap<string, string>): OldFont => ({
  name,
  fonts,
  letters,
  pattern: new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu'),
})
/** The encodings that were in use before Quyết định 72/2002/QĐ-TTg. */
export const oldFonts: readonly OldFont[] = [
  font('TCVN3 (ABC)', '.VnTime', new Map(TCVN3.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const))),
  font('VNI Windows', 'VNI-Times', vniLetters()),
]

/** Converts text in the letters of an old font, each stored as the Latin-1 letter of its code, to Unicode. */
export const fromFont = (words: string, { pattern, letters }: OldFont): string =>
  words.replace(pattern, (letter) => letters.get(letter) ?? letter)

// Converts correct Vietnamese to other encodings, for tests of texts that must be declined or converted.

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** UTF-8 that a program read as Windows-1252 and saved as UTF-8. */
export const asLatin1 = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('')

const TCVN3_FROM = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ'
const TCVN3_TO = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦'

/** Text as fonts of the .VnTime family store it. Capitals that aren't listed have the code of the lower-case letter. */
export const asTcvn3 = (text: string): string =>
  text.normalize('NFC').replace(/[\u0080-\uFFFF]/gu, (letter) => {
    const at = TCVN3_FROM.indexOf(letter)
    const small = TCVN3_FROM.indexOf(letter.toLowerCase())
    return at >= 0 ? TCVN3_TO.charAt(at) : small >= 0 ? TCVN3_TO.charAt(small) : letter
  })

const VNI_TONE: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
}
const VNI_ROOF: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0300': 'à',
  '\u0301': 'á',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
}
const VNI_BREVE: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0300': 'è',
  '\u0301': 'é',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
}
const VNI_I: Readonly<Record<string, string>> = { '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' }

function vniLetter(letter: string): string {
  if (letter === 'đ') return 'ñ'
  const [base = '', ...marks] = letter.normalize('NFD')
  const tone = marks.find((mark) => mark in VNI_TONE) ?? ''
  if (base === 'i') return VNI_I[tone] ?? letter
  if (base === 'y' && tone === '\u0323') return 'î'
  if (marks.includes('\u0302')) return base + (VNI_ROOF[tone] ?? '')
  if (marks.includes('\u0306')) return base + (VNI_BREVE[tone] ?? '')
  const horned = marks.includes('\u031B') ? (base === 'o' ? 'ô' : 'ö') : base
  return horned + (VNI_TONE[tone] ?? '')
}

/** Text as fonts of the VNI-Times family store it: a base letter, then a sign for its marks. */
export const asVni = (text: string): string =>
  text.normalize('NFC').replace(/[\u0080-\u1EFF]/gu, (letter) => {
    const small = letter.toLowerCase()
    const written = vniLetter(small)
    return letter === small ? written : written.toUpperCase()
  })

/** One byte for each letter, as programs of before Unicode wrote. */
export const bytewise = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (HIGH.includes(letter) ? 0x80 + HIGH.indexOf(letter) : letter.charCodeAt(0)))

const TONES = '\u0300\u0301\u0303\u0309\u0323'
const CODES_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
)
/** Windows-1258: letters with their vowel marks, each tone behind its letter. Letters that it lacks become '?'. */
export const as1258 = (text: string): Uint8Array => {
  const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const [base = '', ...marks] = letter.normalize('NFD')
    const shape = base + marks.filter((mark) => !TONES.includes(mark)).join('')
    return [...Array.from(shape.normalize('NFC')), ...marks.filter((mark) => TONES.includes(mark))]
  })
  return Uint8Array.from(letters, (letter) => CODES_1258.get(letter) ?? 0x3f)
}

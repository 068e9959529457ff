// The two ways to place a tone mark on an open oa, oe, uy: 'uỷ' (new) and 'ủy' (old). Unicode sees two different strings;
// readers see one word (docs/language.md, tone placement). Listed here once, so that nothing else has to think of it.

/** [new, old] */
const PAIRS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]
const PARTNER = new Map(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
const NEW = new Map(PAIRS.map(([fresh, old]) => [old, fresh]))
/** Source of a pattern that fits any such pair, in lower case. */
export const tonePair = [...PARTNER.keys()].join('|')
const PAIR = new RegExp(tonePair, 'u')
// 'quý', 'quỷ': the u belongs to qu, and the mark has one place only. (Found with its q, which stands in no pair; a
// lookbehind would stop Safari before 16.4.)
const OLD = new RegExp(`q?(?:${[...NEW.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu')

/** A word in both placements, as given first: 'uỷ' → ['uỷ', 'ủy']; most words have one form only. Lower-case pairs. */
export function toneForms(word: string): string[] {
  const pair = PAIR.exec(word)?.[0]
  const partner = pair === undefined ? undefined : PARTNER.get(pair)
  return pair === undefined || partner === undefined ? [word] : [word, word.replace(pair, partner)]
}

/** Lower-case words with every open pair in the new placement: 'hòa' → 'hoà'; 'hoàn' has one form and stays. */
export const newTones = (words: string): string => words.replace(OLD, (old) => NEW.get(old) ?? old)

const OLD_IN_CASE = /* @__PURE__ */ new RegExp(OLD.source, 'giu')

/** The same for words with capitals, which stay where they are: 'ỦY BAN' → 'UỶ BAN'. Takes composed words (NFC). */
export const newTonesInCase = (words: string): string =>
  words.replace(OLD_IN_CASE, (old) => {
    const fresh = NEW.get(old.toLowerCase())
    if (fresh === undefined) return old
    return fresh.replace(/./gu, (letter, at: number) => {
      const before = old.charAt(at)
      return before === before.toLowerCase() ? letter : letter.toUpperCase()
    })
  })

// The two placements of a tone mark on open oa, oe and uy: 'uỷ' (new) and 'ủy' (old). They are different strings but
// the same word (docs/language.md, tone placement). All other code compares them through this file.

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
/** Regular expression source that matches any of the thirty forms, in lower case: 'oà|òa|…'. */
export const tonePair = [...PARTNER.keys()].join('|')
const PAIR = new RegExp(tonePair, 'u')
// In 'quý' and 'quỷ' the u belongs to qu and the mark has one placement, so an optional q is matched too: 'quý' is not
// in the map and stays. (A lookbehind would be a syntax error in Safari before 16.4.)
const OLD = new RegExp(`q?(?:${[...NEW.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu')

/** A word in both placements, the given one first: 'uỷ' → ['uỷ', 'ủy'], 'hoàn' → ['hoàn']. Expects lower case. */
export function toneForms(word: string): string[] {
  const pair = PAIR.exec(word)?.[0]
  const partner = pair === undefined ? undefined : PARTNER.get(pair)
  return pair === undefined || partner === undefined ? [word] : [word, word.replace(pair, partner)]
}

/** Rewrites lower-case words to the new placement: 'hòa' → 'hoà'. 'hoàn' has one form and stays. */
export const newTones = (words: string): string => words.replace(OLD, (old) => NEW.get(old) ?? old)

const OLD_IN_CASE = /* @__PURE__ */ new RegExp(OLD.source, 'giu')

/** `newTones` for words in any case, which is kept: 'ỦY BAN' → 'UỶ BAN'. Expects NFC. */
export const newTonesInCase = (words: string): string =>
  words.replace(OLD_IN_CASE, (old) => {
    const fresh = NEW.get(old.toLowerCase())
    if (fresh === undefined) return old
    return fresh.replace(/./gu, (letter, at: number) => {
      const before = old.charAt(at)
      return before === before.toLowerCase() ? letter : letter.toUpperCase()
    })
  })

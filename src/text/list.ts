/** Splits a word list at '·', over any number of lines: 'a · b' → ['a', 'b']. Drops empty entries. */
export const list = (text: string): string[] =>
  text
    .split('·')
    .map((word) => word.trim())
    .filter((word) => word !== '')

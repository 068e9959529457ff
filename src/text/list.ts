/** The words of a list in plain text: separated by ' · ', on as many lines as needed. Empty entries are left out. */
export const list = (text: string): string[] =>
  text
    .split('·')
    .map((word) => word.trim())
    .filter((word) => word !== '')

// A sentence's first letter. Imports nothing.

/** The words with their first letter as a capital; nothing else changed. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

// Capitalizes the first letter of a sentence.

/** The words with a capital first letter and the rest unchanged: 'đảng bộ' → 'Đảng bộ'. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

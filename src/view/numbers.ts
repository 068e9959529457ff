// Numbers as the reader's language writes them.

/** '1.234' in Vietnamese, '1,234' in English. */
export const number = (value: number, lang: 'vi' | 'en'): string => value.toLocaleString(lang)

// Formats numbers in the interface's language.

// Creating a formatter costs more than formatting a thousand numbers with it.
const formats = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en') }

/** '1.234' in Vietnamese, '1,234' in English. */
export const number = (value: number, lang: 'vi' | 'en'): string => formats[lang].format(value)

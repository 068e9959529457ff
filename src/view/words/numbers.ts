// Formats numbers in the interface's language.

type Lang = 'vi' | 'en'

/** A formatter takes the browser longer to make than a whole section to draw, and most numbers need none. */
const formats: Partial<Record<Lang, Intl.NumberFormat>> = {}

/** '1.234' in Vietnamese, '1,234' in English. */
export function number(value: number, lang: Lang): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  return (formats[lang] ??= new Intl.NumberFormat(lang)).format(value)
}

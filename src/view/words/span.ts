// Formats ranges of years.

/** The range of ascending years: '2008–2015', or '2008' for a single year. */
export const span = (years: readonly number[]): string => [...new Set([years[0], years.at(-1)])].join('–')

// Stretches of years.

/** Ascending years as one stretch: '2008–2015', or the only one. */
export const span = (years: readonly number[]): string => [...new Set([years[0], years.at(-1)])].join('–')

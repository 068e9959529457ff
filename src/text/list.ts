/** The words of a list that is written for people: parted by ' · ', over as many lines as it takes. */
export const list = (words: string): string[] => words.split(/\s*·\s*/u).flatMap((word) => word.trim() || [])

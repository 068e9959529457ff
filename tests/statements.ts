// Statements in words of the genre, as many as wanted, the same for the same numbers: parts of real ones, put together
// anew. For the benchmark of the search.
import { randoms } from './generate.ts'

/** Parts of texts: what stands between commas. */
export const partsOf = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .flatMap((text) => text.split(/[,;] /u))
      .map((part) => part.trim())
      .filter((part) => part.split(' ').length >= 4),
  ),
]

/** Texts of two or three parts each, with a number now and then. */
export function generateTexts(parts: readonly string[], count: number, seed = 7): string[] {
  const random = randoms(seed)
  const pick = (): string => parts[Math.floor(random() * parts.length)] ?? ''
  return Array.from({ length: count }, () => {
    const words = [pick(), pick(), ...(random() < 0.4 ? [pick()] : [])].join(', ')
    return random() < 0.3 ? `${words} (${Math.floor(random() * 900) + 100})` : words
  })
}

// Generates any number of statements by recombining parts of real ones, for the benchmark of the search. Deterministic
// for a seed.
import { randoms } from './generate.ts'

/** The parts of texts between commas. */
export const partsOf = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .flatMap((text) => text.split(/[,;] /u))
      .map((part) => part.trim())
      .filter((part) => part.split(' ').length >= 4),
  ),
]

/** Makes texts of two or three parts each, some with a number. */
export function generateTexts(parts: readonly string[], count: number, seed = 7): string[] {
  const random = randoms(seed)
  const pick = (): string => parts[Math.floor(random() * parts.length)] ?? ''
  return Array.from({ length: count }, () => {
    const words = [pick(), pick(), ...(random() < 0.4 ? [pick()] : [])].join(', ')
    return random() < 0.3 ? `${words} (${Math.floor(random() * 900) + 100})` : words
  })
}

// Names the theme of each link with the phrase that most of a body's linked statements use for it.
import { bodyKeys } from '../model/bodies.ts'
import type { Dataset } from '../model/dataset.ts'
import { concepts } from '../text/concepts.ts'
import type { Draft, Read } from './draft.ts'
import { formsOf, type Feature } from './phrases.ts'

interface Wording {
  words: string
  count: number
}

/**
 * Sets `link.theme` of each draft. Names are chosen for each body separately, so reports of others don't change them.
 */
export function nameThemes(drafts: readonly Draft[], dataset: Dataset): void {
  const bodyOf = bodyKeys(dataset)
  const themes = new Map<string, Map<string, Wording>>()
  const keyOf = ({ event, feature }: Draft): string => `${bodyOf(event)} ${feature}`
  for (const draft of drafts) {
    let wordings = themes.get(keyOf(draft))
    if (!wordings) themes.set(keyOf(draft), (wordings = new Map<string, Wording>()))
    for (const one of [draft.from, draft.to]) {
      const words = phraseOf(one, draft.feature, draft)
      const key = words.toLowerCase()
      const known = wordings.get(key)
      if (!known) wordings.set(key, { words, count: 1 })
      else {
        known.count += 1
        // Prefer 'kết nạp' to 'Kết nạp', which only begins a sentence.
        if (words !== key && known.words === key) continue
        if (words === key) known.words = words
      }
    }
  }
  const names = new Map(
    [...themes].map(([key, wordings]) => {
      const [best] = [...wordings.values()].sort((a, b) => b.count - a.count || b.words.length - a.words.length)
      const name = nameOf(key.slice(key.lastIndexOf(' ') + 1))
      const named = name === null ? undefined : [...wordings.values()].find(({ words }) => formsOf(words) === name)
      return [key, (named ?? best)?.words ?? null]
    }),
  )
  for (const draft of drafts) draft.link.theme = names.get(keyOf(draft)) ?? null
}

/** The name of a concept, which is its first phrase; null for other features. */
function nameOf(feature: string): string | null {
  const [name] = feature.startsWith('c:') ? (concepts[Number(feature.slice(2))] ?? []) : []
  return name === undefined ? null : formsOf(name)
}

/** The statement's own words for a shared feature, without common words at the ends. */
function phraseOf({ phrases, text }: Read, feature: Feature, { link }: Draft): string {
  const { syllables, features } = phrases
  const [first = 0, last = 0] = features.get(feature)?.[0] ?? []
  // Don't cut a known word: 'chi đầu tư phát triển', not 'chi đầu'.
  const from = Math.min(first, syllables[first]?.first ?? first)
  const to = Math.max(last, syllables[last]?.last ?? last)
  const [start, end] = [syllables[from]?.start ?? 0, syllables[to]?.end ?? 0]
  // A pair of syllables may be part of longer shared words: 'đối nội đối ngoại'.
  const stretch = feature.startsWith('c:')
    ? undefined
    : link.shared.flatMap(({ from, to }) => [from, to]).find((one) => one.start <= start && end <= one.end)
  if (!stretch) return text.slice(start, end)
  const inside = syllables.filter((one) => one.start >= stretch.start && one.end <= stretch.end)
  const own = inside.filter(
    ({ role, start: at }) => role === 'own' || typeof role === 'number' || (at >= start && at < end),
  )
  return text.slice(own[0]?.start ?? start, own.at(-1)?.end ?? end)
}

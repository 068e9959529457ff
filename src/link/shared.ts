// Finds the words that two statements share, as the reason shown for a link.
import type { SharedWords, Source } from '../model/dataset.ts'
import type { Phrases, Syllable } from './phrases.ts'

/** A run of syllables in one statement and the matching run in another, as first and last index, both inclusive. */
interface Stretch {
  from: [first: number, last: number]
  to: [first: number, last: number]
}

/** Words that are trimmed from the ends of shared words. */
const EDGE = new Set([
  'và',
  'của',
  'các',
  'những',
  'cho',
  'trong',
  'ở',
  'tại',
  'với',
  'được',
  'đã',
  'để',
  'là',
  'có',
  'việc',
  'sự',
  'năm',
])

const length = ({ from }: Stretch): number => from[1] - from[0]

/** Whether both runs have the same words. */
function isAlike(a: readonly Syllable[], b: readonly Syllable[], { from, to }: Stretch): boolean {
  if (from[1] - from[0] !== to[1] - to[0]) return false
  for (let i = 0; i <= from[1] - from[0]; i += 1) if (a[from[0] + i]?.form !== b[to[0] + i]?.form) return false
  return true
}

/** Extends both runs over equal neighbouring syllables, then trims weak words and cut words at the new ends. */
function grow(a: readonly Syllable[], b: readonly Syllable[], { from, to }: Stretch): Stretch {
  let [start, startTo] = [from[0], to[0]]
  const isSame = (i: number, j: number): boolean => a[i] !== undefined && a[i].form === b[j]?.form
  while (a[start]?.isApart === false && b[startTo]?.isApart === false && isSame(start - 1, startTo - 1)) {
    start -= 1
    startTo -= 1
  }
  let [end, endTo] = [from[1], to[1]]
  while (isSame(end + 1, endTo + 1) && a[end + 1]?.isApart === false && b[endTo + 1]?.isApart === false) {
    end += 1
    endTo += 1
  }
  // Don't cut a known word.
  const isCut = (i: number, j: number, of: 'first' | 'last'): boolean => a[i]?.[of] !== i || b[j]?.[of] !== j
  const isEdge = (i: number): boolean => a[i]?.role === 'weak' || EDGE.has(a[i]?.form ?? '')
  while (start < from[0] && (isEdge(start) || isCut(start, startTo, 'first'))) {
    start += 1
    startTo += 1
  }
  while (end > from[1] && (isEdge(end) || isCut(end, endTo, 'last'))) {
    end -= 1
    endTo -= 1
  }
  return { from: [start, end], to: [startTo, endTo] }
}

/**
 * The words that two statements share, the longest first, without overlaps in either statement.
 * @param sourceOf makes a source from UTF-16 offsets in the report of the first ('from') or second ('to') statement
 */
export function sharedWords(
  a: Phrases,
  b: Phrases,
  sourceOf: (of: 'from' | 'to', start: number, end: number) => Source,
): SharedWords[] {
  const found: Stretch[] = []
  for (const [feature, places] of a.features)
    for (const from of places) {
      const others = b.features.get(feature) ?? []
      // Prefer an occurrence with identical words, then the longest one.
      const grown = others.map((to) => {
        const stretch = grow(a.syllables, b.syllables, { from: [...from], to: [...to] })
        return { stretch, isSame: isAlike(a.syllables, b.syllables, stretch) }
      })
      const [best] = grown.sort((x, y) => Number(y.isSame) - Number(x.isSame) || length(y.stretch) - length(x.stretch))
      if (best) found.push(best.stretch)
    }
  const kept: Stretch[] = []
  const meets = (x: readonly [number, number], y: readonly [number, number]): boolean => x[0] <= y[1] && y[0] <= x[1]
  const order = (one: Stretch): number => length(one) + (isAlike(a.syllables, b.syllables, one) ? 0.5 : 0)
  for (const one of found.sort((x, y) => order(y) - order(x) || x.from[0] - y.from[0]))
    if (!kept.some((other) => meets(one.from, other.from) || meets(one.to, other.to))) kept.push(one)
  const place = (of: 'from' | 'to', list: readonly Syllable[], [first, last]: readonly [number, number]): Source =>
    sourceOf(of, list[first]?.start ?? 0, list[last]?.end ?? 0)
  return kept.map(({ from, to }) => ({ from: place('from', a.syllables, from), to: place('to', b.syllables, to) }))
}

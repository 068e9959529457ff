// What is chosen, as chips: each can be taken back by itself.
import type { Kind } from '../../model/dataset.ts'
import { filterNames, toggle, type FilterName, type Selection } from '../../query/selection.ts'
import type { Page } from '../state/page.svelte.ts'

export interface Chip {
  /** Tells it from other chips: two bodies may have one name. */
  key: string
  words: string
  /** What of the selection changes when it is taken back. */
  without: Partial<Selection>
}

/** From so many years on a stretch of them is chosen by its ends, and is one chip. */
export const RANGE = 4

/** The years from one to another, whichever comes first; none where that is all of them. */
export function yearsBetween(years: readonly number[], one: number, other: number): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const chosen = years.filter((year) => year >= from && year <= to)
  return chosen.length === years.length ? [] : chosen
}

/** The ends of what is chosen, where no year between them is left out; null where some are. */
export function endsOf(years: readonly number[], chosen: readonly number[]): { from: number; to: number } | null {
  const all = chosen.length === 0 ? years : [...chosen].sort((a, b) => a - b)
  const [from, to] = [all[0], all.at(-1)]
  if (from === undefined || to === undefined) return null
  return years.filter((year) => year >= from && year <= to).length === all.length ? { from, to } : null
}

/** The chips of a selection, search words first. */
export function chipsOf({ selection, lookup, shown, t }: Pick<Page, 'selection' | 'lookup' | 'shown' | 't'>): Chip[] {
  const years = [...shown.years.keys()]
  const ends = endsOf(years, selection.year)
  const words = (name: FilterName, id: string): string => {
    if (name === 'kind') return t.kinds[id as Kind]
    if (name === 'year') return t.inYear(Number(id))
    const { people, topics, organizations } = lookup
    return (name === 'topic' ? topics.get(id) : (name === 'person' ? people : organizations).get(id)?.name) ?? id
  }
  return [
    ...(selection.q === '' ? [] : [{ key: 'q', words: `“${selection.q}”`, without: { q: '' } }]),
    ...filterNames.flatMap((name) =>
      name === 'year' && ends && selection.year.length > 1 && years.length >= RANGE
        ? [{ key: 'years', words: t.inYears(ends.from, ends.to), without: { year: [] } }]
        : selection[name].map((value) => ({
            key: `${name}=${value}`,
            words: words(name, String(value)),
            without: { [name]: toggle<string | number>(selection[name], value) },
          })),
    ),
    ...(selection.status === null
      ? []
      : [{ key: 'status', words: t.followOnly(t.statuses[selection.status]), without: { status: null } }]),
  ]
}

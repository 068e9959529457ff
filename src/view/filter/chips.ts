// The active filters as chips, each of which can be removed.
import type { Kind } from '../../model/dataset.ts'
import { filterNames, toggle, type FilterName, type Selection } from '../../query/selection.ts'
import type { Page } from '../state/page.svelte.ts'

/** A filter that is set. */
export interface Chip {
  /** Unique: two bodies may have the same name. */
  key: string
  words: string
  /** The changes that remove the filter. */
  without: Partial<Selection>
}

/** From this many years on, a range of years can be set by its ends and is one chip. */
export const RANGE = 4

/** The years between two years, inclusive, in either order; [] for all years, which don't count as a filter. */
export function yearsBetween(years: readonly number[], one: number, other: number): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const chosen = years.filter((year) => year >= from && year <= to)
  return chosen.length === years.length ? [] : chosen
}

/** The ends of the chosen years, or of all if none is chosen; null if the chosen years have gaps. */
export function endsOf(years: readonly number[], chosen: readonly number[]): { from: number; to: number } | null {
  const all = chosen.length === 0 ? years : [...chosen].sort((a, b) => a - b)
  const [from, to] = [all[0], all.at(-1)]
  if (from === undefined || to === undefined) return null
  return years.filter((year) => year >= from && year <= to).length === all.length ? { from, to } : null
}

/** The chips of the page's selection, search words first. */
export function chipsOf({ selection, lookup, t }: Pick<Page, 'selection' | 'lookup' | 't'>): Chip[] {
  const years = [...lookup.years]
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

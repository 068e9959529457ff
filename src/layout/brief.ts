// A conference in two sentences: what its report says of the past, what it sets out to do, by kind and heading.
import type { Statement } from '../model/dataset.ts'
import { isNumbered, kinds, looksBack, type Kind } from '../model/kinds.ts'
import { groupBy } from '../model/lookup.ts'

/** Of more headings than these the others are only counted: a sentence has to stay one. */
const HEADINGS = 3

/**
 * How many of a list to name if `few` are enough: all if only one would be left, which takes as much room as its number.
 */
export const namedOf = (all: number, few: number): number => (all === few + 1 ? all : Math.min(all, few))

/** Statements of one kind. */
export interface KindBrief {
  kind: Kind
  count: number
  /** Of results and goals under headings: each heading (null: under none) in the report's order, with its statements. */
  headings: { topic: string | null; count: number }[]
  /** Number of further headings. */
  moreHeadings: number
}

/** One half of a report: what it says of the past, or what it sets out to do. */
export interface Side {
  /** The first and the last year that they speak of; null: there are none. */
  years: readonly [number, number] | null
  /** In the order of the agenda. */
  kinds: KindBrief[]
}

function briefOfKind(kind: Kind, statements: readonly Statement[]): KindBrief {
  const all = [...groupBy(statements, ({ topic }) => topic ?? '')]
  const headings = isNumbered(kind) && all.some(([topic]) => topic !== '') ? all : []
  const named = namedOf(headings.length, HEADINGS)
  return {
    kind,
    count: statements.length,
    headings: headings
      .slice(0, named)
      .map(([topic, list]) => ({ topic: topic === '' ? null : topic, count: list.length })),
    moreHeadings: headings.length - named,
  }
}

function sideOf(statements: readonly Statement[]): Side {
  const years = statements.map(({ year }) => year)
  const byKind = groupBy(statements, ({ kind }) => kind)
  return {
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    kinds: kinds.flatMap((kind) => {
      const list = byKind.get(kind)
      return list ? [briefOfKind(kind, list)] : []
    }),
  }
}

/** What the statements of one conference say, in short. @param statements in the report's order */
export const layOutBrief = (statements: readonly Statement[]): { back: Side; ahead: Side } => ({
  back: sideOf(statements.filter(({ kind }) => looksBack(kind))),
  ahead: sideOf(statements.filter(({ kind }) => !looksBack(kind))),
})

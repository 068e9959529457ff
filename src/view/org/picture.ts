// The contents of the saved picture of the org chart, and the positions of its title, chart and legend.
import { breakLines, type Measure } from '../../layout/measure.ts'
import type { Row } from '../../layout/org/box.ts'
import type { Box, OrgChartLayout } from '../../layout/org/chart.ts'
import type { Relation } from '../../model/dataset.ts'
import { bases, relationTypes } from '../../model/terms.ts'

/** What the picture contains. */
export interface Picture {
  layout: OrgChartLayout
  rowsOf: (box: Box) => readonly Row[]
  title: string
  /** Line below the title: the report's conference. */
  subtitle: string
  /** CSS font-family */
  font: string
  colours: Readonly<Record<'bg' | 'panel' | 'ink' | 'ink2' | 'line' | 'line2' | 'accent' | 'sel', string>>
  /** Label of a line. */
  onLine: (relation: Relation) => string
  /** Letters of the notes, by the relation's id. */
  letters: ReadonlyMap<string, string>
  /** The legend: names of the types and bases, and notes on single relations. */
  types: Readonly<Record<Relation['type'], string>>
  bases: Readonly<Record<Relation['basis'], string>>
  notes: readonly { letter: string; words: string }[]
  /** The word that marks the host's box. */
  host: string
  /** Id of the opened item. */
  opened: string | null
  measure: Measure
}

/** Margin of the picture, and least width of title and legend, px. */
export const MARGIN = 24
const LEAST = 360
/** Most width of the legend, px: longer notes are hard to read. */
const MOST = 900
/** Widths of the legend's columns, px: the types, then each basis. */
const TYPE_COLUMN = 130
const BASIS_COLUMN = 110

interface Words {
  x: number
  y: number
  words: string
}

/** The places of title and chart, px from the margin. */
export interface PicturePlan {
  width: number
  height: number
  /** Width without margins. */
  inner: number
  subtitle: Words[]
  chart: { x: number; y: number }
  /** Top of the legend; the other places of the legend count from there. */
  legendTop: number
  bases: Words[]
  types: Words[]
  /** Samples of lines that the chart has: their middle and left edge. */
  samples: ({ x: number; y: number } & Pick<Relation, 'type' | 'basis'>)[]
  letters: Words[]
  notes: Words[]
}

/** Places the parts of a picture. */
export function planPicture({ layout, subtitle, notes, measure, ...picture }: Picture): PicturePlan {
  const inner = Math.ceil(Math.max(layout.width, LEAST))
  const heads = breakLines(subtitle, inner, { size: 14, bold: false }, measure)
  const chartTop = 34 + heads.length * 20 + 20
  const columnOf = (index: number): number => TYPE_COLUMN + index * BASIS_COLUMN
  const used = new Set(layout.links.map(({ relation }) => `${relation.type} ${relation.basis}`))
  const types = relationTypes.map((type, index) => ({ x: 0, y: 44 + index * 26, words: picture.types[type] }))
  const samples = relationTypes.flatMap((type, row) =>
    bases.flatMap((basis, column) =>
      used.has(`${type} ${basis}`) ? [{ type, basis, x: columnOf(column), y: 39 + row * 26 }] : [],
    ),
  )
  let y = 28 + relationTypes.length * 26
  const letters: Words[] = []
  const lines: Words[] = []
  for (const { letter, words } of notes)
    for (const [index, line] of breakLines(
      words,
      Math.min(inner, MOST) - 20,
      { size: 13, bold: false },
      measure,
    ).entries()) {
      y += 20
      if (index === 0) letters.push({ x: 0, y, words: letter })
      lines.push({ x: 16, y, words: line })
    }
  const legendTop = chartTop + layout.height + 28
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(legendTop + y + 6 + 2 * MARGIN),
    inner,
    subtitle: heads.map((words, index) => ({ x: 0, y: 46 + index * 20, words })),
    chart: { x: Math.round((inner - layout.width) / 2), y: chartTop },
    legendTop,
    bases: bases.map((basis, index) => ({ x: columnOf(index), y: 18, words: picture.bases[basis] })),
    types,
    samples,
    letters,
    notes: lines,
  }
}

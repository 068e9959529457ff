// Estimates the height that each lane needs in its fullest year, so that lanes keep their heights while panning. The
// page makes a lane higher where its words need more, never lower.
import type { Statement } from '../../model/dataset.ts'
import { isNumbered } from '../../model/kinds.ts'
import type { Lanes } from './lanes.ts'
import { countWordLines, fixedMeasure, measureWords, type Font, type Words } from '../measure.ts'
import type { Limit } from './timeline.ts'

/** Sizes from the style sheets of bars and cells, px. */
const FONT: Font = { size: 14, bold: false }
const LINE = 21
const BAR = { padding: 8, apart: 4, beside: 44, number: 26 }
const HEADING = 36
const MORE = 44
const OTHERS = 26

/** Cache of measured words. */
const measured = new WeakMap<Statement, Words>()

function wordsOf(statement: Statement): Words {
  let words = measured.get(statement)
  if (!words) measured.set(statement, (words = measureWords(statement.text, FONT, fixedMeasure)))
  return words
}

/**
 * Estimates the height of each lane.
 * @param limit most bars of a cell
 * @param width width of a bar's visible part, px
 * @param closed ids of the closed lanes
 * @returns height of each lane's cells without its heading, px; 0 for a closed lane
 */
export function estimateHeights(lanes: Lanes, limit: Limit, width: number, closed: ReadonlySet<string>): number[] {
  const barHeight = (one: Statement): number => {
    const beside = BAR.beside + (isNumbered(one.kind) ? BAR.number : 0)
    return countWordLines(wordsOf(one), width - beside) * LINE + BAR.padding + BAR.apart
  }
  return lanes.lanes.map(({ id, cells }) => {
    if (closed.has(id)) return 0
    let most = 0
    for (const { matching, others } of cells.values()) {
      let height = (limit < matching.length ? MORE : 0) + (others.length > 0 ? OTHERS : 0)
      let topic: string | null | undefined
      for (let i = 0; i < Math.min(limit, matching.length); i += 1) {
        const one = matching[i]
        if (!one) break
        if (one.topic !== topic) height += one.topic === null ? 0 : HEADING
        topic = one.topic
        height += barHeight(one)
      }
      most = Math.max(most, height)
    }
    return most
  })
}

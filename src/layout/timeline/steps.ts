// Which statement an arrow key leads to.
import type { Statement } from '../../model/dataset.ts'
import type { Lanes } from './lanes.ts'
import { placeOf } from './timeline.ts'

/** A step of the keyboard cursor. */
export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last'

/**
 * The matching statement that a step leads to. The order is that of the bars on screen: by year, then by lane, then by
 * conference and text. Up and down lead to the next lane that has a matching statement, in the year nearest to that of
 * `from`.
 * @param from the current statement; null: none yet
 * @param column the column to begin at if there is none
 * @param closed ids of the closed lanes, which are passed over
 * @returns null if there is no statement in that direction
 */
export function stepFrom(
  lanes: Lanes,
  from: Statement | null,
  step: Step,
  column: number,
  closed: ReadonlySet<string> = new Set(),
): Statement | null {
  const rows = lanes.lanes.length
  const cellAt = (row: number, at: number): readonly Statement[] => {
    const lane = lanes.lanes[row]
    return (lane && !closed.has(lane.id) ? lane.cells.get(at)?.matching : null) ?? []
  }
  /** The first non-empty cell from `start` on. Cells are numbered column by column. */
  const seek = (start: number, by: 1 | -1): readonly Statement[] => {
    for (let i = start; i >= 0 && i < rows * lanes.years.length; i += by) {
      const cell = cellAt(i % rows, Math.floor(i / rows))
      if (cell.length > 0) return cell
    }
    return []
  }
  if (step === 'first') return seek(0, 1)[0] ?? null
  if (step === 'last') return seek(rows * lanes.years.length - 1, -1).at(-1) ?? null
  const place = from && placeOf(lanes, from)
  if (!from || !place) return seek(column * rows, 1)[0] ?? seek(0, 1)[0] ?? null
  const cell = cellAt(place.row, place.column)
  const index = cell.indexOf(from)
  const here = place.column * rows + place.row
  switch (step) {
    case 'next':
      return (index >= 0 ? cell[index + 1] : undefined) ?? seek(here + 1, 1)[0] ?? null
    case 'previous':
      return (index > 0 ? cell[index - 1] : undefined) ?? seek(here - 1, -1).at(-1) ?? null
    case 'up':
    case 'down': {
      const by = step === 'up' ? -1 : 1
      for (let row = place.row + by; row >= 0 && row < rows; row += by) {
        const columns = [...(lanes.lanes[row]?.cells.keys() ?? [])]
          .filter((one) => cellAt(row, one).length > 0)
          .sort((a, b) => Math.abs(a - place.column) - Math.abs(b - place.column) || a - b)
        if (columns[0] !== undefined) return cellAt(row, columns[0])[0] ?? null
      }
      return null
    }
  }
}

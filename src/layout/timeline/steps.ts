// From item to item by keys: in order of time, and from lane to lane within a year.
import type { Statement } from '../../model/dataset.ts'
import type { Lanes } from './lanes.ts'
import { placeOf } from './timeline.ts'

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last'

/**
 * The matching statement that one step leads to. Time order is year by year, within a year lane by lane, within a lane by
 * conference and text: the order in which the eye meets the bars. Up and down go to the nearest lane with something in
 * the same year, or else in the nearest year.
 * @param from null: the keys haven't been anywhere yet
 * @param column where the keys begin then
 * @returns null when there is nothing that way
 */
export function stepFrom(lanes: Lanes, from: Statement | null, step: Step, column: number): Statement | null {
  const rows = lanes.lanes.length
  const cellAt = (row: number, at: number): readonly Statement[] => lanes.lanes[row]?.cells.get(at)?.matching ?? []
  /** The cells one after another: a number for each, column by column. */
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

// The positions of the parts of the saved picture.
import { describe, expect, test } from 'vitest'
import { fixedMeasure } from '../../../src/layout/measure.ts'
import type { OrgChartLayout } from '../../../src/layout/org/chart.ts'
import type { Relation } from '../../../src/model/dataset.ts'
import { MARGIN, planPicture, type Picture, type PicturePlan } from '../../../src/view/org/picture.ts'

const line = (type: Relation['type'], basis: Relation['basis']): OrgChartLayout['links'][0] =>
  ({ relation: { type, basis } }) as OrgChartLayout['links'][0]

function plan(width: number, more: Partial<Picture> = {}, links: OrgChartLayout['links'] = []): PicturePlan {
  return planPicture({
    layout: { width, height: 100, boxes: [], links, orientation: 'down' } as unknown as OrgChartLayout,
    ...{ title: 'Sơ đồ', subtitle: 'Hội nghị', font: 'serif', host: 'chủ trì', opened: null, measure: fixedMeasure },
    rowsOf: () => [],
    colours: { bg: '', panel: '', ink: '', ink2: '', line: '', line2: '', accent: '', sel: '' },
    onLine: () => '',
    letters: new Map(),
    types: { subOrganizationOf: 'trực thuộc', leads: 'lãnh đạo', coordinatesWith: 'phối hợp' },
    bases: { stated: 'báo cáo nêu', implied: 'suy ra', background: 'kiến thức nền' },
    notes: [],
    ...more,
  })
}

test('the picture is as wide as its chart, which stands in the middle of a title that is wider', () => {
  expect(plan(500)).toMatchObject({ width: 500 + 2 * MARGIN, inner: 500, chart: { x: 0, y: 74 } })
  expect(plan(200)).toMatchObject({ width: 360 + 2 * MARGIN, inner: 360, chart: { x: 80, y: 74 } })
})

test('a long subtitle breaks, and the chart moves down by a line each', () => {
  const { subtitle, chart } = plan(360, { subtitle: 'Hội nghị tổng kết công tác năm và triển khai nhiệm vụ năm sau' })
  expect(subtitle.map(({ y }) => y)).toEqual([46, 66])
  expect(chart.y).toBe(94)
})

describe('the legend', () => {
  test('names all types and bases, with a sample of each line that the chart has', () => {
    const links = [line('leads', 'stated'), line('leads', 'stated'), line('coordinatesWith', 'background')]
    const { bases, types, samples } = plan(500, {}, links)
    expect(bases).toEqual([
      { x: 130, y: 18, words: 'báo cáo nêu' },
      { x: 240, y: 18, words: 'suy ra' },
      { x: 350, y: 18, words: 'kiến thức nền' },
    ])
    const rows = types.map(({ y, words }) => [y, words])
    expect(samples.map((one) => ({ ...one, row: rows.find(([y]) => y === one.y + 5)?.[1] }))).toEqual([
      expect.objectContaining({ type: 'leads', basis: 'stated', x: 130, row: 'lãnh đạo' }),
      expect.objectContaining({ type: 'coordinatesWith', basis: 'background', x: 350, row: 'phối hợp' }),
    ])
  })

  test('has notes below, each with its letter at its first line; the picture grows by them', () => {
    const notes = [
      { letter: 'a', words: 'suy ra từ tên' },
      { letter: 'b', words: 'kiến thức nền, không có trong báo cáo, theo quy định về tổ chức của Đảng' },
    ]
    const [without, withNotes] = [plan(360), plan(360, { notes })]
    expect(withNotes.letters.map(({ y, words }) => [words, y])).toEqual([
      ['a', 126],
      ['b', 146],
    ])
    expect(withNotes.notes.map(({ y }) => y)).toEqual([126, 146, 166])
    expect(withNotes.height - without.height).toBe(60)
  })
})

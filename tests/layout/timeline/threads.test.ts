import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLanes } from '../../../src/layout/timeline/lanes.ts'
import { layoutThreads, orderForThreads, overviewOf, type Bar } from '../../../src/layout/timeline/threads.ts'
import { seedDataset } from '../../seed.ts'

const { events, statements, links } = seedDataset()
const shown = new Set(statements.map(({ id }) => id))
const lanes = buildLanes(events, statements, shown, 'speaker')
const [link] = links
if (!link) throw new Error('the seed has links')

const bar = (left: number, top: number, width = 300): Bar => ({ left, top, right: left + width, bottom: top + 30 })
const options = { opened: null, overview: [link], gutter: 48, width: 700 }

/** The x coordinates of the lines, px, without the knots at their ends. */
const xs = (path: string): number[] =>
  [...path.matchAll(/M([\d.]+) [\d.]+C([\d.]+) [\d.]+ ([\d.]+) [\d.]+ ([\d.]+) /gu)].flatMap(([, ...all]) =>
    all.map(Number),
  )

describe('a line', () => {
  test('runs in the gap between two years, with a knot at both ends', () => {
    const { others, opened } = layoutThreads(
      [link],
      new Map([
        [link.from, bar(0, 0)],
        [link.to, bar(348, 200)],
      ]),
      options,
    )
    expect(opened).toEqual([])
    expect(others).toHaveLength(1)
    const quiet = others[0]?.path ?? ''
    expect(quiet).toMatch(/^M304 15C324 15 324 215 344 215M/u)
    expect(quiet.match(/a2\.5/gu)).toHaveLength(4)
  })

  test('within one year goes around in the gutter beside it', () => {
    const of = (left: number): string =>
      layoutThreads(
        [link],
        new Map([
          [link.from, bar(left, 0)],
          [link.to, bar(left, 100)],
        ]),
        options,
      ).others[0]?.path ?? ''
    expect(Math.min(...xs(of(0)))).toBeGreaterThanOrEqual(300)
    expect(Math.max(...xs(of(400)))).toBeLessThanOrEqual(400)
  })

  test('is not drawn if a bar is missing; all links of the opened statement are drawn', () => {
    expect(layoutThreads([link], new Map([[link.from, bar(0, 0)]]), options).others).toEqual([])
    const bars = new Map([
      [link.from, bar(0, 0)],
      [link.to, bar(348, 200)],
    ])
    const { others, opened } = layoutThreads([link], bars, { ...options, opened: link.to, overview: [] })
    expect(others).toEqual([])
    expect(opened.map((one) => one.link)).toEqual([link])
  })

  test('keeps within the gap, however the bars stand', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (y1, y2) => {
        const bars = new Map([
          [link.from, bar(0, y1)],
          [link.to, bar(348, y2)],
        ])
        const quiet = layoutThreads([link], bars, options).others[0]?.path ?? ''
        expect(xs(quiet)).toHaveLength(4)
        expect(Math.min(...xs(quiet))).toBeGreaterThanOrEqual(300)
        expect(Math.max(...xs(quiet))).toBeLessThanOrEqual(348)
      }),
    )
  })
})

describe('the overview', () => {
  const overview = overviewOf(links, lanes)
  test('has links within a lane, each the strongest at one end', () => {
    const lane = (id: string): number =>
      lanes.lanes.findIndex(({ cells }) =>
        [...cells.values()].some(({ matching }) => matching.some((one) => one.id === id)),
      )
    expect(overview.length).toBeGreaterThan(8)
    expect(overview.length).toBeLessThan(20)
    for (const { from, to } of overview) expect(lane(from)).toBe(lane(to))
  })

  test('is empty and changes no order if lanes are kinds', () => {
    const byKind = buildLanes(events, statements, shown, 'kind')
    expect(overviewOf(links, byKind)).toEqual([])
    expect(orderForThreads(byKind, links)).toEqual(byKind)
  })

  test('sorts backward-looking statements by their promises without losing any; threads cross less', () => {
    const ordered = orderForThreads(lanes, links)
    const ids = (one: typeof lanes): string[][] =>
      one.lanes.map(({ cells }) => [...cells.values()].flatMap(({ matching }) => matching.map(({ id }) => id)))
    expect(ids(ordered).map((list) => [...list].sort())).toEqual(ids(lanes).map((list) => [...list].sort()))
    const crossings = (one: typeof lanes): number => {
      const place = new Map(ids(one).flatMap((list) => list.map((id, at) => [id, at] as const)))
      const at = overview.map(({ from, to }) => [place.get(from) ?? 0, place.get(to) ?? 0] as const)
      return at.reduce((sum, [a, b], i) => sum + at.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length, 0)
    }
    expect(crossings(ordered)).toBeLessThan(crossings(lanes))
  })
})

// `npm run bench`: the time to link the statements of many reports. Fails if it isn't near-linear or 100 reports take 5
// s. The same bodies meet every year, so that promises are followed too.
import { linkStatements } from '../../src/link/links.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parsed } from '../parsed.ts'
import { allReports } from '../seed.ts'

const RUNS = 3
const MOST_MS = 5_000
/** Factor by which the time may exceed linear growth. */
const SLACK = 1.6

/** A dataset of `count` reports: copies of the real ones, each a year later. */
function copies(count: number): Dataset {
  const all = allReports().map(({ file, text }) => parsed(text, file))
  const merged = mergeReports(
    Array.from({ length: count }, (_, i) => {
      const report = all[i % all.length]
      if (!report) throw new Error('no reports')
      return { ...report, seed: { ...report.seed, file: `${i}-${report.seed.file}` } }
    }),
  )
  const later = (date: string | null, years: number): string | null =>
    date === null ? null : `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
  const shift = new Map(merged.events.map(({ id }, i) => [id, Math.floor(i / all.length)]))
  return {
    ...merged,
    events: merged.events.map((one) => ({ ...one, date: later(one.date, shift.get(one.id) ?? 0) })),
    statements: merged.statements.map((one) => ({ ...one, year: one.year + (shift.get(one.event) ?? 0) })),
  }
}

const rows = [46, 100, 200, 400].map((count) => {
  const dataset = copies(count)
  const times: number[] = []
  let links = 0
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now()
    links = linkStatements(dataset).length
    times.push(performance.now() - start)
  }
  const ms = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  return { reports: count, statements: dataset.statements.length, links, ms: Math.round(ms), 'ms a report': ms / count }
})
console.log('\nlinks: what the build takes')
console.table(rows.map((row) => ({ ...row, 'ms a report': row['ms a report'].toFixed(2) })))

const [first, hundred] = rows
const last = rows.at(-1)
const faults = [
  ...(hundred && hundred.ms > MOST_MS ? [`100 reports: ${hundred.ms} ms, at most ${MOST_MS}`] : []),
  ...(first && last && last['ms a report'] > first['ms a report'] * SLACK
    ? [
        `not near-linear: ${last['ms a report'].toFixed(2)} ms a report of ${last.reports}, ${first['ms a report'].toFixed(2)} of ${first.reports}`,
      ]
    : []),
]
for (const fault of faults) console.error(`  ${fault}`)
if (faults.length > 0) process.exitCode = 1

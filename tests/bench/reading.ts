// `npm run bench`: how the parsing time grows with the text: 1,000 reports in separate files and in one file, and
// inputs that make careless patterns backtrack. Fails if time grows clearly faster than the text. Compare sizes within
// a run, not runs.
import { linkStatements } from '../../src/link/links.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parseReport, type Parsed } from '../../src/parse/parse.ts'
import { tables } from '../rules.ts'
import { allReports } from '../seed.ts'

/** Highest accepted factor of time for four times the text: 4 is linear, 16 quadratic. */
const MOST = 8
/** Shorter runs than this, ms, are not compared. */
const SHORT = 60

const times = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return Math.round(performance.now() - start)
}

const originals = allReports()
for (const report of originals) parseReport(report)
/** Makes `count` copies of real reports with changed numbers, so that no cache applies. */
const reports = (count: number): { file: string; text: string }[] =>
  Array.from({ length: count }, (_, i) => {
    const { file, text } = originals[i % originals.length] ?? { file: '', text: '' }
    return {
      file: `${i}-${file}`,
      text: text.replace(/(?<![\d./-])\d{2,3}(?![\d./-])/gu, (n) => String(((Number(n) * 7 + i * 13) % 900) + 100)),
    }
  })

const failed: string[] = []
const growth = (name: string, small: number, large: number): string => {
  const ratio = large / Math.max(small, 1)
  if (large > SHORT && ratio > MOST) failed.push(name)
  return `×${ratio.toFixed(1)}`
}

console.log(
  `reports (${originals.length} originals, varied): ms to read them as files, to merge them, to read one file, and to link its statements`,
)
const sizes = [250, 1000].map((count) => {
  const many = reports(count)
  const parsed = many.flatMap((one) => {
    const result = parseReport(one)
    return result.ok ? [result.report] : []
  })
  const one = many.map(({ text }) => text).join('\n\n')
  let whole: Parsed | undefined
  return {
    reports: count,
    'MB of text': Math.round(one.length / 1e5) / 10,
    files: times(() => many.map((each) => parseReport(each))),
    merge: times(() => mergeReports(parsed)),
    'one file': times(() => (whole = parseReport({ file: 'x.txt', text: one }))),
    'its links': times(() => whole?.ok === true && linkStatements(mergeReports([whole.report]))),
  }
})
console.table(sizes)
const [small, large] = sizes
if (small && large)
  for (const part of ['files', 'merge', 'one file', 'its links'] as const)
    growth(`1,000 reports, ${part}`, small[part], large[part])

const HEAD =
  'Hội nghị tổng kết năm 2008\n\nNgày 26/3/2009, tại Hà Nội, Đảng uỷ Bộ X đã tổ chức Hội nghị tổng kết năm 2008.\n\n'
/** Repeated texts, and the text before them. */
const hostile: Record<string, [unit: string, before?: string]> = {
  'one sentence': ['Trong năm 2008, Đảng uỷ đã lãnh đạo thực hiện tốt công tác, '],
  semicolons: ['làm tốt; '],
  offices: ['Bí thư Đảng uỷ, ', 'Đồng chí Lê Văn An, '],
  'offices, one name': ['Uỷ viên Ban Thường vụ Đảng uỷ - Bí thư Chi bộ Lê Văn An, '],
  capitals: ['Lê Văn '],
  blanks: [' ', 'Đồng chí'],
  dashes: ['Đồng chí A - '],
  'and asks': ['và đề nghị ', 'Đồng chí Lê Văn An đề nghị '],
  'list glue': ['một là '],
  'open brackets': ['(“'],
  digits: ['1.234'],
  colons: ['Công tác: '],
  years: ['năm 2008 - '],
  'one letter': ['a'],
  'one capital': ['Đ'],
  'according to': ['theo đồng chí Lê Văn An, '],
  'together with': ['cùng với '],
  'praise, no speaker': ['Ghi nhận sự nỗ lực, '],
  'praise, speakers': ['Ghi nhận kết quả, đồng chí Lê Văn An, Bí thư, '],
  awards: ['tặng Bằng khen cho 3 tập thể được '],
  although: ['mặc dù có nhiều khó khăn, '],
  bodies: ['Ban Chấp hành Đảng bộ Bộ X thuộc '],
  'lost spaces': ['côngtácĐảng'],
  'lost spaces at stops': ['công tác.Đảng,bộ'],
  'stops without blanks': ['đảng.Bộ'],
  marks: ['\u0301'],
  'blank lines': ['\n'],
  'one word a line': ['công tác\n'],
  bullets: ['- Kết quả:\n'],
}
const LENGTHS = [10_000, 20_000, 40_000]
console.log('\nhostile texts: ms for 10,000, 20,000 and 40,000 UTF-16 units, and the growth from the first to the last')
console.table(
  Object.fromEntries(
    Object.entries(hostile).map(([name, [unit, before = '']]) => {
      const [ten = 0, twenty = 0, forty = 0] = LENGTHS.map((length) => {
        const text = `${HEAD}${before}${unit.repeat(Math.ceil(length / unit.length))}.`
        return Math.min(...[1, 2, 3].map(() => times(() => parseReport({ file: 'x.txt', text }))))
      })
      return [name, { '10,000': ten, '20,000': twenty, '40,000': forty, growth: growth(name, ten, forty) }]
    }),
  ),
)

console.log('\nthe example of every rule, repeated: the slowest, ms for 10,000 and 40,000 units')
const examples = Object.values(tables)
  .flat()
  .map(({ name, example }) => {
    const [ten = 0, forty = 0] = [10_000, 40_000].map((length) => {
      const text = `${HEAD}${`${example.replace(/[.\s]+$/u, '')}, `.repeat(Math.ceil(length / example.length))}.`
      return Math.min(...[1, 2].map(() => times(() => parseReport({ file: 'x.txt', text }))))
    })
    return { rule: name, '10,000': ten, '40,000': forty, growth: growth(`the rule ${name}`, ten, forty) }
  })
console.table(examples.sort((a, b) => b['40,000'] - a['40,000']).slice(0, 12))
if (failed.length > 0) {
  console.error(`Time grows faster than the text: ${failed.join('; ')}`)
  process.exitCode = 1
}

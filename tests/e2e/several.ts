// Builds pages for tests. As Playwright's global setup: a page of the report of 2009 and seven other reports, and one of
// many reports, among them an odd one.
import { readFileSync } from 'node:fs'
import { buildMany, buildPage, copySeeds } from '../pages.ts'

export const SEVERAL = [
  '2009-03-26-dang-uy-bo-tttt',
  '2010-02-04-dang-uy-bo-tttt-hu-cau',
  '2010-08-05-dang-uy-khoi-cac-co-quan-tinh',
  '2010-12-20-cong-doan-nganh-giao-thong',
  '2012-01-09-vien-nghien-cuu-co-dien',
  '2012-07-12-dang-uy-tong-cong-ty-vat-lieu',
  '2013-01-15-dang-bo-so-xay-dung',
  '2014-12-30-dang-bo-cuc-kiem-dinh',
]
/** The file names of these reports. */
export const SEVERAL_FILES = SEVERAL.map((name) => `${name}.txt`)

/** Words with a meaning for the bundler, HTML or JavaScript, in the title and in statements of a report of their own. */
export const ODD = '%MODE% %VITE_USER% import.meta.env.MODE </SCRIPT> <!-- <script> </style> $& ${1} `'
/** The odd report's id. */
export const ODD_REPORT = '2009-03-26-dang-uy-bo'
const oddReport = (): string =>
  readFileSync(`seeds/${SEVERAL_FILES[0] ?? ''}`, 'utf8')
    .replace('Hội nghị Tổng kết công tác', () => `Hội nghị Tổng kết ${ODD} công tác`)
    .replace('công tác phát triển đảng viên', () => `công tác ${ODD} phát triển \u202Eđảng viên`)

export default async function buildSeveral(): Promise<void> {
  copySeeds(
    'several',
    SEVERAL_FILES.map((file, index) => `${index === 0 ? 'seeds' : 'tests/fixtures/reports'}/${file}`),
  )
  await Promise.all([buildPage('several'), buildMany({ [`${ODD_REPORT}.txt`]: oddReport() })])
}

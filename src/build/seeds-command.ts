// Entry of `npm run seeds`: prints the extraction report, or explains a line (`--why`).
import { SeedError } from './problem.ts'
import { tellProgress } from './progress.ts'
import { reportSeeds } from './report.ts'
import { seedsFolder } from './seeds.ts'
import { explainPlace } from './why.ts'

const USAGE = `npm run seeds                       what was read from every report
npm run seeds -- --json             the same as JSON
npm run seeds -- --why FILE:LINE    which rules read a line, and which almost did
SEEDS=folder in the environment reads another folder.`

const print = (line: string): void => {
  console.log(line)
}

const progress = tellProgress((line) => {
  console.error(line)
})

async function run(args: readonly string[]): Promise<number> {
  const [option, place, ...rest] = args
  if (option === undefined) return reportSeeds(seedsFolder(), print, { progress })
  if (option === '--json' && place === undefined) return reportSeeds(seedsFolder(), print, { json: true, progress })
  if (option === '--why' && place !== undefined && rest.length === 0) {
    for (const line of await explainPlace(seedsFolder(), place)) print(line)
    return 0
  }
  console.error(USAGE)
  return 2
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof SeedError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

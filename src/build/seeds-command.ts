// Entry of `npm run seeds`.
import { reportSeeds } from './report.ts'
import { SeedError, seedsFolder } from './seeds.ts'

try {
  process.exitCode = await reportSeeds(seedsFolder(), (line) => {
    console.log(line)
  })
} catch (error) {
  if (!(error instanceof SeedError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

// `npm run fuzz`: tries thousands of odd inputs on every surface. `npm run fuzz -- SURFACE COUNT SEED` restricts it.
// The seed is printed; the same seed gives the same inputs.
import fc from 'fast-check'
import { surfaces } from './surfaces.ts'

const [only, countGiven = '10000', seedGiven] = process.argv.slice(2)
const count = Number(countGiven)
const seed = seedGiven === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seedGiven)
if (!(count > 0) || !Number.isInteger(seed) || (only !== undefined && !(only in surfaces))) {
  console.error(`npm run fuzz -- [SURFACE [COUNT [SEED]]]; surfaces: ${Object.keys(surfaces).join(', ')}`)
  process.exit(2)
}
for (const [name, { property }] of Object.entries(surfaces)) {
  if (only !== undefined && only !== name) continue
  const began = Date.now()
  const result = fc.check(property(), { seed, numRuns: count })
  console.log(`${name}: ${result.numRuns} inputs, seed ${seed}, ${((Date.now() - began) / 1000).toFixed(0)} s`)
  if (result.failed) {
    console.error(fc.defaultReportMessage(result))
    process.exitCode = 1
  }
}

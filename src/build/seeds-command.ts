// Entry of `npm run seeds` (command.ts).
import { runSeeds } from './command.ts'

process.exitCode = await runSeeds(process.argv.slice(2), {
  environment: process.env,
  print: (line) => {
    console.log(line)
  },
  printError: (line) => {
    console.error(line)
  },
})

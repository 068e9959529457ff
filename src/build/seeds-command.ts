// Entry of `npm run seeds` (command.ts).
import { runSeeds } from './command.ts'

// `npm run seeds | head` closes the output early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runSeeds(process.argv.slice(2), {
  environment: process.env,
  print: (line) => {
    console.log(line)
  },
  printError: (line) => {
    console.error(line)
  },
})

// Writes the site of a folder of reports without the bundler, with the app that the last build compiled:
// `SEEDS=… node src/build/run.js src/build/site-command.ts FOLDER`. For tests and benchmarks, which need several sites.
import { resolve } from 'node:path'
import { lastCompiled } from './compiled.ts'
import { publicationFrom } from './publish.ts'
import { readSeeds, seedsFolder } from './seeds.ts'
import { writeSite } from './write.ts'

const [, , folder] = process.argv
if (folder === undefined) throw new Error('expected the folder to write')
await writeSite(await lastCompiled(), await readSeeds(seedsFolder()), resolve(folder), publicationFrom(process.env))

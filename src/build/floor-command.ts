// Entry of `npm run floor`: checks that the built page uses nothing that the oldest engines lack. Run after the build.
import { readdirSync, readFileSync } from 'node:fs'
import { floorTargets, graceful } from './floor.ts'
import { inlineElements } from '../site/inline.ts'
import { youngInScript, youngInStyles } from './young.ts'

const page = readFileSync('dist/index.html', 'utf8')
/** The contents of the page's inline elements with a tag, except JSON data. */
const contents = (tag: string): string[] =>
  inlineElements(page, tag)
    .filter(({ attributes }) => !attributes.includes('json'))
    .map(({ content }) => content)

const parts = readdirSync('dist/parts').map((name) => readFileSync(`dist/parts/${name}`, 'utf8'))
const [early = '', ...app] = contents('script')
if (app.length !== 1 || parts.length === 0)
  throw new Error('expected in index.html: the script before the first paint and the app’s, whose parts are in parts/')
// The app and its parts are checked as one script, because they call each other's functions.
const scripts = [early, [...app, ...parts].join('\n;'), readFileSync('dist/embed.js', 'utf8')]
const found = [
  ...scripts.flatMap((script) => youngInScript(script, graceful)),
  ...contents('style').flatMap((style) => youngInStyles(style, graceful)),
]
console.log(
  `Engines from ${floorTargets.join(', ')} on: ${parts.length + scripts.length} scripts and the style sheet looked through`,
)
for (const { what, where } of found) console.error(`dist: too young: ${what}, in ‘${where}’`)
if (found.length > 0) process.exitCode = 1

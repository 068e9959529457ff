// Entry of `npm run size`: checks the size budgets of the built page and embed.js. Run after the build. With --why it also
// says where the bytes come from.
import { readdirSync, readFileSync } from 'node:fs'
import { inlineElements } from '../site/inline.ts'
import { compressed, weighDocument, weighParts } from './weights.ts'

/** Most bytes of `dist/index.html`, the first load: after brotli at its default quality, as static hosts send it. */
const LIMIT = 32_000

/** Most bytes of `dist/index.html` unpacked, for hosts that don't compress and for slow phones. */
const PLAIN_LIMIT = 250_000

/** Most elements of the page. */
const ELEMENTS_LIMIT = 4_000

/** Parts that come by themselves after the document: what the app needs to start. */
const STARTING = ['core', 'data']

/** Most bytes of these parts after brotli. */
const START_LIMIT = 52_000

/** Most bytes of `dist/embed.js`, uncompressed, because other sites load it. */
const EMBED_LIMIT = 2_048

function check(what: string, size: number, limit: number): void {
  console.log(`${what}: ${size}, limit ${limit}`)
  if (size <= limit) return
  console.error(`${what}: over the budget by ${size - limit}`)
  process.exitCode = 1
}

const page = readFileSync('dist/index.html')
check('dist/index.html, bytes in brotli', compressed(page), LIMIT)
check('dist/index.html, bytes unpacked', page.length, PLAIN_LIMIT)
const text = page.toString()
// Ignore scripts: they contain markup for other pages (the embed code), which loads nothing here.
const markup = inlineElements(text, 'script').reduce((rest, { content }) => rest.replace(content, () => ''), text)
check('dist/index.html, elements', markup.match(/<[a-z]/gu)?.length ?? 0, ELEMENTS_LIMIT)
const starting = readdirSync('dist/parts').filter((file) => STARTING.includes(file.replace(/-[0-9a-f]{8}\.js$/u, '')))
if (starting.length !== STARTING.length) throw new Error(`expected in dist/parts: ${STARTING.join(', ')}`)
check(
  `dist/parts, ${STARTING.join(' and ')}, bytes in brotli`,
  starting.reduce((sum, file) => sum + compressed(readFileSync(`dist/parts/${file}`)), 0),
  START_LIMIT,
)
check('dist/embed.js, bytes', readFileSync('dist/embed.js').length, EMBED_LIMIT)
if (/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:|#|\?)[^"]*\.(?:js|css|png|svg|woff2?)"/u.test(markup)) {
  console.error('The page asks for a file beside it; everything that it needs at first must be inside.')
  process.exitCode = 1
}

if (process.argv.includes('--why')) {
  console.log('\ndist/index.html, by its pieces')
  console.table(weighDocument(text))
  for (const [part, weights] of await weighParts(process.cwd())) {
    console.log(`\n${part}, by folder and package`)
    console.table(weights)
  }
}

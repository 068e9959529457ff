// Entry of `npm run size`: checks the size budgets of the built page and embed.js. Run after the build.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { inlineElements } from './page.ts'

/** Most bytes of `dist/index.html` after brotli at its default quality, as static hosts send it. */
const LIMIT = 117_000

/** Most bytes of `dist/embed.js`, uncompressed, because other sites load it. */
const EMBED_LIMIT = 2_048

const page = readFileSync('dist/index.html')
const size = brotliCompressSync(page).length
console.log(`dist/index.html: ${size} bytes brotli (${page.length} plain), limit ${LIMIT}`)
if (size > LIMIT) {
  console.error(`The first load is over its budget by ${size - LIMIT} bytes.`)
  process.exitCode = 1
}
const embed = readFileSync('dist/embed.js').length
if (embed > EMBED_LIMIT) {
  console.error(`dist/embed.js is over its budget: ${embed} bytes, limit ${EMBED_LIMIT}`)
  process.exitCode = 1
}
// Ignore scripts: they contain markup for other pages (the embed code), which loads nothing here.
const markup = inlineElements(page.toString(), 'script').reduce(
  (rest, { content }) => rest.replace(content, () => ''),
  page.toString(),
)
if (/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:|#|\?)[^"]*\.(?:js|css|png|svg|woff2?)"/u.test(markup)) {
  console.error('The page asks for a file beside it; everything that it needs at first must be inside.')
  process.exitCode = 1
}

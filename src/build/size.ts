// The budget of the first load: the page is one file, and it must stay small. Run after the build.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { inlineElements } from './page.ts'

/** Bytes of `dist/index.html`, brotli at its default quality, as a static host would send it. */
const LIMIT = 117_000

/** Bytes of `dist/embed.js`, as it is: other people's pages load it. */
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
// Code that writes markup for other pages asks for nothing itself.
const markup = inlineElements(page.toString(), 'script').reduce(
  (rest, { content }) => rest.replace(content, () => ''),
  page.toString(),
)
if (/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:|#|\?)[^"]*\.(?:js|css|png|svg|woff2?)"/u.test(markup)) {
  console.error('The page asks for a file beside it; everything that it needs at first must be inside.')
  process.exitCode = 1
}

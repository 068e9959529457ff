// Serves the built page for the tests: at the root, under a sub-path, and in host pages that frame it; and the page of
// several reports under /several/.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { PORT } from './port.js'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}
const host = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Trang chủ của bộ</title><h1>Tin tức</h1>
<iframe sandbox="allow-scripts" src="/trang/con/?embed=1&amp;view=goals" title="Mục tiêu" width="600" height="700"></iframe></html>`

/** An article of a CMS with its own strong styles; frames as its editor pasted them. */
const article = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bài viết của bộ</title>
<style>
  * { box-sizing: border-box; letter-spacing: .02em }
  body { margin: 0; font: 20px/1.2 serif; background: #223; color: #eee }
  iframe { border: 3px solid #c90; padding: 7px; max-width: 100% }
  main, main * { overflow-wrap: anywhere }
  .narrow { width: 280px } .middle { width: 600px } .wide { width: 1200px }
  [hidden] { display: none }
</style>
<main><h1>Tổng kết công tác</h1><p>Lời dẫn.</p>
<div class="narrow"><iframe id="one" src="/trang/con/?embed=1&amp;view=goals" title="Mục tiêu" width="100%" height="500"></iframe></div>
<div class="middle" hidden><iframe id="two" src="/trang/con/?embed=1&amp;view=timeline" title="Dòng thời gian" width="100%" height="500"></iframe></div>
<div class="wide"><iframe id="three" sandbox="allow-scripts" src="/trang/con/?embed=1&amp;view=org" title="Sơ đồ" width="100%" height="500" loading="lazy"></iframe></div>
<p id="end">Hết.</p></main>
<script>
  window.messages = []
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)
    window.messages.push({ frame: frame?.id ?? null, ...data })
  })
</script>
<script src="/trang/con/embed.js" async></script></html>`

/** Functions that release delayed apps, by the key in the page's address. @type {Map<string | null, () => void>} */
const late = new Map()

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const path = url.pathname
  if (path === '/host.html') {
    response.writeHead(200, { 'content-type': types['.html'] }).end(host)
    return
  }
  if (path === '/paste.html') {
    // A CMS page with HTML that an editor pasted.
    const code = url.searchParams.get('code') ?? ''
    response
      .writeHead(200, { 'content-type': types['.html'] })
      .end(
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Dán</title><div id="box">${code}</div>`,
      )
    return
  }
  if (path === '/strict.html') {
    // A host whose policy allows only our frame and script.
    response
      .writeHead(200, {
        'content-type': types['.html'],
        'content-security-policy': "default-src 'none'; frame-src 'self'; script-src 'self'; img-src data:",
      })
      .end(
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Nghiêm</title><iframe id="one" src="/trang/con/?embed=1&amp;view=people" title="Người" width="300" height="200"></iframe><script src="/trang/con/embed.js" async></script>`,
      )
    return
  }
  if (path === '/late/') {
    // The app's script is sent when the test requests /late/app with the same key.
    void readFile('dist/index.html', 'utf8').then((page) => {
      const at = page.indexOf('<script type="module">')
      response.writeHead(200, { 'content-type': types['.html'] }).write(page.slice(0, at))
      late.set(url.searchParams.get('key'), () => response.end(page.slice(at)))
    })
    return
  }
  if (path === '/late/app') {
    late.get(url.searchParams.get('key'))?.()
    response.end()
    return
  }
  if (path === '/article.html') {
    response.writeHead(200, { 'content-type': types['.html'] }).end(article)
    return
  }
  const [folder, rest] = path.startsWith('/several/')
    ? ['test-results/several/dist', path.slice('/several'.length)]
    : ['dist', path.replace(/^\/(?:trang\/con|late)(?=\/)/u, '')]
  const file = normalize(rest).replace(/\/$/u, '/index.html')
  readFile(join(folder, file)).then(
    (content) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content),
    () => response.writeHead(404).end(),
  )
}).listen(PORT)

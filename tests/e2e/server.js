// Serves the built page for the tests: at the root, under a sub-path, in a host page that frames it; and the page of
// several reports, under /several/.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.png': 'image/png',
}
const host = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Trang chủ của bộ</title><h1>Tin tức</h1>
<iframe sandbox="allow-scripts" src="/trang/con/?embed=1&amp;view=goals" title="Mục tiêu" width="600" height="700"></iframe></html>`

createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (path === '/host.html') {
    response.writeHead(200, { 'content-type': types['.html'] }).end(host)
    return
  }
  const [folder, rest] = path.startsWith('/several/')
    ? ['test-results/several/dist', path.slice('/several'.length)]
    : ['dist', path.replace(/^\/trang\/con/u, '')]
  const file = normalize(rest).replace(/\/$/u, '/index.html')
  readFile(join(folder, file)).then(
    (content) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content),
    () => response.writeHead(404).end(),
  )
}).listen(4179)

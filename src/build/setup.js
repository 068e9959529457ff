// Runs `npm ci` if the installed packages differ from package-lock.json, so that `npm start` and `npm test` work right
// after a clone. Uses nothing but Node and npm.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old; expected 20.19 or newer (https://nodejs.org).`)
  process.exit(1)
}

/** npm writes this file at the end of every install. */
const installed = 'node_modules/.package-lock.json'
const fresh =
  existsSync(installed) && (statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs || sameVersions())

/** Whether installed versions match the lock file. Needed because a checkout changes the lock file's time. */
function sameVersions() {
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  )
}

if (!fresh) {
  console.log('Installing what the project needs (npm ci) …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' })
}

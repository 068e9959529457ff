// Finds browsers for the tests. Run as a command, it installs missing ones: from Debian's packages, else Playwright's
// download.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
]

/** @param {string[]} programs */
const onPath = (programs) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** Path of an installed browser like Chromium, or undefined. */
const findWhole = () => onPath(names) ?? places.find((path) => existsSync(path))
/** Path of an installed headless shell (Chromium without windows), or undefined. */
const findHeadlessShell = () => onPath(['chromium-headless-shell', 'chrome-headless-shell'])

/**
 * Path of an installed Chromium, or null: then Playwright's own is used. The environment variable CHROME_PATH overrides
 * it.
 */
export const findChromium = () => process.env['CHROME_PATH'] ?? findWhole() ?? findHeadlessShell() ?? null

/**
 * The same for tests. The headless shell comes before the whole browser: a page takes half the processor time in it.
 */
export const findTestChromium = () => process.env['CHROME_PATH'] ?? findHeadlessShell() ?? findWhole() ?? null

/**
 * Playwright's launch options for Chromium. Disables its sandbox for root, because Chromium refuses to start otherwise.
 * @param {string | null} executablePath null: Playwright's own
 */
export const chromiumLaunch = (executablePath = findChromium()) => {
  return {
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-quic'] : [],
    ...(executablePath !== null && { executablePath }),
  }
}

/** The oldest Firefox whose WebDriver BiDi the tests' driver can use (140 lacks `network.addDataCollector`). */
const OLDEST_FIREFOX = 153

/**
 * Path of an installed Firefox that the tests can drive, or null; then a warning is logged and its tests are skipped.
 */
export function findFirefox() {
  const found = onPath(['firefox-esr', 'firefox'])
  if (found === undefined) return null
  let version = found
  try {
    version = execFileSync(found, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  } catch {
    // A Firefox that doesn't print its version can't be driven either.
  }
  if (Number(/ (\d+)\./u.exec(version)?.[1]) >= OLDEST_FIREFOX) return found
  // Log once, not in each worker.
  if (process.env['TEST_WORKER_INDEX'] === undefined)
    console.warn(
      `${version.trim()} can't run the Firefox tests, which need ${OLDEST_FIREFOX} or newer: they are left out.`,
    )
  return null
}

/**
 * Paths of WebKitGTK's driver, its MiniBrowser and, without a display, Xvfb; null if any is missing.
 * @returns {{ driver: string, browser: string, display: string | null } | null}
 */
export function findWebkit() {
  const driver = onPath(['WebKitWebDriver'])
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `/usr/lib/${machine}/${name}/MiniBrowser`),
  )
  const browser = folders.find((path) => existsSync(path))
  const display = process.env['DISPLAY'] === undefined ? (onPath(['Xvfb']) ?? null) : null
  if (!driver || !browser || (display === null && process.env['DISPLAY'] === undefined)) return null
  return { driver, browser, display }
}

/** @param {string} command @param {string[]} args */
const run = (command, args) => {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

const hasChromium = () => findTestChromium() !== null || existsSync(chromium.executablePath())

/** Debian packages of the browsers that the tests use. */
const debian = [
  { name: 'chromium-headless-shell', has: () => findHeadlessShell() !== undefined },
  { name: 'firefox-esr', has: () => onPath(['firefox-esr', 'firefox']) !== undefined },
  { name: 'webkit2gtk-driver', has: () => onPath(['WebKitWebDriver']) !== undefined },
  { name: 'xvfb', has: () => process.env['DISPLAY'] !== undefined || onPath(['Xvfb']) !== undefined },
]

/**
 * Installs Debian packages: together, which takes half the time, or one by one if any fails.
 * @param {string[]} packages
 */
function aptInstall(packages) {
  try {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  } catch {
    if (packages.length === 1) console.log(`apt-get could not install ${String(packages)}.`)
    else for (const name of packages) aptInstall([name])
  }
}

/** Installs all missing browsers on Debian as root; elsewhere only Chromium. Exits with 1 if there is no Chromium. */
function install() {
  const missing = debian.filter(({ has }) => !has()).map(({ name }) => name)
  const isDebianRoot = process.getuid?.() === 0 && onPath(['apt-get']) !== undefined
  if (isDebianRoot && missing.length > 0) {
    console.log(`Installing browsers for the tests: ${missing.join(', ')} …`)
    try {
      run('apt-get', ['update', '-qq'])
    } catch {
      console.log('apt-get could not read its lists of packages.')
    }
    aptInstall(missing)
    // Some systems have no headless shell.
    if (!hasChromium()) aptInstall(['chromium'])
  }
  if (hasChromium()) return
  console.log('No browser found: Playwright downloads its own …')
  try {
    run('npx', ['playwright', 'install', ...(isDebianRoot ? ['--with-deps'] : []), 'chromium'])
  } catch {
    console.error('No browser. Install Chromium or Chrome, or set CHROME_PATH, and run the tests again.')
    process.exit(1)
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) install()

// Simulates another machine for a build (NODE_OPTIONS=--import …): the clock is more than a year ahead, and folders are
// listed in reverse order.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const AHEAD = 400 * 24 * 60 * 60 * 1000
const Clock = globalThis.Date
globalThis.Date = new Proxy(Clock, {
  construct: (target, given, made) =>
    /** @type {Date} */ (Reflect.construct(target, given.length === 0 ? [Clock.now() + AHEAD] : given, made)),
  get: (target, name) => (name === 'now' ? () => Clock.now() + AHEAD : Reflect.get(target, name)),
})

/** @param {unknown} names */
const reversed = (names) => (Array.isArray(names) ? names.reverse() : names)
const { readdirSync } = fs
const { readdir } = fs.promises
Object.assign(fs, {
  /** @param {Parameters<typeof readdirSync>} given */
  readdirSync: (...given) => reversed(readdirSync(...given)),
})
Object.assign(fs.promises, {
  /** @param {Parameters<typeof readdir>} given */
  readdir: async (...given) => reversed(await readdir(...given)),
})
syncBuiltinESMExports()

// What the benchmarks of drawings share: a page built and served, one Chromium, and hands on it. The hands are real: wheel
// and mouse through the browser's own input.
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumLaunch } from '../../src/build/browser.js'
import type { recording } from './recording.ts'

declare global {
  interface Window {
    ready?: boolean
    gc: () => void
  }
}

/** How long each hand is on, ms, and how often it moves, ms. */
const HAND = 3_000
const BEAT = 16
/** A drawing that isn't there after so long isn't waited for, ms. */
export const PATIENCE = 180_000

/** Builds and serves the page of a benchmark, and starts a browser. */
export async function open(name: string): Promise<{ origin: string; browser: Browser; close: () => Promise<void> }> {
  const out = resolve(`test-results/bench-${name}`)
  await build({
    configFile: false,
    root: resolve(`tests/bench/${name}`),
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
  })
  const server = await preview({
    configFile: false,
    root: out,
    build: { outDir: out },
    logLevel: 'error',
    // Only a page that is isolated may ask for all its memory.
    preview: {
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
  })
  const launch = chromiumLaunch()
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  })
  return {
    origin: server.resolvedUrls?.local[0] ?? '',
    browser,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** What is in use after the garbage is gone, MiB. */
export async function heapOf(page: Page): Promise<number> {
  const bytes = await page.evaluate(() => {
    window.gc()
    return (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0
  })
  return bytes / 2 ** 20
}

/** All that a page keeps, MiB: what its programs hold and the elements of its document. Takes seconds. */
export async function memoryOf(page: Page): Promise<number> {
  const bytes = await page.evaluate(async () => {
    window.gc()
    const asked = performance as Performance & { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }
    return (await asked.measureUserAgentSpecificMemory()).bytes
  })
  return bytes / 2 ** 20
}

/** Moves for `HAND` ms, one input a beat, without waiting for the page: as a hand does. */
async function moving(act: (share: number) => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let at = 0; at < HAND; at = performance.now() - start) {
    sent.push(act(at / HAND))
    await wait(BEAT)
  }
  await Promise.all(sent)
}

/** In, out and in again, around a point that is not the middle. */
export const wheel = (cdp: CDPSession): Promise<void> =>
  moving((share) =>
    cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 600,
      y: 250,
      deltaX: 0,
      deltaY: Math.sin(share * Math.PI * 3) >= 0 ? -40 : 40,
      modifiers: 2,
    }),
  )

export async function drag(cdp: CDPSession): Promise<void> {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y: 250, button: 'left', buttons: 1, clickCount: 1 })
  await mouse('mousePressed', 600)
  await moving((share) => mouse('mouseMoved', 600 + 400 * Math.sin(share * Math.PI * 4)))
  await mouse('mouseReleased', 600)
}

export interface Hand {
  median: number
  late: number
  longest: number
  event: string
}

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? HAND

/** Frames while a hand is on the page; where no frame came at all, one as long as the hand was. */
export async function hand(page: Page, act: () => Promise<void>): Promise<Hand> {
  await page.evaluate(() => {
    ;(window as unknown as { bench: typeof recording }).bench.record()
  })
  await act()
  const { frames, longest, event } = await page.evaluate(() =>
    (window as unknown as { bench: typeof recording }).bench.stop(),
  )
  return { median: quantile(frames, 0.5), late: quantile(frames, 0.95), longest, event }
}

export const round = (value: number): number => Math.round(value * 10) / 10

/** What the hands saw, as columns of a table: ms a frame, and the longest event with its name. */
export const handColumns = (w: Hand, d: Hand): Record<string, number | string> => ({
  'zoom 50 %': round(w.median),
  'zoom 95 %': round(w.late),
  'drag 50 %': round(d.median),
  'drag 95 %': round(d.late),
  'longest event': w.longest > d.longest ? `${w.longest} ${w.event}` : `${d.longest} ${d.event}`,
})

/** Bounds, and which of them were broken. */
export class Bounds {
  readonly broken: string[] = []

  /** A value that may be so large at most. */
  holds(name: string, value: number, most: number): void {
    if (!(value <= most)) this.broken.push(`${name}: ${round(value)}, at most ${round(most)}`)
  }

  /**
   * Writes the figures to test-results/bench-NAME.json, says what is broken, and ends the process. Not before its time: a
   * drawing that never came may still be waited for.
   */
  async end(name: string, figures: Record<string, unknown>): Promise<never> {
    const { broken } = this
    await mkdir('test-results', { recursive: true })
    await writeFile(`test-results/bench-${name}.json`, JSON.stringify({ ...figures, broken }, null, 2))
    if (broken.length > 0) console.error(`\nOver the bounds:\n  ${broken.join('\n  ')}`)
    process.exit(broken.length > 0 ? 1 : 0)
  }
}

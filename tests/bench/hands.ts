// Shared by the benchmarks of drawings: builds and serves a page, starts Chromium, and simulates hands (wheel and drag)
// with real browser input.
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { build, preview, type PluginOption } from 'vite'
import { chromiumLaunch } from '../../src/build/browser.js'
import type { recording } from './recording.ts'

declare global {
  interface Window {
    ready?: boolean
    gc: () => void
  }
}

/** Duration of each gesture, ms. */
const HAND = 3_000
/** Time between two inputs of a gesture, ms. */
const BEAT = 16
/** Longest time to wait for a drawing, ms. */
export const PATIENCE = 180_000

/**
 * Builds a page of the benchmarks.
 * @param folder its folder in tests/bench
 * @param file its HTML file
 */
export async function bundle(folder: string, file: string, outDir: string, plugins: PluginOption[]): Promise<void> {
  const root = resolve(`tests/bench/${folder}`)
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins,
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5_000, rolldownOptions: { input: resolve(root, file) } },
  })
}

/** Builds and serves the page of a benchmark, and starts a browser. */
export async function open(name: string): Promise<{ origin: string; browser: Browser; close: () => Promise<void> }> {
  const out = resolve(`test-results/bench-${name}`)
  await bundle(name, 'index.html', out, [svelte({ configFile: false })])
  const server = await preview({
    configFile: false,
    root: out,
    build: { outDir: out },
    logLevel: 'error',
    // measureUserAgentSpecificMemory() needs cross-origin isolation.
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

/** Used JavaScript heap after a garbage collection, MiB. */
export async function heapOf(page: Page): Promise<number> {
  const bytes = await page.evaluate(() => {
    window.gc()
    return (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0
  })
  return bytes / 2 ** 20
}

/** Memory of a page, scripts and DOM, MiB. Takes seconds. */
export async function memoryOf(page: Page): Promise<number> {
  const bytes = await page.evaluate(async () => {
    window.gc()
    const asked = performance as Performance & { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }
    return (await asked.measureUserAgentSpecificMemory()).bytes
  })
  return bytes / 2 ** 20
}

/** Sends one input every `BEAT` ms for `HAND` ms, like a hand, without waiting for the page. */
async function moving(act: (share: number) => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let at = 0; at < HAND; at = performance.now() - start) {
    sent.push(act(at / HAND))
    await wait(BEAT)
  }
  await Promise.all(sent)
}

/** Zooms in, out and in again with Ctrl + wheel around a point that isn't the middle. */
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

/** Drags to and fro. */
export async function drag(cdp: CDPSession): Promise<void> {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y: 250, button: 'left', buttons: 1, clickCount: 1 })
  await mouse('mousePressed', 600)
  await moving((share) => mouse('mouseMoved', 600 + 400 * Math.sin(share * Math.PI * 4)))
  await mouse('mouseReleased', 600)
}

/** Frame times of a gesture, ms: median, 95th percentile; the longest event, ms, and its name. */
export interface Hand {
  median: number
  late: number
  longest: number
  event: string
}

/** A quantile of some values; HAND if there are none. @param share 0–1 */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? HAND

/** Records frames during a gesture. Without any frame, the gesture counts as one long frame. */
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

/** Columns of the result table for a zoom and a drag: frame times in ms, and the longest event with its name. */
export const handColumns = (w: Hand, d: Hand): Record<string, number | string> => ({
  'zoom 50 %': round(w.median),
  'zoom 95 %': round(w.late),
  'drag 50 %': round(d.median),
  'drag 95 %': round(d.late),
  'longest event': w.longest > d.longest ? `${w.longest} ${w.event}` : `${d.longest} ${d.event}`,
})

/** Checks figures against bounds and collects those that exceed them. */
export class Bounds {
  readonly broken: string[] = []

  /** Checks that a value is at most `most`. */
  holds(name: string, value: number, most: number): void {
    if (!(value <= most)) this.broken.push(`${name}: ${round(value)}, at most ${round(most)}`)
  }

  /**
   * Writes the figures to test-results/bench-NAME.json, prints exceeded bounds, and exits the process with 1 if there
   * are any. Exits explicitly, because a wait for a drawing may still be pending.
   */
  async end(name: string, figures: Record<string, unknown>): Promise<never> {
    const { broken } = this
    await mkdir('test-results', { recursive: true })
    await writeFile(`test-results/bench-${name}.json`, JSON.stringify({ ...figures, broken }, null, 2))
    if (broken.length > 0) console.error(`\nOver the bounds:\n  ${broken.join('\n  ')}`)
    process.exit(broken.length > 0 ? 1 : 0)
  }
}

// What a command says while it works, where that takes long: on stderr, so that the report itself stays clean.
import { shown } from './problem.ts'

export interface Progress {
  /** So much of a report is read: the index-th of count, from 0; share 0–1. */
  report(path: string, index: number, count: number, share: number): void
  /** What comes after the reports. */
  stage(name: string): void
  done(): void
}

export const SILENT: Progress = { report: () => undefined, stage: () => undefined, done: () => undefined }

/** Nothing is said before this time, ms. */
const PATIENCE = 3000
/** No two lines come closer, ms. */
const APART = 10_000

/**
 * Says now and then how far the work is.
 * @param say prints a line
 * @param now the time in ms
 */
export function tellProgress(say: (line: string) => void, now: () => number = () => performance.now()): Progress {
  const begun = now()
  let next = begun + PATIENCE
  let said = false
  const tell = (line: string): void => {
    if (now() < next) return
    next = now() + APART
    said = true
    say(line)
  }
  return {
    report: (path, index, count, share) =>
      tell(`reading ${shown(path)} (${index + 1} of ${count}): ${Math.floor(100 * share)} %`),
    stage: (name) => tell(`${name} …`),
    done: () => {
      if (said) say(`read in ${Math.round((now() - begun) / 1000)} s`)
    },
  }
}

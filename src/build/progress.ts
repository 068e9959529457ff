// Progress messages of long-running commands. They go to stderr, so that stdout has the report only.
import type { Message, MessageLanguage } from '../text/message.ts'
import { shown } from './problem.ts'

/** Receives the progress of reading a folder. */
export interface Progress {
  /** The share (0–1) of a report that is read; `index` counts from 0. */
  report(path: string, index: number, count: number, share: number): void
  /** A stage after all reports are read. */
  stage(name: Message): void
  done(): void
}

/** Prints nothing. */
export const SILENT: Progress = { report: () => undefined, stage: () => undefined, done: () => undefined }

/** No message before this time, in ms. */
const PATIENCE = 3000
/** Least time between two messages, in ms. */
const APART = 10_000

/**
 * Prints the progress, first after 3 s, then every 10 s.
 * @param say prints a line
 * @param now returns the time in ms
 */
export function tellProgress(
  say: (line: string) => void,
  language: MessageLanguage,
  now: () => number = () => performance.now(),
): Progress {
  const begun = now()
  let next = begun + PATIENCE
  let said = false
  const tell = (line: Message): void => {
    if (now() < next) return
    next = now() + APART
    said = true
    say(line[language])
  }
  return {
    report: (path, index, count, share) => {
      const [file, number, percent] = [shown(path), index + 1, Math.floor(100 * share)]
      tell({
        vi: `đang đọc ${file} (tệp ${number} trong ${count}): ${percent}%`,
        en: `reading ${file} (${number} of ${count}): ${percent} %`,
      })
    },
    stage: ({ vi, en }) => tell({ vi: `${vi} …`, en: `${en} …` }),
    done: () => {
      const seconds = Math.round((now() - begun) / 1000)
      const all: Message = { vi: `đọc xong sau ${seconds} giây`, en: `read in ${seconds} s` }
      if (said) say(all[language])
    },
  }
}

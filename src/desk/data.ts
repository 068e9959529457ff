// What the build gives the desk, as data in its page: an element for each, read when it is needed.
import type { Program } from '../site/program.ts'

export interface DeskData {
  /** The compiled app, from which sites are made. */
  program: Program
  /** The code of the desk's thread, a classic script. */
  thread: string
  /** The files of `static/`: path → text. */
  files: Readonly<Record<string, string>>
}

/** The names of the elements: their ids begin with 'data-'. */
export const deskData = ['program', 'thread', 'files'] as const satisfies readonly (keyof DeskData)[]

/** Reads the data of a page. Each is parsed when it is first asked for. */
export function dataIn(page: Document): DeskData {
  const known: Partial<DeskData> = {}
  const read = <Name extends keyof DeskData>(name: Name): DeskData[Name] =>
    (known[name] ??= JSON.parse(page.getElementById(`data-${name}`)?.textContent ?? 'null') as DeskData[Name])
  return {
    get program() {
      return read('program')
    },
    get thread() {
      return read('thread')
    },
    get files() {
      return read('files')
    },
  }
}

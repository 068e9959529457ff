// What the build gives the desk, as data in its page.
import type { Program } from '../site/program.ts'

export interface DeskData {
  /** The compiled app, from which sites are made. */
  program: Program
  /** The code of the desk's thread, a classic script. */
  thread: string
  /** The files of `static/`: path → text. */
  files: Readonly<Record<string, string>>
}

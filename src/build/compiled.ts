// Keeps the compiled app of the last build in a file. Sites of other reports can then be made without compiling it again.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Prerender, Program } from '../site/program.ts'

/** A program with the code of its renderer, an ES module, and the page of the editor's desk. */
export interface Compiled {
  program: Program
  renderer: string
  desk: string
}

const FILE = resolve('node_modules/.bien-nien/compiled.json')

/** Keeps a compiled app in place of the last one. */
export async function keepCompiled(compiled: Compiled): Promise<void> {
  // Two builds may run at the same time: each writes a file of its own, which then takes the place of the other's.
  const own = `${FILE}.${process.pid}`
  await mkdir(dirname(FILE), { recursive: true })
  await writeFile(own, JSON.stringify(compiled))
  await rename(own, FILE)
}

/** The compiled app of the last build. Throws if there is none. */
export const lastCompiled = async (): Promise<Compiled> => JSON.parse(await readFile(FILE, 'utf8')) as Compiled

/** Loads the renderer from its code. */
export async function rendererOf({ renderer }: Compiled): Promise<Prerender> {
  const address = `data:text/javascript;base64,${Buffer.from(renderer).toString('base64')}`
  return ((await import(address)) as { default: Prerender }).default
}

// Writes a site into a folder.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Dataset } from '../model/dataset.ts'
import { assemble, type Publication } from '../site/assemble.ts'
import { hasWhole, WHOLE } from '../site/documents.ts'
import { drawPicture } from '../site/picture.ts'
import { rendererOf, type Compiled } from './compiled.ts'
import { DESK } from './desk.ts'
import { outlineWriter } from './outlines.ts'
import { readPalette } from './palette.ts'

/** The preview picture as PNG. */
function pictureOf(dataset: Dataset): Uint8Array {
  // A native module must be loaded by `require`.
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
  return new Resvg(drawPicture(dataset, readPalette(), outlineWriter())).render().asPng()
}

/** What stays in the folder of a site: it may be a work tree from which the site is published. */
const KEPT = '.git'

/**
 * Writes the site of a dataset, in place of everything that the folder contains, with the files of `static/`.
 * @param compiled the app
 * @param folder path
 * @returns number of files that were made
 */
export async function writeSite(
  compiled: Compiled,
  dataset: Dataset,
  folder: string,
  publication: Publication,
): Promise<number> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) if (name !== KEPT) await rm(join(folder, name), { recursive: true })
  await cp('static', folder, { recursive: true })
  if (!hasWhole(dataset)) console.warn(`${WHOLE} is left out: with so many reports it would be too large`)
  let count = 0
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    count += 1
  }
  await write('picture.png', pictureOf(dataset))
  await write(DESK, compiled.desk)
  const prerender = await rendererOf(compiled)
  for await (const [path, content] of assemble(compiled.program, prerender, dataset, publication))
    await write(path, content)
  return count
}

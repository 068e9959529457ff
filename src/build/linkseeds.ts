// Links between the statements of all reports, with an editor's word on them from the corrections files.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { editLinks, type LinkNote } from '../link/edit.ts'
import { linkStatements } from '../link/links.ts'
import type { Dataset } from '../model/dataset.ts'
import { reportId } from '../parse/merge.ts'
import { normalizeText } from '../text/normalize.ts'
import { readCorrections } from './corrections.ts'

/** What is wrong with a corrections file: its path, its text, and where. */
export interface EditProblem extends LinkNote {
  path: string
  text: string
}

/**
 * A dataset with its links.
 * @param files paths of the corrections files that may be there
 */
export async function linkSeeds(
  merged: Dataset,
  files: readonly { report: string; corrections: string }[],
): Promise<{ dataset: Dataset; problems: EditProblem[] }> {
  let dataset: Dataset = { ...merged, links: linkStatements(merged) }
  const problems: EditProblem[] = []
  for (const { report, corrections: path } of files) {
    const bytes = await readFile(path).catch(() => null)
    const read = bytes && normalizeText(bytes)
    // One that can't be read was told of when its report was.
    if (!read?.ok) continue
    const { text } = read
    const edited = editLinks(dataset, reportId(basename(report)), readCorrections(text).links)
    dataset = { ...dataset, links: edited.links }
    problems.push(...edited.problems.map((one) => ({ ...one, path, text })))
  }
  return { dataset, problems }
}

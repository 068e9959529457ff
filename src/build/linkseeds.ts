// Links between the statements of all reports, with an editor's word on them from the corrections files.
import { editLinks, type LinkEdit } from '../link/edit.ts'
import { linkStatements } from '../link/links.ts'
import type { Dataset } from '../model/dataset.ts'
import { noteAt, type SeedNote } from './problem.ts'

/** The edits of one corrections file. `report`: id of the report that it stands beside; `text`: the file's. */
export interface LinkEdits {
  report: string
  path: string
  text: string
  edits: readonly LinkEdit[]
}

/** A dataset with its links, what is wrong with the edits, and what each of the others changed. */
export function linkSeeds(
  merged: Dataset,
  files: readonly LinkEdits[],
): { dataset: Dataset; problems: SeedNote[]; changes: SeedNote[] } {
  let dataset: Dataset = { ...merged, links: linkStatements(merged) }
  const problems: SeedNote[] = []
  const changes: SeedNote[] = []
  for (const { report, path, text, edits } of files) {
    const edited = editLinks(dataset, report, edits)
    dataset = { ...dataset, links: edited.links }
    problems.push(...edited.problems.map(({ at, message }) => noteAt(path, text, at, message)))
    changes.push(...edited.effects.map(({ at, message }) => noteAt(path, text, at, message)))
  }
  return { dataset, problems, changes }
}

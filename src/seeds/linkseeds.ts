// Makes the links between the statements of all reports and applies the editors' corrections of links.
import { editLinks, type LinkEdit } from '../link/edit.ts'
import { linkStatements } from '../link/links.ts'
import type { Dataset } from '../model/dataset.ts'
import { noteAt, type SeedNote } from './note.ts'

/** The link corrections of one file. `report`: id of its report; `path`, `text`: of the corrections file. */
export interface LinkEdits {
  report: string
  path: string
  text: string
  edits: readonly LinkEdit[]
}

/**
 * Adds links to a merged dataset. Each edit gives either a problem or a change, at its place in the corrections file.
 */
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

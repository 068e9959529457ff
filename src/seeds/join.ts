// Joins the readings of several reports to one dataset.
import { checkDataset } from '../model/check.ts'
import { readDataset, type Dataset } from '../model/dataset.ts'
import { mergeReports, reportId } from '../parse/merge.ts'
import type { Message } from '../text/message.ts'
import { linkSeeds } from './linkseeds.ts'
import { noteOf, type SeedNote } from './note.ts'
import type { SeedReading } from './seed.ts'

/**
 * Joins readings: declines repeated reports, merges people and bodies, makes the links and applies the editors'
 * corrections of links. Adds problems and changes to the readings.
 * @param shown a path as messages show it
 * @returns the dataset of all usable reports
 */
export function joinSeeds(readings: readonly SeedReading[], shown: (path: string) => string): Dataset {
  declineRepeated(readings, shown)
  const used = readings.flatMap((one) => (one.report ? [{ ...one, report: one.report }] : []))
  const linked = linkSeeds(
    mergeReports(used.map(({ report }) => report)),
    used.flatMap(({ edits }) => edits ?? []),
  )
  for (const one of used) {
    const own = ({ path }: SeedNote): boolean => path === one.edits?.path
    one.problems.push(...linked.problems.filter(own))
    one.changes.push(...linked.changes.filter(own))
  }
  return linked.dataset
}

/** Declines reports with the same text or the same id as another one. */
function declineRepeated(readings: readonly SeedReading[], shown: (path: string) => string): void {
  const byWords = new Map<string, string>()
  const byId = new Map<string, string>()
  // Keep the report with corrections, because an editor works on it.
  const inOrder = [...readings].sort((a, b) => Number(a.edits === null) - Number(b.edits === null))
  for (const reading of inOrder) {
    const { path, report } = reading
    if (!report) continue
    const words = report.seed.text.replace(/\s+/gu, ' ').trim()
    const id = reportId(report.seed.file)
    const [sameWords, sameId] = [byWords.get(words), byId.get(id)]
    const why: Message | null =
      sameWords !== undefined
        ? {
            vi: `trùng lời văn với ${shown(sameWords)}. Hãy bỏ một trong hai tệp.`,
            en: `the same text as ${shown(sameWords)}. Remove one of the two files.`,
          }
        : sameId !== undefined
          ? {
              vi: `tên tệp cho ra mã '${id}', mà ${shown(sameId)} đã có mã ấy. Hãy đổi tên tệp mới hơn.`,
              en: `its name gives the id '${id}', which ${shown(sameId)} has already. Rename the newer file.`,
            }
          : null
    if (why !== null) {
      reading.report = null
      reading.problems = [noteOf(path, why)]
      reading.changes = []
    }
    byWords.set(words, sameWords ?? path)
    byId.set(id, sameId ?? path)
  }
}

/** Checks a joined dataset. Throws an `Error` if it fails its own checks, which is a bug of the program. */
export function checkJoined(joined: Dataset): Dataset {
  const dataset = readDataset(joined)
  const problems = checkDataset(dataset)
  if (problems.length > 0)
    throw new Error(
      `the dataset fails its own checks, which is a fault of the program, not of the reports:\n${problems
        .map(({ check, message }) => `  ${check}: ${message}`)
        .join('\n')}`,
    )
  return dataset
}

// The report that tests of corrections use, and the ways to correct it.
import { expect } from 'vitest'
import { checkDataset } from '../../../src/model/check.ts'
import { correctParsed } from '../../../src/parse/corrected.ts'
import type { Correction } from '../../../src/parse/edit/correction.ts'
import { mergeReports } from '../../../src/parse/merge.ts'
import type { Message } from '../../../src/text/message.ts'
import { parsed } from '../../parsed.ts'
import { SEED, seedText } from '../../seed.ts'

/** The report of 2009 with a sentence that no rule understands. */
export const report = parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm.\n\nVH'), SEED)
/** The words of a goal in it. */
export const GOAL = 'Tăng cường công tác quản lý đảng viên'

/** Applies corrections; the dataset must stay valid. */
export const correct = (...corrections: Correction[]): ReturnType<typeof correctParsed> => {
  const result = correctParsed(report, corrections)
  expect(checkDataset(mergeReports([result.report]))).toEqual([])
  return result
}

/** The message of the first problem of a correction. */
export const problem = (correction: Correction): Message | undefined => correct(correction).problems[0]?.message

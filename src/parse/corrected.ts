// Applies all corrections of a report. Facts of the conference come first: the host and the years decide how sentences
// are read, so the report is parsed again with them.
import { lazily } from '../model/lazily.ts'
import { quoteFinder } from '../text/quote.ts'
import { correctReport } from './edit/correct.ts'
import { checkFacts, factNames, setTwice } from './edit/correctconference.ts'
import type { ConferenceCorrection, Correction, CorrectionNote } from './edit/correction.ts'
import { parseReport } from './parse.ts'
import type { ConferenceFacts, ParsedReport } from './rules/draft.ts'

const isConference = (one: Correction): one is ConferenceCorrection => one.do === 'conference'

/**
 * Applies corrections and returns a new report. Each correction gives either a problem, and is skipped, or an effect.
 */
export function correctParsed(
  report: ParsedReport,
  corrections: readonly Correction[],
): ReturnType<typeof correctReport> {
  const find = lazily(() => quoteFinder(report.seed.text))
  const facts: ConferenceFacts = {}
  const problems: CorrectionNote[] = []
  const effects: CorrectionNote[] = []
  for (const { at, set } of corrections.filter(isConference)) {
    const twice = factNames.find((name) => name in set && name in facts)
    const checked = twice === undefined ? checkFacts(report, find(), set) : setTwice(twice)
    if ('problem' in checked) problems.push({ at, message: checked.problem })
    else {
      Object.assign(facts, set)
      effects.push({ at, message: checked.effect })
    }
  }
  const again = effects.length === 0 ? null : parseReport(report.seed, undefined, facts)
  const rest = corrections.flatMap((one) => (isConference(one) ? [] : one))
  const corrected = correctReport(again?.ok === true ? again.report : report, rest)
  return {
    report: corrected.report,
    problems: [...problems, ...corrected.problems],
    effects: [...effects, ...corrected.effects],
  }
}

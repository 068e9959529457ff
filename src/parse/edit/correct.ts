// Applies an editor's corrections to a parsed report (README, corrections). They name statements by quotes of the
// report.
import { looksBack } from '../../model/kinds.ts'
import { listed, namedBy, severalNamed } from '../../text/named.ts'
import { looseWords, quoteFinder, sameWords } from '../../text/quote.ts'
import { itemOf } from '../../text/sentences.ts'
import { short } from '../../text/short.ts'
import { contains, overlaps, overlapsAny, slice, type Span } from '../../text/span.ts'
import { applyAlias } from './correctalias.ts'
import { notThere, type Correction, type CorrectionNote, type Find, type Step, type Values } from './correction.ts'
import { resolveValues, sameName } from './correctvalues.ts'
import type { ParsedReport, StatementDraft } from '../rules/draft.ts'
import { readFigures } from '../statements/figures.ts'

/**
 * Applies corrections in order and returns a new report. A correction that can't be applied or changes nothing gives a
 * problem and is skipped; every other one gives an effect, a message that says what it changed.
 */
export function correctReport(
  report: ParsedReport,
  corrections: readonly Correction[],
): { report: ParsedReport; problems: CorrectionNote[]; effects: CorrectionNote[] } {
  const problems: CorrectionNote[] = []
  const effects: CorrectionNote[] = []
  const find = quoteFinder(report.seed.text)
  let corrected = report
  for (const correction of corrections) {
    const { at } = correction
    const step = apply(corrected, find, correction)
    if ('problem' in step) problems.push({ at, message: step.problem })
    else {
      effects.push({ at, message: step.effect })
      corrected = step.report
    }
  }
  const statements = [...corrected.statements].sort((a, b) => a.source.start - b.source.start)
  return { report: { ...corrected, statements }, problems, effects }
}

function apply(report: ParsedReport, find: Find, correction: Correction): Step {
  if ('quote' in correction && !/[\p{L}\p{N}]/u.test(correction.quote))
    return { problem: `'${short(correction.quote)}' has no words. Expected words of the report.` }
  switch (correction.do) {
    case 'set':
      return setValues(report, find, correction.quote, correction.set)
    case 'drop':
      return drop(report, find, correction.quote)
    case 'add':
      return add(report, find, correction.quote, correction.add)
    case 'alias':
      return applyAlias(report, find, correction.organization, correction.as)
  }
}

const sourceOf = ({ source }: StatementDraft): Span => source

/** The statements that a quote identifies (all with the same words), or a problem if it is ambiguous. */
function statementsNamed(
  { seed: { text }, statements }: ParsedReport,
  quote: string,
  places: readonly Span[],
): { named: StatementDraft[] } | { problem: string } {
  const found = namedBy(text, quote, places, statements, sourceOf)
  if (found.ok) return { named: found.named }
  const words = found.different.map(({ source }) => slice(text, source))
  return { problem: severalNamed(quote, 'statements', words, found.isOnePlace) }
}

/** Quotes statements with the same words, for a message: '‘…’ (it stands 2 times)'. */
function told(text: string, [first, ...repeats]: readonly StatementDraft[]): string {
  const words = first ? `‘${short(slice(text, first.source))}’` : ''
  return repeats.length === 0 ? words : `${words} (it stands ${repeats.length + 1} times)`
}

function setValues(report: ParsedReport, find: Find, quote: string, given: Values): Step {
  const { text } = report.seed
  const places = find(quote)
  if (places.length === 0) return { problem: notThere(report, quote) }
  const found = statementsNamed(report, quote, places)
  if ('problem' in found) return found
  const { named } = found
  if (named.length === 0)
    return { problem: `no statement was read from '${short(quote)}'. Use 'add' to make one, with its kind and year.` }
  const resolved = resolveValues(report, find, given)
  if ('problem' in resolved) return resolved
  const { values, person } = resolved
  const keys = (Object.keys(values) as (keyof Values)[]).filter((key) =>
    named.some((one) => shownValue(text, one, key) !== shownValue(text, { ...one, ...values }, key)),
  )
  if (keys.length === 0)
    return { problem: `this changes nothing: '${short(quote)}' has these values already. Remove the correction.` }
  const changed = new Map(named.map((one) => [one, { ...one, ...values, rules: [...one.rules, 'corrected'] }]))
  const [[before, after] = []] = changed
  const changes = keys.map((key) =>
    before && after ? `${key} ${shownValue(text, before, key)} → ${shownValue(text, after, key)}` : key,
  )
  return {
    report: { ...resolved.report, statements: report.statements.map((one) => changed.get(one) ?? one) },
    effect: `set ${changes.join(', ')} on ${told(text, named)}${newPerson(person)}`,
  }
}

const newPerson = (person: { name: string } | null): string =>
  person ? `; ${person.name} is a new person of the report` : ''

/** A value of a statement, for messages; '-' for null. */
function shownValue(text: string, statement: StatementDraft, key: keyof Values): string {
  const value = statement[key]
  if (value === null) return '-'
  if (typeof value === 'object') return `‘${slice(text, value)}’`
  return key === 'topic' ? `‘${String(value)}’` : String(value)
}

const counts = (before: number, after: number, what: string): string => `(${before} → ${after} ${what})`

function drop(report: ParsedReport, find: Find, quote: string): Step {
  const { text } = report.seed
  const places = find(quote)
  if (places.length === 0) return { problem: notThere(report, quote) }
  const found = statementsNamed(report, quote, places)
  const isStatement = 'named' in found && found.named.some(({ source }) => sameWords(slice(text, source), quote))
  if (!isStatement) {
    // An exact person's name or group takes precedence over statements that contain it.
    const step = dropPerson(report, quote) ?? dropGroup(report, quote)
    if (step) return step
  }
  if ('problem' in found) return found
  const gone = new Set(found.named)
  if (gone.size > 0) {
    const statements = report.statements.filter((one) => !gone.has(one))
    return {
      report: { ...report, statements },
      effect: `dropped ${told(text, found.named)} ${counts(report.statements.length, statements.length, 'statements')}`,
    }
  }
  return dropUnread(report, quote, places)
}

function dropPerson(report: ParsedReport, quote: string): Step | null {
  const gone = report.people.find(({ name }) => sameName(name, quote))
  if (!gone) return null
  const people = report.people.filter((one) => one !== gone)
  const spoken = report.statements.filter(({ by }) => by === gone.name).length
  const statements = report.statements.map((one) => (one.by === gone.name ? { ...one, by: null } : one))
  return {
    report: { ...report, people, statements },
    effect: `dropped the person ${gone.name} ${counts(report.people.length, people.length, 'people')}${spoken > 0 ? `; ${spoken} statements have no speaker now` : ''}`,
  }
}

function dropGroup(report: ParsedReport, quote: string): Step | null {
  const groups = report.groups.filter(({ words }) => !sameWords(slice(report.seed.text, words), quote))
  if (groups.length === report.groups.length) return null
  return {
    report: { ...report, groups },
    effect: `dropped the group ‘${short(quote)}’ ${counts(report.groups.length, groups.length, 'groups')}`,
  }
}

/** Turns an unread sentence into furniture, so that it is no longer reported as not understood. */
function dropUnread(report: ParsedReport, quote: string, places: readonly Span[]): Step {
  const { text } = report.seed
  const unread = unreadSentences(report)
  const found = namedBy(text, quote, places, unread, (span) => span)
  if (!found.ok) {
    const words = found.different.map((span) => slice(text, span))
    return { problem: severalNamed(quote, 'sentences', words, found.isOnePlace) }
  }
  if (found.named.length === 0)
    return {
      problem: `this changes nothing: no statement, person, group or unread sentence stands at '${short(quote)}'. Remove the correction.`,
    }
  const after = { ...report, regions: withRole(report.regions, found.named, 'furniture') }
  return {
    report: after,
    effect: `dropped the unread sentence ‘${short(slice(text, found.named[0] ?? { start: 0, end: 0 }))}’ ${counts(unread.length, unreadSentences(after).length, 'not understood')}`,
  }
}

/** The sentences that no rule matched and no correction changed. */
function unreadSentences({ sentences, regions }: ParsedReport): Span[] {
  const isUnread = overlapsAny(regions.filter(({ role }) => role === 'unclassified'))
  return sentences.map(({ span }) => span).filter(isUnread)
}

type Region = ParsedReport['regions'][number]

/** Gives a role to the parts of unclassified regions inside `spans`. The regions still cover the whole text. */
function withRole(regions: readonly Region[], spans: readonly Span[], role: Region['role']): Region[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return regions.flatMap((region) => {
    if (region.role !== 'unclassified') return [region]
    const pieces: Region[] = []
    let at = region.start
    for (const span of sorted.filter((one) => overlaps(one, region))) {
      const [start, end] = [Math.max(at, span.start), Math.min(region.end, span.end)]
      if (end <= start) continue
      pieces.push({ start: at, end: start, role: region.role }, { start, end, role })
      at = end
    }
    return [...pieces, { ...region, start: at }].filter((one) => one.end > one.start)
  })
}

function add(
  report: ParsedReport,
  find: Find,
  quote: string,
  given: Values & Required<Pick<Values, 'kind' | 'year'>>,
): Step {
  const { text } = report.seed
  const chosen = placeToAdd(report, find, quote)
  if ('problem' in chosen) return chosen
  const { span, openEnded } = itemOf(text, chosen.place)
  if (
    report.statements.some(({ source }) => sameWords(slice(text, source), slice(text, span)) && overlaps(source, span))
  )
    return { problem: `'${short(quote)}' is a statement already. Use 'set' to change it.` }
  const inside = report.statements
    .filter(({ source }) => contains(span, source))
    .map(({ source }) => slice(text, source))
  if (inside.length > 0)
    return {
      problem: `'${short(quote)}' holds ${inside.length === 1 ? 'a statement' : `${inside.length} statements`} already: ${listed(inside)}. Use 'drop' for ${inside.length === 1 ? 'it' : 'each of them'} first, or quote other words.`,
    }
  const resolved = resolveValues(report, find, given)
  if ('problem' in resolved) return resolved
  const statement: StatementDraft = {
    topic: null,
    by: null,
    onBehalfOf: null,
    openEnded,
    figures: readFigures(text, span),
    rules: ['added by an editor'],
    ...resolved.values,
    kind: given.kind,
    year: given.year,
    source: span,
  }
  const role = looksBack(given.kind) ? 'results' : 'tasks'
  const sentences = unreadSentences(report).filter((one) => overlaps(one, chosen.place))
  const statements = [...report.statements, statement]
  return {
    report: { ...resolved.report, statements, regions: withRole(report.regions, [...sentences, chosen.place], role) },
    effect: `added ${given.kind} ${given.year} ${told(text, [statement])} ${counts(report.statements.length, statements.length, 'statements')}${newPerson(resolved.person)}`,
  }
}

/**
 * The span that the quote of an 'add' stands for: the first inside a sentence, else the first in a title or menu,
 * else the first in a repeated paragraph. Returns a problem if the quote occurs in sentences with different words.
 */
function placeToAdd(report: ParsedReport, find: Find, quote: string): { place: Span } | { problem: string } {
  const { text } = report.seed
  const places = find(quote)
  const isRepeated = overlapsAny(report.regions.filter(({ role }) => role === 'duplicate'))
  const own = places.filter((place) => !isRepeated(place))
  const sentences = report.sentences.map(({ span }) => span)
  const isSentence = overlapsAny(sentences)
  const inSentences = own.filter(isSentence)
  const [place] = inSentences.length > 0 ? inSentences : own.length > 0 ? own : places
  if (!place) return { problem: notThere(report, quote) }
  const touched = overlapsAny(inSentences)
  const different = new Map(
    sentences.filter(touched).map((span) => [looseWords(slice(text, span)), slice(text, span)] as const),
  )
  // A quote that spans several sentences at one place is accepted.
  const atFirst = sentences.filter((span) => overlaps(span, place)).length
  if (inSentences.length > 1 && different.size > Math.max(1, atFirst))
    return { problem: severalNamed(quote, 'sentences', [...different.values()], false) }
  return { place }
}

// An editor's corrections over what the rules read, by the report's own words. Pure: a report and corrections in, a report
// and problems out. What a correction may say is the contract's (section 3).
import type { Kind } from '../model/dataset.ts'
import { fold } from '../text/fold.ts'
import { itemOf } from '../text/sentences.ts'
import { contains, overlaps, slice, type Span } from '../text/span.ts'
import { newTones } from '../text/tones.ts'
import type { ParsedReport, StatementDraft } from './draft.ts'
import { readFigures } from './figures.ts'
import { nearestWords } from './nearest.ts'

/** What a correction may set on a statement. null takes a value away. */
export interface Values {
  kind?: Kind
  year?: number
  topic?: string | null
  by?: string | null
  onBehalfOf?: string | null
  openEnded?: boolean
}

/** `at`: where the correction stands in its own file, for messages: an offset in UTF-16 code units. */
export type Correction = { at: number } & (
  | { do: 'set'; quote: string; set: Values }
  | { do: 'drop'; quote: string }
  | { do: 'add'; quote: string; add: Values & { kind: Kind; year: number } }
  | { do: 'alias'; organization: string; as: string[] }
)

/** What is wrong with a correction, where, and what may have been meant. */
export interface CorrectionProblem {
  at: number
  message: string
}

/** A step gives the corrected report, or says what is wrong. */
type Step = { report: ParsedReport } | { problem: string }

/**
 * Applies corrections in their order. A correction that fits nothing or changes nothing is a problem; the others are
 * applied all the same.
 */
export function correctReport(
  report: ParsedReport,
  corrections: readonly Correction[],
): { report: ParsedReport; problems: CorrectionProblem[] } {
  const problems: CorrectionProblem[] = []
  let corrected = report
  for (const correction of corrections) {
    const step = apply(corrected, correction)
    if ('problem' in step) problems.push({ at: correction.at, message: step.problem })
    else corrected = step.report
  }
  const statements = [...corrected.statements].sort((a, b) => a.source.start - b.source.start)
  return { report: { ...corrected, statements }, problems }
}

function apply(report: ParsedReport, correction: Correction): Step {
  switch (correction.do) {
    case 'set':
      return setValues(report, correction.quote, correction.set)
    case 'drop':
      return drop(report, correction.quote)
    case 'add':
      return add(report, correction.quote, correction.add)
    case 'alias':
      return alias(report, correction.organization, correction.as)
  }
}

/** Every place of a quote in the report; a paragraph may be repeated. */
function placesOf(text: string, quote: string): Span[] {
  const found: Span[] = []
  const words = quote.normalize('NFC').trim()
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  return found
}

const notThere = (report: ParsedReport, quote: string): { problem: string } => {
  const near = nearestWords(report.seed.text, quote, [
    ...report.statements.map(({ source }) => source),
    ...report.sentences.map(({ span }) => span),
  ])
  return {
    problem: `the report does not say '${quote}'.${near === null ? ' Expected its words exactly as they stand in the text.' : ` Did you mean '${near}'?`}`,
  }
}

/** The statements that a quote names: those with its very words, else those inside it, else the one around it. */
function statementsAt(report: ParsedReport, places: readonly Span[]): StatementDraft[] {
  const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
  for (const fits of [same, contains, (place: Span, source: Span) => contains(source, place)]) {
    const found = report.statements.filter(({ source }) => places.some((place) => fits(place, source)))
    if (found.length > 0) return found
  }
  return []
}

function setValues(report: ParsedReport, quote: string, values: Values): Step {
  const places = placesOf(report.seed.text, quote)
  if (places.length === 0) return notThere(report, quote)
  const named = statementsAt(report, places)
  if (named.length === 0)
    return { problem: `no statement was read from '${quote}'. Use 'add' to make one, with its kind and year.` }
  const resolved = resolveValues(report, values)
  if ('problem' in resolved) return resolved
  const changed = new Map(named.map((one) => [one, { ...one, ...resolved.values, rules: [...one.rules, 'corrected'] }]))
  const differs = [...changed].some(([before, after]) =>
    (Object.keys(resolved.values) as (keyof StatementDraft)[]).some((key) => !sameValue(before[key], after[key])),
  )
  if (!differs) return { problem: `this changes nothing: '${quote}' has these values already. Remove the correction.` }
  return {
    report: { ...resolved.report, statements: report.statements.map((one) => changed.get(one) ?? one) },
  }
}

const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Values as a draft holds them: a person must be named in the report, a body too. */
function resolveValues(
  report: ParsedReport,
  { by, onBehalfOf, ...plain }: Values,
): { report: ParsedReport; values: Partial<StatementDraft> } | { problem: string } {
  const { text } = report.seed
  let { people } = report
  const values: Partial<StatementDraft> = { ...plain }
  if (by === null) values.by = null
  else if (by !== undefined) {
    const known = people.find(({ name }) => newTones(name.toLowerCase()) === newTones(by.toLowerCase()))
    const [place] = placesOf(text, by)
    if (!known && !place) {
      const names = people.map(({ name }) => `'${name}'`).join(', ')
      return {
        problem: `nobody called '${by}' is named in the report. Expected one of: ${names || 'nobody is named'}.`,
      }
    }
    if (!known && place)
      people = [
        ...people,
        { name: by, source: placesOf(text, by), offices: [], attended: true, spoke: true, onBehalfOf: null },
      ]
    values.by = known?.name ?? by
  }
  if (onBehalfOf === null) values.onBehalfOf = null
  else if (onBehalfOf !== undefined) {
    const place = placesOf(text, onBehalfOf).find((one) => report.organizationAt(one) !== null)
    if (!place)
      return {
        problem: `'${onBehalfOf}' is no body that was read in the report. Expected its name as it stands in the text.`,
      }
    values.onBehalfOf = place
  }
  return { report: { ...report, people }, values }
}

function drop(report: ParsedReport, quote: string): Step {
  const { text } = report.seed
  const places = placesOf(text, quote)
  if (places.length === 0) return notThere(report, quote)
  const gone = new Set(statementsAt(report, places))
  if (gone.size > 0) return { report: { ...report, statements: report.statements.filter((one) => !gone.has(one)) } }
  const words = quote.normalize('NFC').trim()
  if (report.people.some(({ name }) => name === words))
    return {
      report: {
        ...report,
        people: report.people.filter(({ name }) => name !== words),
        statements: report.statements.map((one) => (one.by === words ? { ...one, by: null } : one)),
      },
    }
  const groups = report.groups.filter((group) => slice(text, group.words) !== words)
  if (groups.length < report.groups.length) return { report: { ...report, groups } }
  const unread = report.regions.some(
    (region) => region.role === 'unclassified' && places.some((place) => overlaps(region, place)),
  )
  if (!unread)
    return {
      problem: `this changes nothing: no statement, person, group or unread sentence stands at '${quote}'. Remove the correction.`,
    }
  return { report: { ...report, regions: asFurniture(report.regions, places) } }
}

/** Regions in which the unread words at some places are furniture; they cover the text as before. */
function asFurniture(regions: ParsedReport['regions'], places: readonly Span[]): ParsedReport['regions'] {
  return regions.flatMap((region) => {
    const place = places.find((one) => region.role === 'unclassified' && overlaps(region, one))
    if (!place) return [region]
    const [start, end] = [Math.max(region.start, place.start), Math.min(region.end, place.end)]
    return [
      { ...region, end: start },
      { start, end, role: 'furniture' as const },
      { ...region, start: end },
    ].filter((one) => one.end > one.start)
  })
}

function add(report: ParsedReport, quote: string, values: Values & { kind: Kind; year: number }): Step {
  const { text } = report.seed
  const [place] = placesOf(text, quote)
  if (!place) return notThere(report, quote)
  if (report.statements.some(({ source }) => source.start === place.start && source.end === place.end))
    return { problem: `'${quote}' is a statement already. Use 'set' to change it.` }
  const resolved = resolveValues(report, values)
  if ('problem' in resolved) return resolved
  const { span, openEnded } = itemOf(text, place)
  const statement: StatementDraft = {
    topic: null,
    by: null,
    onBehalfOf: null,
    openEnded,
    figures: readFigures(text, span),
    rules: ['added by an editor'],
    ...resolved.values,
    kind: values.kind,
    year: values.year,
    source: span,
  }
  const regions = report.regions.map((region) =>
    region.role === 'unclassified' && overlaps(region, place)
      ? {
          ...region,
          role: values.kind === 'goal' || values.kind === 'request' ? ('tasks' as const) : ('results' as const),
        }
      : region,
  )
  return { report: { ...resolved.report, statements: [...report.statements, statement], regions } }
}

/** Joins forms of a body's name: other bodies of those names become this one, and words of the text its aliases. */
function alias(report: ParsedReport, organization: string, forms: readonly string[]): Step {
  const { text } = report.seed
  const fits = (words: string) => (one: { name: string; aliases: string[] }) =>
    [one.name, ...one.aliases].some((name) => fold(name).text === fold(words).text)
  const body = report.organizations.find(fits(organization))
  if (!body) {
    const near = nearestWords(
      text,
      organization,
      report.organizations.flatMap(({ source }) => source),
    )
    return {
      problem: `'${organization}' is no body that was read in the report.${near === null ? '' : ` Did you mean '${near}'?`}`,
    }
  }
  const joined = new Set<string>()
  const places: Span[] = []
  const aliases: string[] = []
  for (const form of forms) {
    const other = report.organizations.find((one) => one !== body && fits(form)(one))
    const found = placesOf(text, form)
    if (!other && found.length === 0) return notThere(report, form)
    if (other) {
      joined.add(other.key)
      aliases.push(other.name, ...other.aliases)
      places.push(...other.source)
    } else if (!fits(form)(body)) {
      aliases.push(form)
      places.push(...found)
    }
  }
  if (aliases.length === 0)
    return { problem: `this changes nothing: '${organization}' has these names already. Remove the correction.` }
  const keyOf = (key: string): string => (joined.has(key) ? body.key : key)
  const organizations = report.organizations
    .filter(({ key }) => !joined.has(key))
    .map((one) =>
      one === body
        ? { ...one, aliases: [...new Set([...one.aliases, ...aliases])], source: [...one.source, ...places] }
        : { ...one, within: one.within === null ? null : keyOf(one.within) },
    )
  return {
    report: {
      ...report,
      organizations,
      relations: report.relations
        .map((one) => ({ ...one, from: keyOf(one.from), to: keyOf(one.to) }))
        .filter(({ from, to }) => from !== to),
      organizationAt: (span) => {
        const key = report.organizationAt(span)
        return key === null ? null : keyOf(key)
      },
    },
  }
}

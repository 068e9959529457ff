// Writes datasets as plain text, one item a line, so that people can read changes as a diff.
import type { Dataset, Organization, Report, Source } from '../../src/model/dataset.ts'

interface Mark {
  kind: string
  source: Source
  /** The facts of the mark besides its words, or ''. */
  says: string
}

const joined = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** All places of a report that the dataset refers to. */
function marksOf(data: Dataset, report: Report): Mark[] {
  const marks: Mark[] = []
  const add = (kind: string, source: Source | readonly Source[], says: string): void => {
    for (const one of 'start' in source ? [source] : source)
      if (one.report === report.id) marks.push({ kind, source: one, says })
  }
  for (const { id, name, date, dateBasis, place, organizer, source } of data.events)
    add('event', source, joined([id, name, date && `${date} ${dateBasis}`, place, organizer && `by ${organizer}`]))
  for (const { id, source } of data.people) add('person', source, id)
  for (const { id, classification, count, source } of data.organizations)
    add('body', source, joined([id, classification, count !== null && `count ${count}`]))
  for (const { person, group, role, organization, source } of data.memberships)
    add('office', source, joined([person ?? `“${group ?? ''}”`, role, organization]))
  for (const { person, group, spoke, onBehalfOf, source } of data.attendances)
    add('attends', source, joined([person ?? `“${group ?? ''}”`, spoke && 'spoke', onBehalfOf && `for ${onBehalfOf}`]))
  for (const { from, to, type, basis, note, source } of data.relations)
    add('relation', source, joined([`${from} ${type} ${to}`, basis, note]))
  for (const one of data.statements) {
    const { id, kind, year, topic, by, onBehalfOf, openEnded, text, figures, source } = one
    const rest = [topic && `under “${topic}”`, by && `by ${by}`, onBehalfOf && `for ${onBehalfOf}`, openEnded && '…']
    add(kind, source, joined([String(year), id, ...rest, text !== source.exact && `reads “${text}”`]))
    for (const figure of figures) add('figure', figure.source, `${figure.value} ${figure.unit}`)
  }
  return marks.sort((a, b) => a.source.start - b.source.start || b.source.end - a.source.end)
}

/**
 * Writes a report for people: its text with regions in ⟦⟧ and marks in ‹›, and after each line the facts of the marks
 * that begin in it. Includes everything in the dataset about the report except links and background relations.
 */
export function writeReport(data: Dataset, report: Report): string {
  const marks = marksOf(data, report)
  const signs: { at: number; order: number; sign: string }[] = []
  for (const { start, role } of report.regions) signs.push({ at: start, order: 1, sign: `⟦${role}⟧` })
  for (const [index, { kind, source }] of marks.entries()) {
    signs.push({ at: source.start, order: 2 + index, sign: `‹${kind}:` })
    signs.push({ at: source.end, order: -index - 1, sign: '›' })
  }
  signs.sort((a, b) => a.at - b.at || a.order - b.order)
  const lines = [report.title, joined([report.id, report.publisher, report.author]), '']
  let next = 0
  let start = 0
  for (const line of report.text.split('\n')) {
    const end = start + line.length
    let written = ''
    let from = start
    // Closing signs at the end of a line precede the line break; opening ones belong to the next line.
    for (; next < signs.length; next += 1) {
      const { at, order, sign } = signs[next] ?? { at: Infinity, order: 0, sign: '' }
      if (at > end || (at === end && order > 0 && at < report.text.length)) break
      written += report.text.slice(from, at) + sign
      from = at
    }
    lines.push(written + report.text.slice(from, end))
    for (const { kind, source, says } of marks)
      if (source.start >= start && source.start < end + 1) lines.push(`    ${kind} “${source.exact}”  ${says}`)
    start = end + 1
  }
  const background = data.relations.filter(({ source }) => source.length === 0)
  for (const { from, to, type, basis, note } of background) lines.push(joined([`${from} ${type} ${to}`, basis, note]))
  return `${lines.join('\n').trimEnd()}\n`
}

/** Writes links, one a line: kind, theme, score, and the ids of both statements. */
export function writeLinks({ links }: Dataset): string {
  const lines = links.map(({ kind, theme, score, basis, from, to, shared }) =>
    joined([
      `${from} → ${to}`,
      kind,
      theme,
      score.toFixed(3),
      basis !== 'words' && basis,
      shared.map((words) => `“${words.from.exact}” = “${words.to.exact}”`).join(', '),
    ]),
  )
  return `${lines.join('\n')}\n`
}

/** Writes the ids of all people, bodies, events and statements, each with its name or words. */
export function writeIds(data: Dataset): string {
  const names = (one: Organization): string => [one.name, ...one.aliases].join(' = ')
  return [
    ...data.events.map(({ id, name }) => `event ${id} · ${name}`),
    ...data.people.map(({ id, name }) => `person ${id} · ${name}`),
    ...data.organizations.map((one) => `body ${one.id} · ${names(one)}`),
    ...data.statements.map(({ id, report }) => `statement ${id} · ${report}`),
    '',
  ].join('\n')
}

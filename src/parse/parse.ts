// One report, the stages in order. Read this first: lines → event → people and groups → bodies → statements → regions.
import type { RegionRole } from '../model/dataset.ts'
import { slice, type Span } from '../text/span.ts'
import { backgroundRules, impliedByAssessment, impliedByName } from './background.ts'
import { readPage, type Page } from './blocks.ts'
import type { Doubt, ParsedReport, RelationDraft, Seed } from './draft.ts'
import { readEvent } from './events.ts'
import { hostPattern } from './host.ts'
import { readOrganizations } from './organizations.ts'
import { readGroups, readPeople } from './people.ts'
import { readSpeakers } from './speakers.ts'
import { readStatements, type SentenceRead } from './statements.ts'

/** Why a readable text is no report that can be shown. */
export interface ReportProblem {
  offset: number
  message: string
}

export type Parsed = { ok: true; report: ParsedReport } | { ok: false; problem: ReportProblem }

/**
 * Reads one report. Never throws for what the text says: what no rule understands becomes an `unclassified` region. The
 * one thing that it can't do without is a title.
 */
export function parseReport(seed: Seed): Parsed {
  const { text } = seed
  const page = readPage(text)
  if (!page.title)
    return {
      ok: false,
      problem: {
        offset: 0,
        message:
          'no title: every line looks like page furniture (stamps, menus, counters). Expected the title of the report in the first lines; paste it above the text.',
      },
    }
  const body = page.blocks.filter((block) => block.role === 'body')
  const paragraphs = body.map((block) => block.body)
  const doubts: Doubt[] = []
  const event = readEvent(text, page.title, paragraphs[0] ?? null, doubts)

  const people = readPeople(text, paragraphs)
  const groups = paragraphs[0] ? readGroups(text, paragraphs[0]) : []
  const speakers = readSpeakers(text, people)
  const host = hostPattern(event.organizer && slice(text, event.organizer))
  const told = [...event.source, ...people.flatMap((person) => person.source), ...groups.map((group) => group.words)]
  const read = readStatements(text, body, { years: event.years, speakers, host, told })

  const lead = paragraphs[0]
  for (const person of people) {
    person.spoke = read.spoke.has(person.name)
    person.onBehalfOf = read.onBehalfOf.get(person.name) ?? null
    person.attended =
      person.spoke || person.source.some((at) => lead !== undefined && at.start < lead.end && lead.start <= at.start)
  }
  const offices = people.flatMap((person) => person.offices.flatMap(({ body: held }) => held ?? []))
  const behalf = [...read.onBehalfOf.values()]
  const named = [...offices, ...groups.flatMap(({ body: of }) => of ?? []), ...behalf]
  const names = people.flatMap((person) => person.source)
  const organizations = readOrganizations(text, event.organizer, named, paragraphs, names)
  const praised = read.statements
    .filter((statement) => statement.kind === 'strength' && statement.onBehalfOf !== null)
    .flatMap(({ onBehalfOf, source }) => {
      const upper = onBehalfOf && organizations.at(onBehalfOf)
      const assessed = organizations.organizations.find((one) =>
        one.source.some((at) => at.start >= source.start && at.end <= source.end),
      )
      return onBehalfOf && upper && assessed
        ? [{ onBehalfOf: upper, assessed: assessed.key, source: [onBehalfOf, source] }]
        : []
    })
  const relations: RelationDraft[] = [
    ...organizations.relations,
    ...impliedByAssessment(praised).slice(0, 1),
    ...impliedByName(organizations.organizations),
    ...backgroundRules.flatMap((rule) => rule.edges(organizations.organizations)),
  ]
  return {
    ok: true,
    report: {
      seed,
      title: page.title,
      publisher: page.publisher,
      author: page.author,
      regions: tile(text, page, read.sentences),
      event,
      people,
      groups,
      organizations: organizations.organizations,
      relations,
      statements: read.statements,
      doubts,
      organizationAt: organizations.at,
    },
  }
}

/** The regions: what the lines and sentences are for, and the blank stretches between them. */
function tile(text: string, page: Page, sentences: readonly SentenceRead[]): (Span & { role: RegionRole })[] {
  const pieces: (Span & { role: RegionRole })[] = []
  for (const block of page.blocks) {
    if (block.role !== 'body') pieces.push({ ...block.span, role: block.role })
    else
      for (const { span, role } of sentences)
        if (span.start >= block.span.start && span.end <= block.span.end)
          pieces.push({ ...span, role: role ?? 'unclassified' })
  }
  pieces.sort((a, b) => a.start - b.start)
  const regions: (Span & { role: RegionRole })[] = []
  let at = 0
  const push = (end: number, role: RegionRole): void => {
    if (end <= at) return
    const last = regions.at(-1)
    if (last?.role === role) last.end = end
    else regions.push({ start: at, end, role })
    at = end
  }
  for (const piece of pieces) {
    // Blanks and list marks between two sentences of one kind belong to them; line breaks are space.
    const gap = text.slice(at, piece.start)
    if (gap !== '' && /\S/u.test(gap)) push(piece.start, piece.role)
    else if (gap.includes('\n')) push(piece.start, 'space')
    else if (gap !== '') push(piece.start, regions.at(-1)?.role ?? 'space')
    push(piece.end, piece.role)
  }
  push(text.length, 'space')
  return regions
}

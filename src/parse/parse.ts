// One report, the stages in order. Read this first: lines → event → people and groups → bodies → statements → regions.
import type { RegionRole } from '../model/dataset.ts'
import { edtfDay, readDate } from '../model/dates.ts'
import { readingOf, type Reading } from '../text/reading.ts'
import { slice, type Span } from '../text/span.ts'
import { backgroundRules, impliedByAssessment, impliedByName } from './background.ts'
import { readPage, type Page } from './blocks.ts'
import type { Doubt, GroupDraft, ParsedReport, PersonDraft, RelationDraft, Seed, SentenceDraft } from './draft.ts'
import { findLead, readEvent, type DateHints } from './events.ts'
import { hostPattern } from './host.ts'
import { readOrganizations } from './organizations.ts'
import { readGroups } from './groups.ts'
import { readPeople } from './people.ts'
import { readSpeakers } from './speakers.ts'
import { readStatements } from './statements.ts'
import { oneOf, role, unitPartyHead } from './words.ts'

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
  const reading = readingOf(seed.text)
  const page = readPage(reading.text)
  if (!page.title)
    return {
      ok: false,
      problem: {
        offset: 0,
        message:
          'no title: every line looks like page furniture (stamps, menus, counters). Expected the title of the report in the first lines; paste it above the text.',
      },
    }
  return { ok: true, report: inOriginal(readReport(seed, reading.text, page, page.title), reading) }
}

/** The stages; all offsets are those of the reading. */
function readReport(seed: Seed, text: string, page: Page, title: Span): ParsedReport {
  const body = page.blocks.filter(({ role }) => role === 'body' || role === 'heading')
  const paragraphs = body.filter(({ role }) => role === 'body').map((block) => block.body)
  const doubts: Doubt[] = []
  const leadAt = findLead(text, paragraphs)
  const lead = paragraphs[leadAt] ?? null
  const event = readEvent(text, title, lead, hintsOf(text, page, seed.file), doubts)

  const captions = page.blocks.filter(({ isCaption }) => isCaption).map(({ span }) => span)
  const people = readPeople(text, [...paragraphs, ...captions])
  const groups = readGroups(
    text,
    paragraphs,
    people.flatMap((person) => [...person.source, ...person.offices.map(({ source }) => source)]),
  )
  placeBareOffices(text, people, groups, event.organizer)
  const host = hostPattern(event.organizer && slice(text, event.organizer))
  const isHost = new RegExp(`^(?:${host.source})$`, 'u')
  const told = [...event.source, ...people.flatMap((person) => person.source), ...groups.map((group) => group.words)]
  const read = readStatements(text, body, {
    years: event.years,
    speakers: readSpeakers(text, people),
    host,
    isOfHost: (name) =>
      people.some(
        (one) => one.name === name && one.offices.some(({ body: of }) => of === null || isHost.test(slice(text, of))),
      ),
    told,
    leadStart: lead?.start ?? 0,
    leadEnd: lead?.end ?? 0,
  })
  for (const person of people) {
    person.spoke =
      read.spoke.has(person.name) || person.source.some(({ end }) => reportsAfter.test(text.slice(end, end + 240)))
    person.onBehalfOf = read.onBehalfOf.get(person.name) ?? null
    person.attended =
      person.spoke ||
      person.source.some(
        (at) => (lead !== null && at.start < lead.end) || groups.some(({ words }) => inOneLine(text, at, words)),
      )
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
    seed,
    title,
    publisher: page.publisher,
    author: page.author,
    regions: tile(text, page, read.sentences),
    event,
    people,
    groups,
    organizations: organizations.organizations,
    relations,
    statements: read.statements,
    sentences: read.sentences,
    doubts,
    organizationAt: organizations.at,
  }
}

/** A report with every span where it lies in the file's own text. */
function inOriginal(report: ParsedReport, reading: Reading): ParsedReport {
  if (reading.text.length === report.seed.text.length) return report
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move)
    if (value === null || typeof value !== 'object') return value
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
      return { ...value, ...reading.toOriginal({ start: value.start, end: value.end }) }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, move(part)]))
  }
  const { seed, regions, organizationAt, ...rest } = report
  return {
    ...(move(rest) as Omit<ParsedReport, 'seed' | 'regions' | 'organizationAt'>),
    seed,
    // What has no width between two regions belongs to the one before it: they cover the text without holes.
    regions: regions.map(({ start, end, role }) => ({
      start: start === 0 ? 0 : reading.offset(start),
      end: reading.offset(end),
      role,
    })),
    organizationAt: (span) => organizationAt(reading.toReading(span)),
  }
}

const STAMP = /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/u
const FILE_DAY = /^(\d{4}-\d{2}-\d{2})(?!\d)/u

/** The days that stand around the report: in a line of the page above or below it, in the file's name. */
function hintsOf(text: string, page: Page, file: string): DateHints {
  const days = page.blocks
    .filter(({ role }) => role === 'furniture')
    .flatMap(({ span }) => {
      const [, day, month, year] = STAMP.exec(slice(text, span)) ?? []
      return edtfDay(Number(year), Number(month), Number(day)) ?? []
    })
  const named = FILE_DAY.exec(file)?.[1]
  return { stamp: days[0] ?? null, file: named !== undefined && readDate(named) ? named : null }
}

const inOneLine = (text: string, a: Span, b: Span): boolean =>
  !text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end)).includes('\n')

// 'Hội nghị đã nghe đồng chí A - Phó Bí thư Đảng uỷ trình bày báo cáo': who presents has spoken (contract, section 2).
const reportsAfter = new RegExp(
  `^[^;:.…“]*?${oneOf('trình bày', 'khai mạc', 'đọc', 'báo cáo', 'tham luận').source}`,
  'u',
)

/**
 * Gives an office of the state without a body ('Cục trưởng', 'Giám đốc') the unit of the host: a Party committee has no
 * director (contract, section 2: it belongs to the host body).
 */
function placeBareOffices(
  text: string,
  people: readonly PersonDraft[],
  groups: readonly GroupDraft[],
  organizer: Span | null,
): void {
  if (!organizer) return
  const head = partyHeadOf.exec(slice(text, organizer))?.[0] ?? ''
  const unit = { start: organizer.start + head.length, end: organizer.end }
  for (const office of people.flatMap(({ offices }) => offices))
    if (office.body === null && !partyRole.test(slice(text, office.role))) office.body = unit
  for (const group of groups)
    if (group.body === null && anyRole.test(slice(text, group.role)) && !partyRole.test(slice(text, group.role)))
      group.body = unit
}
const anyRole = new RegExp(`^${role.source}`, 'u')
const partyHeadOf = new RegExp(`^${unitPartyHead.source}(?:\\s+cơ quan)?\\s+(?=\\p{Lu})`, 'u')
const partyRole = new RegExp(`${oneOf('bí thư', 'uỷ viên', 'viên', 'thường trực').source}`, 'u')

/** The regions: what the lines and sentences are for, and the blank stretches between them. */
function tile(text: string, page: Page, sentences: readonly SentenceDraft[]): (Span & { role: RegionRole })[] {
  const pieces: (Span & { role: RegionRole })[] = []
  for (const block of page.blocks) {
    if (block.role !== 'body' && block.role !== 'heading') pieces.push({ ...block.span, role: block.role })
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

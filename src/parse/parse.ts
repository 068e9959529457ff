// Parses one report. Start reading here: the stages are lines → event → people and groups → statements → bodies →
// regions.
import type { RegionRole } from '../model/dataset.ts'
import { edtfDay, readDate } from '../model/dates.ts'
import { readingOf, type Reading } from '../text/reading.ts'
import { overlapsAny, slice, type Span } from '../text/span.ts'
import { backgroundRules, impliedByAssessment, impliedByName, noteBackground } from './who/background.ts'
import { readPage, type Page } from './page/blocks.ts'
import { doubtsOfText } from './doubts.ts'
import type {
  ConferenceFacts,
  Doubt,
  GroupDraft,
  ParsedReport,
  PersonDraft,
  RelationDraft,
  Seed,
  SentenceDraft,
} from './rules/draft.ts'
import { findLead, readEvent } from './who/events.ts'
import type { DateHints } from './who/eventyears.ts'
import { findOtherGenre, findOverlongLine, findPageSource, NO_TITLE, type ReportProblem } from './page/genre.ts'
import { hostPattern } from './who/host.ts'
import { readOrganizations } from './who/organizations.ts'
import { guestLists, readGroups } from './who/groups.ts'
import { readPeople } from './who/people.ts'
import { readSpeakers } from './who/speakers.ts'
import type { Known } from './statements/state.ts'
import { readStatements } from './statements/reader.ts'
import { unitPartyHead } from './rules/bodies.ts'
import { oneOf } from './rules/pattern.ts'
import { role } from './rules/titles.ts'

/** A parsed report, or the reason why the text is declined. */
export type Parsed = { ok: true; report: ParsedReport } | { ok: false; problem: ReportProblem }

/**
 * Parses one report. Never throws because of the text: sentences that no rule matches become `unclassified` regions,
 * and a text without a title or of another genre is declined with a message (genre.ts). All spans refer to `seed.text`.
 * @param progress called repeatedly with the share of the text that is read, 0–1
 * @param given facts of the conference that an editor gave
 */
export function parseReport(seed: Seed, progress?: (share: number) => void, given: ConferenceFacts = {}): Parsed {
  const unusable = findOverlongLine(seed.text) ?? findPageSource(seed.text)
  if (unusable) return { ok: false, problem: unusable }
  const reading = readingOf(seed.text)
  const page = readPage(reading.text)
  const paragraphs = page.blocks.filter(({ role }) => role === 'body').map(({ body }) => body)
  const leadAt = findLead(reading.text, paragraphs)
  const lead = paragraphs[Math.max(0, leadAt)] ?? null
  if (!page.title) return { ok: false, problem: NO_TITLE }
  const problem = findOtherGenre(reading.text, page, page.title, lead)
  if (problem) return { ok: false, problem: { ...problem, offset: reading.offset(problem.offset) } }
  const report = inOriginal(
    readReport(seed, reading.text, page, page.title, { span: lead, isFound: leadAt >= 0, given }, progress),
    reading,
  )
  report.doubts.push(...doubtsOfText(seed.text, reading))
  report.doubts.sort((a, b) => a.span.start - b.span.start)
  return { ok: true, report }
}

/** Runs the stages. All offsets refer to the reading copy `text`. */
function readReport(
  seed: Seed,
  text: string,
  page: Page,
  title: Span,
  { span: lead, isFound, given }: { span: Span | null; isFound: boolean; given: ConferenceFacts },
  progress?: (share: number) => void,
): ParsedReport {
  const body = page.blocks.filter(({ role }) => role === 'body' || role === 'heading')
  const paragraphs = body.filter(({ role }) => role === 'body').map((block) => block.body)
  const doubts: Doubt[] = []
  const event = readEvent(text, title, lead, hintsOf(text, page, seed.file), doubts, given)

  const captions = page.blocks.filter(({ isCaption }) => isCaption).map(({ span }) => span)
  const named: Span[] = []
  const people = readPeople(text, [...paragraphs, ...captions], doubts, named)
  const guests = guestLists(text, paragraphs)
  const groups = readGroups(text, guests, named)
  dropUnplacedOffices(text, people, doubts)
  placeBareOffices(text, people, groups, event.organizer)
  const host = hostPattern(event.organizer && slice(text, event.organizer))
  const isHost = new RegExp(`^(?:${host.source})$`, 'u')
  // A title that is also the first sentence counts as a mention of the conference only if it says who held it.
  const told = [
    ...event.source.filter((span) => span !== title),
    ...people.flatMap((person) => person.source),
    ...groups.map((group) => group.words),
  ]
  const known: Known = {
    years: event.years,
    speakers: readSpeakers(text, people),
    host,
    isOfHost: (name) =>
      people.some(
        (one) => one.name === name && one.offices.some(({ body: of }) => of === null || isHost.test(slice(text, of))),
      ),
    isOwnBody: (name, words) =>
      people.some(
        (one) =>
          one.name === name && one.offices.some(({ body: of }) => of !== null && namesBody(words, slice(text, of))),
      ),
    isTold: overlapsAny(told),
    leadStart: lead?.start ?? 0,
    leadEnd: isFound ? (lead?.end ?? 0) : 0,
  }
  const read = readStatements(text, body, known, progress)
  const isGuest = overlapsAny(guests)
  for (const person of people) {
    person.spoke =
      read.spoke.has(person.name) || person.source.some(({ end }) => reportsAfter.test(text.slice(end, end + 240)))
    person.onBehalfOf = read.onBehalfOf.get(person.name) ?? null
    person.attended = person.spoke || person.source.some((at) => (lead !== null && at.start < lead.end) || isGuest(at))
  }
  const offices = people.flatMap((person) => person.offices.flatMap(({ body: held }) => held ?? []))
  const behalf = [...read.onBehalfOf.values()]
  const mentioned = [...offices, ...groups.flatMap(({ body: of }) => of ?? []), ...behalf]
  const names = people.flatMap((person) => [...person.source, ...person.offices.map(({ role: held }) => held)])
  const organizations = readOrganizations(text, event.organizer, mentioned, paragraphs, names)
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
    ...noteBackground(organizations.relations, organizations.organizations),
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

/** Maps all spans of a report from the reading copy to the file's text. */
function inOriginal(report: ParsedReport, reading: Reading): ParsedReport {
  if (reading.isExact) return report
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
    // Zero-width characters between two regions belong to the first, so that regions cover the text without gaps.
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

/** The dates around the report: in a line of page furniture, and at the beginning of the file name. */
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

/**
 * Whether the beginning of a clause names a body by its first two syllables: 'lực lượng Công an đã …' for 'Công an
 * phường'.
 */
function namesBody(words: string, name: string): boolean {
  const start = words.slice(0, OWN_WITHIN).toLowerCase()
  const syllables = name.toLowerCase().split(/\s+/u)
  return syllables.length > 1
    ? start.includes(syllables.slice(0, 2).join(' '))
    : start.startsWith(`${name.toLowerCase()} `)
}
/** The subject of a clause is searched for in this many UTF-16 units from its beginning. */
const OWN_WITHIN = 40

// A person who presents a report counts as a speaker: 'Hội nghị đã nghe đồng chí A - Phó Bí thư Đảng uỷ trình bày báo
// cáo' (docs/data.md, speakers).
const reportsAfter = new RegExp(
  `^[^;:.…“]*?${oneOf('trình bày', 'khai mạc', 'đọc', 'báo cáo', 'tham luận').source}`,
  'u',
)

/**
 * Sets the body of state offices that are named without one ('Cục trưởng', 'Giám đốc') to the host's unit, because a
 * Party committee has no such offices (docs/bodies.md, offices).
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
const partyHeadOf = new RegExp(`^${unitPartyHead.source}(?:\\s+cơ quan)?\\s+(?=\\p{L})`, 'u')
const partyRole = new RegExp(oneOf('bí thư', 'uỷ viên', 'viên', 'thường trực').source, 'u')
const elsewhere = new RegExp(
  `^${oneOf('thủ tướng', 'phó thủ tướng', 'chủ tịch nước', 'phó chủ tịch nước', 'tổng bí thư', 'TUV', 'HUV').source}$`,
  'u',
)

/**
 * Removes offices that name no body and can't belong to the host, such as Prime Minister or member of a provincial
 * committee (TUV), and adds a doubt for each.
 */
function dropUnplacedOffices(text: string, people: readonly PersonDraft[], doubts: Doubt[]): void {
  for (const person of people)
    person.offices = person.offices.filter(({ role: held, body: of, source }) => {
      const isElsewhere = of === null && elsewhere.test(slice(text, held))
      if (isElsewhere)
        doubts.push({
          span: source,
          message: {
            vi: `'${slice(text, held)}' không nêu cơ quan, mà cơ quan tổ chức hội nghị không có chức vụ này: trang sẽ không ghi chức vụ ấy.`,
            en: `'${slice(text, held)}' names no body, and it is no office of the host: it isn't shown.`,
          },
        })
      return !isElsewhere
    })
}

/** Makes the regions from the roles of lines and sentences and the white space between them. */
function tile(text: string, page: Page, sentences: readonly SentenceDraft[]): (Span & { role: RegionRole })[] {
  const pieces = [
    ...page.blocks
      .filter(({ role }) => role !== 'body' && role !== 'heading')
      .map(({ span, role }) => ({ ...span, role: role as RegionRole })),
    ...sentences.map(({ span, role }) => ({ ...span, role: role ?? ('unclassified' as const) })),
  ].sort((a, b) => a.start - b.start)
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
    // List markers before a piece belong to it; a gap with a line break is space; blanks belong to the region before.
    const gap = text.slice(at, piece.start)
    if (gap !== '' && /\S/u.test(gap)) push(piece.start, piece.role)
    else if (gap.includes('\n')) push(piece.start, 'space')
    else if (gap !== '') push(piece.start, regions.at(-1)?.role ?? 'space')
    push(piece.end, piece.role)
  }
  push(text.length, 'space')
  return regions
}

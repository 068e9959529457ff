// Merges parsed reports into one dataset, with one entry for each person and body. Ids don't change when reports are
// added.
import type {
  Attendance,
  Dataset,
  Membership,
  Organization,
  Person,
  Region,
  Relation,
  Source,
  Statement,
} from '../model/dataset.ts'
import { capital } from '../text/capital.ts'
import { slug } from '../text/fold.ts'
import { slice, type Span } from '../text/span.ts'
import { newTones } from '../text/tones.ts'
import type { OrganizationDraft, ParsedReport } from './rules/draft.ts'
import { isBare, isDistinct, unitOf } from './rules/bodynames.ts'

/** A statement's id begins with at most this many words; a hash makes it unique. */
const ID_WORDS = 6

/** FNV-1a over UTF-16 code units, as six digits of base 36: short, and the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return (value % 36 ** 6).toString(36).padStart(6, '0')
}

/** The id of a report from its file name: '2009-03-26 Báo cáo.txt' → '2009-03-26-bao-cao'. */
export const reportId = (file: string): string => slug(file.replace(/\.[^.]*$/u, '')) || `report-${hash(file)}`

/** Makes ids unique: the second 'x' becomes 'x-2'. */
class Ids {
  private readonly taken = new Map<string, number>()
  has(id: string): boolean {
    return this.taken.has(id)
  }
  unique(id: string): string {
    const count = (this.taken.get(id) ?? 0) + 1
    this.taken.set(id, count)
    return count === 1 ? id : this.unique(`${id}-${count}`)
  }
}

/**
 * Merges parsed reports, in order. Deterministic. Ids don't change when reports are added: a person's is the name, a
 * body's its identity (see `addBody`), a statement's its first words and a hash of its report and words. If two names
 * differ in marks alone ('Đoàn', 'Doãn'), the person of the later report gets a hash.
 */
export function mergeReports(reports: readonly ParsedReport[]): Dataset {
  const dataset: Dataset = {
    version: 1,
    reports: [],
    events: [],
    people: [],
    organizations: [],
    memberships: [],
    attendances: [],
    statements: [],
    relations: [],
    links: [],
  }
  const ids = new Ids()
  const people = new Map<string, Person>()
  const bodies = new Map<string, Organization>()
  for (const parsed of reports) {
    const { text, file } = parsed.seed
    const report = ids.unique(reportId(file))
    const source = ({ start, end }: Span): Source => ({ report, start, end, exact: text.slice(start, end) })
    const eventId = ids.unique(`hoi-nghi-${report}`)

    const idOfKey = new Map<string, string>()
    const scope = scopeOf(parsed)
    for (const draft of parsed.organizations) idOfKey.set(draft.key, addBody(bodies, ids, draft, parsed, scope, source))
    const organizationAt = (span: Span | null): string | null => {
      const key = span && parsed.organizationAt(span)
      return key === null ? null : (idOfKey.get(key) ?? null)
    }

    dataset.reports.push({
      id: report,
      file,
      title: slice(text, parsed.title),
      language: 'vi',
      publisher: parsed.publisher,
      author: parsed.author,
      text,
      regions: parsed.regions.map(({ start, end, role }): Region => ({ start, end, role })),
    })
    const organizer = organizationAt(parsed.event.organizer)
    dataset.events.push({
      id: eventId,
      report,
      name: parsed.event.name,
      date: parsed.event.date,
      dateBasis: parsed.event.dateBasis,
      place: parsed.event.place,
      organizer,
      source: parsed.event.source.map(source),
    })

    const idOfName = new Map<string, string>()
    for (const draft of parsed.people) {
      // 'Hoà' and 'Hòa' are the same name.
      const key = newTones(draft.name.toLowerCase())
      let person = people.get(key)
      if (!person) {
        const words = slug(draft.name) || 'nguoi'
        person = { id: ids.unique(ids.has(words) ? `${words}-${hash(key)}` : words), name: draft.name, source: [] }
        people.set(key, person)
      }
      idOfName.set(draft.name, person.id)
      person.source.push(...draft.source.map(source))
      for (const office of draft.offices) {
        // An office without a body belongs to the host (docs/bodies.md, offices: a bare 'Cục trưởng').
        const organization = office.body ? organizationAt(office.body) : organizer
        if (organization === null) continue
        const membership: Membership = {
          person: person.id,
          group: null,
          organization,
          role: slice(text, office.role),
          source: [source(office.source)],
        }
        dataset.memberships.push(membership)
      }
      if (!draft.attended) continue
      const attendance: Attendance = {
        event: eventId,
        person: person.id,
        group: null,
        spoke: draft.spoke,
        onBehalfOf: organizationAt(draft.onBehalfOf),
        source: draft.source.map(source),
      }
      dataset.attendances.push(attendance)
    }
    for (const { words, role, body } of parsed.groups) {
      const group = slice(text, words)
      const organization = organizationAt(body)
      if (organization !== null)
        dataset.memberships.push({
          person: null,
          group,
          organization,
          role: slice(text, role),
          source: [source(words)],
        })
      dataset.attendances.push({
        event: eventId,
        person: null,
        group,
        spoke: false,
        onBehalfOf: null,
        source: [source(words)],
      })
    }

    for (const draft of parsed.statements) {
      const exact = slice(text, draft.source)
      const first = slug(exact).split('-').slice(0, ID_WORDS).join('-')
      const statement: Statement = {
        id: ids.unique(`${first || 'dieu'}-${hash(`${report}\n${exact}`)}`),
        report,
        event: eventId,
        kind: draft.kind,
        year: draft.year,
        topic: draft.topic,
        // A statement has a line feed only if the report's lines were broken at a width (text/wrapped.ts).
        text: capital(exact.replace(/\s*\n\s*/gu, ' ')),
        by: draft.by === null ? null : (idOfName.get(draft.by) ?? null),
        onBehalfOf: organizationAt(draft.onBehalfOf),
        openEnded: draft.openEnded,
        figures: draft.figures.map(({ value, unit, source: at }) => ({ value, unit, source: source(at) })),
        source: source(draft.source),
      }
      dataset.statements.push(statement)
    }

    for (const draft of parsed.relations) {
      const [from, to] = [idOfKey.get(draft.from), idOfKey.get(draft.to)]
      if (from === undefined || to === undefined || from === to) continue
      const { type, basis, note } = draft
      const same = dataset.relations.find((r) => r.from === from && r.to === to && r.type === type && r.basis === basis)
      if (same) same.source.push(...draft.source.map(source))
      else dataset.relations.push({ from, to, type, basis, source: draft.source.map(source), note } satisfies Relation)
    }
  }
  dataset.people = [...people.values()]
  dataset.organizations = [...bodies.values()]
  return dataset
}

/**
 * The key of the organizer's unit: 'Đảng uỷ cơ quan Bộ X' and 'Đảng bộ Bộ X' → 'bộ x'. Without an organizer, the
 * report's id.
 */
function scopeOf(parsed: ParsedReport): string {
  const { organizer } = parsed.event
  const key = organizer && parsed.organizationAt(organizer)
  const host = parsed.organizations.find((one) => one.key === key)
  return host ? unitOf(host.key) : reportId(parsed.seed.file)
}

/**
 * Finds or adds the body of a draft and returns its id. Bodies of different reports are the same if they have the same
 * name and either the name is distinct ('Bộ X', 'Đảng uỷ … tỉnh X') or the reports have the same host; the 'Tỉnh uỷ' of
 * two provinces are two bodies. The identity of a collective node ('các chi bộ trực thuộc') includes its whole.
 */
function addBody(
  bodies: Map<string, Organization>,
  ids: Ids,
  draft: OrganizationDraft,
  parsed: ParsedReport,
  scope: string,
  source: (span: Span) => Source,
): string {
  const whole = draft.within === null ? null : parsed.organizations.find(({ key }) => key === draft.within)
  // 'Đảng uỷ' and 'Công đoàn' without further words belong to the host.
  const ownName = whole ? `${draft.key} ${whole.key}` : isBare(draft.key) ? `${draft.key} ${scope}` : draft.key
  const distinct = isDistinct(ownName) || isBare(draft.key) || unitOf(draft.key) === scope
  const identity = distinct ? ownName : `${ownName} (${scope})`
  let body = bodies.get(identity)
  if (!body) {
    body = {
      id: ids.unique(`${slug(ownName) || 'to-chuc'}${distinct ? '' : `-${hash(scope)}`}`),
      name: capital(draft.name),
      aliases: [],
      classification: draft.classification,
      count: null,
      source: [],
    }
    bodies.set(identity, body)
  }
  body.count ??= draft.count
  for (const alias of [draft.name, ...draft.aliases])
    if (capital(alias) !== body.name && !body.aliases.includes(alias)) body.aliases.push(alias)
  body.source.push(...draft.source.map(source))
  return body.id
}

// Applies an editor's `person` and `group` corrections: who attended, under which name, with which offices.
import { least, min } from 'd3'
import type { Message } from '../../text/message.ts'
import { GROUPS, PEOPLE } from '../../text/named.ts'
import { sameWords } from '../../text/quote.ts'
import { readingOf } from '../../text/reading.ts'
import { overlapsAny, slice, type Span } from '../../text/span.ts'
import { keyOf } from '../rules/bodynames.ts'
import type { GroupDraft, OfficeDraft, ParsedReport, PersonDraft } from '../rules/draft.ts'
import { bodyOf } from '../who/organizations.ts'
import { bareName, isPersonName } from '../who/personname.ts'
import { notThere, type Find, type GroupFacts, type Office, type PersonFacts, type Step } from './correction.ts'
import { personCalled, sameName } from './correctvalues.ts'
import { counts } from './effects.ts'
import { unreadSentences, withRole } from './unread.ts'

/** The report's regions, in which the sentences at these places are understood: they tell who attended. */
const guestsAt = (report: ParsedReport, places: readonly Span[]): ParsedReport['regions'] =>
  withRole(report.regions, unreadSentences(report).filter(overlapsAny(places)), 'lede')

/** The span that begins nearest to any of some others. */
const nearest = (spans: readonly Span[], to: readonly Span[]): Span | undefined =>
  least(spans, (span) => min(to, ({ start }) => Math.abs(start - span.start)))

/** A place that names a body, and the report in which it is one. */
type Placed = { report: ParsedReport; place: Span } | { problem: Message }

/** Finds a body near a person or group. Words that no rule read as a body become one, because an editor says so. */
function bodyNear(report: ParsedReport, find: Find, words: string, near: readonly Span[]): Placed {
  const places = find(words)
  const read = places.filter((place) => report.organizationAt(place) !== null)
  const place = nearest(read.length > 0 ? read : places, near)
  if (!place) return { problem: notThere(report, words) }
  if (read.length > 0) return { report, place }
  const name = readingOf(slice(report.seed.text, place)).text
  const key = keyOf(name)
  const added = { ...bodyOf(key, name), source: places }
  return {
    place,
    report: {
      ...report,
      organizations: [...report.organizations, added],
      organizationAt: (span) =>
        report.organizationAt(span) ?? (sameName(slice(report.seed.text, span), name) ? key : null),
    },
  }
}

/** Makes the office that an editor gives, from the words that stand nearest to the person or group. */
function officeNear(
  report: ParsedReport,
  find: Find,
  { role, body }: Office,
  near: readonly Span[],
): { report: ParsedReport; office: OfficeDraft } | { problem: Message } {
  const { text } = report.seed
  const held = nearest(find(role), near)
  if (!held) return { problem: notThere(report, role) }
  if (body === undefined || body === null) return { report, office: { role: held, body: null, source: held } }
  const placed = bodyNear(report, find, body, [held])
  if ('problem' in placed) return placed
  const { place } = placed
  const whole = { start: Math.min(held.start, place.start), end: Math.max(held.end, place.end) }
  // Far from each other, the words between them are about something else.
  const source = slice(text, whole).includes('\n') ? held : whole
  return { report: placed.report, office: { role: held, body: place, source } }
}

const shownOffices = (report: ParsedReport, offices: readonly OfficeDraft[]): string =>
  offices
    .map(({ role, body }) => {
      const key = body && report.organizationAt(body)
      const name = report.organizations.find((one) => one.key === key)?.name
      return slice(report.seed.text, role) + (name === undefined ? '' : ` (${name})`)
    })
    .join('; ')

/** The person whose name an editor gives longer or shorter than it was read, at the same place. */
function renamed({ people }: ParsedReport, name: string, places: readonly Span[]): PersonDraft | undefined {
  if (people.some((one) => sameName(one.name, name))) return undefined
  const touched = people.filter(({ source }) => source.some(overlapsAny(places)))
  return touched.length === 1 ? touched[0] : undefined
}

/**
 * Adds a person, or changes one that was read: the name (longer or shorter words at the same place), all offices, whether
 * the person attended.
 */
export function applyPerson(report: ParsedReport, find: Find, facts: PersonFacts): Step {
  const { text } = report.seed
  const name = bareName(facts.name)
  const places = find(name)
  const other = isPersonName(name) ? renamed(report, name, places) : undefined
  const found = other ? { person: other } : personCalled(report, find, facts.name)
  if ('problem' in found) return found
  const { person } = found
  const isNew = !report.people.includes(person)
  const near = other || isNew ? places : person.source
  let after = report
  const offices: OfficeDraft[] = []
  for (const one of facts.offices ?? []) {
    const made = officeNear(after, find, one, near)
    if ('problem' in made) return made
    offices.push(made.office)
    after = made.report
  }
  const [first] = places
  const isReplaced = overlapsAny(places)
  const changed: PersonDraft = {
    ...person,
    ...(isNew && { spoke: false }),
    ...(other && {
      name: first ? readingOf(slice(text, first)).text : name,
      source: [...places, ...person.source.filter((span) => !isReplaced(span))].sort((a, b) => a.start - b.start),
    }),
    ...(facts.offices && { offices }),
    ...(facts.attended !== undefined && { attended: facts.attended }),
  }
  const people = isNew ? [...report.people, changed] : report.people.map((one) => (one === person ? changed : one))
  const statements = other
    ? report.statements.map((one) => (one.by === person.name ? { ...one, by: changed.name } : one))
    : report.statements
  const held = shownOffices(after, changed.offices)
  const before = shownOffices(report, person.offices)
  const changes: Message[] = [
    ...(other
      ? [{ vi: `họ tên: ‘${person.name}’ → ‘${changed.name}’`, en: `name ‘${person.name}’ → ‘${changed.name}’` }]
      : []),
    ...(held === before
      ? []
      : [
          { vi: `chức vụ: ‘${before || '-'}’ → ‘${held || '-'}’`, en: `offices ‘${before || '-'}’ → ‘${held || '-'}’` },
        ]),
    ...(changed.attended === person.attended ? [] : [attendance(changed.attended)]),
  ]
  if (!isNew && changes.length === 0)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: ‘${person.name}’ đã được đọc như thế. Hãy xoá chỗ sửa.`,
        en: `this changes nothing: ‘${person.name}’ was read like this. Remove the correction.`,
      },
    }
  const told = listOf(changes)
  const count = counts(report.people.length, people.length, PEOPLE)
  return {
    report: { ...after, people, statements, regions: isNew ? guestsAt(report, places) : report.regions },
    effect: isNew
      ? {
          vi: `đã thêm người ‘${changed.name}’ ${count.vi}${told.vi && `; ${told.vi}`}`,
          en: `added the person ‘${changed.name}’ ${count.en}${told.en && `; ${told.en}`}`,
        }
      : { vi: `‘${person.name}’: ${told.vi}`, en: `‘${person.name}’: ${told.en}` },
  }
}

const attendance = (attended: boolean): Message =>
  attended ? { vi: 'có dự', en: 'attended' } : { vi: 'không dự', en: 'did not attend' }

const listOf = (messages: readonly Message[]): Message => ({
  vi: messages.map(({ vi }) => vi).join(', '),
  en: messages.map(({ en }) => en).join(', '),
})

/** Adds a group that attended, or changes the office and body of one that was read. */
export function applyGroup(report: ParsedReport, find: Find, { quote, role, body }: GroupFacts): Step {
  const { text } = report.seed
  const [words] = find(quote)
  if (!words) return { problem: notThere(report, quote) }
  const known = report.groups.find((one) => sameWords(slice(text, one.words), quote))
  const at = known?.words ?? words
  let after = report
  let office: Pick<GroupDraft, 'role' | 'body'> = { role: known?.role ?? at, body: known?.body ?? null }
  if (role !== undefined) {
    const made = officeNear(after, find, { role, ...(body !== undefined && { body }) }, [at])
    if ('problem' in made) return made
    office = made.office
    after = made.report
  } else if (body !== undefined) {
    const placed = bodyNear(after, find, body, [at])
    if ('problem' in placed) return placed
    office = { ...office, body: placed.place }
    after = placed.report
  }
  const group: GroupDraft = { words: at, ...office }
  const shown = (one: GroupDraft, of: ParsedReport): string => shownOffices(of, [{ ...one, source: one.words }])
  const [before, now] = [known ? shown(known, report) : '', shown(group, after)]
  if (known && before === now)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: nhóm ‘${slice(text, at)}’ đã được đọc như thế. Hãy xoá chỗ sửa.`,
        en: `this changes nothing: the group ‘${slice(text, at)}’ was read like this. Remove the correction.`,
      },
    }
  const groups = known ? report.groups.map((one) => (one === known ? group : one)) : [...report.groups, group]
  const count = counts(report.groups.length, groups.length, GROUPS)
  const name = slice(text, at)
  return {
    report: { ...after, groups, regions: known ? report.regions : guestsAt(report, [at]) },
    effect: known
      ? { vi: `nhóm ‘${name}’: ‘${before}’ → ‘${now}’`, en: `the group ‘${name}’: ‘${before}’ → ‘${now}’` }
      : { vi: `đã thêm nhóm ‘${name}’ ${count.vi}`, en: `added the group ‘${name}’ ${count.en}` },
  }
}

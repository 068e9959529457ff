// Checks the values of an editor's `set` and `add` against the report: speaker, body, topic.
import type { Message } from '../../text/message.ts'
import { EXPECTED_AS_WRITTEN, meant, nearestName } from '../../text/nearest.ts'
import { looseWords, sameWords } from '../../text/quote.ts'
import { readingOf } from '../../text/reading.ts'
import { firstOf } from '../../text/named.ts'
import { short } from '../../text/short.ts'
import { contains, slice, type Span } from '../../text/span.ts'
import { didYouMean, type Find, type Values } from './correction.ts'
import type { OrganizationDraft, ParsedReport, PersonDraft, StatementDraft } from '../rules/draft.ts'
import { bareName, EXPECTED_NAME, isPersonName } from '../who/personname.ts'

/** Whether two names are equal, compared like quotes but ignoring case. */
export const sameName = (a: string, b: string): boolean => looseWords(a.toLowerCase()) === looseWords(b.toLowerCase())

/** A message lists at most this many people. */
const MOST_NAMES = 6

type Resolved =
  /** `person`: a person that the rules didn't find, who is added to `report`. */
  { report: ParsedReport; values: Partial<StatementDraft>; person: PersonDraft | null } | { problem: Message }

/** Converts values to those of a draft. The report must name the person and the body and contain the topic's words. */
export function resolveValues(report: ParsedReport, find: Find, given: Values): Resolved {
  const { by, onBehalfOf, topic, ...plain } = given
  const values: Partial<StatementDraft> = { ...plain }
  let person: PersonDraft | null = null
  let speaker: PersonDraft | null = null
  if (by === null) values.by = null
  else if (by !== undefined) {
    const found = personCalled(report, find, by)
    if ('problem' in found) return found
    values.by = found.person.name
    if (!report.people.includes(found.person)) person = found.person
    else speaker = found.person
  }
  if (onBehalfOf === null) values.onBehalfOf = null
  else if (onBehalfOf !== undefined) {
    const place = placeOfBody(report, find, onBehalfOf)
    if (!place) {
      const { organizations } = report
      const near = nearestName(
        onBehalfOf,
        organizations.flatMap(({ name, aliases }) => [name, ...aliases]),
      )
      return { problem: noBody(onBehalfOf, near) }
    }
    values.onBehalfOf = place
  }
  if (topic === null) values.topic = null
  else if (topic !== undefined) {
    const words = topicOf(report, find, topic)
    if (words === null) {
      const near = didYouMean(report, topic, topicsAndSentences(report, find))
      return {
        problem: {
          vi: `chủ đề phải là lời của báo cáo, mà báo cáo không có '${short(topic)}'. ${near.vi} Muốn bỏ chủ đề, hãy viết 'topic: null'.`,
          en: `a topic has words of the report, and '${short(topic)}' does not stand in it. ${near.en} To take the topic away, write 'topic: null'.`,
        },
      }
    }
    values.topic = words
  }
  const people = report.people.map((one) => (one === speaker ? { ...one, spoke: true } : one))
  return { report: { ...report, people: person ? [...people, person] : people }, values, person }
}

/** The person with a name: one that the rules found, or a new one. */
export function personCalled(
  report: ParsedReport,
  find: Find,
  given: string,
): { person: PersonDraft } | { problem: Message } {
  const { people } = report
  const name = bareName(given)
  const known = people.find((one) => sameName(one.name, given) || sameName(one.name, name))
  if (known) return { person: known }
  const names = people.map((one) => one.name)
  const near = nearestName(
    name,
    names.filter((one) => one !== name),
  )
  const expected = oneOfThese(names)
  const isBody = bodiesCalled(report, given).length > 0
  if (!isPersonName(name))
    return {
      problem: {
        vi: `'${short(given)}' không phải là họ tên người. ${expected.vi}${isBody ? " Tổ chức thì ghi ở 'onBehalfOf'." : ''}`,
        en: `'${short(given)}' is no person's name. ${expected.en}${isBody ? " A body stands in 'onBehalfOf'." : ''}`,
      },
    }
  const places = find(name)
  if (places.length === 0) {
    const question = meant(near, { vi: '', en: '' })
    return {
      problem: {
        vi: `báo cáo không nêu ai tên là '${short(given)}'. ${`${question.vi} ${expected.vi}`.trim()}`,
        en: `nobody called '${short(given)}' is named in the report. ${`${question.en} ${expected.en}`.trim()}`,
      },
    }
  }
  const whole = people.find((one) => {
    const full = find(one.name)
    return places.every((place) => full.some((span) => contains(span, place)))
  })
  if (whole)
    return {
      problem: {
        vi: `'${name}' chỉ là một phần của họ tên. Có phải là '${whole.name}' không?`,
        en: `'${name}' is a part of a name. Did you mean '${whole.name}'?`,
      },
    }
  const [first] = places
  const person: PersonDraft = {
    name: first ? readingOf(slice(report.seed.text, first)).text : name,
    source: places,
    offices: [],
    attended: true,
    spoke: true,
    onBehalfOf: null,
  }
  return { person }
}

/** The speakers that are expected: the people that were read, or any full name of the report. */
function oneOfThese(names: readonly string[]): Message {
  const told = firstOf(
    names.map((one) => `'${one}'`),
    MOST_NAMES,
    'người',
  )
  return names.length === 0
    ? { vi: `Cần ${EXPECTED_NAME.vi}.`, en: `Expected ${EXPECTED_NAME.en}.` }
    : {
        vi: `Cần một trong những người này: ${told.vi}; hoặc ${EXPECTED_NAME.vi}.`,
        en: `Expected one of: ${told.en}; or ${EXPECTED_NAME.en}.`,
      }
}

/** The message for a name of no body that was read. @param near the nearest name, or null */
export function noBody(name: string, near: string | null): Message {
  const { vi, en } = meant(near, EXPECTED_AS_WRITTEN)
  return {
    vi: `không đọc được tổ chức nào tên là '${short(name)}' trong báo cáo. ${vi}`,
    en: `'${short(name)}' is no body that was read in the report. ${en}`,
  }
}

/** The bodies with a name: those with this main name, otherwise those with this alias. */
export function bodiesCalled({ organizations }: ParsedReport, name: string): OrganizationDraft[] {
  const own = organizations.filter((one) => sameName(one.name, name))
  return own.length > 0 ? own : organizations.filter(({ aliases }) => aliases.some((alias) => sameName(alias, name)))
}

/** A span of the report that names a body. */
function placeOfBody(report: ParsedReport, find: Find, name: string): Span | undefined {
  const keys = new Set(bodiesCalled(report, name).map(({ key }) => key))
  const places = find(name)
  const keyAt = (place: Span): string | null => report.organizationAt(place)
  return places.find((place) => keys.has(keyAt(place) ?? '')) ?? places.find((place) => keyAt(place) !== null)
}

/**
 * The report's words for a topic: as in other statements, so that these are grouped together, otherwise with the case
 * of the editor's first letter; null if the report doesn't contain the words.
 */
function topicOf(report: ParsedReport, find: Find, topic: string): string | null {
  const [place] = find(topic)
  if (!place) return null
  const known = report.statements.flatMap((one) => one.topic ?? []).find((one) => sameWords(one, topic))
  if (known !== undefined) return known
  const words = readingOf(slice(report.seed.text, place)).text
  const [typed = ''] = /\p{L}/u.exec(topic.normalize('NFC')) ?? []
  return words.replace(/\p{L}/u, (letter) => (sameWords(letter, typed) ? typed : letter))
}

/** Candidates for what a wrong topic means: the report's topics, then its sentences. */
function topicsAndSentences({ statements, sentences }: ParsedReport, find: Find): Span[] {
  const topics = new Set(statements.flatMap(({ topic }) => topic ?? []))
  return [...[...topics].flatMap((topic) => find(topic).slice(0, 1)), ...sentences.map(({ span }) => span)]
}

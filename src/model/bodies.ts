// Finds conferences that were held by the same body, so that goals of one can be followed to the outcomes of a later
// one.
import type { Dataset } from './dataset.ts'
import { bodyAbbreviations, hostAbbreviations, spellOut } from '../text/abbreviations.ts'
import { groupBy } from './lookup.ts'

// A party committee ('đảng uỷ') leads its organization ('đảng bộ', 'chi bộ'), so both count as one body (Điều lệ Đảng).
const COMMITTEE = /^(?:ban chấp hành )?(?:đảng uỷ|đảng bộ|chi bộ)(?: cơ quan)? (?=\S)/u

const full = new Map([...bodyAbbreviations, ...hostAbbreviations].map(([short, words]) => [short.toLowerCase(), words]))

/**
 * A comparison key for names of bodies: 'Đảng uỷ Sở Y tế' and 'Đảng bộ Sở Y tế' both give 'đảng sở y tế', 'Công an TP.
 * Hải Vân' gives 'công an thành phố hải vân'. A branch ('ngành') of a province is led by its department ('sở').
 */
const unitOf = (name: string): string =>
  spellOut(
    name
      .normalize('NFC')
      .replace(/\s*\([^()]*\)/gu, '')
      .replace(/(^|\s)(T[PX])\.\s*/giu, '$1$2 '),
    full,
    /[\s–—-]+/u,
  )
    .join(' ')
    .replace(COMMITTEE, 'đảng ')
    .replace(/^ngành /u, 'sở ')
    .replace(/^(khối thi đua) các (?:cơ quan|đơn vị) /u, '$1 ')
    .trim()

const LEVELS = '(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn)'
const LEVEL = new RegExp(`^${LEVELS}(?: |$)`, 'u')
const ENDS_IN_LEVEL = new RegExp(` ${LEVELS}$`, 'u')

/**
 * A title such as 'Hà Lâm: kinh tế tăng khá': a place, a colon, and no other name. In newspapers it stands over the report
 * of that place's people's committee (docs/genre.md, title).
 */
const OF_PLACE = /^(?<place>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,3}): ?.\P{Lu}*$/u
/** The comparison key of a place: ': hà lâm'. No name of a body begins like this. */
const placeKey = (place: string): string => `: ${unitOf(place)}`
const COMMITTEE_OF_PLACE = new RegExp(`^(?:uỷ ban nhân dân )?${LEVELS} (?<place>.+)$`, 'u')

/**
 * Whether the longer name is the shorter one with its place, 'toà án nhân dân tỉnh' and '… tỉnh hà lâm', or the shorter
 * one is the place of a people's committee.
 */
function addsPlace(short: string, long: string): boolean {
  if (short.startsWith(':')) return short === placeKey(COMMITTEE_OF_PLACE.exec(long)?.groups?.['place'] ?? '')
  if (!long.startsWith(`${short} `)) return false
  return ENDS_IN_LEVEL.test(short) || LEVEL.test(long.slice(short.length + 1))
}

/**
 * Conference id → the comparison key of its organizer (`unitOf`), or of the place in its title (`placeKey`). Conferences
 * without both are left out.
 */
function unitsOf({ reports, organizations, events }: Dataset): Map<string, string> {
  const names = new Map(organizations.map(({ id, name }) => [id, name]))
  const titles = new Map(reports.map(({ id, title }) => [id, title]))
  return new Map(
    events.flatMap(({ id, report, organizer }) => {
      const name = names.get(organizer ?? '')
      if (name !== undefined) return [[id, unitOf(name)]]
      const place = OF_PLACE.exec(titles.get(report) ?? '')?.groups?.['place']
      return place === undefined ? [] : [[id, placeKey(place)]]
    }),
  )
}

/**
 * Returns a function from the id of a conference to a key of its organizer: equal for conferences of the same body,
 * different otherwise. A name without its place counts as the one name of the dataset that adds a place to it; if
 * several names add different places, it has a key of its own. So does a conference without an organizer, unless its title
 * begins with the place of a people's committee.
 */
export function bodyKeys(dataset: Dataset): (event: string) => string {
  const units = unitsOf(dataset)
  const hosts = [...new Set(units.values())]
  const placed = (key: string): string => {
    const longer = hosts.filter((one) => addsPlace(key, one))
    // Of 'Sở X tỉnh' and 'Sở X tỉnh Y' the second is the longer form of both.
    const [longest = key] = longer.sort((a, b) => b.length - a.length)
    return longer.every((one) => one === longest || addsPlace(one, longest)) ? longest : key
  }
  const keys = new Map(hosts.map((unit) => [unit, placed(unit)]))
  return (event) => keys.get(units.get(event) ?? '') ?? event
}

/**
 * Returns a function from the id of a conference to the ids of those with which `bodyKeys` may compare its organizer:
 * alone they have the same keys as in the whole dataset.
 */
export function comparedBodies(dataset: Dataset): (event: string) => ReadonlySet<string> {
  const units = unitsOf(dataset)
  const byUnit = groupBy([...units.keys()], (event) => units.get(event) ?? '')
  const sets = new Map<string, Set<string>>()
  /** Adds the conferences of a name, and of all names that add a place to it or leave its place out, to a set. */
  const visit = (unit: string, set: Set<string>): void => {
    if (sets.has(unit)) return
    sets.set(unit, set)
    for (const event of byUnit.get(unit) ?? []) set.add(event)
    for (const other of byUnit.keys()) if (addsPlace(unit, other) || addsPlace(other, unit)) visit(other, set)
  }
  for (const unit of byUnit.keys()) visit(unit, new Set())
  return (event) => sets.get(units.get(event) ?? '') ?? new Set([event])
}

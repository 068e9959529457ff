// Finds conferences that were held by the same body, so that goals of one can be followed to the outcomes of a later
// one.
import type { Dataset } from './dataset.ts'
import { bodyAbbreviations, hostAbbreviations } from '../text/abbreviations.ts'
import { newTones } from '../text/tones.ts'

// A party committee ('đảng uỷ') leads its organization ('đảng bộ', 'chi bộ'), so both count as one body (Điều lệ Đảng).
const COMMITTEE = /^(?:ban chấp hành )?(?:đảng uỷ|đảng bộ|chi bộ)(?: cơ quan)? (?=\S)/u

const full = new Map([...bodyAbbreviations, ...hostAbbreviations].map(([short, words]) => [short.toLowerCase(), words]))

/**
 * A comparison key for names of bodies: 'Đảng uỷ Sở Y tế' and 'Đảng bộ Sở Y tế' both give 'đảng sở y tế', 'Công an TP.
 * Hải Vân' gives 'công an thành phố hải vân'. A branch ('ngành') of a province is led by its department ('sở').
 */
const unitOf = (name: string): string =>
  newTones(name.normalize('NFC').toLowerCase())
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/(^|\s)(t[px])\.\s*/gu, '$1$2 ')
    .split(/[\s–—-]+/u)
    .map((word) => full.get(word) ?? word)
    .join(' ')
    .replace(COMMITTEE, 'đảng ')
    .replace(/^ngành /u, 'sở ')
    .replace(/^(khối thi đua) các (?:cơ quan|đơn vị) /u, '$1 ')
    .trim()

const LEVELS = '(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn)'
const LEVEL = new RegExp(`^${LEVELS}(?: |$)`, 'u')
const ENDS_IN_LEVEL = new RegExp(` ${LEVELS}$`, 'u')
/** Whether the longer name is the shorter one with its place: 'toà án nhân dân tỉnh' and '… tỉnh hà lâm'. */
function addsPlace(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false
  return ENDS_IN_LEVEL.test(short) || LEVEL.test(long.slice(short.length + 1))
}

/**
 * Returns a function from the id of a conference to a key of its organizer: equal for conferences of the same body,
 * different otherwise. A name without its place counts as the one name of the dataset that adds a place to it; if several
 * do, it stays for itself. A conference without an organizer has a key of its own.
 */
export function bodyKeys({ organizations, events }: Dataset): (event: string) => string {
  const units = new Map(organizations.map(({ id, name }) => [id, unitOf(name)]))
  const hosts = new Set(events.flatMap(({ organizer }) => units.get(organizer ?? '') ?? []))
  const placed = (key: string): string => {
    const longer = [...hosts].filter((one) => addsPlace(key, one))
    // Of 'Sở X tỉnh' and 'Sở X tỉnh Y' the second is the longer form of both.
    const [longest = key] = longer.sort((a, b) => b.length - a.length)
    return longer.every((one) => one === longest || addsPlace(one, longest)) ? longest : key
  }
  const keys = new Map(
    events.map(({ id, organizer }) => {
      const unit = units.get(organizer ?? '')
      return [id, unit === undefined ? id : placed(unit)]
    }),
  )
  return (event) => keys.get(event) ?? event
}

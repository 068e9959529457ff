// Finds conferences that were held by the same body, so that goals of one can be followed to the outcomes of a later
// one.
import type { Dataset } from './dataset.ts'
import { newTones } from '../text/tones.ts'

// A party committee ('đảng uỷ') leads its organization ('đảng bộ', 'chi bộ'), so both count as one body (Điều lệ Đảng).
const COMMITTEE = /^(?:ban chấp hành )?(?:đảng uỷ|đảng bộ|chi bộ)(?: cơ quan)? (?=\S)/u

/** A comparison key for names of bodies: 'Đảng uỷ Sở Y tế' and 'Đảng bộ Sở Y tế' both give 'đảng sở y tế'. */
const unitOf = (name: string): string => newTones(name.toLowerCase()).replace(COMMITTEE, 'đảng ')

/**
 * Returns a function from the id of a conference to a key of its organizer: equal for conferences of the same body,
 * different otherwise. A conference without an organizer has a key of its own.
 */
export function bodyKeys({ organizations, events }: Dataset): (event: string) => string {
  const units = new Map(organizations.map(({ id, name }) => [id, unitOf(name)]))
  const keys = new Map(events.map(({ id, organizer }) => [id, units.get(organizer ?? '') ?? id]))
  return (event) => keys.get(event) ?? event
}

// Whether two conferences are held by the same body, so that one's promises are the other's results.
import type { Dataset } from './dataset.ts'
import { newTones } from '../text/tones.ts'

// Điều lệ Đảng: the committee ('đảng uỷ') leads its organization ('đảng bộ', 'chi bộ'); a conference of one is the other's.
const COMMITTEE = /^(?:ban chấp hành )?(?:đảng uỷ|đảng bộ|chi bộ)(?: cơ quan)? (?=\S)/u

/** What a body is told apart by: 'Đảng uỷ Sở Y tế' and 'Đảng bộ Sở Y tế' are one. */
const unitOf = (name: string): string => newTones(name.toLowerCase()).replace(COMMITTEE, 'đảng ')

/** Prepares to tell by whom a conference is held: conferences of one body have one key, others none in common. */
export function bodyKeys({ organizations, events }: Dataset): (event: string) => string {
  const units = new Map(organizations.map(({ id, name }) => [id, unitOf(name)]))
  const keys = new Map(events.map(({ id, organizer }) => [id, units.get(organizer ?? '') ?? id]))
  return (event) => keys.get(event) ?? event
}

// Whether two conferences are held by the same body, so that one's promises are the other's results.
import type { Event, Organization } from '../model/dataset.ts'
import { newTones } from '../text/tones.ts'

// Điều lệ Đảng: the committee ('đảng uỷ') leads its organization ('đảng bộ', 'chi bộ'); a conference of one is the other's.
const COMMITTEE = /^(?:ban chấp hành )?(?:đảng uỷ|đảng bộ|chi bộ)(?: cơ quan)? (?=\S)/u

/** What a body is told apart by: 'Đảng uỷ Sở Y tế' and 'Đảng bộ Sở Y tế' are one. */
const unitOf = (name: string): string => newTones(name.toLowerCase()).replace(COMMITTEE, 'đảng ')

/** Prepares to compare conferences by who holds them. A conference without a known organizer is nobody's. */
export function compareBodies(organizations: readonly Organization[]): (a: Event, b: Event) => boolean {
  const units = new Map(organizations.map(({ id, name }) => [id, unitOf(name)]))
  const of = ({ organizer }: Event): string | undefined => units.get(organizer ?? '')
  return (a, b) => of(a) !== undefined && (a.organizer === b.organizer || of(a) === of(b))
}

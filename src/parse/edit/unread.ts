// The sentences that weren't understood, and how a correction settles them.
import { overlaps, overlapsAny, type Span } from '../../text/span.ts'
import type { ParsedReport } from '../rules/draft.ts'

/** The sentences that no rule matched and no correction changed. */
export function unreadSentences({ sentences, regions }: ParsedReport): Span[] {
  const isUnread = overlapsAny(regions.filter(({ role }) => role === 'unclassified'))
  return sentences.map(({ span }) => span).filter(isUnread)
}

type Region = ParsedReport['regions'][number]

/** Gives a role to the parts of unclassified regions inside `spans`. The regions still cover the whole text. */
export function withRole(regions: readonly Region[], spans: readonly Span[], role: Region['role']): Region[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return regions.flatMap((region) => {
    if (region.role !== 'unclassified') return [region]
    const pieces: Region[] = []
    let at = region.start
    for (const span of sorted.filter((one) => overlaps(one, region))) {
      const [start, end] = [Math.max(at, span.start), Math.min(region.end, span.end)]
      if (end <= start) continue
      pieces.push({ start: at, end: start, role: region.role }, { start, end, role })
      at = end
    }
    return [...pieces, { ...region, start: at }].filter((one) => one.end > one.start)
  })
}

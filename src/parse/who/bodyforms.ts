// Groups the names of a report that mean the same body: short and long forms, and forms of the host's own committee.
import { beginsWith } from '../rules/bodynames.ts'
import { unitPartyHead } from '../rules/bodies.ts'

const unitHead = new RegExp(`^(?<head>${unitPartyHead.source})(?:\\s+(?<tail>.+))?$`, 'u')

/**
 * Maps each key (`keyOf`) to the key of the body that it means. A key that begins longer ones means the longest,
 * provided that all of them begin it: 'đảng uỷ khối' → 'đảng uỷ khối các cơ quan trung ương'. A committee with the
 * beginning of the host's name, or without a name, is the host's: 'đảng uỷ', 'đảng uỷ cục' → 'đảng uỷ cục x'.
 * @param host the key of the organizer, or null
 */
export function canonicalKeys(keys: readonly string[], host: string | null): Map<string, string> {
  const all = [...new Set(host === null ? keys : [...keys, host])].sort()
  const hostTail = host === null ? undefined : unitHead.exec(host)?.groups?.['tail']
  const forms = new Map<string, string>()
  all.forEach((key, index) => {
    const { head, tail = '' } = unitHead.exec(key)?.groups ?? {}
    // If the host is a state body ('Viện X'), its committees are named after it.
    const unit = hostTail ?? (host !== null && unitHead.exec(host) ? '' : (host ?? ''))
    if (head !== undefined && unit !== '' && beginsWith(unit, tail) && key !== host) {
      forms.set(key, `${head} ${unit}`)
      return
    }
    // `all` is sorted, so the keys that begin with this one follow it directly.
    const longer: string[] = []
    for (let i = index + 1; i < all.length && (all[i] ?? '').startsWith(key); i += 1)
      if (beginsWith(all[i] ?? '', key)) longer.push(all[i] ?? '')
    if (host !== null && longer.includes(host)) forms.set(key, host)
    else {
      const longest = [...longer].sort((a, b) => b.length - a.length)[0]
      forms.set(key, longest !== undefined && longer.every((other) => beginsWith(longest, other)) ? longest : key)
    }
  })
  return forms
}

// Which of a report's names mean the same body: a short form and the long one, the host's own committee.
import { beginsWith } from '../rules/bodynames.ts'
import { unitPartyHead } from '../rules/bodies.ts'

const unitHead = new RegExp(`^(?<head>${unitPartyHead.source})(?:\\s+(?<tail>.+))?$`, 'u')

/**
 * Which forms are the same body. A form that is the beginning of longer ones is the body that they agree on: 'đảng uỷ
 * khối' = 'đảng uỷ khối các cơ quan trung ương'. A unit's committee with a beginning of the host's name, or none, is the
 * host's: 'đảng uỷ', 'đảng uỷ cục' = 'đảng uỷ cục x'.
 */
export function canonicalKeys(keys: readonly string[], host: string | null): Map<string, string> {
  const all = [...new Set(host === null ? keys : [...keys, host])].sort()
  const hostTail = host === null ? undefined : unitHead.exec(host)?.groups?.['tail']
  const forms = new Map<string, string>()
  all.forEach((key, index) => {
    const { head, tail = '' } = unitHead.exec(key)?.groups ?? {}
    // At a state body ('Viện X') the committee's tail is the body itself.
    const unit = hostTail ?? (host !== null && unitHead.exec(host) ? '' : (host ?? ''))
    if (head !== undefined && unit !== '' && beginsWith(unit, tail) && key !== host) {
      forms.set(key, `${head} ${unit}`)
      return
    }
    // Sorted, the forms that begin with this one stand directly behind it.
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

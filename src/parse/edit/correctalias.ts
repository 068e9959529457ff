// Applies an editor's `alias` correction: other names of a body.
import { listed } from '../../text/named.ts'
import { nearestWords } from '../../text/nearest.ts'
import { short } from '../../text/short.ts'
import type { Span } from '../../text/span.ts'
import { notThere, type Find, type Step } from './correction.ts'
import { bodiesCalled, noBody, sameName } from './correctvalues.ts'
import type { OrganizationDraft, ParsedReport } from '../rules/draft.ts'

const hasName =
  (words: string) =>
  ({ name, aliases }: OrganizationDraft): boolean =>
    [name, ...aliases].some((one) => sameName(one, words))

/**
 * Makes `forms` names of a body: bodies with these names are merged into it, and other words of the report become
 * aliases.
 * @param organization a name of the body
 */
export function applyAlias(report: ParsedReport, find: Find, organization: string, forms: readonly string[]): Step {
  const { text } = report.seed
  const [body, ...others] = bodiesCalled(report, organization)
  if (!body) {
    const near = nearestWords(
      text,
      organization,
      report.organizations.flatMap(({ source }) => source),
    )
    return { problem: noBody(organization, near) }
  }
  if (others.length > 0) {
    const names = listed([body, ...others].map(({ name }) => name))
    return {
      problem: {
        vi: `'${short(organization)}' là tên của ${others.length + 1} tổ chức: ${names.vi}. Hãy viết tên đầy đủ của một tổ chức.`,
        en: `'${short(organization)}' names ${others.length + 1} bodies: ${names.en}. Write the full name of one.`,
      },
    }
  }
  const joined = new Set<string>()
  const places: Span[] = []
  const aliases: string[] = []
  for (const form of forms) {
    const [other] = bodiesCalled(report, form).filter((one) => one !== body)
    const found = find(form)
    if (hasName(form)(body) && !other) continue
    if (!other && found.length === 0) return { problem: notThere(report, form) }
    if (other) {
      joined.add(other.key)
      aliases.push(other.name, ...other.aliases)
      places.push(...other.source)
    } else {
      aliases.push(form)
      places.push(...found)
    }
  }
  if (aliases.length === 0)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: '${short(organization)}' đã có những tên này. Hãy xoá chỗ sửa.`,
        en: `this changes nothing: '${short(organization)}' has these names already. Remove the correction.`,
      },
    }
  const keyOf = (key: string): string => (joined.has(key) ? body.key : key)
  const organizations = report.organizations
    .filter(({ key }) => !joined.has(key))
    .map((one) =>
      one === body
        ? { ...one, aliases: [...new Set([...one.aliases, ...aliases])], source: [...one.source, ...places] }
        : { ...one, within: one.within === null ? null : keyOf(one.within) },
    )
  const called = listed([...new Set(aliases)])
  const [before, after] = [report.organizations.length, organizations.length]
  return {
    report: {
      ...report,
      organizations,
      relations: report.relations
        .map((one) => ({ ...one, from: keyOf(one.from), to: keyOf(one.to) }))
        .filter(({ from, to }) => from !== to),
      organizationAt: (span) => {
        const key = report.organizationAt(span)
        return key === null ? null : keyOf(key)
      },
    },
    effect: {
      vi: `‘${body.name}’ cũng gọi là ${called.vi} (${before} → ${after} tổ chức)`,
      en: `‘${body.name}’ is also called ${called.en} (${before} → ${after} bodies)`,
    },
  }
}

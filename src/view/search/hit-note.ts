// What tells a hit of the search from others with the same words.
import { displayDate } from '../../model/dates.ts'
import type { Record } from '../../search/records.ts'
import { officeWords } from '../item/labels.ts'
import type { Page } from '../state/page.svelte.ts'

/** The speaker of what he said, the year of what the report says, the body of an office, the whole of a part. */
export function hitNote(record: Record, page: Page): string {
  const { lookup, t } = page
  const { id, choice, context, group, place } = record
  const nameOf = (body: string): string => lookup.organizations.get(body)?.name ?? ''
  if (choice) return t.statements(choice.count)
  if (group === 'text') return place ? t.paragraphNumber(lookup.paragraphOf(place.report, place.start)) : ''
  if (group === 'people') {
    // Found by an office, whose body is known; else the first office.
    if (context !== '') return context.split(' · ')[0] ?? ''
    const [office] = lookup.rolesOf(id)
    return office ? officeWords(office.role, nameOf(office.organization)) : ''
  }
  if (group === 'organizations') {
    const { relations, events, reports } = lookup.dataset
    const whole = relations.find(
      ({ type, from, basis }) => type === 'subOrganizationOf' && from === id && basis !== 'background',
    )
    if (whole) return nameOf(whole.to)
    const report = lookup.organizations.get(id)?.source[0]?.report
    const date = events.find((event) => event.report === report)?.date
    return reports.length > 1 && date != null ? displayDate(date) : ''
  }
  const item = lookup.items.get(id)
  if (item?.type !== 'statement') return ''
  // Found by what the page calls it: its words.
  if (record.text !== item.value.text) return item.value.text
  return lookup.people.get(item.value.by ?? '')?.name ?? String(item.value.year)
}

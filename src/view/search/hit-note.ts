// The note beside a hit, which distinguishes it from hits with the same words.
import { displayDate } from '../../model/dates.ts'
import type { Record } from '../../search/record.ts'
import { officeOf, officeWords } from '../../model/offices.ts'
import { conferenceWords } from '../item/labels.ts'
import type { Page } from '../state/page.svelte.ts'

/**
 * The note of a hit: a statement's speaker or else its year; a person's office, or the body of the office that was found,
 * and how much that person said; the parent of a body; the paragraph of a sentence; the number of statements of a filter.
 * '' if there is nothing to add.
 */
export function hitNote(record: Record, page: Page): string {
  const { lookup, t } = page
  const { id, choice, context, group, place } = record
  const nameOf = (body: string): string => lookup.organizations.get(body)?.name ?? ''
  if (choice) return t.statements(choice.count)
  if (group === 'text') return place ? t.paragraphNumber(lookup.paragraphOf(place.report, place.start)) : ''
  if (group === 'people') {
    // A record of an office has its body as context; else the person's office is noted.
    const office = officeOf(lookup, id, null)
    const named = office ? officeWords(office.role, nameOf(office.organization)) : ''
    const said = lookup.statementsBy(id).length
    const parts = [context === '' ? named : (context.split(' · ')[0] ?? ''), said === 0 ? '' : t.statements(said)]
    return parts.filter((part) => part !== '').join(' · ')
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
  // A statement found by its label is noted with its words.
  if (record.text !== item.value.text) return item.value.text
  return lookup.people.get(item.value.by ?? '')?.name ?? String(item.value.year)
}

/** Body and day of the conference from which a statement or sentence is, if the page has several; else ''. */
export function hitConference({ id, place }: Record, page: Page): string {
  const { dataset, events, items } = page.lookup
  if (events.size < 2) return ''
  const item = items.get(id)
  const event =
    item?.type === 'statement'
      ? events.get(item.value.event)
      : dataset.events.find(({ report }) => report === place?.report)
  return event ? conferenceWords(event, page) : ''
}

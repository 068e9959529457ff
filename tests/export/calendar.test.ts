import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendar, datedEvents } from '../../src/export/calendar.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { datasetOf, linked, seedDataset } from '../seed.ts'

const made = new Date('2026-11-30T08:09:10Z')
const linkTo = ({ report }: { report: string }): string => `https://x.vn/report-${report}.html`
const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('a conference is an event of a whole day', () => {
  const lookup = buildLookup(seedDataset())
  const text = calendar(lookup, linkTo, made)
  const [event] = eventsIn(text)
  expect(event).toMatchObject({
    summary: lookup.dataset.events[0]?.name,
    location: 'Hà Nội',
    description: 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
    uid: `${lookup.dataset.events[0]?.id ?? ''}@bien-nien`,
  })
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2009-03-26', '2009-03-27'])
  expect(text).toContain('\r\nDTSTAMP:20261130T080910Z\r\n')
  expect(text).toContain('\r\nURL:https://x.vn/report-2009-03-26-dang-uy-bo-tttt.html\r\n')
})

test('lines have at most 75 bytes, and no letter is cut', () => {
  const text = calendar(buildLookup(linked(datasetOf())), linkTo, made)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  expect(text).not.toContain('\uFFFD')
})

test('words with signs of the format stay words; conferences without a day are left out', () => {
  const dataset = seedDataset()
  const [event] = dataset.events
  if (!event) throw new Error('no conference')
  const name = 'A, B; C\\n D\nEND:VEVENT'
  const events = [
    { ...event, name },
    { ...event, id: 'x', date: '2009-03' },
    { ...event, id: 'y', date: null },
  ]
  const lookup = buildLookup({ ...dataset, events })
  expect(datedEvents(lookup).map(({ id }) => id)).toEqual([event.id])
  expect(eventsIn(calendar(lookup, linkTo, made)).map(({ summary }) => summary)).toEqual(['A, B; C\\n D END:VEVENT'])
})

test('the day after the last of a year is the first of the next', () => {
  const dataset = seedDataset()
  const events = dataset.events.map((one) => ({ ...one, date: '2008-12-31' }))
  const text = calendar(buildLookup({ ...dataset, events }), linkTo, made)
  expect(text).toContain('DTSTART;VALUE=DATE:20081231\r\nDTEND;VALUE=DATE:20090101\r\n')
})

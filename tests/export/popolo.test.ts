import { expect, test } from 'vitest'
import { popolo } from '../../src/export/popolo.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { datasetOf, linked, seedDataset } from '../seed.ts'

const linkTo = (id: string): string => `https://x.vn/?item=${id}`

test('people, bodies, offices and conferences with their sources', () => {
  const made = popolo(buildLookup(seedDataset()), linkTo)
  expect(made.persons).toContainEqual({
    id: 'le-doan-hop',
    name: 'Lê Doãn Hợp',
    sources: [{ url: 'https://x.vn/?item=le-doan-hop', note: 'Lê Doãn Hợp' }],
  })
  const ministry = made.organizations.find(({ name }) => name === 'Bộ Thông tin và Truyền thông')
  expect(ministry).toMatchObject({ classification: 'government', other_names: [{ name: 'Bộ TT&TT' }, { name: 'Bộ' }] })
  expect(made.memberships).toContainEqual(
    expect.objectContaining({
      ...{ person_id: 'le-doan-hop', label: 'Lê Doãn Hợp', organization_id: ministry?.['id'], role: 'Bộ trưởng' },
    }),
  )
  expect(made.events).toMatchObject([
    { start_date: '2009-03-26', location: 'Hà Nội', attendees: [{ id: 'le-doan-hop' }, { id: 'nguyen-hai-duong' }] },
  ])
})

test('all references lead to entries', () => {
  const made = popolo(buildLookup(linked(datasetOf())), linkTo)
  const ids = new Set([...made.persons, ...made.organizations].map(({ id }) => id))
  const references = [
    ...made.memberships.flatMap((one) => [one['person_id'], one['organization_id']]),
    ...made.organizations.map((one) => one['parent_id']),
    ...made.events.flatMap((one) => [
      one['organization_id'],
      ...(one['attendees'] as { id: string }[]).map(({ id }) => id),
    ]),
  ].filter((one) => one !== undefined)
  expect(references.filter((one) => !ids.has(one))).toEqual([])
  expect(made.organizations.some((one) => one['parent_id'] !== undefined)).toBe(true)
})

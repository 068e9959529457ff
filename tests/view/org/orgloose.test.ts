import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import OrgLoose from '../../../src/view/org/OrgLoose.svelte'
import { seedDataset } from '../../seed.ts'
import { pageAt, wordsOf } from '../render.ts'

const bodies = seedDataset().organizations.slice(0, 2)

test('bodies without relations are links, separated by commas', () => {
  render(OrgLoose, { page: pageAt('?lang=en'), bodies })
  expect(wordsOf(screen.getByRole('paragraph'))).toBe(
    `Also named, without a relation in the report: ${bodies.map(({ name }) => name).join(', ')}`,
  )
  expect(screen.getAllByRole('link').map((link) => link.dataset['id'])).toEqual(bodies.map(({ id }) => id))
})

test('without such bodies nothing is rendered', () => {
  render(OrgLoose, { page: pageAt(''), bodies: [] })
  expect(screen.queryByRole('paragraph')).toBeNull()
})

import { expect, test } from 'vitest'
import { lookupOfAll, promisesOfAll } from '../../../src/view/state/whole.ts'
import { seedDataset } from '../../seed.ts'

test('what derives from a dataset is made once for each dataset', () => {
  const [one, other] = [seedDataset(), { ...seedDataset() }]
  expect(lookupOfAll(one)).toBe(lookupOfAll(one))
  expect(promisesOfAll(one)).toBe(promisesOfAll(one))
  expect(lookupOfAll(other)).not.toBe(lookupOfAll(one))
  expect(promisesOfAll(other).rows).toEqual(promisesOfAll(one).rows)
})

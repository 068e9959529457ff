import { expect, test } from 'vitest'
import { datasetSchema } from '../../src/build/files.ts'

test('the JSON schema has every collection and allows no other properties', () => {
  const schema = datasetSchema() as {
    properties: Record<string, unknown>
    additionalProperties: boolean
    $schema: string
  }
  expect(Object.keys(schema.properties)).toEqual([
    'version',
    'reports',
    'events',
    'people',
    'organizations',
    'memberships',
    'attendances',
    'statements',
    'relations',
    'links',
  ])
  expect(schema.additionalProperties).toBe(false)
  expect(schema.$schema).toContain('2020-12')
})

import { describe, expect, test } from 'vitest'
import { headTags, inScript, oEmbed, schemaOrg } from '../../src/site/found.ts'
import { datasetOf, linked, seedDataset } from '../seed.ts'

const SITE = 'https://www.example.gov.vn/bien-nien/'
const seed = seedDataset()
const many = linked(datasetOf())

describe('schema.org', () => {
  type Node = Record<string, unknown>
  const graph = (dataset: typeof seed): Node[] => schemaOrg(dataset, SITE)['@graph'] as Node[]
  /** Properties that search engines require of each type. */
  const required: Record<string, string[]> = {
    Event: ['name', 'startDate', 'location', 'organizer', 'performer'],
    Person: ['name'],
    Organization: ['name'],
  }

  test('has the conference, its speakers and their bodies, with required properties and valid references', () => {
    const nodes = graph(seed)
    expect(nodes.map((one) => one['@type'])).toEqual(expect.arrayContaining(['Event', 'Person', 'Organization']))
    for (const node of nodes)
      for (const name of required[String(node['@type'])] ?? []) expect(node, name).toHaveProperty(name)
    const ids = new Set(nodes.map((one) => one['@id']))
    expect(ids.size).toBe(nodes.length)
    // An office needs its body, and the other way round.
    const offices = nodes.flatMap((one) => (one['memberOf'] ?? []) as Node[])
    expect(offices.length).toBeGreaterThan(1)
    for (const office of offices)
      expect(office).toMatchObject({ '@type': 'OrganizationRole', roleName: expect.any(String) as string })
    for (const [, id] of JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/gu)) expect(ids).toContain(id)
    const [event] = nodes
    expect(event).toMatchObject({ startDate: '2009-03-26', location: { '@type': 'Place', name: 'Hà Nội' } })
  })

  test('omits unknown facts, and people if there are many conferences', () => {
    const nodes = graph(many)
    expect(nodes.filter((one) => one['@type'] === 'Event')).toHaveLength(many.events.length)
    expect(nodes.some((one) => one['@type'] === 'Person')).toBe(false)
    const nowhere = many.events.find(({ place }) => place === null)
    expect(nodes.find((one) => String(one['@id']).endsWith(`#${nowhere?.id ?? ''}`))).not.toHaveProperty('location')
  })

  test('can’t end its script element', () => {
    expect(inScript({ name: '</script><script>alert(1)' })).not.toContain('<')
    expect(JSON.parse(inScript({ name: '</script>' }))).toEqual({ name: '</script>' })
  })
})

test('the head has absolute addresses if SITE is set, otherwise none', () => {
  const known = JSON.stringify(headTags(seed, SITE))
  for (const one of ['og:image', 'canonical', 'application/json+oembed', 'og:image:width']) expect(known).toContain(one)
  const unknown = headTags(seed, null)
  expect(unknown.map(({ attrs }) => attrs['property'])).toContain('og:title')
  expect(JSON.stringify(unknown)).not.toContain('http')
})

test('the oEmbed response has the properties that version 1.0 requires of type rich', () => {
  const answer = oEmbed(seed, SITE)
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: `${SITE}picture.png` })
  for (const name of ['html', 'width', 'height', 'title', 'provider_name']) expect(answer).toHaveProperty(name)
  expect(String(answer['html'])).toContain(`src="${SITE}?embed=fixed"`)
})

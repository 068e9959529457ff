// The report and the unfolded bodies that the org chart shows at an address.
import { describe, expect, test } from 'vitest'
import { OrgContent } from '../../../src/view/org/orgcontent.svelte.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { generateBodies } from '../../bodies.ts'
import { datasetOf } from '../../seed.ts'
import { pageAt } from '../render.ts'
import { CENTRE, COMMITTEE, HOST, MINISTRY, UNION } from './at.ts'

const FIRST = '2009-03-26-dang-uy-bo-tttt'
const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'
const two = datasetOf(`${FIRST}.txt`, `${SECOND}.txt`)
const at = (search: string, data?: Dataset): OrgContent => new OrgContent(pageAt(search, data))
const openOf = (content: OrgContent): string[] => [...content.tree.nodes.keys()].filter((id) => content.isOpen(id))

describe('the chosen conference', () => {
  test.each([
    ['the latest', '', '2010-02-04'],
    ['the one that the address names', `?asof=${FIRST}`, '2009-03-26'],
    ['the latest, where there is no such report', '?asof=no-such-report', '2010-02-04'],
    ['the latest that names the opened body', `?item=${UNION}`, '2009-03-26'],
    ['the latest that names the body in focus', `?focus=${UNION}`, '2009-03-26'],
    ['the latest that names who is filtered by', '?person=hoang-thi-minh-nguyet', '2010-02-04'],
    ['what the address names, whatever is opened', `?asof=${SECOND}&item=${UNION}`, '2010-02-04'],
  ])('%s', (_, search, date) => {
    expect(at(search, two).event?.date).toBe(date)
  })

  test('none with asof=all: the chart shows all reports', () => {
    expect(at('?asof=all', two).event).toBeNull()
    expect(at('?asof=all', two).tree.nodes.has(UNION)).toBe(true)
  })

  test('a single report is chosen even with asof=all', () => {
    expect(at('?asof=all').event?.date).toBe('2009-03-26')
  })

  test('of the opened statement’s report', () => {
    const said = two.statements.find(({ source }) => source.report === FIRST)
    expect(at(`?item=${said?.id ?? ''}`, two).event?.date).toBe('2009-03-26')
  })

  test('conferences are in order of time, whatever order the dataset has', () => {
    const dates = at('', { ...two, events: [...two.events].reverse() }).events.map(({ date }) => date)
    expect(dates).toEqual(['2009-03-26', '2010-02-04'])
  })
})

describe('compared with', () => {
  test('the previous conference of the same body', () => {
    const content = at('', two)
    expect(content.before?.date).toBe('2009-03-26')
    expect(content.changes?.missingBodies.map(({ id }) => id)).toContain(UNION)
  })

  test.each([
    ['nothing, where it is the first', `?asof=${FIRST}`],
    ['nothing, where all are drawn', '?asof=all'],
  ])('%s', (_, search) => {
    const { before, changes } = at(search, two)
    expect([before, changes]).toEqual([null, null])
  })
})

describe('what is unfolded', () => {
  test('all of a small chart; nothing, or all, where the address says so', () => {
    expect(openOf(at(''))).toHaveLength(11)
    expect(openOf(at('?tree=closed'))).toEqual([])
    const large = generateBodies(300, { single: true })
    expect(openOf(at('', large)).length).toBeLessThan(60)
    expect(openOf(at('?tree=open', large))).toHaveLength(300)
  })

  test('the bodies above the opened one, even if all is folded', () => {
    expect(openOf(at(`?tree=closed&item=${UNION}`))).toEqual([
      ...[CENTRE, 'dang-uy-khoi-cac-co-quan-trung-uong', 'dang-bo-bo-thong-tin-va-truyen-thong', HOST],
    ])
  })

  test('the bodies in which an opened person holds office', () => {
    expect(openOf(at('?tree=closed&item=le-doan-hop'))).toEqual([CENTRE, COMMITTEE, MINISTRY])
  })

  test('the bodies in which a filtered person holds office', () => {
    expect(openOf(at('?tree=closed&person=nguyen-hai-duong'))).toEqual([CENTRE, 'dang-uy-khoi-cac-co-quan-trung-uong'])
  })

  test('a single body’s own fold wins', () => {
    expect(at(`?fold=${HOST}`).isOpen(HOST)).toBe(false)
    expect(at(`?tree=closed&unfold=${HOST}`).isOpen(HOST)).toBe(true)
    expect(at(`?fold=${HOST}&unfold=${HOST}`).isOpen(HOST)).toBe(false)
  })
})

describe('folding is written to the address', () => {
  test('only for exceptions from the default', () => {
    const content = at('')
    content.fold([HOST, MINISTRY], false)
    expect(location.search).toBe(`?fold=${HOST}&fold=${MINISTRY}`)
    content.fold([HOST], true)
    expect(location.search).toBe(`?fold=${MINISTRY}`)
    content.fold([COMMITTEE], true)
    expect(location.search).toBe(`?fold=${MINISTRY}`)
  })

  test('what is unfolded in a folded chart', () => {
    const content = at('?tree=closed')
    content.fold([CENTRE], true)
    expect(location.search).toBe(`?tree=closed&unfold=${CENTRE}`)
    content.fold([CENTRE], false)
    expect(location.search).toBe('?tree=closed')
  })

  test('folding all removes the exceptions', () => {
    const content = at(`?fold=${HOST}`)
    content.foldAll(false)
    expect(location.search).toBe('?tree=closed')
    content.foldAll(true)
    expect(location.search).toBe('?tree=open')
    expect(content.isOpen(HOST)).toBe(true)
  })
})

test('a chart of bodies without parts has nothing to unfold', () => {
  expect(at('').hasParts).toBe(true)
  const data = generateBodies(4)
  expect(at('', { ...data, relations: [] }).hasParts).toBe(false)
})

test('without general knowledge its relations are missing', () => {
  expect(at('').tree.nodes.get(HOST)?.edge?.basis).toBe('background')
  expect(at('?background=0').tree.nodes.get(HOST)?.edge).toBeNull()
})

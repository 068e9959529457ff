import { render, screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import Archive from '../../../src/view/header/Archive.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf, linked, SEED } from '../../seed.ts'
import { linksOf, wordsOf } from '../render.ts'

const many = linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt', '2007-02-02-dang-uy-bo-de-dieu.txt'))
const all = linked(datasetOf())

function show(data: Dataset = many, documents = data.reports.length, search = ''): HTMLElement {
  history.replaceState(null, '', `/${search}`)
  const page = new Page(data, { report: null, documents })
  page.read(search)
  render(Archive, { page })
  return screen.getByRole('navigation')
}

/** Words and addresses of the links to reports. */
const reportLinks = (within: HTMLElement): [string, string | null][] =>
  linksOf(within).filter(([, href]) => href?.startsWith('?year=') === false)

describe('the list of all reports', () => {
  test('has each body once, in alphabetical order, with its conferences in order of time', () => {
    const nav = show(all)
    const names = within(nav).getAllByRole('heading', { level: 2 }).map(wordsOf)
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare))
    const lists = within(nav).getAllByRole('list')
    expect(lists).toHaveLength(names.length)
    expect(reportLinks(nav)).toHaveLength(all.reports.length)
    for (const list of lists) {
      const days = linksOf(list).map(
        ([, href]) => all.events.find(({ report }) => href === `report-${report}.html`)?.date ?? '9',
      )
      expect(days).toEqual([...days].sort())
    }
  })

  test('of very many reports has years, and dates where a body met twice in a year', () => {
    const [event] = many.events
    const [report] = many.reports
    const days = Array.from({ length: 61 }, (_, index) => `${1950 + index}-01-09`)
    const events = [...days, '2010-07-10', null].map((date, index) => ({
      ...event,
      id: `e${index}`,
      report: `r${index}`,
      date,
    }))
    const reports = events.map(({ report: id }) => ({ ...report, id }))
    const nav = show({
      ...many,
      reports: reports as Dataset['reports'],
      events: events as Dataset['events'],
      statements: [],
      links: [],
    })
    expect(within(nav).queryByRole('list')).toBeNull()
    const links = linksOf(nav)
    expect(links.slice(0, 2)).toEqual([
      ['1950', 'report-r0.html'],
      ['1951', 'report-r1.html'],
    ])
    expect(links.slice(-3).map(([words]) => words)).toEqual(['9/1/2010', '10/7/2010', report?.title])
  })

  test('leads to the document of each report, and says how much it holds', () => {
    const [link] = linksOf(show()).filter(([, href]) => href === 'report-2009-03-26-dang-uy-bo-tttt.html')
    expect(link?.[0]).toMatch(/^26\/3\/2009 Hội nghị Tổng kết.*: 23 ý nhìn lại, 26 ý đặt ra$/u)
  })

  test('keeps the language and the theme on the way', () => {
    const hrefs = reportLinks(show(many, 3, '?lang=en&theme=dark')).map(([, href]) => href)
    for (const href of hrefs) expect(href).toMatch(/^report-[\w-]+\.html\?(?:lang=en&theme=dark|theme=dark&lang=en)$/u)
  })

  test('stays on the page where no report has a document', () => {
    const hrefs = reportLinks(show(many, 0)).map(([, href]) => href)
    for (const href of hrefs) expect(href).toMatch(/^\?report=[\w-]+$/u)
  })

  test('leaves the titles of more than a dozen to their documents', () => {
    const [event] = many.events
    if (!event) throw new Error('no conference')
    const reports = Array.from({ length: 13 }, (_, at) => ({ ...many.reports[0], id: `r${at}`, title: `Title ${at}` }))
    const events = reports.map(({ id }, at) => ({ ...event, id: `e${at}`, report: id, date: `20${at + 10}-01-02` }))
    const nav = show({ ...many, reports: reports as Dataset['reports'], events, statements: [], links: [] })
    expect(reportLinks(nav).map(([words]) => words)).toEqual(
      events.map((_, at) => `2/1/20${at + 10}: 0 ý nhìn lại, 0 ý đặt ra`),
    )
  })

  test('has a column for each year, whose heading leads to that year', () => {
    const nav = show()
    expect(linksOf(nav).slice(0, 4)).toEqual([2007, 2008, 2009, 2010].map((year) => [`${year}`, `?year=${year}`]))
    const places = within(nav)
      .getAllByRole('listitem')
      .map((item) => item.getAttribute('style'))
    // With its title a report takes all columns on one side of its year.
    expect(places).toEqual([
      '--column: 1/-1; --span: 4; --back: 0.41; --ahead: 0.27;',
      '--column: 1/4; --span: 3; --back: 0.47; --ahead: 0.53;',
      '--column: 1/5; --span: 4; --back: 0.41; --ahead: 0.24;',
    ])
  })

  test('counts the statements of each kind, and leads to them', () => {
    show()
    const [first] = linksOf(document.body)
    expect(first).toEqual(['27 kết quả', '?kind=outcome'])
  })
})

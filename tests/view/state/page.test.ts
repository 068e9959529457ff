import { tick } from 'svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptySelection } from '../../../src/query/selection.ts'
import { sections } from '../../../src/query/parameters.ts'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { idIn, pageAt, twoReports } from '../render.ts'

const FIRST = '2009-03-26-dang-uy-bo-tttt'
const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'
const data = seedDataset()
const both = twoReports()
const GOAL = idIn(data, 'Tiếp tục nâng cao công tác phát triển đảng viên')
const scrollTo = vi.fn()
const scrollIntoView = vi.spyOn(Element.prototype, 'scrollIntoView')

beforeEach(() => {
  document.body.innerHTML = '<main id="main" tabindex="-1"><section id="timeline"></section></main>'
  vi.stubGlobal('scrollTo', scrollTo.mockReset())
  scrollIntoView.mockReset()
})

describe('a change', () => {
  test('of one parameter keeps the others, and unknown ones of the address', () => {
    const page = pageAt('?kind=goal&utm_source=mail&year=2009')
    page.change({ person: ['le-doan-hop'] })
    expect(location.search).toBe('?person=le-doan-hop&year=2009&kind=goal&utm_source=mail')
    expect(page.selection).toEqual({ ...emptySelection, person: ['le-doan-hop'], year: [2009], kind: ['goal'] })
    page.change({ kind: [] })
    expect(location.search).toBe('?person=le-doan-hop&year=2009&utm_source=mail')
  })

  test('is an entry of the history, unless it is one of many small ones', () => {
    const page = pageAt('')
    const before = history.length
    page.change({ year: [2009] })
    expect(history.length).toBe(before + 1)
    page.change({ span: '2008' }, false)
    expect([history.length, location.search]).toEqual([before + 1, '?year=2009&span=2008'])
  })

  test('to the current state does nothing', () => {
    const page = pageAt('?year=2009')
    const before = history.length
    page.change({ year: [2009] })
    page.go('?year=2009')
    expect(history.length).toBe(before)
  })

  test.each([
    ['a page that its address embeds', '?embed=1', {}],
    ['a page in a frame', '', { parent: { postMessage: vi.fn() } }],
  ])('in %s leaves the host’s history alone', (_, search, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
    const page = pageAt(search)
    const before = history.length
    page.change({ year: [2009] })
    expect([history.length, new URLSearchParams(location.search).get('year')]).toEqual([before, '2009'])
  })

  test('that doesn’t change the filters doesn’t recompute the shown statements', () => {
    const page = pageAt('?year=2009')
    const { shown, selection } = page
    page.change({ item: GOAL })
    expect(page.shown).toBe(shown)
    expect(page.selection.year).toBe(selection.year)
    page.change({ year: [] })
    expect(page.shown).not.toBe(shown)
  })
})

describe('the address', () => {
  test('is read when the page starts, and again at Back and Forward, until the page stops', () => {
    const page = pageAt('')
    history.replaceState(null, '', '/?year=2009&view=goals')
    const stop = page.start()
    expect(page.selection).toMatchObject({ year: [2009], view: 'goals' })
    expect(page.home.section).toBe('goals')
    page.announcement = 'Đã mở'
    history.replaceState(null, '', '/?year=2008')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(page.selection).toMatchObject({ year: [2008], view: null })
    expect([page.announcement, page.home.section]).toEqual(['', 'goals'])
    stop()
    history.replaceState(null, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(page.selection.year).toEqual([2008])
  })

  test('with unknown values acts without them and reports them', () => {
    const page = pageAt('?person=nobody&year=2009&report=none&kind=goal')
    expect(page.selection).toEqual({ ...emptySelection, year: [2009], kind: ['goal'] })
    expect(page.unknown).toEqual([
      { name: 'report', value: 'none' },
      { name: 'person', value: 'nobody' },
    ])
    page.change({ year: [] })
    expect([location.search, page.unknown]).toEqual(['?kind=goal', []])
  })

  test('of an item keeps the state, and without script leads to its words', () => {
    const page = pageAt('?year=2009&x=1')
    expect(page.hrefOf(GOAL)).toBe(`?year=2009&item=${GOAL}&x=1#p-${GOAL}`)
    page.change({ year: [] })
    expect(page.hrefOf(GOAL)).toBe(`?item=${GOAL}&x=1#p-${GOAL}`)
  })

  test('of the plain page is a question mark alone', () => {
    expect(pageAt('?year=2009').href({ year: [] })).toBe('?')
    expect(pageAt('?year=2009').href({ year: [] }, '#goals')).toBe('?#goals')
  })
})

describe('an opened item', () => {
  test('is the item and its linked statements', () => {
    const page = pageAt(`?item=${GOAL}`)
    expect(page.item).toMatchObject({ type: 'statement', value: { id: GOAL } })
    expect([...page.related]).toEqual([idIn(data, 'Công tác phát triển đảng viên được quan tâm')])
    page.change({ item: null })
    expect([page.item, [...page.related]]).toEqual([null, []])
  })

  test('that Back closes returns the focus to its opener', async () => {
    const page = pageAt('')
    const stop = page.start()
    const link = document.createElement('a')
    link.href = '?'
    document.body.append(link)
    page.opening.open(GOAL, link)
    history.replaceState(null, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(page.selection.item).toBeNull()
    await tick()
    expect(link).toHaveFocus()
    stop()
  })

  test('that Back opens leaves the focus where it is', async () => {
    const page = pageAt('')
    const stop = page.start()
    history.replaceState(null, '', `/?item=${GOAL}`)
    dispatchEvent(new PopStateEvent('popstate'))
    expect(page.selection.item).toBe(GOAL)
    await tick()
    expect(document.body).toHaveFocus()
    stop()
  })

  test('of another report than the chosen one shows all reports', () => {
    const page = pageAt(`?report=${FIRST}&year=2008&year=2009`, both)
    expect(page.itemPatch(GOAL)).toEqual({ item: GOAL })
    const later = idIn(both, 'Kết nạp 38 đảng viên mới')
    page.change(page.itemPatch(later))
    expect(page.selection).toMatchObject({ report: null, item: later, year: [2008, 2009] })
  })
})

describe('choosing a report', () => {
  const click = (page: Page, init: MouseEventInit): boolean => {
    const event = new MouseEvent('click', { cancelable: true, ...init })
    page.chooseFrom(event, SECOND)
    return event.defaultPrevented
  }

  test('shows it alone, from the top, and announces it', () => {
    const page = pageAt('', both)
    expect(page.lookup.dataset.statements).toHaveLength(81)
    page.choose(SECOND)
    expect(page.lookup.dataset.reports.map(({ id }) => id)).toEqual([SECOND])
    expect(page.lookup.dataset.statements).toHaveLength(32)
    expect(location.search).toBe(`?report=${SECOND}`)
    expect(page.announcement).toBe(`Đang xem báo cáo: ${both.reports[1]?.title ?? ''}`)
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 0 })
    page.choose(null)
    expect(page.lookup).toBe(page.all)
    expect(page.announcement).toBe('Đang xem 2 báo cáo')
  })

  test('keeps the people, years, topics, bodies and the opened item that the report has, too', () => {
    const page = pageAt(
      `?person=tran-duc-khai&person=le-doan-hop&year=2008&year=2009&topic=nhiem-vu-chinh-tri&org=chinh-phu&item=${GOAL}&span=2009&lanes=kind&kind=goal`,
      both,
    )
    const topic = page.selection.topic
    expect(topic).toEqual(['nhiem-vu-chinh-tri'])
    expect(page.within(FIRST)).toEqual({
      ...{ report: FIRST, person: ['le-doan-hop'], year: [2008, 2009], topic, org: ['chinh-phu'], item: GOAL },
      ...{ span: null, lanes: null },
    })
    expect(page.within(SECOND)).toEqual({
      ...{ report: SECOND, person: ['tran-duc-khai', 'le-doan-hop'], year: [2009], topic: [], org: [], item: null },
      ...{ span: null, lanes: null },
    })
  })

  test('works where nothing can be scrolled', () => {
    scrollTo.mockImplementation(() => {
      throw new Error('not here')
    })
    const page = pageAt('', both)
    page.choose(SECOND)
    expect(page.selection.report).toBe(SECOND)
  })

  test('handles a plain click on its link; others are left to the browser', () => {
    const page = pageAt('', both)
    expect([click(page, { ctrlKey: true }), page.selection.report]).toEqual([false, null])
    expect([click(page, { button: 1 }), page.selection.report]).toEqual([false, null])
    expect([click(page, {}), page.selection.report]).toEqual([true, SECOND])
  })
})

describe('a person’s statements', () => {
  test('are filtered and scrolled to; a second time the filter is removed', () => {
    const page = pageAt('?person=nguyen-hai-duong')
    page.showSaid('le-doan-hop')
    expect(page.selection).toMatchObject({ person: ['nguyen-hai-duong', 'le-doan-hop'], view: null })
    expect(scrollIntoView.mock.contexts).toEqual([document.getElementById('timeline')])
    expect(scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ block: 'start' }))
    page.showSaid('le-doan-hop')
    expect(page.selection.person).toEqual(['nguyen-hai-duong'])
    expect(scrollIntoView).toHaveBeenCalledTimes(1)
  })

  test('are shown in the timeline if one section is shown alone', () => {
    const page = pageAt('?view=people')
    page.showSaid('le-doan-hop')
    expect(page.selection.view).toBe('timeline')
  })
})

test('clearing removes the filters, keeps the rest, and focuses the content', () => {
  const page = pageAt(`?report=${FIRST}&q=đảng&person=le-doan-hop&year=2009&status=missing&item=${GOAL}&lang=en`, both)
  page.clear()
  expect(page.selection).toEqual({ ...emptySelection, report: FIRST, item: GOAL, lang: 'en' })
  expect(document.getElementById('main')).toHaveFocus()
})

test('only a page that the browser translates is redrawn at each step', () => {
  const page = pageAt('')
  expect([page.redrawKey('words'), page.stepKey]).toEqual([null, null])
  document.body.innerHTML = '<div id="app"><font>dịch</font></div>'
  expect(page.redrawKey('words')).toBe('words')
  const before = page.stepKey ?? -1
  page.change({ year: [2009] })
  page.change({ span: '2009' }, false)
  expect(page.stepKey).toBe(before + 1)
})

describe('documents', () => {
  const [first = '', second = ''] = both.reports.map(({ id }) => id)
  const at = (report: string | null, search = '', documents = 2): Page => {
    const page = new Page(both, { report, documents })
    page.read(search)
    return page
  }

  test('a report’s document shows that report, and doesn’t name it in its address', () => {
    const page = at(first)
    expect(page.lookup.dataset.reports.map(({ id }) => id)).toEqual([first])
    expect([page.search, page.isFirst, page.isOverview]).toEqual(['', true, false])
    expect(page.href({ kind: ['goal'] })).toBe('?kind=goal')
  })

  test('links lead to the documents of other reports, with what applies there', () => {
    const page = at(first, '?kind=goal&year=2008&theme=dark')
    expect(page.hrefTo(second)).toBe(`report-${second}.html?kind=goal&theme=dark`)
    // The page of all reports has everything, so a link to it keeps all filters.
    expect(page.hrefTo(null)).toBe('index.html?year=2008&kind=goal&theme=dark')
    expect([page.isHere(first), page.isHere(second), page.isHere(null)]).toEqual([true, false, false])
  })

  test('the page of all reports links to each document with the filters that apply there', () => {
    const page = at(null, '?kind=goal&year=2008&theme=dark')
    expect(page.hrefTo(first)).toBe(`report-${first}.html?year=2008&kind=goal&theme=dark`)
    expect(page.hrefTo(second)).toBe(`report-${second}.html?kind=goal&theme=dark`)
  })

  test('a report’s document doesn’t show another one, whatever its address says', () => {
    const page = at(first, `?report=${second}&kind=goal`)
    expect(page.lookup.dataset.reports.map(({ id }) => id)).toEqual([first])
    expect(page.unknown).toEqual([{ name: 'report', value: second }])
  })

  test('all reports are counted, in this document or in others', () => {
    expect([at(first).reportCount, at(null, '', 0).reportCount]).toEqual([2, 2])
    expect(new Page(both, { report: first, documents: 24 }).reportCount).toBe(24)
  })

  test('a statement of another report opens in its document', () => {
    const foreign = both.statements.find(({ report }) => report === second)?.id ?? ''
    expect(at(first).hrefOf(foreign)).toBe(`report-${second}.html?item=${foreign}#p-${foreign}`)
    // The page of all reports has the statement, too.
    expect(at(null).hrefOf(foreign)).toBe(`?item=${foreign}#p-${foreign}`)
    // Without documents, all reports are shown with it.
    expect(at(null, `?report=${first}`, 0).hrefOf(foreign)).toBe(`?item=${foreign}#p-${foreign}`)
  })

  test.each([
    ['', true, ['timeline', 'org', 'people', 'follow']],
    ['?item=le-doan-hop', true, ['timeline', 'org', 'people', 'follow']],
    ['?view=org', true, ['timeline', 'org', 'people', 'follow']],
    ['?kind=goal', false, sections],
    ['?q=luat', false, sections],
    ['?status=missing', false, sections],
    ['?view=goals', false, sections],
    ['?view=follow', false, sections],
    [`?report=${first}`, false, sections],
  ])('the page of all reports at %j is an overview: %s', (search, isOverview, shown) => {
    const page = at(null, search)
    expect([page.isOverview, page.sections]).toEqual([isOverview, shown])
    // In a single file, all words are in the page.
    expect(at(null, search, 0).isOverview).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { drawBox, type DrawnBox, type DrawnRow } from '../../../src/view/org/box.ts'
import { datasetOf } from '../../seed.ts'
import { COMMITTEE, HOST, MINISTRY, orgAt, UNION } from './at.ts'

interface Options {
  data?: Dataset
  width?: number | null
}
function draw(id: string, search = '', { data, width = 960 }: Options = {}): DrawnBox {
  const { view } = orgAt(search, data, width)
  const box = view.layout.byId.get(id)
  if (!box) throw new Error(`no box ${id}`)
  return drawBox(box, view)
}
const row = (box: DrawnBox, type: string): DrawnRow => {
  const found = box.rows.find(({ classes }) => classes.split(' ').includes(type))
  if (!found) throw new Error(`no row ${type}`)
  return found
}
const labelOf = (box: DrawnBox): string | undefined => row(box, 'name').label

describe('the accessible name of a body', () => {
  test('name, classification, host, parent with basis, partners', () => {
    expect(labelOf(draw(HOST))).toBe(
      'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, Đảng, tổ chức hội nghị này, trực thuộc Đảng bộ Bộ TT&TT (kiến thức nền), phối hợp với Ban cán sự Đảng Bộ TT&TT',
    )
  })

  test('the body that leads it', () => {
    expect(labelOf(draw(UNION))).toBe(
      'Công đoàn, Đoàn thể, được lãnh đạo bởi Đảng uỷ cơ quan Bộ Thông tin và Truyền thông (báo cáo nêu)',
    )
  })

  test('of a folded one also the count of what it hides', () => {
    expect(labelOf(draw(MINISTRY, `?fold=${MINISTRY}`))).toBe(
      'Bộ Thông tin và Truyền thông, Nhà nước, 1 người, 1 cơ quan',
    )
  })

  test('only the link’s words before the chart is a tree', () => {
    expect(labelOf(draw(HOST, '', { width: null }))).toBeUndefined()
  })
})

describe('the rows', () => {
  test('the item that each opens', () => {
    expect(draw(COMMITTEE).rows.map(({ words, id }) => `${words}: ${id ?? 'nothing'}`)).toEqual([
      'Đảng: nothing',
      `Ban cán sự Đảng Bộ TT&TT: ${COMMITTEE}`,
      'Lê Doãn Hợp: le-doan-hop',
      `Các đ/c uỷ viên: cac-d-c-uy-vien-ban-can-su-dang-bo-tt-tt.${COMMITTEE}`,
    ])
  })

  test('the place of each in the tree: level, position, size, unfolded or not', () => {
    expect(
      draw(COMMITTEE).rows.map(({ item }) => item && [item.key, item.level, item.position, item.size, item.isOpen]),
    ).toEqual([
      undefined,
      [COMMITTEE, 1, 2, 3, true],
      [`${COMMITTEE}/0`, 2, 1, 2, null],
      [`${COMMITTEE}/1`, 2, 2, 2, null],
    ])
  })

  test('a person has initials, an office and a count of statements; a group has none', () => {
    const box = draw(COMMITTEE)
    expect(row(box, 'person')).toMatchObject({ sign: 'DH', role: 'Bí thư', aside: '12\u00A0ý', lang: 'vi' })
    expect(row(box, 'group')).toMatchObject({ sign: undefined, role: '', aside: '' })
  })

  test('only the host’s row says that it holds the conference', () => {
    expect(row(draw(HOST), 'hosts')).toMatchObject({ words: 'tổ chức hội nghị này', id: null })
    expect(draw(COMMITTEE).rows.some(({ classes }) => classes.includes('hosts'))).toBe(false)
  })

  test('a link leads to the item, and without script to the words in the text', () => {
    expect(row(draw(COMMITTEE), 'person').href).toBe('?item=le-doan-hop#p-le-doan-hop')
    expect(row(draw(COMMITTEE), 'group').href).toMatch(new RegExp(`#p-${COMMITTEE}$`, 'u'))
    expect(row(draw(COMMITTEE), 'sort').href).toBe('')
  })

  test('one item of the chart is in the Tab order: the host', () => {
    expect(row(draw(HOST), 'name').tabindex).toBe(0)
    expect(row(draw(COMMITTEE), 'name').tabindex).toBe(-1)
    expect(row(draw(COMMITTEE), 'person').tabindex).toBe(-1)
    expect(row(draw(HOST, '', { width: null }), 'name').tabindex).toBeUndefined()
  })

  test('in a list a relation across is in the interface’s language, and hidden from screen readers', () => {
    const across = row(draw(HOST, '?lang=en', { width: 360 }), 'across')
    expect(across).toMatchObject({
      words: 'coordinates with Ban cán sự Đảng Bộ TT&TT',
      lang: 'en',
      isHidden: true,
      tabindex: -1,
    })
    expect(across.id).toBe(`${HOST}.coordinatesWith.${COMMITTEE}`)
    expect(row(draw(HOST, '', { width: null }), 'name').isHidden).toBe(false)
  })
})

describe('highlights', () => {
  test('an opened person, in each office', () => {
    expect(row(draw(COMMITTEE, '?item=le-doan-hop'), 'person')).toMatchObject({
      isChosen: true,
      classes: 'member person open',
    })
    expect(row(draw(MINISTRY, '?item=le-doan-hop'), 'person').isChosen).toBe(true)
    expect(row(draw(COMMITTEE, '?item=nguyen-hai-duong'), 'person').isChosen).toBe(false)
  })

  test('a filtered person stands out, and the others are faded', () => {
    const box = draw(COMMITTEE, '?person=le-doan-hop')
    expect(box.rows.slice(1).map(({ classes }) => classes)).toEqual([
      'name',
      'member person open',
      'member group faded',
    ])
  })

  test('an opened body, and the one in focus', () => {
    expect(draw(HOST).classes).toBe('party host')
    expect(draw(HOST, `?item=${HOST}`).classes).toBe('party host open')
    expect(draw(HOST, `?focus=${HOST}`).classes).toBe('party host focus')
  })
})

test('a body that stands for several looks like several', () => {
  expect(draw('30-co-quan-don-vi-thuoc-bo-bo-thong-tin-va-truyen-thong').classes).toBe('government many')
  expect(draw('chi-dang-bo-truc-thuoc-dang-uy-bo-thong-tin-va-truyen-thong').classes).toBe('party many')
})

describe('the sign that folds', () => {
  test.each([
    ['of an unfolded body', HOST, '', 960, 'down'],
    ['of a folded one', HOST, `?fold=${HOST}`, 960, 'down shut'],
    ['in a list', HOST, '', 360, 'list'],
    ['of a folded body that hides only people', COMMITTEE, `?fold=${COMMITTEE}`, 960, 'down shut'],
    ['of a body that has only people: none, they are seen', COMMITTEE, '', 960, null],
    ['of a body with nothing in it: none', UNION, '', 960, null],
    ['before the keys are there: none', HOST, '', null, null],
  ])('%s', (_, id, search, width, classes) => {
    expect(draw(id, search, { width }).fold).toBe(classes)
  })
})

test('before the chart is a tree, the relation to the parent is in words', () => {
  expect(draw(HOST, '', { width: null }).edge).toBe('trực thuộc Đảng bộ Bộ TT&TT · kiến thức nền')
  expect(draw(COMMITTEE, '', { width: null }).edge).toBe('')
  expect(draw(HOST).edge).toBe('')
})

test('an office that the previous report did not name is marked as new', () => {
  const data = datasetOf('2009-03-26-dang-uy-bo-tttt.txt', '2010-02-04-dang-uy-bo-tttt-hu-cau.txt')
  const fresh = draw(MINISTRY, '', { data }).rows.filter(({ isNew }) => isNew)
  expect(fresh.map(({ words, role, aside }) => `${words}, ${role}: ${aside}`)).toEqual([
    'Trần Đức Khải, Thứ trưởng: 7\u00A0ý · mới nêu',
  ])
})

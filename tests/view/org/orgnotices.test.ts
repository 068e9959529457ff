import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { OrgContent } from '../../../src/view/org/orgcontent.svelte.ts'
import OrgNotices from '../../../src/view/org/OrgNotices.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf } from '../../seed.ts'
import { pageAt } from '../render.ts'
import { HOST, UNION } from './at.ts'

const FIRST = '2009-03-26-dang-uy-bo-tttt'
const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'
const two = datasetOf(`${FIRST}.txt`, `${SECOND}.txt`)
function draw(search: string, data?: Dataset): Page {
  const page = pageAt(search, data)
  render(OrgNotices, { content: new OrgContent(page) })
  return page
}

test('if everything is shown there is no notice', () => {
  draw('')
  expect(screen.queryByRole('paragraph')).toBeNull()
})

test('a notice names the branch shown alone; its button shows, announces and focuses the whole chart', async () => {
  const page = draw(`?focus=${HOST}`)
  document.body.insertAdjacentHTML('beforeend', '<div id="org"><a role="treeitem" tabindex="0" href="#a">a</a></div>')
  expect(screen.getByText('Nhánh Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, với các cấp trên')).toHaveAttribute(
    'lang',
    'vi',
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Xem cả sơ đồ' }))
  expect(page.selection.focus).toBeNull()
  expect(page.announcement).toBe('Xem cả sơ đồ')
  expect(screen.queryByRole('button')).toBeNull()
  expect(await screen.findByRole('treeitem')).toHaveFocus()
  document.getElementById('org')?.remove()
})

describe('an opened item that is not in this chart', () => {
  const notice = (): string | null => screen.queryByRole('status')?.textContent.replace(/\s+/gu, ' ').trim() ?? null

  test.each([
    ['a body', `?asof=${SECOND}&item=${UNION}`, '“Công đoàn” không có trong sơ đồ này. Xem sơ đồ có tên này'],
    ['a body in focus', `?asof=${SECOND}&focus=${UNION}`, '“Công đoàn” không có trong sơ đồ này. Xem sơ đồ có tên này'],
    [
      'a person',
      `?asof=${FIRST}&item=hoang-thi-minh-nguyet`,
      '“Hoàng Thị Minh Nguyệt” không có trong sơ đồ này. Xem sơ đồ có tên này',
    ],
    ['a body that is in it', `?asof=${FIRST}&item=${UNION}`, null],
    ['a body that is named beside it', `?asof=${FIRST}&item=chinh-phu`, null],
    ['a person who is in it', `?asof=${FIRST}&item=le-doan-hop`, null],
    ['a body, where no report is chosen: the chart follows it', `?item=${UNION}`, null],
  ])('%s', (_, search, words) => {
    draw(search, two)
    expect(notice()).toBe(words)
  })

  test('has a button that shows the chart with it', async () => {
    const page = draw(`?asof=${SECOND}&item=${UNION}&fold=${HOST}`, two)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Xem sơ đồ có tên này' }))
    expect(page.search).toBe(`?item=${UNION}`)
    expect(notice()).toBeNull()
  })
})

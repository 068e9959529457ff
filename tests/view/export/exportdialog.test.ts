// The dialog for downloads and citations, by role and name.
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import ExportDialog from '../../../src/view/export/ExportDialog.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { close, withDialogs } from '../dialogs.ts'
import { pageAt, twoReports } from '../render.ts'

withDialogs()

const data = seedDataset()
const GOAL = data.statements.find(({ text }) => text.startsWith('Tiếp tục nâng cao công tác phát triển'))
let user: ReturnType<typeof userEvent.setup>
/** Files that were downloaded: name and content. */
let files: [name: string, content: string][]

beforeEach(() => {
  user = userEvent.setup()
  files = []
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const { download: name, href } = this
    void blobs
      .get(href)
      ?.text()
      .then((content) => files.push([name, content]))
  })
})

function start(search = '', dataset = data): Page {
  const page = pageAt(search, dataset)
  render(ExportDialog, { page, close })
  return page
}
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }))
const citation = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lời trích dẫn' }).value
const file = async (name: string | RegExp): Promise<[string, string]> => {
  const before = files.length
  await press(name)
  await vi.waitFor(() => expect(files).toHaveLength(before + 1))
  return files.at(-1) ?? ['', '']
}

test('is a dialog with a name, and closes', async () => {
  start()
  expect(screen.getByRole('dialog', { name: 'Tải về và trích dẫn' })).toBeInTheDocument()
  await press('Đóng')
  expect(close).toHaveBeenCalledOnce()
})

describe('the citation', () => {
  test('is that of the report; of an opened statement, if the reader doesn’t choose the report', async () => {
    start()
    expect(citation()).toMatch(/^Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, Hội nghị Tổng kết/u)
    expect(screen.queryByRole('radio')).toBeNull()
    document.body.innerHTML = ''
    start(`?item=${GOAL?.id ?? ''}`)
    expect(citation()).toMatch(/^“Tiếp tục nâng cao công tác phát triển đảng viên”\. Đảng uỷ/u)
    await user.click(screen.getByRole('radio', { name: 'Báo cáo' }))
    expect(citation()).toMatch(/^Đảng uỷ/u)
  })

  test('of several reports names how many', () => {
    start('', twoReports())
    expect(citation()).toMatch(/^2 hội nghị, 2008–2010, Biên Niên\. http:/u)
  })

  test('is copied, or selected for copying by hand', async () => {
    start()
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await press('Chép trích dẫn')
    expect(writeText).toHaveBeenCalledWith(citation())
    expect(screen.getByRole('status')).toHaveTextContent('Đã chép')
    writeText.mockRejectedValue(new Error('refused'))
    await press('Chép trích dẫn')
    expect(screen.getByRole('status')).toHaveTextContent('Trình duyệt không cho chép')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lời trích dẫn' })
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })

  test('is saved as BibTeX and RIS', async () => {
    start()
    const key = 'dang-uy-co-quan-bo-thong-tin-va-truyen-thong-2009'
    const [bib, entry] = await file('BibTeX')
    expect([bib, entry.startsWith(`@misc{${key},`)]).toEqual([`${key}.bib`, true])
    const [ris, tags] = await file('RIS')
    expect([ris, tags.startsWith('TY  - CONF')]).toEqual([`${key}.ris`, true])
    expect(screen.getByRole('status')).toHaveTextContent(`Đã tạo tệp ${key}.ris`)
  })
})

describe('downloads', () => {
  const STEM = '2009-03-26-dang-uy-bo-tttt'

  test('are tables with a row for each statement, person and office', async () => {
    start()
    const rows = (content: string): number => content.trim().split('\r\n').length - 1
    const [name, statements] = await file('49 ý')
    expect([name, rows(statements)]).toEqual([`${STEM}-cac-y.csv`, 49])
    const [people, attended] = await file('2 lượt người dự')
    expect([people, rows(attended)]).toEqual([`${STEM}-nguoi.csv`, 2])
    const [offices, held] = await file(/chức vụ$/u)
    expect([offices, rows(held)]).toEqual([`${STEM}-chuc-vu.csv`, data.memberships.length])
  })

  test('have what is filtered, and say so', async () => {
    start('?kind=goal')
    expect(screen.getByText(/Đang lọc: bảng có 17 trên 49 ý\./u)).toBeInTheDocument()
    const [, content] = await file('17 ý')
    expect(content.match(/mục tiêu/gu)?.length).toBeGreaterThanOrEqual(17)
  })

  test('are data: everything as JSON, Popolo, a calendar', async () => {
    start()
    const section = screen.getByRole('region', { name: 'Dữ liệu và lịch' })
    expect(within(section).getByRole('link', { name: 'Toàn bộ dữ liệu (JSON)' })).toHaveAttribute(
      'href',
      'data/dataset.json',
    )
    const [popolo, content] = await file('Người và tổ chức (Popolo)')
    expect([popolo, Object.keys(JSON.parse(content) as object)]).toEqual([
      `${STEM}-popolo.json`,
      ['persons', 'organizations', 'memberships', 'events'],
    ])
    const [ics, calendar] = await file('Lịch 1 hội nghị (ICS)')
    expect([ics, calendar.includes('SUMMARY:Hội nghị Tổng kết')]).toEqual([`${STEM}.ics`, true])
  })

  test('of a conference without a day have no calendar', () => {
    start('', { ...data, events: data.events.map((one) => ({ ...one, date: null })) })
    expect(screen.getByRole('button', { name: 'Lịch 0 hội nghị (ICS)' })).toBeDisabled()
  })
})

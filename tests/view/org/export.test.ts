// The saved file: its contents, its name, and the message if the file can't be made.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { saveChart } from '../../../src/view/org/export.ts'
import type { Format } from '../../../src/view/org/svg.ts'
import { generateBodies } from '../../bodies.ts'
import { HOST, lettersOf, orgAt } from './at.ts'

let saved: { name: string; file: Blob | undefined }[]
const blobs = new Map<string, Blob>()
const revoked = vi.fn()
const drawn: { width: number; height: number }[] = []
beforeEach(() => {
  saved = []
  drawn.length = 0
  revoked.mockReset()
  vi.useFakeTimers()
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${blobs.size}`
      blobs.set(url, blob)
      return url
    },
    revokeObjectURL: revoked,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: blobs.get(this.href) })
  })
  HTMLImageElement.prototype.decode = () => Promise.resolve()
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, done, type) {
    drawn.push({ width: this.width, height: this.height })
    done(new Blob(['pixels'], { type: type ?? '' }))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode')
})
async function save(format: Format, search = '', data?: Dataset): Promise<string> {
  const { view } = orgAt(search, data)
  const element = document.createElement('div')
  element.style.setProperty('--ink', 'rgb(1, 2, 3)')
  document.body.append(element)
  return saveChart(view, lettersOf(view), element, 'Sơ đồ tổ chức, tính đến 26/3/2009', format)
}
async function svg(search = ''): Promise<Document> {
  await save('svg', search)
  return new DOMParser().parseFromString((await saved[0]?.file?.text()) ?? '', 'image/svg+xml')
}
const words = (root: Document): string =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')

describe('an SVG file', () => {
  test('is named by the date of the conference, and the reader gets a message', async () => {
    expect(await save('svg')).toBe('Đã tạo tệp so-do-to-chuc-2009-03-26.svg')
    expect(saved.map(({ name, file }) => [name, file?.type])).toEqual([
      ['so-do-to-chuc-2009-03-26.svg', 'image/svg+xml'],
    ])
  })

  test('has the title, the conference, the bodies, the legend’s notes with their letters', async () => {
    const told = words(await svg())
    for (const part of [
      'Sơ đồ tổ chức, tính đến 26/3/2009',
      'Công đoàn',
      'tổ chức hội nghị này',
      'Báo cáo nêu. Đảng uỷ cơ quan Bộ Thông tin và Truyền thông lãnh đạo Công đoàn;',
    ])
      expect(told.replace(/\s+/gu, ' ')).toContain(part)
  })

  test('has only the unfolded bodies', async () => {
    expect(words(await svg(`?fold=${HOST}`))).not.toContain('Các đ/c Bí thư, Phó bí thư')
  })

  test('has the colours of the page', async () => {
    await save('svg')
    expect(await saved[0]?.file?.text()).toContain('rgb(1, 2, 3)')
  })

  test('stays readable for the browser for a minute', async () => {
    await save('svg')
    vi.advanceTimersByTime(59_999)
    expect(revoked).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(revoked).toHaveBeenCalledTimes(1)
  })
})

describe('a PNG file', () => {
  test('has two pixels for each px of the chart', async () => {
    const root = await svg()
    const [, , width = 0, height = 0] = root.documentElement.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    saved = []
    expect(await save('png')).toBe('Đã tạo tệp so-do-to-chuc-2009-03-26.png')
    expect(saved.map(({ name, file }) => [name, file?.type])).toEqual([['so-do-to-chuc-2009-03-26.png', 'image/png']])
    expect(drawn).toEqual([{ width: 2 * width, height: 2 * height }])
  })

  test('of a chart too large for any browser is not made; the message asks to fold some of it', async () => {
    expect(await save('png', '?tree=open', generateBodies(1500, { single: true }))).toBe(
      'Sơ đồ quá lớn cho PNG: hãy thu gọn bớt, hoặc lưu SVG.',
    )
    expect(saved).toEqual([])
  })

  test.each([
    ['the picture can’t be read', () => (HTMLImageElement.prototype.decode = () => Promise.reject(new Error('no')))],
    [
      'the canvas gives nothing',
      () => vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null)),
    ],
  ])('is not made where %s', async (_, fail) => {
    fail()
    expect(await save('png')).toBe('Trình duyệt không tạo được tệp.')
    expect(saved).toEqual([])
    expect(revoked).toHaveBeenCalledTimes(1)
  })
})

test('in a frame the message says that the file may not have been saved', async () => {
  vi.stubGlobal('parent', {})
  expect(await save('svg')).toBe('so-do-to-chuc-2009-03-26.svg: nếu tệp không tải về, hãy lưu từ trang đầy đủ.')
})

test('of all reports the file has no date in its name', async () => {
  const data = generateBodies(3)
  const [event] = data.events
  if (!event) throw new Error('no conference')
  await save('svg', '', { ...data, events: [{ ...event, date: null }] })
  expect(saved[0]?.name).toBe('so-do-to-chuc.svg')
})

test('without a frame no file is made', async () => {
  const { view } = orgAt()
  expect(await saveChart(view, new Map(), undefined, '', 'svg')).toBe('Trình duyệt không tạo được tệp.')
  expect(saved).toEqual([])
})

// The dialog for embedding: how it opens and closes, and how its fields change the code that an editor pastes.
import { screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { datasetOf, SEED } from '../../seed.ts'
import { addElement, wordsOf } from '../render.ts'
import { choice, close, code, codeField, data, dialog, size, start, TITLE, variants, withDialogs } from './dialog.ts'

withDialogs()
let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})
/** The address in the code, as HTML has it. */
const framed = (): string => /src="([^"]*)"/u.exec(code())?.[1] ?? ''

describe('the dialog', () => {
  test('is modal, gets the focus and restores it', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    start()
    expect(showModal.mock.contexts).toEqual([dialog()])
    expect(close).not.toHaveBeenCalled()
  })

  test('is closed by its button', async () => {
    start()
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    expect(close).toHaveBeenCalledOnce()
  })

  test('is closed by a press beside it, not by one in it', async () => {
    start()
    await user.click(screen.getByRole('heading', { name: 'Nhúng vào trang khác' }))
    expect(close).not.toHaveBeenCalled()
    await user.click(dialog())
    expect(close).toHaveBeenCalledOnce()
  })

  test('stays when its code is copied', async () => {
    start()
    await user.click(screen.getByRole('button', { name: 'Chép mã HTML' }))
    expect(close).not.toHaveBeenCalled()
  })

  test('is in English on an English page', () => {
    start('?lang=en')
    expect(screen.getByRole('dialog', { name: 'Embed in another page' })).toBeInTheDocument()
    expect(choice('Language')).toHaveValue('en')
    expect(framed()).toBe('http://localhost:3000/?embed=1&amp;lang=en')
  })

  test('asks for a server if nobody else can open the page’s address', () => {
    start()
    expect(screen.queryByText(/^Trang đang mở từ máy này/u)).toBeNull()
    addElement('link', { rel: 'canonical', href: 'file:///C:/bien-nien/index.html' })
    start()
    expect(screen.getByText(/^Trang đang mở từ máy này/u)).toBeInTheDocument()
  })
})

describe('the code', () => {
  test('is a frame of the whole page as high as its content, with the script, at first', () => {
    start()
    expect(code().split('\n')).toEqual([
      `<iframe src="http://localhost:3000/?embed=1" title="${TITLE}" width="100%" height="700" style="width: 100%; max-width: 100%; height: 700px; border: 0" loading="lazy"></iframe>`,
      '<script src="http://localhost:3000/embed.js" async></script>',
    ])
    expect(codeField()).toHaveAttribute('readonly')
  })

  test('has the published address', () => {
    addElement('link', { rel: 'canonical', href: 'https://mic.gov.vn/bao-cao/index.html' })
    start()
    expect(framed()).toBe('https://mic.gov.vn/bao-cao/index.html?embed=1')
    expect(code()).toContain('<script src="https://mic.gov.vn/bao-cao/embed.js" async></script>')
  })

  test('of a frame of fixed height has no script, and an address for a fixed height', async () => {
    start()
    await user.click(variants.frame())
    expect(code()).toBe(
      `<iframe src="http://localhost:3000/?embed=fixed" title="${TITLE}" width="100%" height="700" style="width: 100%; max-width: 100%; height: 700px; border: 0" loading="lazy"></iframe>`,
    )
  })

  test('of a link has the picture, and links to the full page', async () => {
    start('?kind=award')
    await user.click(variants.link())
    expect(code()).toBe(
      `<p><a href="http://localhost:3000/?kind=award"><img src="http://localhost:3000/picture.png" alt="Hình tổng quan, mỗi dấu một ý: 9 kết quả, 10 ưu điểm, 2 khuyết điểm, 2 khen thưởng, 17 mục tiêu, 9 yêu cầu. ${TITLE}" width="600" height="315" style="width: 600px; max-width: 100%; height: auto"><br>Mở trang: ${TITLE}</a></p>`,
    )
    expect(screen.queryByRole('spinbutton')).toBeNull()
  })

  test('is selected as a whole when it takes the focus', () => {
    start()
    codeField().focus()
    expect([codeField().selectionStart, codeField().selectionEnd]).toEqual([0, code().length])
  })
})

describe('a field', () => {
  test('section: offers the whole page and each section; a section is in the address and in the title', async () => {
    start()
    expect(within(choice('Nhúng gì')).getAllByRole('option').map(wordsOf)).toEqual([
      'Cả trang',
      'Dòng thời gian',
      'Sơ đồ tổ chức',
      'Người',
      'Kết quả',
      'Mục tiêu',
      'Theo dõi',
      'Văn bản',
    ])
    await user.selectOptions(choice('Nhúng gì'), 'Mục tiêu')
    expect(framed()).toBe('http://localhost:3000/?view=goals&amp;embed=1')
    expect(code()).toContain(`title="Mục tiêu – ${TITLE}"`)
    await user.selectOptions(choice('Nhúng gì'), 'Cả trang')
    expect(framed()).toBe('http://localhost:3000/?embed=1')
  })

  test('theme: is in the address', async () => {
    start()
    expect(within(choice('Nền')).getAllByRole('option').map(wordsOf)).toEqual(['theo máy người đọc', 'sáng', 'tối'])
    await user.selectOptions(choice('Nền'), 'tối')
    expect(framed()).toBe('http://localhost:3000/?embed=1&amp;theme=dark')
    await user.selectOptions(choice('Nền'), 'theo máy người đọc')
    expect(framed()).toBe('http://localhost:3000/?embed=1')
  })

  test('language: is that of the embedded page, not of the dialog', async () => {
    start('', datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'))
    expect(within(choice('Ngôn ngữ')).getByRole('option', { name: 'English' })).toHaveAttribute('lang', 'en')
    await user.selectOptions(choice('Nhúng gì'), 'Mục tiêu')
    await user.selectOptions(choice('Ngôn ngữ'), 'English')
    expect(framed()).toBe('http://localhost:3000/?view=goals&amp;embed=1&amp;lang=en')
    expect(code()).toContain('title="Goals – 2 conferences, 2008–2010"')
    await user.click(variants.link())
    expect(code()).toMatch(/alt="Overview, a mark for each statement: .*<br>Open the page: Goals – 2 conferences/u)
    expect(dialog()).toBeInTheDocument()
  })

  test('initially has the state on screen: section, theme, language, filters, opened item', () => {
    start('?view=goals&theme=dark&year=2009&item=le-doan-hop')
    expect([choice('Nhúng gì').value, choice('Nền').value, choice('Ngôn ngữ').value]).toEqual(['goals', 'dark', 'vi'])
    expect(framed().replaceAll('&amp;', '&')).toBe(
      'http://localhost:3000/?year=2009&item=le-doan-hop&view=goals&embed=1&theme=dark',
    )
  })

  test('state: filters and the opened item are kept or left out; the report stays', async () => {
    const report = data.reports[0]?.id ?? ''
    start(`?report=${report}&year=2009&item=le-doan-hop&view=goals`)
    const keeps = screen.getByRole('checkbox', { name: 'Giữ bộ lọc và ý đang mở' })
    expect(keeps).toBeChecked()
    await user.click(keeps)
    expect(framed().replaceAll('&amp;', '&')).toBe(`http://localhost:3000/?report=${report}&view=goals&embed=1`)
  })

  test('filters that leave nothing get a warning, as long as they are kept', async () => {
    start('?kind=award&year=2009')
    expect(screen.getByRole('alert')).toHaveTextContent('Bộ lọc hiện tại không còn ý nào: khung sẽ trống.')
    await user.click(screen.getByRole('checkbox'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a page whose filters leave something has no warning', () => {
    start('?kind=award')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the copy button', () => {
  const writeText = vi.fn()
  const told = (): string => wordsOf(screen.getByRole('status'))
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue(undefined)
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  })
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })
  const copy = (): Promise<void> => user.click(screen.getByRole('button', { name: 'Chép mã HTML' }))

  test('copies the code, with a message until it changes', async () => {
    start()
    expect(told()).toBe('')
    await user.click(variants.frame())
    await copy()
    expect(writeText.mock.calls).toEqual([[code()]])
    expect(told()).toBe('Đã chép')
    await user.selectOptions(choice('Nền'), 'tối')
    expect(told()).toBe('')
  })

  test.each([/^Rộng/u, /^Cao/u])('says that a wrong size was not copied: %s', async (name) => {
    start()
    await user.clear(size(name))
    await user.type(size(name), '10')
    await copy()
    expect(writeText).toHaveBeenLastCalledWith(code())
    expect(told()).toBe('Đã chép, với cỡ thường dùng thay cho số sai')
  })

  test('selects the code if the browser refuses, with a message', async () => {
    writeText.mockRejectedValue(new Error('refused'))
    start()
    await copy()
    expect(told()).toBe('Trình duyệt không cho chép; hãy chọn và chép:')
    expect([codeField().selectionStart, codeField().selectionEnd]).toEqual([0, code().length])
  })

  test('does the same without a clipboard', async () => {
    Reflect.deleteProperty(navigator, 'clipboard')
    start()
    await copy()
    expect(told()).toBe('Trình duyệt không cho chép; hãy chọn và chép:')
    expect([codeField().selectionStart, codeField().selectionEnd]).toEqual([0, code().length])
  })
})

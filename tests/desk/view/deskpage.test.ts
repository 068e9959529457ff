// The desk, by its roles and names.
import { screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { seedText } from '../../seed.ts'
import { drawDesk } from './desk.ts'

const user = userEvent.setup()
const region = (name: string): HTMLElement => screen.getByRole('region', { name })
/** The headings of what the page will say: 'kết quả 2008 · 9'. */
const groups = (): string[] =>
  within(region('Trang sẽ hiện'))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent.trim())
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name })

test('shows the words with their marks, what the page will say, and the places to look at', async () => {
  await drawDesk()
  expect(groups()).toEqual([
    'kết quả 2008 · 9',
    'ưu điểm 2008 · 10',
    'khuyết điểm 2008 · 2',
    'khen thưởng 2008 · 2',
    'mục tiêu 2009 · 17',
    'yêu cầu 2009 · 9',
  ])
  expect(within(region('Văn bản')).getAllByRole('button', { name: /^kết quả 2008$/u })).toHaveLength(9)
  expect(within(region('chỗ cần xem')).getAllByRole('listitem')).toHaveLength(3)
})

describe('keys', () => {
  test('choose a statement and change it; each act can be undone and done again', async () => {
    const desk = await drawDesk()
    await user.keyboard('{ArrowDown}3')
    await vi.waitFor(() => expect(groups()).toContain('khuyết điểm 2008 · 3'))
    expect(button(/Hoàn tác/u)).toHaveAttribute('title', 'đổi loại')
    await user.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(groups()).toContain('khuyết điểm 2008 · 2'))
    await user.keyboard('{Control>}y{/Control}')
    await vi.waitFor(() => expect(groups()).toContain('khuyết điểm 2008 · 3'))
    expect(desk.report?.yaml).toMatch(/^- \{ quote: ".+", set: \{ kind: shortcoming \} \}\n$/u)
  })

  test('that come fast are done one after the other', async () => {
    const desk = await drawDesk()
    await user.keyboard('{ArrowDown}2{ArrowDown}2{ArrowDown}2x')
    await vi.waitFor(() => expect(groups()).toContain('ưu điểm 2008 · 12'))
    expect(desk.history.steps).toHaveLength(5)
  })

  test('that choose another statement wait for the acts before them', async () => {
    const desk = await drawDesk()
    const texts = (): string[] => desk.statements.map(({ start, end }) => seedText().slice(start, end))
    const [first = '', second = ''] = texts()
    // '[[' is the key '['.
    await user.keyboard('{ArrowDown}[[[[{ArrowDown}x')
    await vi.waitFor(() => expect(texts()).toHaveLength(48))
    expect(texts()[0]).toBe(first.replace(/ \S+ \S+$/u, ''))
    expect(texts()).not.toContain(second)
  })

  test('and other changes of the project wait for the act that is under way', async () => {
    const desk = await drawDesk()
    await user.keyboard('{ArrowDown}')
    const act = { vi: 'một việc', en: 'an act' }
    await Promise.all([desk.set({ year: 2007 }, act), desk.alter({ seen: ['k'] }, act)])
    expect(desk.report?.seen).toEqual(['k'])
    expect(desk.report?.yaml).toContain('year: 2007')
    expect(groups()).toContain('kết quả 2007 · 1')
  })

  test('select words and move on: by word, by paragraph, each end', async () => {
    const desk = await drawDesk()
    const words = (): string => seedText().slice(desk.words?.start, desk.words?.end)
    const said: string[] = []
    for (const key of [
      'c',
      '{ArrowRight}',
      ']',
      ']',
      '}',
      '[[',
      '{ArrowLeft}',
      '{ArrowDown}',
      '{ArrowUp}',
      '{ArrowUp}',
    ]) {
      await user.keyboard(key)
      said.push(words())
    }
    expect(said).toEqual([
      'Hội',
      'nghị',
      'nghị Tổng',
      'nghị Tổng kết',
      'Tổng kết',
      'Tổng',
      'nghị',
      'Mic.gov.vn',
      'Hội',
      'Hội',
    ])
    await vi.waitFor(() => expect(within(region('Văn bản')).getByRole('status')).toHaveTextContent(/^Hội$/u))
    await user.keyboard('{Escape}')
    expect(desk.words).toBeNull()
  })

  test('do nothing while a field has the focus', async () => {
    await drawDesk()
    await user.keyboard('{ArrowDown}')
    await user.click(screen.getByRole('combobox', { name: /năm/u }))
    await user.keyboard('3')
    expect(groups()).toContain('khuyết điểm 2008 · 2')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'kết quả 2008', pressed: true })).toHaveFocus()
    await user.keyboard('3')
    await vi.waitFor(() => expect(groups()).toContain('khuyết điểm 2008 · 3'))
  })

  test('move the ends, part and join', async () => {
    const desk = await drawDesk()
    const texts = (): string[] => desk.statements.map(({ start, end }) => seedText().slice(start, end))
    await user.keyboard('{ArrowDown}')
    const [first = '', second = ''] = texts()
    // '[[' is the key '['.
    await user.keyboard('[[[[')
    await vi.waitFor(() => expect(texts()[0]).toBe(first.replace(/ \S+ \S+$/u, '')))
    await user.keyboard(']]')
    await vi.waitFor(() => expect(texts()[0]).toBe(first))
    expect(desk.report?.yaml).toBe('')
    await user.keyboard('t')
    await vi.waitFor(() => expect(texts()).toHaveLength(50))
    await user.keyboard('g')
    await vi.waitFor(() => expect(texts()).toHaveLength(49))
    expect(texts().slice(0, 2)).toEqual([first, second])
  })
})

test('words that begin where a statement does take its place', async () => {
  const desk = await drawDesk()
  const [first] = desk.statements
  if (!first) throw new Error('no statement')
  desk.words = { start: first.start, end: first.start + 'Đảng uỷ Bộ TT&TT đã tập trung'.length }
  await user.keyboard('3')
  await vi.waitFor(() => expect(groups()).toContain('khuyết điểm 2008 · 3'))
  expect(groups()).toContain('kết quả 2008 · 8')
  expect(desk.statement).toMatchObject({ start: first.start, kind: 'shortcoming' })
})

test('selected words become the speaker of the chosen statement', async () => {
  const desk = await drawDesk()
  await user.keyboard('{ArrowDown}')
  const start = seedText().indexOf('Nguyễn Hải Đường')
  desk.words = { start, end: start + 'Nguyễn Hải Đường'.length }
  await user.click(await screen.findByRole('button', { name: /^Người nói ý đang chọn: Nguyễn Hải Đường$/u }))
  await vi.waitFor(() => expect(desk.statement?.by).toBe('Nguyễn Hải Đường'))
})

test('while a report is read, nothing says that all is done', async () => {
  const desk = await drawDesk()
  desk.reading = null
  await vi.waitFor(() => expect(region('chỗ cần xem')).toHaveTextContent('đang đọc…'))
  expect(region('chỗ cần xem')).not.toHaveTextContent('không còn ngờ')
})

test('an act that can’t be applied is told and not done', async () => {
  const desk = await drawDesk()
  const wrong = '- { quote: "không có ở đâu", drop: true }\n'
  await desk.correct(() => ({ yaml: wrong }), { vi: 'x', en: 'x' })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'báo cáo không có lời ‘không có ở đâu’'.replace(/[‘’]/gu, "'"),
  )
  expect(desk.report?.yaml).toBe('')
  await user.click(button('Đóng'))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a sentence that wasn’t understood becomes a statement, or is left out', async () => {
  const desk = await drawDesk(seedText().replace('\n\nVH', '\n\nKhông ai hiểu câu này. Chẳng ai rõ.\n\nVH'))
  const places = within(region('chỗ cần xem'))
  await user.click(places.getByRole('button', { name: /hiểu câu này\..*hiểu câu này/u }))
  await user.click(places.getByRole('button', { name: 'Là một ý' }))
  await vi.waitFor(() => expect(desk.statements).toHaveLength(50))
  await user.click(await places.findByRole('button', { name: 'Không phải ý' }))
  expect(await places.findByRole('heading', { name: '3 chỗ cần xem' })).toBeVisible()
  expect(desk.report?.yaml.trim().split('\n')).toEqual([
    expect.stringContaining('- add: { kind:'),
    '- { quote: "Chẳng ai rõ.", drop: true }',
  ])
})

test('facts of the conference are corrected', async () => {
  const desk = await drawDesk()
  const field = within(region('Trang sẽ hiện')).getByLabelText('Ngày họp')
  await user.clear(field)
  await user.type(field, '2009-03-25{Enter}')
  await vi.waitFor(() => expect(desk.reading?.date).toBe('2009-03-25'))
  // Each digit that is typed is no act, and an empty field says that the report states no date.
  expect(desk.history.steps).toHaveLength(2)
  await user.clear(field)
  await user.tab()
  await vi.waitFor(() => expect(desk.reading?.date).toBeNull())
})

describe('people', () => {
  const people = (): HTMLElement => within(region('Trang sẽ hiện')).getByRole('list', { name: 'Người' })

  test('get offices by words that are typed or selected; a form with unusable words stays open', async () => {
    const desk = await drawDesk()
    await user.click(button('sửa Nguyễn Hải Đường'))
    const form = within(screen.getByRole('form', { name: 'sửa Nguyễn Hải Đường' }))
    expect(form.getByRole('textbox', { name: 'chức vụ' })).toHaveValue('Phó bí thư')
    expect(form.getByRole('combobox', { name: 'cơ quan' })).toHaveValue('Đảng uỷ khối các cơ quan trung ương')
    await user.click(form.getByRole('button', { name: '+ thêm chức vụ' }))
    const [, role] = form.getAllByRole('textbox', { name: 'chức vụ' })
    await user.type(role as HTMLElement, 'Tổng giám đốc')
    await user.click(form.getByRole('button', { name: 'Lưu' }))
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Tổng giám đốc'))
    expect(desk.report?.yaml).toBe('')
    const start = seedText().indexOf('Bộ trưởng')
    desk.words = { start, end: start + 'Bộ trưởng'.length }
    await user.click((await form.findAllByRole('button', { name: 'chức vụ ← Bộ trưởng' }))[1] as HTMLElement)
    await user.click(form.getByRole('checkbox', { name: 'có dự' }))
    await user.click(form.getByRole('button', { name: 'Lưu' }))
    await vi.waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    expect(people()).toHaveTextContent(
      'Nguyễn Hải Đường, Phó bí thư Đảng uỷ khối các cơ quan trung ương, Bộ trưởng (không dự)',
    )
  })

  test('and groups come from selected words, by keys', async () => {
    const desk = await drawDesk()
    const select = (words: string): void => {
      const start = seedText().indexOf(words)
      desk.words = { start, end: start + words.length }
    }
    select('kết quả nổi bật')
    await user.keyboard('p')
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('không phải là họ tên người'))
    // A part of a name that was read: the name is mended.
    select('Nguyễn Hải')
    await user.keyboard('p')
    await vi.waitFor(() => expect(people()).toHaveTextContent('Nguyễn Hải, Phó bí thư'))
    select('các chi/đảng bộ trực thuộc')
    await user.keyboard('d')
    const groupList = within(region('Trang sẽ hiện')).getByRole('list', { name: 'Nhóm dự' })
    await vi.waitFor(() => expect(groupList).toHaveTextContent('các chi/đảng bộ trực thuộc'))
    await user.click(button('bỏ các chi/đảng bộ trực thuộc'))
    await user.click(button('bỏ Nguyễn Hải'))
    await vi.waitFor(() => expect(desk.report?.yaml).toBe(''))
  })
})

test('a name that is no person is dropped; two names of one body are joined', async () => {
  const desk = await drawDesk()
  const bodies = desk.reading?.bodies.length ?? 0
  await user.click(button('bỏ Nguyễn Hải Đường'))
  await vi.waitFor(() => expect(desk.reading?.people.map(({ name }) => name)).toEqual(['Lê Doãn Hợp']))
  await user.selectOptions(
    screen.getByRole('combobox', { name: /^Ban cán sự Đảng.*là một với/u, hidden: true }),
    'Bộ Thông tin và Truyền thông',
  )
  await vi.waitFor(() => expect(desk.reading?.bodies).toHaveLength(bodies - 1))
  expect(desk.report?.yaml.split('\n')[1]).toMatch(
    /^- alias: \{ organization: "Bộ Thông tin và Truyền thông", as: \["/u,
  )
})

test('work that can’t be kept is said', async () => {
  await drawDesk(seedText(), () => Promise.reject(new Error('full')))
  await user.keyboard('{ArrowDown}3')
  expect(await screen.findByText(/hãy tải tệp dự án trước khi đóng/u)).toBeVisible()
})

test('in English, messages are too', async () => {
  const desk = await drawDesk()
  await user.click(button('English'))
  expect(await screen.findByRole('heading', { name: '3 places to look at' })).toBeVisible()
  await vi.waitFor(() =>
    expect(desk.reading?.places[0]?.why).toBe('read as 1 outcome of 2008 from its neighbours alone'),
  )
  expect(document.documentElement.lang).toBe('en')
  document.documentElement.lang = 'vi'
})

describe('a report is brought', () => {
  test('as pasted words, and gets a name from its title and day', async () => {
    const desk = await drawDesk(null)
    await user.click(screen.getByLabelText('Lời văn của báo cáo'))
    await user.paste(seedText())
    expect(await screen.findByText(/49 ý/u)).toBeVisible()
    await user.click(button('Đưa vào bàn'))
    await vi.waitFor(() => expect(groups()).toContain('kết quả 2008 · 9'))
    expect(desk.report?.name).toBe('2009-03-26-hoi-nghi-tong-ket-cong-tac-dang-nam-2008-va-trien-khai.txt')
  })

  test('a text that is no report says why', async () => {
    await drawDesk(null)
    await user.click(screen.getByLabelText('Lời văn của báo cáo'))
    await user.paste('<html><body>')
    expect(await screen.findByText(/^Lỗi: /u)).toBeVisible()
  })
})

test('the work is taken away: the checks first, then the site, the files and the project', async () => {
  const desk = await drawDesk()
  await user.keyboard('{ArrowDown}3')
  await vi.waitFor(() => expect(desk.report?.yaml).not.toBe(''))
  await user.click(button('Xuất'))
  expect(await screen.findByText(/không có lỗi/u)).toBeVisible()
  for (const name of ['Tải bien-nien.zip', /^Tải 2009.*\.txt$/u, /corrections\.yaml$/u, 'Tải du-an.bien-nien'])
    expect(button(name)).toBeEnabled()
  await user.keyboard('{Escape}')
  expect(region('Văn bản')).toBeVisible()
})

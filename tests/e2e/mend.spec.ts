// A report with ten misreadings is brought to what it says: by the mouse alone, and by keys alone.
import type { Page } from '@playwright/test'
import { readForDesk } from '../../src/desk/reading.ts'
import { corrections, putOn } from './desk.ts'
import { expect, test } from './page.ts'

const NAME = '2017-01-12-so-nong-lam.txt'
const TEXT = `Sở Nông lâm tỉnh Hà Lâm nhìn lại năm 2016, bàn việc năm 2017

Ngày 12/1/2017, tại hội trường lớn ở Lâm Khê, Sở Nông lâm tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2016 và triển khai nhiệm vụ năm 2017. Đồng chí Lò Văn Pâng - Giám đốc Sở chủ trì.

Hàng ghế đầu còn Vàng Thị Sáo, người giữ sổ nhóm thợ Bản Nậm, cùng đông đủ cô bác hàng xóm.

Năm 2016, toàn ngành trồng mới 1.200 ha rừng, chăm sóc 800 ha và cấp phát 15 tấn giống cho bà con. Đường lên bản Nậm vẫn chưa thông xe như đã hứa. Có 3 trạm được tặng Cờ thi đua của tỉnh.

Người già trong bản bảo rừng nay đã xanh lại. Mấy con suối cạn từ lâu bây giờ lại có nước.

Sang năm, mỗi trạm nhận thêm 50 ha. Sở Nông lâm sẽ mở 4 lớp nghề cho thanh niên; giữ giá giống không đổi. Rồi đây, nương rẫy bỏ hoang ắt phủ kín cây.

Đồng chí Lò Văn Pâng yêu cầu các trạm báo cáo hằng tháng và không để xảy ra cháy rừng.
`
const GUEST = 'Vàng Thị Sáo'

/** What a report with corrections says, a line each. */
function saidWith(yaml: string): string[] {
  const { place, people, groups, statements, places } = readForDesk({ name: NAME, text: TEXT, yaml }, 'vi')
  return [
    ...places.filter(({ reason }) => reason === 'problem').map(({ why }) => why),
    `tại ${place ?? '-'}`,
    ...people.map(
      ({ name, offices }) => `${name}${offices.map(({ role, body }) => `, ${role} | ${body ?? ''}`).join('')}`,
    ),
    ...groups.map(({ quote }) => `nhóm ${quote}`),
    ...statements.map(
      ({ kind, year, by, start, end }) =>
        `${kind} ${year}${by === null ? '' : ` ${by}`}: ${TEXT.slice(start, end).replace(/[.;,\s]+$/u, '')}`,
    ),
  ]
}

const READ = [
  'tại hội trường lớn ở Lâm Khê',
  'Lò Văn Pâng, Giám đốc | Sở',
  'outcome 2016: toàn ngành trồng mới 1.200 ha rừng, chăm sóc 800 ha và cấp phát 15 tấn giống cho bà con',
  'outcome 2016: Đường lên bản Nậm vẫn chưa thông xe như đã hứa',
  'award 2016: Có 3 trạm được tặng Cờ thi đua của tỉnh',
  'outcome 2016: Người già trong bản bảo rừng nay đã xanh lại',
  'outcome 2016: Mấy con suối cạn từ lâu bây giờ lại có nước',
  'goal 2017: Sang năm, mỗi trạm nhận thêm 50 ha',
  'goal 2017: mở 4 lớp nghề cho thanh niên',
  'goal 2017: giữ giá giống không đổi',
  'goal 2017: Rồi đây, nương rẫy bỏ hoang ắt phủ kín cây',
  'request 2017 Lò Văn Pâng: các trạm báo cáo hằng tháng và không để xảy ra cháy rừng',
]
const GOLD = [
  'tại Lâm Khê',
  'Lò Văn Pâng, Giám đốc | Sở',
  `${GUEST}, người giữ sổ | nhóm thợ Bản Nậm`,
  'nhóm đông đủ cô bác hàng xóm',
  'outcome 2016: toàn ngành trồng mới 1.200 ha rừng, chăm sóc 800 ha',
  'outcome 2016: cấp phát 15 tấn giống cho bà con',
  'shortcoming 2016: Đường lên bản Nậm vẫn chưa thông xe như đã hứa',
  'award 2016: Có 3 trạm được tặng Cờ thi đua của tỉnh',
  `strength 2016 ${GUEST}: Mấy con suối cạn từ lâu bây giờ lại có nước`,
  'goal 2017: mỗi trạm nhận thêm 50 ha',
  'goal 2017: mở 4 lớp nghề cho thanh niên',
  'goal 2017: giữ giá giống không đổi',
  'goal 2017: nương rẫy bỏ hoang ắt phủ kín cây',
  'request 2017 Lò Văn Pâng: các trạm báo cáo hằng tháng',
  'request 2017 Lò Văn Pâng: không để xảy ra cháy rừng',
]

/** What an editor's hands do, whether they hold a mouse or type. */
interface Hands {
  /** Selects words of the report. */
  select(words: string): Promise<void>
  /** Chooses the statement with these words. */
  choose(words: string): Promise<void>
  /** Presses a button of the toolbar or beside a field. */
  press(name: RegExp, key?: string): Promise<void>
  /** Gives a field of the open form words of the report. */
  fill(label: string, words: string): Promise<void>
}

/** Mends all ten, one after the other, and waits for each. */
async function mend(page: Page, hands: Hands): Promise<void> {
  const shown = page.getByRole('region', { name: 'Trang sẽ hiện' })
  await hands.select('Lâm Khê')
  await hands.press(/^Nơi họp ←/u)
  await expect(shown.getByText('Lâm Khê', { exact: true })).toBeVisible()

  await hands.select(GUEST)
  await hands.press(/^P\s?người$/u, 'p')
  await expect(shown.getByRole('list', { name: 'Người' })).toContainText(GUEST)
  await hands.press(new RegExp(`^sửa ${GUEST}`, 'u'))
  await hands.press(/thêm chức vụ/u)
  await hands.fill('chức vụ', 'người giữ sổ')
  await hands.fill('cơ quan', 'nhóm thợ Bản Nậm')
  await hands.press(/^Lưu$/u)
  await expect(shown.getByRole('list', { name: 'Người' })).toContainText('người giữ sổ nhóm thợ Bản Nậm')

  await hands.select('đông đủ cô bác hàng xóm')
  await hands.press(/nhóm người dự/u, 'd')
  await expect(shown.getByRole('list', { name: 'Nhóm dự' })).toContainText('đông đủ cô bác')

  // Nothing is lost when the page is loaded again in the middle.
  await expect(page.getByText('Đã lưu trong trình duyệt')).toBeVisible()
  await page.reload()
  await expect(shown.getByRole('list', { name: 'Nhóm dự' })).toContainText('đông đủ cô bác')

  await hands.choose('Đường lên bản Nậm')
  await hands.press(/khuyết điểm$/u, '3')
  await expect(shown).toContainText('khuyết điểm 2016 · 1')

  await hands.choose('Người già trong bản')
  await hands.press(/Không phải ý/u, 'x')
  await expect(shown).toContainText('kết quả 2016 · 2')

  await hands.choose('Mấy con suối')
  await hands.press(/ưu điểm$/u, '2')
  await expect(shown).toContainText('ưu điểm 2016 · 1')
  await hands.select(GUEST)
  await hands.press(/^Người nói ý đang chọn/u)
  await expect(shown).toContainText(`lại có nước ${GUEST}`)

  await hands.select('mỗi trạm nhận thêm 50 ha')
  await hands.press(/mục tiêu$/u, '5')
  await expect(shown).not.toContainText('Sang năm')

  await hands.choose('Rồi đây')
  for (let count = 0; count < 2; count += 1) await hands.press(/đầu sang phải/u, '}')
  await expect(shown).not.toContainText('Rồi đây')

  await hands.choose('toàn ngành trồng mới')
  await hands.select('cấp phát')
  await hands.press(/tách đôi/u, 't')
  await expect(shown).toContainText('kết quả 2016 · 2')

  await hands.choose('các trạm báo cáo hằng tháng')
  await hands.select('không để')
  await hands.press(/tách đôi/u, 't')
  await expect(shown).toContainText('yêu cầu 2017 · 2')
}

/** Where a letter of the report stands in the window, px; it is brought into view. */
const pointAt = (page: Page, offset: number): Promise<{ left: number; right: number; y: number }> =>
  page.evaluate(async (sought) => {
    // The desk brings what is chosen into view at the next frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const passage = [...document.querySelectorAll<HTMLElement>('[data-at]')].find((one) => {
      const start = Number(one.dataset['at'])
      return start <= sought && sought < start + one.textContent.length
    })
    if (!passage?.firstChild) throw new Error(`no passage at ${sought}`)
    passage.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    const at = sought - Number(passage.dataset['at'])
    range.setStart(passage.firstChild, at)
    range.setEnd(passage.firstChild, at + 1)
    const { left, right, top, height } = range.getBoundingClientRect()
    return { left, right, y: top + height / 2 }
  }, offset)

const mouse = (page: Page): Hands => {
  const select = async (words: string): Promise<void> => {
    // From inside the first word to inside the last: whole words are meant.
    const at = TEXT.indexOf(words)
    const [from, to] = [await pointAt(page, at + 1), await pointAt(page, at + words.length - 2)]
    // Bringing the end into view may have moved the start.
    const begin = await pointAt(page, at + 1)
    await page.mouse.move(begin.left + 1, begin.y)
    await page.mouse.down()
    await page.mouse.move(to.right - 1, to.y + begin.y - from.y, { steps: 4 })
    await page.mouse.up()
    await expect(page.getByRole('toolbar', { name: 'Chữ đã chọn là:' })).toBeVisible()
  }
  return {
    select,
    async choose(words) {
      const { left, y } = await pointAt(page, TEXT.indexOf(words) + 1)
      await page.mouse.click(left + 1, y)
      await expect(page.getByRole('toolbar', { name: 'Ý này là:' })).toBeVisible()
    },
    async press(name) {
      await page.getByRole('button', { name }).first().click()
    },
    async fill(label, words) {
      await select(words)
      await page.getByRole('button', { name: `${label} ← ${words}` }).click()
    },
  }
}

const keys = (page: Page): Hands => {
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  /** Where the first passage of a class begins; -1 without one. */
  const startOf = (name: string): Promise<number> =>
    page.evaluate((one) => Number(document.querySelector<HTMLElement>(`[data-at].${one}`)?.dataset['at'] ?? -1), name)
  const lineOf = (at: number): number => TEXT.slice(0, at).split('\n').length
  const status = page.getByRole('region', { name: 'Văn bản' }).getByRole('status')
  return {
    async select(words) {
      const start = TEXT.indexOf(words)
      await press('c')
      for (let at = await startOf('selected'); at !== start; at = await startOf('selected')) {
        expect(at).toBeGreaterThanOrEqual(0)
        const [here, there] = [lineOf(at), lineOf(start)]
        await press(here < there ? 'ArrowDown' : here > there ? 'ArrowUp' : at < start ? 'ArrowRight' : 'ArrowLeft')
      }
      while ((await status.textContent()) !== words) {
        expect(words).toContain(await status.textContent())
        await press(']')
      }
    },
    async choose(words) {
      const start = TEXT.indexOf(words)
      await press('Escape')
      await press('Escape')
      for (let at = await startOf('chosen'); at !== start; at = await startOf('chosen'))
        await press(at < start ? 'ArrowDown' : 'ArrowUp')
    },
    async press(name, key) {
      if (key !== undefined) return press(key)
      const named = page.getByRole('button', { name }).first()
      await expect(named).toBeVisible()
      for (let stops = 0; stops < 90; stops += 1) {
        if (await named.evaluate((one) => one === document.activeElement)) return press('Enter')
        await press('Tab')
      }
      throw new Error(`no key leads to ${String(name)}`)
    },
    async fill(label, words) {
      await expect(page.getByRole('form').getByLabel(label, { exact: true })).toBeFocused()
      await page.keyboard.type(words)
      await press('Tab')
    },
  }
}

for (const [name, hands] of Object.entries({ 'the mouse': mouse, keys }))
  test(`it is brought to what it says by ${name} alone`, async ({ quiet: page }) => {
    expect(saidWith('')).toEqual(READ)
    await putOn(page, NAME, TEXT, 'kết quả 2016 · 4')
    await mend(page, hands(page))
    const yaml = await corrections(page)
    expect(saidWith(yaml)).toEqual(GOLD)
    // Undo to the start and redo to the end give the same file.
    const undo = page.getByRole('button', { name: /Hoàn tác/u })
    const acts = 13
    for (let count = 0; count < acts; count += 1) await undo.click()
    expect(await corrections(page)).toBe('')
    for (let count = 0; count < acts; count += 1) await page.getByRole('button', { name: /Làm lại/u }).click()
    expect(await corrections(page)).toBe(yaml)
  })

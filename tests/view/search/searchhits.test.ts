// How the hits below the search field are drawn.
import { screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../render.ts'
import { ask, list, options } from './box.ts'

describe('a hit', () => {
  test('marks the words that were found, in the spelling of the report', async () => {
    await ask('doan ket')
    expect(within(list()).getAllByRole('mark').map(wordsOf)).toEqual(['đoàn', 'kết', 'đoàn', 'kết', 'đoàn', 'kết'])
  })

  test('shows a long text from a few words before the first mark', async () => {
    await ask('còn tồn tại như')
    const [hit] = options()
    expect(wordsOf(hit).slice(0, 60)).toMatchInlineSnapshot(
      `"…huy các ưu điểm, khắc phục các khuyết điểm còn tồn tại như:"`,
    )
    expect(
      within(hit as HTMLElement)
        .getAllByRole('mark')
        .map(wordsOf),
    ).toEqual(['còn', 'tồn', 'tại', 'như'])
  })
})

describe('the list', () => {
  test('counts the hits of a group that are not shown', async () => {
    await ask('đảng')
    const group = (name: string): HTMLElement => within(list()).getByRole('group', { name })
    const notes = (name: string): string[] => within(group(name)).getAllByRole('paragraph').map(wordsOf)
    expect(within(group('Phát biểu · 13')).getAllByRole('option')).toHaveLength(4)
    expect(notes('Phát biểu · 13')).toEqual(['Phát biểu · 13', 'và 9 chỗ nữa'])
    expect(notes('Mục tiêu · 5')).toEqual(['Mục tiêu · 5', 'và 1 chỗ nữa'])
    expect(notes('Kết quả · 3')).toEqual(['Kết quả · 3'])
  })

  test('shows below the list what Enter would do', async () => {
    await ask(' đoàn kết ')
    expect(wordsOf(screen.getByText(/Lọc cả trang/u))).toBe('↑↓ Enter Lọc cả trang theo “đoàn kết” Esc')
  })
})

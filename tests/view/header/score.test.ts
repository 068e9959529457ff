import { cleanup, render, screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Dataset, Event, Kind } from '../../../src/model/dataset.ts'
import { looksBack } from '../../../src/model/kinds.ts'
import Score from '../../../src/view/header/Score.svelte'
import { seedDataset } from '../../seed.ts'
import { idIn, linksOf, pageAt, twoReports, wordsOf } from '../render.ts'

const data = seedDataset()
function show(search = '', dataset: Dataset = data, at = 0): void {
  render(Score, { page: pageAt(search, dataset), event: dataset.events[at] as Event })
}
const score = (): HTMLElement => screen.getByRole('group', { name: 'Tổng quan: mỗi dấu là một ý trong báo cáo' })
const rows = (): HTMLElement[] => within(score()).getAllByRole('listitem')
// Marks are for the mouse: the lists of the page have the same links for keys and screen readers.
const marks = (root: Element = score()): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('a[title]')]
const without = (...kinds: Kind[]): Dataset => ({
  ...data,
  statements: data.statements.filter(({ kind }) => !kinds.includes(kind)),
})

describe('the counts', () => {
  test('are links to the lists of outcomes and goals, with their years', () => {
    show()
    expect(wordsOf(within(score()).getByRole('paragraph'))).toBe('năm 2008 9 kết quả 17 mục tiêu năm 2009')
    expect(linksOf(within(score()).getByRole('paragraph'))).toEqual([
      ['9 kết quả', '#outcomes'],
      ['17 mục tiêu', '#goals'],
    ])
  })

  test('have no year if there is nothing to count', () => {
    show('', without('outcome', 'goal'))
    expect(wordsOf(within(score()).getByRole('paragraph'))).toBe('0 kết quả 0 mục tiêu')
  })

  test('don’t depend on filters', () => {
    show('?kind=award')
    expect(linksOf(within(score()).getByRole('paragraph')).map(([words]) => words)).toEqual([
      ...['9 kết quả', '17 mục tiêu'],
    ])
  })

  test('are those of the conference alone', () => {
    show('', twoReports(), 1)
    expect(wordsOf(within(score()).getByRole('paragraph'))).toBe('năm 2009 10 kết quả 8 mục tiêu năm 2010')
  })

  test('are English if the interface is', () => {
    show('?lang=en')
    expect(
      linksOf(screen.getByRole('group'))
        .slice(0, 2)
        .map(([words]) => words),
    ).toEqual(['9 outcomes', '17 goals'])
  })
})

describe('the rows', () => {
  test('lead to the speakers, and on a phone to the lists and to what each one said', () => {
    show('?year=2009')
    expect(rows().map((row) => linksOf(row))).toEqual([
      [
        ['5 không ghi mục 4 nhiệm vụ chính trị', '#outcomes'],
        ['7 nhiệm vụ kinh tế - xã hội 10 công tác xây dựng Đảng', '#goals'],
      ],
      [
        ['Lê Doãn Hợp', '?year=2009&item=le-doan-hop#p-le-doan-hop'],
        ['5 ưu điểm 2 khuyết điểm', '?person=le-doan-hop&year=2009'],
        ['5 yêu cầu', '?person=le-doan-hop&year=2009'],
      ],
      [
        ['Nguyễn Hải Đường', '?year=2009&item=nguyen-hai-duong#p-nguyen-hai-duong'],
        ['5 ưu điểm', '?person=nguyen-hai-duong&year=2009'],
        ['4 yêu cầu', '?person=nguyen-hai-duong&year=2009'],
      ],
      [['2 khen thưởng', '?year=2009&kind=award']],
    ])
  })

  test('are the agenda items: speakers with their offices, and accessible counts of statements', () => {
    show()
    const heard = rows().map((row) => [...row.children].filter((one) => !one.matches('[aria-hidden], .back, .ahead')))
    expect(heard.map((parts) => parts.map(wordsOf))).toEqual([
      ['Báo cáo', '9 kết quả, 17 mục tiêu'],
      ['Lê Doãn Hợp, Bộ trưởng', '5 ưu điểm, 2 khuyết điểm, 5 yêu cầu'],
      ['Nguyễn Hải Đường, Phó bí thư', '5 ưu điểm, 4 yêu cầu'],
      ['Lễ trao tặng', '2 khen thưởng'],
    ])
  })

  test('are numbered in the order of the agenda', () => {
    show()
    expect(rows().map((row) => wordsOf(row.querySelector('.agenda-number')))).toEqual(['1', '2', '3', '4'])
  })

  test('count each speaker’s requests; the last row has the date and the place', () => {
    show()
    expect(rows().map((row) => wordsOf(row.querySelector('small')))).toEqual([
      '',
      '5 yêu cầu',
      '4 yêu cầu',
      '26/3/2009, Hà Nội',
    ])
  })

  test('have the date only in the last row, and only if that has no requests', () => {
    const smalls = (): string[] => rows().map((row) => wordsOf(row.querySelector('small')))
    show('', without('request'))
    expect(smalls()).toEqual(['', '', '', '26/3/2009, Hà Nội'])
    cleanup()
    show('', without('award'))
    expect(smalls()).toEqual(['', '5 yêu cầu', '4 yêu cầu'])
    cleanup()
    show('', { ...data, events: data.events.map((event) => ({ ...event, place: null })) })
    expect(smalls().at(-1)).toBe('26/3/2009')
    cleanup()
    show('', { ...data, events: data.events.map((event) => ({ ...event, date: null })) })
    expect(smalls().at(-1)).toBe('')
  })

  test('have a mark for each statement, backward-looking ones on the left, the others on the right', () => {
    show()
    const idsIn = (side: string): (string | undefined)[] =>
      [...score().querySelectorAll(`li > .${side}`)].flatMap((part) => marks(part).map(({ dataset }) => dataset['id']))
    const ids = (isBack: boolean): string[] =>
      data.statements.filter(({ kind }) => looksBack(kind) === isBack).map(({ id }) => id)
    expect(idsIn('back').sort()).toEqual(ids(true).sort())
    expect(idsIn('ahead').sort()).toEqual(ids(false).sort())
  })
})

describe('a mark', () => {
  const words = 'Tiếp tục nâng cao công tác phát triển đảng viên'
  const id = idIn(data, words)

  test('has its words as title and links to its detail', () => {
    show('?year=2009')
    const mark = screen.getByTitle(words)
    expect(mark).toHaveAttribute('href', `?year=2009&item=${id}#p-${id}`)
    expect(mark).toHaveClass('goal')
  })

  test('is hidden from keyboard and screen readers', () => {
    show()
    for (const mark of marks()) {
      expect(mark).toHaveAttribute('tabindex', '-1')
      expect(mark.closest('[aria-hidden=true]')).not.toBeNull()
    }
  })

  test('is faint where its statement is filtered out', () => {
    show('?kind=award')
    expect(
      marks()
        .filter((mark) => !mark.classList.contains('dim'))
        .map(({ title }) => title),
    ).toEqual(data.statements.filter(({ kind }) => kind === 'award').map(({ text }) => text))
  })

  test('is highlighted if its statement is open', () => {
    show(`?item=${id}`)
    expect(
      marks()
        .filter((mark) => mark.classList.contains('open'))
        .map(({ title }) => title),
    ).toEqual([words])
  })
})

import { describe, expect, test } from 'vitest'
import type { Dataset, Event } from '../../../src/model/dataset.ts'
import { whatWasSaid, whoMet, type Piece } from '../../../src/view/header/sentences.ts'
import { seedDataset } from '../../seed.ts'
import { pageAt } from '../render.ts'

const data = seedDataset()
const words = (pieces: readonly Piece[]): string => pieces.map((one) => one.words).join('')
const links = (pieces: readonly Piece[]): [string, string][] =>
  pieces.flatMap((one) => (one.href === undefined ? [] : [[one.words, one.href]]))
const eventOf = (dataset: Dataset): Event => dataset.events[0] as Event
const met = (dataset: Dataset = data, search = ''): ReturnType<typeof whoMet> =>
  whoMet(pageAt(search, dataset), eventOf(dataset))
const said = (dataset: Dataset = data, search = ''): Piece[][] => whatWasSaid(pageAt(search, dataset), eventOf(dataset))
const withEvent = (change: Partial<Event>): Dataset => ({
  ...data,
  events: data.events.map((event) => ({ ...event, ...change })),
})

describe('who met', () => {
  test('the organizer, speakers with offices, the number of groups, each with a link', () => {
    const { organizer, speakers, groups } = met()
    expect([organizer, speakers, groups].map(words)).toEqual([
      'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông tổ chức.',
      'Phát biểu: Lê Doãn Hợp, Bộ trưởng; Nguyễn Hải Đường, Phó bí thư Đảng uỷ khối các cơ quan trung ương.',
      'Dự còn có 3 nhóm.',
    ])
    expect([...organizer, ...speakers, ...groups].filter(({ href }) => href !== undefined)).toEqual([
      {
        words: 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
        href: '?item=dang-uy-bo-thong-tin-va-truyen-thong#p-dang-uy-bo-thong-tin-va-truyen-thong',
        isQuoted: true,
      },
      { words: 'Lê Doãn Hợp', href: '?item=le-doan-hop#p-le-doan-hop', isQuoted: true },
      { words: 'Nguyễn Hải Đường', href: '?item=nguyen-hai-duong#p-nguyen-hai-duong', isQuoted: true },
      { words: '3 nhóm', href: '#people' },
    ])
  })

  test('in English', () => {
    const { organizer, speakers, groups } = met(data, '?lang=en')
    expect([organizer, speakers, groups].map(words)).toEqual([
      'Held by Đảng uỷ cơ quan Bộ Thông tin và Truyền thông.',
      'Spoke: Lê Doãn Hợp, Bộ trưởng; Nguyễn Hải Đường, Phó bí thư Đảng uỷ khối các cơ quan trung ương.',
      'Also attending 3 groups.',
    ])
  })

  test('without organizer, speakers and groups', () => {
    const { organizer, speakers, groups } = met({ ...withEvent({ organizer: null }), attendances: [] })
    expect([organizer, speakers, groups].map(words)).toEqual(['Không rõ cơ quan tổ chức.', '', ''])
  })

  test('silent people are no speakers', () => {
    const silent = data.attendances.map((one) => (one.person === 'le-doan-hop' ? { ...one, spoke: false } : one))
    expect(words(met({ ...data, attendances: silent }).speakers)).toMatch(/^Phát biểu: Nguyễn Hải Đường,/u)
  })

  test('a speaker without office has only the name; of the organizer’s office its body isn’t repeated', () => {
    expect(words(met({ ...data, memberships: [] }).speakers)).toBe('Phát biểu: Lê Doãn Hợp; Nguyễn Hải Đường.')
    const own = { ...withEvent({ organizer: 'dang-uy-khoi-cac-co-quan-trung-uong' }) }
    expect(words(met(own).speakers)).toBe(
      'Phát biểu: Lê Doãn Hợp, Bộ trưởng Bộ Thông tin và Truyền thông; Nguyễn Hải Đường, Phó bí thư.',
    )
  })

  test('more than three speakers are counted', () => {
    const [first] = data.attendances.filter(({ spoke }) => spoke)
    const names = ['Lê An', 'Trần Bình', 'Phạm Chi', 'Vũ Dân', 'Đỗ Giang']
    const many: Dataset = {
      ...data,
      people: names.map((name, at) => ({ ...data.people[0], id: `p${at}`, name }) as Dataset['people'][number]),
      memberships: [],
      attendances: names.map((_, at) => ({ ...first, person: `p${at}` }) as Dataset['attendances'][number]),
    }
    const { speakers } = met(many)
    expect(words(speakers)).toBe('Phát biểu: Lê An; Trần Bình; Phạm Chi; và 2 người nữa.')
    expect(links(speakers).at(-1)).toEqual(['và 2 người nữa', '#people'])
  })
})

describe('what was said', () => {
  test('each number and heading leads to its statements', () => {
    expect(said(data, '?lang=vi&theme=dark').map(links)).toEqual([
      [
        ['9 kết quả', '?kind=outcome&theme=dark'],
        ['nhiệm vụ chính trị', '?kind=outcome&topic=nhiem-vu-chinh-tri&theme=dark'],
        ['10 ưu điểm', '?kind=strength&theme=dark'],
        ['2 khuyết điểm', '?kind=shortcoming&theme=dark'],
        ['2 khen thưởng', '?kind=award&theme=dark'],
      ],
      [
        ['17 mục tiêu', '?kind=goal&theme=dark'],
        ['nhiệm vụ kinh tế - xã hội', '?kind=goal&topic=nhiem-vu-kinh-te-xa-hoi&theme=dark'],
        ['công tác xây dựng Đảng', '?kind=goal&topic=cong-tac-xay-dung-dang&theme=dark'],
        ['9 yêu cầu', '?kind=request&theme=dark'],
      ],
    ])
  })

  test('in English', () => {
    expect(said(data, '?lang=en').map(words)).toEqual([
      'In 2008, the report names 9 outcomes (without heading\u00A05, nhiệm vụ chính trị\u00A04), 10 strengths, 2 shortcomings, 2 awards.',
      'In 2009, the report sets out 17 goals (nhiệm vụ kinh tế - xã hội\u00A07, công tác xây dựng Đảng\u00A010), 9 requests.',
    ])
  })

  test('a side without statements is said', () => {
    const back = data.statements.filter(({ kind }) => kind !== 'goal' && kind !== 'request')
    expect(said({ ...data, statements: back }).map(words)[1]).toBe('Báo cáo không nêu việc sắp làm.')
    expect(said({ ...data, statements: [] }).map(words)[0]).toBe('Báo cáo không nêu việc đã làm.')
  })

  test('of several years, the first and the last; of many headings, the first three', () => {
    const goals = data.statements.filter(({ kind }) => kind === 'goal')
    const spread = goals.slice(0, 5).map((one, at) => ({ ...one, year: 2009 + at, topic: `mục ${at}` }))
    expect(words(said({ ...data, statements: spread })[1] ?? [])).toBe(
      'Năm 2009–2013, báo cáo đặt ra 5 mục tiêu (mục 0\u00A01, mục 1\u00A01, mục 2\u00A01, 2 mục khác).',
    )
  })

  test('only of the report’s own conference', () => {
    const other = data.statements.map((one) => ({ ...one, event: 'other' }))
    expect(said({ ...data, statements: other }).map(words)).toEqual([
      'Báo cáo không nêu việc đã làm.',
      'Báo cáo không nêu việc sắp làm.',
    ])
  })
})

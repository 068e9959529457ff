import { describe, expect, test } from 'vitest'
import { editLinks, type LinkEdit } from '../../src/link/edit.ts'
import { seedDataset } from '../seed.ts'

const dataset = seedDataset()
const [report] = dataset.reports
const edit = (one: Partial<LinkEdit>): ReturnType<typeof editLinks> =>
  editLinks(dataset, report?.id ?? '', [
    { at: 3, do: 'link', quote: 'Công tác cán bộ nữ', with: 'Tăng cường chỉ đạo phát triển nguồn', in: null, ...one },
  ])
const count = dataset.links.length

describe('an edit that applies', () => {
  test('links statements by quotes that look the same, and says so', () => {
    const { links, problems, effects } = edit({
      quote: 'công\u00A0tác  cán bộ nữ',
      with: 'TĂNG CƯỜNG'.toLowerCase() + ' chỉ đạo phát triển nguồn',
    })
    expect(problems).toEqual([])
    expect(links).toHaveLength(count + 1)
    expect(effects).toEqual([
      {
        at: 3,
        message: `linked ‘Công tác cán bộ nữ được quan tâm và đổi mới’ and ‘Tăng cường chỉ đạo phát triển nguồn nhân lực’ (${count} → ${count + 1} links)`,
      },
    ])
  })

  test('unlinks statements, and says so', () => {
    const { links, effects } = edit({ do: 'unlink', quote: 'Sự gắn kết tốt giữa', with: 'gắn kết chặt chẽ hơn giữa' })
    expect(links).toHaveLength(count - 1)
    expect(effects[0]?.message).toMatch(new RegExp(`^unlinked ‘Sự gắn kết.*\\(${count} → ${count - 1} links\\)$`, 'u'))
  })

  test.each(['2009-03-26-dang-uy-bo-tttt', 'seeds/2009-03-26-dang-uy-bo-tttt.txt'])(
    'accepts %s as the report',
    (file) => {
      expect(edit({ in: file }).problems).toEqual([])
    },
  )
})

describe('an edit that can’t be applied gives a problem', () => {
  test.each<[Partial<LinkEdit>, string]>([
    [{ quote: 'cán' }, "'cán' stands in 6 different statements: ‘"],
    [{ quote: 'ông' }, "no statement of 2009-03-26-dang-uy-bo-tttt.txt has the words 'ông'."],
    [{ quote: 'công tac can bo nu' }, "Did you mean 'Công tác cán bộ nữ'?"],
    [{ quote: 'Tham dự Hội nghị còn có' }, "no statement was read from 'Tham dự Hội nghị còn có' in"],
    [{ in: '2009-03-26-dang-uy-bo-ttt.txt' }, "Did you mean '2009-03-26-dang-uy-bo-tttt.txt'?"],
    [
      { in: 'y.txt' },
      "there is no report 'y.txt'. Expected the file name of a report in the same folder, such as '2009",
    ],
    [{ do: 'unlink' }, 'are not linked. Remove the correction.'],
  ])('%j', (one, message) => {
    const { links, problems, effects } = edit(one)
    expect(problems[0]?.message).toContain(message)
    expect(links).toEqual(dataset.links)
    expect(effects).toEqual([])
  })
})

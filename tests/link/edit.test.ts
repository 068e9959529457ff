import { describe, expect, test } from 'vitest'
import { editLinks, type LinkEdit } from '../../src/link/edit.ts'
import type { Message } from '../../src/text/message.ts'
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
        message: {
          vi: `đã nối ‘Công tác cán bộ nữ được quan tâm và đổi mới’ với ‘Tăng cường chỉ đạo phát triển nguồn nhân lực’ (${count} → ${count + 1} mối nối)`,
          en: `linked ‘Công tác cán bộ nữ được quan tâm và đổi mới’ and ‘Tăng cường chỉ đạo phát triển nguồn nhân lực’ (${count} → ${count + 1} links)`,
        },
      },
    ])
  })

  test('unlinks statements, and says so', () => {
    const { links, effects } = edit({ do: 'unlink', quote: 'Sự gắn kết tốt giữa', with: 'gắn kết chặt chẽ hơn giữa' })
    expect(links).toHaveLength(count - 1)
    expect(effects[0]?.message.vi).toMatch(
      new RegExp(`^đã bỏ nối ‘Sự gắn kết.*’ với ‘.*\\(${count} → ${count - 1} mối nối\\)$`, 'u'),
    )
    expect(effects[0]?.message.en).toMatch(
      new RegExp(`^unlinked ‘Sự gắn kết.*\\(${count} → ${count - 1} links\\)$`, 'u'),
    )
  })

  test.each(['2009-03-26-dang-uy-bo-tttt', 'seeds/2009-03-26-dang-uy-bo-tttt.txt'])(
    'accepts %s as the report',
    (file) => {
      expect(edit({ in: file }).problems).toEqual([])
    },
  )
})

describe('an edit that can’t be applied gives a problem', () => {
  test.each<[Partial<LinkEdit>, Message]>([
    [
      { quote: 'cán' },
      {
        vi: "'cán' có trong 6 ý khác nhau: ‘",
        en: "'cán' stands in 6 different statements: ‘",
      },
    ],
    [
      { quote: 'ông' },
      {
        vi: "không ý nào của 2009-03-26-dang-uy-bo-tttt.txt có lời 'ông'. Cần lời của một ý, viết đúng như trong văn bản.",
        en: "no statement of 2009-03-26-dang-uy-bo-tttt.txt has the words 'ông'. Expected words of one statement, as they stand in the text.",
      },
    ],
    [
      { quote: 'công tac can bo nu' },
      { vi: "Có phải là 'Công tác cán bộ nữ' không?", en: "Did you mean 'Công tác cán bộ nữ'?" },
    ],
    [
      { quote: 'Tham dự Hội nghị còn có' },
      {
        vi: "không đọc được ý nào từ 'Tham dự Hội nghị còn có' trong 2009-03-26-dang-uy-bo-tttt.txt. Cần lời của một ý.",
        en: "no statement was read from 'Tham dự Hội nghị còn có' in 2009-03-26-dang-uy-bo-tttt.txt. Expected words of one statement.",
      },
    ],
    [
      { in: '2009-03-26-dang-uy-bo-ttt.txt' },
      {
        vi: "không có báo cáo '2009-03-26-dang-uy-bo-ttt.txt'. Có phải là '2009-03-26-dang-uy-bo-tttt.txt' không?",
        en: "there is no report '2009-03-26-dang-uy-bo-ttt.txt'. Did you mean '2009-03-26-dang-uy-bo-tttt.txt'?",
      },
    ],
    [
      { in: 'y.txt' },
      {
        vi: "không có báo cáo 'y.txt'. Cần tên tệp của một báo cáo trong cùng thư mục, chẳng hạn '2009-03-26-dang-uy-bo-tttt.txt'.",
        en: "there is no report 'y.txt'. Expected the file name of a report in the same folder, such as '2009-03-26-dang-uy-bo-tttt.txt'.",
      },
    ],
    [
      { do: 'unlink' },
      {
        vi: "chỗ sửa này không đổi gì: 'Công tác cán bộ nữ' và 'Tăng cường chỉ đạo phát triển nguồn' chưa được nối với nhau. Hãy xoá chỗ sửa.",
        en: "this changes nothing: 'Công tác cán bộ nữ' and 'Tăng cường chỉ đạo phát triển nguồn' are not linked. Remove the correction.",
      },
    ],
    [
      { quote: 'Sự gắn kết tốt giữa', with: 'gắn kết chặt chẽ hơn giữa' },
      {
        vi: "chỗ sửa này không đổi gì: 'Sự gắn kết tốt giữa' và 'gắn kết chặt chẽ hơn giữa' đã được nối với nhau. Hãy xoá chỗ sửa.",
        en: "this changes nothing: 'Sự gắn kết tốt giữa' and 'gắn kết chặt chẽ hơn giữa' are linked already. Remove the correction.",
      },
    ],
    [
      { with: 'Công tác phát triển đảng viên' },
      {
        vi: 'chỉ nối được ý đã qua với ý sắp tới: một kết quả với một mục tiêu hay yêu cầu trong cùng báo cáo, hoặc một ý đã đề ra với ý mà báo cáo sau nói về việc ấy.',
        en: 'a link joins what was and what shall be: a result and a goal or request of one report, or a promise and what a later report says of it.',
      },
    ],
  ])('%j', (one, { vi, en }) => {
    const { links, problems, effects } = edit(one)
    expect(problems[0]?.message.vi).toContain(vi)
    expect(problems[0]?.message.en).toContain(en)
    expect(links).toEqual(dataset.links)
    expect(effects).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { correctReport } from '../../../src/parse/edit/correct.ts'
import type { Correction } from '../../../src/parse/edit/correction.ts'
import type { Message } from '../../../src/text/message.ts'
import { correct, GOAL, problem, report } from './corrected.ts'

describe('every problem is in Vietnamese too:', () => {
  test.each<[string, Correction, string]>([
    [
      'set, nothing changes',
      { at: 0, do: 'set', quote: GOAL, set: { kind: 'goal' } },
      `chỗ sửa này không đổi gì: '${GOAL}' đã có những giá trị này. Hãy xoá chỗ sửa.`,
    ],
    [
      'set, no statement',
      { at: 0, do: 'set', quote: 'Trời hôm nay đẹp lắm.', set: { year: 2010 } },
      "không đọc được ý nào từ 'Trời hôm nay đẹp lắm.'. Hãy dùng 'add' để thêm, với kind và year.",
    ],
    [
      'set, no such body',
      { at: 0, do: 'set', quote: GOAL, set: { onBehalfOf: 'Bộ Không' } },
      "không đọc được tổ chức nào tên là 'Bộ Không' trong báo cáo. Cần tên viết đúng như trong văn bản.",
    ],
    [
      'drop, nothing there',
      { at: 0, do: 'drop', quote: 'ĐÁNH GIÁ BÀI VIẾT( 0)' },
      "chỗ sửa này không đổi gì: ở 'ĐÁNH GIÁ BÀI VIẾT( 0)' không có ý, người, nhóm hay câu chưa hiểu nào. Hãy xoá chỗ sửa.",
    ],
    [
      'set, no statement, with what an add needs',
      { at: 0, do: 'set', quote: 'Trời hôm nay đẹp lắm.', set: { kind: 'goal', year: 2010 } },
      `không đọc được ý nào từ 'Trời hôm nay đẹp lắm.'. Hãy dùng 'add' để thêm, với kind và year. Hãy viết: - add: { kind: goal, year: 2010, quote: "Trời hôm nay đẹp lắm." }`,
    ],
    [
      'add, a statement with other values already',
      { at: 0, do: 'add', quote: GOAL, add: { kind: 'request', year: 2010 } },
      `'${GOAL}' đã là một ý của báo cáo. Hãy dùng 'set' để sửa. Hãy viết: - { quote: "${GOAL}", set: { kind: request, year: 2010 } }`,
    ],
    [
      'add, a statement already',
      { at: 0, do: 'add', quote: GOAL, add: { kind: 'goal', year: 2009 } },
      `'${GOAL}' đã là một ý của báo cáo. Hãy dùng 'set' để sửa.`,
    ],
    [
      'add, around a statement',
      { at: 0, do: 'add', quote: `đội ngũ; ${GOAL}`, add: { kind: 'goal', year: 2009 } },
      `trong 'đội ngũ; ${GOAL}' đã có 1 ý: ‘${GOAL}’. Hãy dùng 'drop' để bỏ ý ấy trước, hoặc trích lời khác.`,
    ],
    ['no words', { at: 0, do: 'drop', quote: '…' }, "'…' không có từ nào. Cần lời của báo cáo."],
    [
      'alias, nothing changes',
      { at: 0, do: 'alias', organization: 'Bộ Thông tin và Truyền thông', as: ['Bộ TT&TT'] },
      "chỗ sửa này không đổi gì: 'Bộ Thông tin và Truyền thông' đã có những tên này. Hãy xoá chỗ sửa.",
    ],
  ])('%s', (_, correction, message) => {
    expect(problem(correction)?.vi).toBe(message)
  })

  test('an entry that is suggested is in English too', () => {
    expect(problem({ at: 0, do: 'add', quote: GOAL, add: { kind: 'request', year: 2010 } })?.en).toBe(
      `'${GOAL}' is a statement already. Use 'set' to change it. Write: - { quote: "${GOAL}", set: { kind: request, year: 2010 } }`,
    )
  })

  test('a name of several bodies', () => {
    const [one, two, ...rest] = report.organizations
    if (!one || !two) throw new Error('expected two bodies')
    const same = { ...report, organizations: [{ ...one, name: 'Ban' }, { ...two, name: 'Ban' }, ...rest] }
    const { problems } = correctReport(same, [{ at: 0, do: 'alias', organization: 'Ban', as: ['Bộ'] }])
    expect(problems.map(({ message }) => message)).toEqual([
      {
        vi: "'Ban' là tên của 2 tổ chức: ‘Ban’, ‘Ban’. Hãy viết tên đầy đủ của một tổ chức.",
        en: "'Ban' names 2 bodies: ‘Ban’, ‘Ban’. Write the full name of one.",
      },
    ])
  })
})

describe('every applied correction gives an effect', () => {
  test.each<[Correction, Message]>([
    [
      { at: 7, do: 'set', quote: 'Công tác cán bộ nữ', set: { kind: 'strength', year: 2009 } },
      {
        vi: 'đã đặt kind: kết quả → ưu điểm, year: 2008 → 2009 cho ‘Công tác cán bộ nữ được quan tâm và đổi mới’',
        en: 'set kind outcome → strength, year 2008 → 2009 on ‘Công tác cán bộ nữ được quan tâm và đổi mới’',
      },
    ],
    [
      { at: 7, do: 'set', quote: GOAL, set: { topic: null, openEnded: true, onBehalfOf: 'Đảng uỷ khối' } },
      {
        vi: `đã đặt openEnded: không → có, onBehalfOf: - → ‘Đảng uỷ khối’, topic: ‘công tác xây dựng Đảng’ → - cho ‘${GOAL}’`,
        en: `set openEnded false → true, onBehalfOf - → ‘Đảng uỷ khối’, topic ‘công tác xây dựng Đảng’ → - on ‘${GOAL}’`,
      },
    ],
    [
      { at: 7, do: 'drop', quote: GOAL },
      { vi: `đã bỏ ‘${GOAL}’ (49 → 48 ý)`, en: `dropped ‘${GOAL}’ (49 → 48 statements)` },
    ],
    [
      { at: 7, do: 'drop', quote: 'Nguyễn Hải Đường' },
      {
        vi: 'đã bỏ người có tên Nguyễn Hải Đường (2 → 1 người); 9 ý nay không rõ ai nói',
        en: 'dropped the person Nguyễn Hải Đường (2 → 1 people); 9 statements have no speaker now',
      },
    ],
    [
      { at: 7, do: 'drop', quote: 'các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT' },
      {
        vi: 'đã bỏ nhóm ‘các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT’ (3 → 2 nhóm)',
        en: 'dropped the group ‘các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT’ (3 → 2 groups)',
      },
    ],
    [
      { at: 7, do: 'drop', quote: 'Trời hôm nay' },
      {
        vi: 'đã bỏ câu chưa hiểu ‘Trời hôm nay đẹp lắm.’ (1 → 0 câu chưa hiểu)',
        en: 'dropped the unread sentence ‘Trời hôm nay đẹp lắm.’ (1 → 0 not understood)',
      },
    ],
    [
      { at: 7, do: 'add', quote: 'Trời hôm nay đẹp lắm', add: { kind: 'goal', year: 2009 } },
      {
        vi: 'đã thêm mục tiêu năm 2009 ‘Trời hôm nay đẹp lắm’ (49 → 50 ý)',
        en: 'added goal 2009 ‘Trời hôm nay đẹp lắm’ (49 → 50 statements)',
      },
    ],
    [
      { at: 7, do: 'alias', organization: 'Chính phủ', as: ['đất nước'] },
      {
        vi: '‘Chính phủ’ cũng gọi là ‘đất nước’ (12 → 12 tổ chức)',
        en: '‘Chính phủ’ is also called ‘đất nước’ (12 → 12 bodies)',
      },
    ],
  ])('%j', (correction, message) => {
    expect(correct(correction)).toMatchObject({ problems: [], effects: [{ at: 7, message }] })
  })
})

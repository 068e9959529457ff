// Which conferences count as those of one body, judged by the names of their organizers.
import { describe, expect, test } from 'vitest'
import { bodyKeys } from '../../src/model/bodies.ts'
import type { Dataset } from '../../src/model/dataset.ts'

/** Groups of names that count as one body, in a dataset of these organizers. */
function groupsOf(...names: string[]): string[][] {
  const dataset = {
    reports: [],
    organizations: names.map((name, at) => ({ id: `o${at}`, name, aliases: [] })),
    events: names.map((_, at) => ({ id: `e${at}`, organizer: `o${at}` })),
  } as unknown as Dataset
  const keyOf = bodyKeys(dataset)
  const groups = new Map<string, string[]>()
  names.forEach((name, at) => groups.set(keyOf(`e${at}`), [...(groups.get(keyOf(`e${at}`)) ?? []), name]))
  return [...groups.values()]
}

describe('one body', () => {
  test.each([
    ['Đảng uỷ Sở Y tế', 'Đảng bộ Sở Y tế'],
    ['Đảng ủy Sở Y tế', 'Đảng uỷ Sở Y tế'],
    ['Công an TP. Hải Vân', 'Công an thành phố Hải Vân'],
    ['UBND Tp.Hải Vân', 'Uỷ ban nhân dân TP Hải Vân'],
    ['TAND tỉnh', 'Tòa án nhân dân tỉnh Hà Lâm'],
    ['Bộ đội Biên phòng tỉnh', 'Bộ đội Biên phòng tỉnh Trà Khê-Hải Vân'],
    ['UBND Tp. Phan Lang- Tháp Cham', 'UBND thành phố Phan Lang - Tháp Cham'],
    ['Khối thi đua Nông nghiệp - Môi trường', 'Khối thi đua các cơ quan nông nghiệp-môi trường tỉnh'],
    ['Sở Du lịch', 'ngành Du lịch'],
    ['LĐLĐ huyện Sơn Bình', 'Liên đoàn Lao động huyện Sơn Bình'],
    ['Công đoàn Nghề cá (CĐNC) tỉnh', 'Công đoàn Nghề cá tỉnh'],
    ['Công đoàn Nghề cá(CĐNC) tỉnh', 'Công đoàn Nghề cá tỉnh'],
    ['TP. Hải Vân', 'Thành phố Hải Vân'],
    ['Đảng uỷ TƯ Hội Làm vườn', 'Đảng uỷ Trung ương Hội Làm vườn'],
  ])('%s, %s', (one, other) => {
    expect(groupsOf(one, other)).toHaveLength(1)
  })
})

describe('different bodies', () => {
  test.each([
    ['Hội Làm vườn tỉnh', 'Hội Làm vườn huyện Sơn Bình'],
    ['Đảng uỷ Sở Y tế', 'Sở Y tế'],
    ['Sở Y tế', 'Sở Công thương'],
    ['Sở Tư pháp', 'Sở Trung ương pháp'],
    ['Bộ Y tế', 'Sở Y tế'],
    ['UBND huyện Đắk Mon', 'UBND huyện Sơn Bình'],
    ['Huyện uỷ Sơn Bình', 'UBND huyện Sơn Bình'],
    ['Công an tỉnh', 'Công an huyện Sơn Bình'],
  ])('%s, %s', (one, other) => {
    expect(groupsOf(one, other)).toHaveLength(2)
  })
  test('a short name that two places would fit stays for itself', () => {
    expect(groupsOf('TAND tỉnh', 'TAND tỉnh Hà Lâm', 'TAND tỉnh Trà Khê')).toHaveLength(3)
  })
  test('a conference without an organizer is of a body of its own', () => {
    const dataset = {
      reports: [],
      organizations: [],
      events: [
        { id: 'a', organizer: null },
        { id: 'b', organizer: null },
      ],
    }
    const keyOf = bodyKeys(dataset as unknown as Dataset)
    expect([keyOf('a'), keyOf('b')]).toEqual(['a', 'b'])
  })
})

describe('a conference without an organizer, whose title begins with a place', () => {
  /** Whether it counts as one of the named bodies. */
  const isOneOf = (title: string, ...names: string[]): boolean[] => {
    const dataset = {
      reports: [{ id: 'r', title }],
      organizations: names.map((name) => ({ id: name, name, aliases: [] })),
      events: [
        { id: 'e', report: 'r', organizer: null },
        ...names.map((name) => ({ id: name, report: '', organizer: name })),
      ],
    }
    const keyOf = bodyKeys(dataset as unknown as Dataset)
    return names.map((name) => keyOf(name) === keyOf('e'))
  }
  test.each([
    ['Đắk Mon: thu hoạch khá', 'UBND huyện Đắk Mon'],
    ['Hải Vân: Kinh tế tăng trưởng năm 2031', 'UBND TP. Hải Vân'],
    ['Hải Vân: Kinh tế tăng trưởng', 'Uỷ ban nhân dân thành phố Hải Vân'],
    ['Sơn Bình: làm đường', 'Huyện Sơn Bình'],
    // Either placement of the tone.
    ['Hòa Lâm: làm đường', 'UBND huyện Hoà Lâm'],
  ])('%s: that of %s', (title, name) => {
    expect(isOneOf(title, name, 'UBND huyện Trà Khê')).toEqual([true, false])
  })
  test.each([
    // Another body, another place.
    ['Đắk Mon: thu hoạch khá', 'Công an huyện Đắk Mon'],
    ['Đắk Mon: thu hoạch khá', 'UBND huyện Đắk Mon Thượng'],
    // The title names somebody else, or no place.
    ['Đắk Mon: Công an Sơn Bình tổng kết', 'UBND huyện Đắk Mon'],
    ['Hội nghị: Đắk Mon thu hoạch khá', 'UBND huyện Đắk Mon'],
    ['Nông nghiệp: thu hoạch khá', 'UBND huyện Nông nghiệp'],
    ['Thu hoạch khá ở Đắk Mon', 'UBND huyện Đắk Mon'],
  ])('%s: not that of %s', (title, name) => {
    expect(isOneOf(title, name)).toEqual([false])
  })
  test('if two committees are of places with this name: none of them', () => {
    expect(isOneOf('Đắk Mon: thu hoạch khá', 'UBND huyện Đắk Mon', 'UBND xã Đắk Mon')).toEqual([false, false])
  })
})

// The names by which a report refers to the body that holds the conference.
import { describe, expect, test } from 'vitest'
import { hostPattern } from '../../../src/parse/who/host.ts'

/** The words that the host's pattern matches at the beginning; '' if it doesn't match. */
const taken = (organizer: string | null, words: string): string =>
  new RegExp(`^(?:${hostPattern(organizer).source})`, 'u').exec(words)?.[0] ?? ''

describe('the host', () => {
  test.each<[string | null, string, string]>([
    ['Đảng uỷ cơ quan Bộ TT&TT', 'Đảng bộ Bộ TT&TT sẽ', 'Đảng bộ Bộ TT&TT'],
    ['Sở Thủy sản tỉnh Hà Lâm', 'Sở sẽ', 'Sở'],
    ['Sở Thủy sản tỉnh Hà Lâm', 'ngành thủy sản tỉnh sẽ', 'ngành thủy sản tỉnh'],
    ['Sở Thủy sản tỉnh Hà Lâm', 'Sở Thủy sản tỉnh Hà Lâm sẽ', 'Sở Thủy sản tỉnh Hà Lâm'],
    ['Sở Thủy sản', 'Sở Thủy sản tỉnh sẽ', 'Sở Thủy sản tỉnh'],
    ['Công an TP. Hải Vân', 'Công an thành phố Hải Vân sẽ', 'Công an thành phố Hải Vân'],
    ['Công an TP. Hải Vân', 'Công an TP sẽ', 'Công an TP'],
    ['Công đoàn Nghề cá (CĐNC) tỉnh', 'CĐNC tỉnh sẽ', 'CĐNC tỉnh'],
    ['Công đoàn Nghề cá (CĐNC) tỉnh', 'Công đoàn Nghề cá tỉnh sẽ', 'Công đoàn Nghề cá tỉnh'],
    ['Liên minh Hợp tác xã (HTX) tỉnh Trà Khê', 'Liên minh HTX tỉnh sẽ', 'Liên minh HTX tỉnh'],
    [null, 'Đảng bộ sẽ', 'Đảng bộ'],
  ])('%s: %s', (organizer, words, expected) => {
    expect(taken(organizer, words)).toBe(expected)
  })
})

describe('another body', () => {
  test.each<[string | null, string]>([
    ['Bộ Thủy sản', 'Bộ Tài chính sẽ'],
    ['Bộ Thủy sản', 'Bộ trưởng sẽ'],
    ['Sở Thủy sản tỉnh Hà Lâm', 'Sở Thủy sản tỉnh Lâm Phượng sẽ'],
    ['Hội Nghề cá tỉnh Hà Lâm', 'Hội Nghề cá huyện sẽ'],
    ['Hội Nghề cá tỉnh Hà Lâm', 'Hội Nghề cá các cấp sẽ'],
    ['Hội Nghề cá tỉnh Hà Lâm', 'Hội Nghề cá cơ sở sẽ'],
    ['Đảng uỷ cơ quan Bộ TT&TT', 'Đảng uỷ khối sẽ'],
    [null, 'Sở sẽ'],
  ])('%s: %s', (organizer, words) => {
    expect(taken(organizer, words)).toBe('')
  })
})

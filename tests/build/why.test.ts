import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SeedError } from '../../src/build/problem.ts'
import { explain, explainPlace } from '../../src/build/why.ts'
import { messageLanguages } from '../../src/text/message.ts'
import { parsed } from '../parsed.ts'
import { SEED, seedText } from '../seed.ts'

describe('--why', () => {
  const report = parsed(seedText(), SEED)
  const lineOf = (part: string): { start: number; end: number } => {
    const at = seedText().indexOf(part)
    const start = seedText().lastIndexOf('\n', at) + 1
    return { start, end: seedText().indexOf('\n', at) }
  }

  test('lists the rules that matched a sentence, the result, and rules that almost matched', () => {
    const lines = explain(report, 'seeds/x.txt', lineOf('Bộ trưởng mong muốn'), 'vi').join('\n')
    expect(lines).toContain('  đọc là      phát biểu\n')
    expect(lines).toContain('speaker-says → in-time-to-come')
    expect(lines).toContain('yêu cầu năm 2009, người nói Lê Doãn Hợp: gắn kết chặt chẽ hơn')
    expect(lines).toMatch(/suýt khớp host-will ở seeds\/x\.txt:14:674/u)
    expect(lines).toContain('người       Lê Doãn Hợp: Uỷ viên | Ban chấp hành TW Đảng')
    const english = explain(report, 'seeds/x.txt', lineOf('Bộ trưởng mong muốn'), 'en').join('\n')
    expect(english).toContain('  read as     speech\n')
    expect(english).toContain('request 2009, by Lê Doãn Hợp: gắn kết chặt chẽ hơn')
    expect(english).toMatch(/almost {4}host-will at seeds\/x\.txt:14:674/u)
    expect(english).toContain('person      Lê Doãn Hợp: Uỷ viên | Ban chấp hành TW Đảng')
  })

  test('lists the facts of the conference, its groups and its doubts', () => {
    expect(explain(report, 'x.txt', lineOf('các đ/c uỷ viên Ban cán sự'), 'vi')).toEqual(
      expect.arrayContaining([
        '  hội nghị    26/3/2009, Hà Nội, kết quả năm 2008, nhiệm vụ năm 2009',
        '  nhóm        uỷ viên | Ban cán sự Đảng Bộ TT&TT',
      ]),
    )
    const doubtful = parsed('Hội nghị tổng kết công tác năm 2011\nChiều 9-1, Viện Y tổ chức Hội nghị tổng kết.', SEED)
    expect(explain(doubtful, 'x.txt', { start: 36, end: 80 }, 'vi')).toContainEqual(
      "  cần xem lại 'Chiều 9-1' không có năm; suy ra là năm 2012, theo tiêu đề.",
    )
  })

  test('names a blank line, and an unread sentence', () => {
    const text = seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm.\n\nVH')
    const at = text.indexOf('Trời')
    const [blank, unread] = [
      { start: at - 1, end: at - 1 },
      { start: at, end: at + 10 },
    ]
    expect(explain(parsed(text, SEED), 'x.txt', blank, 'vi')).toEqual(['x.txt:19:1: dòng trống'])
    expect(explain(parsed(text, SEED), 'x.txt', blank, 'en')).toEqual(['x.txt:19:1: a blank line'])
    expect(explain(parsed(text, SEED), 'x.txt', unread, 'vi')).toContainEqual(
      '    đọc là    chưa hiểu, theo closing (as its neighbours)',
    )
    expect(explain(parsed(text, SEED), 'x.txt', unread, 'en')).toContainEqual(
      '    read as   not understood, by closing (as its neighbours)',
    )
  })

  test('names the rule that made a line furniture', () => {
    const text = seedText()
    const at = text.indexOf('ĐÁNH GIÁ')
    const lines = explain(report, 'seeds/x.txt', { start: at, end: text.length }, 'vi').join('\n')
    expect(lines).toContain('đọc là      phần thừa của trang gốc')
    expect(lines).toMatch(/quy tắc {5}rating-or-counter \(/u)
  })

  test('accepts a path, a file name, or a name without its ending', async () => {
    for (const place of [`seeds/${SEED}:1`, `${SEED}:1:7`, `${SEED.replace('.txt', '')}:1`])
      expect((await explainPlace(resolve('seeds'), place))[0]).toContain(`seeds/${SEED}:1:1: Hội nghị Tổng kết`)
  })

  test.each([
    [
      'nothing.txt:1',
      `seeds:1:1: 'nothing.txt:1' không chỉ ra dòng nào của một báo cáo. Cần TỆP:DÒNG, với một trong các tệp: ${SEED}.`,
      `seeds:1:1: 'nothing.txt:1' is no line of a report. Expected FILE:LINE, with one of: ${SEED}.`,
    ],
    [
      'x',
      `seeds:1:1: 'x' không chỉ ra dòng nào của một báo cáo. Cần TỆP:DÒNG, với một trong các tệp: ${SEED}.`,
      `seeds:1:1: 'x' is no line of a report. Expected FILE:LINE, with one of: ${SEED}.`,
    ],
    [
      `${SEED}:9999`,
      `seeds/${SEED}:9999:1: tệp không có dòng 9999.`,
      `seeds/${SEED}:9999:1: the file has no line 9999.`,
    ],
  ])('%s is an error with a message about what was expected', async (place, vi, en) => {
    const failure = await explainPlace(resolve('seeds'), place).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SeedError)
    expect(messageLanguages.map((language) => (failure as SeedError).messageIn(language))).toEqual([vi, en])
  })
})

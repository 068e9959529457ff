import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeReport, listReport, reportSeeds } from '../../src/build/report.ts'
import { readSeeds } from '../../src/build/seeds.ts'
import { coverage, summarize, type FolderSummary, type SentenceCounts } from '../../src/build/summary.ts'
import { explainPlace } from '../../src/build/why.ts'
import type { ParsedReport } from '../../src/parse/rules/draft.ts'
import type { MessageLanguage } from '../../src/text/message.ts'
import { parsed } from '../parsed.ts'
import { allReports, SEED, seedText } from '../seed.ts'

describe('the extraction report', () => {
  const damaged = (): ParsedReport =>
    parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm. Mây trắng bay.\n\nVH'), SEED)

  test('has counts, coverage, and unread sentences with line and column', () => {
    const summary = summarize(damaged(), 'seeds/x.txt', 'vi')
    expect(describeReport(summary, 'vi')).toEqual([
      'seeds/x.txt',
      '  tiêu đề     Hội nghị Tổng kết công tác Đảng năm 2008 và triển khai chương trình công tác năm 2009 của Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      '  bên tổ chức Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      '  ngày họp    26/3/2009, nơi họp Hà Nội',
      '  nơi đăng    Mic.gov.vn, người viết VH',
      '  các ý       49: 9 kết quả, 10 ưu điểm, 2 khuyết điểm, 2 khen thưởng, 17 mục tiêu, 9 yêu cầu',
      '  người       2, nhóm 3, tổ chức 12, quan hệ 9',
      '  đã hiểu     99,4% số chữ cái (hiểu chưa hẳn là đúng)',
      '  câu         23 trong 25 câu cho ra nội dung; 0 câu là bối cảnh hoặc phần thừa, 2 câu chưa hiểu',
      '  seeds/x.txt:20:1: chưa hiểu: Trời hôm nay đẹp lắm.',
      '- add: { kind: award, year: 2008, quote: "Trời hôm nay đẹp lắm." }',
      '  seeds/x.txt:20:23: chưa hiểu: Mây trắng bay.',
      '- add: { kind: award, year: 2008, quote: "Mây trắng bay." }',
      '  seeds/x.txt:10:497: ít chắc: đọc là 1 kết quả năm 2008 chỉ nhờ các câu bên cạnh: Việc thực hiện dân chủ trong Đảng, phát huy quyền làm chủ của công chức viên chức có tiến bộ.',
      '  seeds/x.txt:14:100: ít chắc: đọc là 5 ưu điểm năm 2008 chỉ nhờ các câu bên cạnh: Đó là: sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động, … mẫu của đại đa số Đảng viên.',
      '  seeds/x.txt:16:383: ít chắc: đọc là 1 ưu điểm năm 2008 chỉ nhờ các câu bên cạnh: Công tác sinh hoạt Đảng giữ được nền nếp.',
    ])
    expect(describeReport(summarize(damaged(), 'seeds/x.txt', 'en'), 'en').slice(2)).toEqual([
      '  organizer   Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      '  date        2009-03-26, place Hà Nội',
      '  published   Mic.gov.vn, by VH',
      '  statements  49: 9 outcomes, 10 strengths, 2 shortcomings, 2 awards, 17 goals, 9 requests',
      '  people      2, groups 3, organizations 12, relations 9',
      '  coverage    99.4 % of the letters (understood, perhaps wrongly)',
      '  sentences   23 of 25 gave something; 0 background or furniture, 2 not understood',
      '  seeds/x.txt:20:1: not understood: Trời hôm nay đẹp lắm.',
      '- add: { kind: award, year: 2008, quote: "Trời hôm nay đẹp lắm." }',
      '  seeds/x.txt:20:23: not understood: Mây trắng bay.',
      '- add: { kind: award, year: 2008, quote: "Mây trắng bay." }',
      '  seeds/x.txt:10:497: less sure: read as 1 outcome of 2008 from its neighbours alone: Việc thực hiện dân chủ trong Đảng, phát huy quyền làm chủ của công chức viên chức có tiến bộ.',
      '  seeds/x.txt:14:100: less sure: read as 5 strengths of 2008 from its neighbours alone: Đó là: sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động, … mẫu của đại đa số Đảng viên.',
      '  seeds/x.txt:16:383: less sure: read as 1 strength of 2008 from its neighbours alone: Công tác sinh hoạt Đảng giữ được nền nếp.',
    ])
  })

  test('lists people, bodies, statements with their speakers, and what gave nothing, in both languages', () => {
    const summary = summarize(parsed(seedText(), SEED), 'seeds/x.txt', 'vi')
    const lines = listReport(summary, 'vi')
    // People, bodies, statements; every sentence gave something.
    expect(lines).toHaveLength(2 + 12 + 49)
    expect([lines[1], lines[2], lines[14]]).toEqual([
      '  seeds/x.txt:5:339: người: Nguyễn Hải Đường, Phó bí thư Đảng uỷ khối các cơ quan trung ương',
      '  seeds/x.txt:5:29: tổ chức: Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      '  seeds/x.txt:10:92: kết quả 2008: Đảng uỷ Bộ TT&TT đã tập trung phát huy vai trò lãnh đạo, chỉ đạo các chi/đảng bộ trực thuộc thực hiện và đạt được nhiều kết quả nổi bật',
    ])
    expect(listReport(summary, 'en').find((line) => line.includes('strength'))).toBe(
      '  seeds/x.txt:14:107: strength 2008, Lê Doãn Hợp: sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động',
    )
    const text = seedText().replace('\n\nVH', '\n\nHội nghị kết thúc tốt đẹp.\n\nVH')
    expect(listReport(summarize(parsed(text, SEED), 'seeds/x.txt', 'vi'), 'vi').at(-1)).toBe(
      '  seeds/x.txt:20:1: không thành ý nào: Hội nghị kết thúc tốt đẹp.',
    )
  })

  test.each<[string, string[], SentenceCounts]>([
    [
      'a statement, the conference, people and groups',
      [
        'Chiều 9-1-2012, tại Huế, Viện Y Huế đã tổ chức Hội nghị tổng kết công tác năm 2011.',
        'Dự hội nghị có đồng chí Lê Văn An - Giám đốc Sở Y tế và các đồng chí trong Ban Giám đốc.',
        'Năm 2011, Viện đã mở 4 lớp.',
      ],
      { all: 3, telling: 3, other: 0, unread: 0 },
    ],
    [
      'what is understood and gives nothing',
      [
        'Chiều 9-1-2012, tại Huế, Viện Y Huế đã tổ chức Hội nghị tổng kết công tác năm 2011.',
        'Năm 2011, Viện đã mở 4 lớp.',
        'Hội nghị kết thúc tốt đẹp.',
      ],
      { all: 3, telling: 2, other: 1, unread: 0 },
    ],
  ])('counts sentences by what they gave: %s', (_, lines, counts) => {
    const text = ['Hội nghị tổng kết công tác năm 2011, phương hướng năm 2012', ...lines].join('\n')
    expect(summarize(parsed(text, SEED), 'x.txt', 'vi').sentences).toEqual(counts)
  })

  test('the counts of sentences add up in every report', () => {
    for (const { file, text } of allReports()) {
      const { sentences, unclassified } = summarize(parsed(text, file), file, 'vi')
      expect(sentences.telling + sentences.other + sentences.unread, file).toBe(sentences.all)
      expect(sentences.unread, file).toBe(unclassified.length)
    }
  })

  test('has doubts with their places and advice', () => {
    const text = [
      'Hội nghị tổng kết công tác năm 2011, phương hướng năm 2012',
      'Chiều 9-1, tại Huế, Viện Y Huế đã tổ chức Hội nghị tổng kết công tác năm 2011. Dự có đồng chí Lê Văn An - Tham vấn cấp cao Bộ X.',
      'Năm 2011, Viện đã thammưu cho Bộ.',
    ].join('\n')
    const linesIn = (language: MessageLanguage): string[] =>
      describeReport(summarize(parsed(text, SEED), 'seeds/x.txt', language), language).map((line) => line.trim())
    expect(linesIn('vi').filter((line) => line.includes('cần xem lại'))).toEqual([
      "seeds/x.txt:2:1: cần xem lại: 'Chiều 9-1' không có năm; suy ra là năm 2012, theo tiêu đề.",
      expect.stringContaining("seeds/x.txt:2:95: cần xem lại: 'Tham vấn cấp cao Bộ' sau tên Lê Văn An"),
      "seeds/x.txt:3:19: cần xem lại: 'thammưu': hình như thiếu dấu cách. Các quy tắc đọc như có dấu cách; văn bản giữ nguyên.",
    ])
    expect(linesIn('en').filter((line) => line.includes('look here'))).toEqual([
      "seeds/x.txt:2:1: look here: 'Chiều 9-1' has no year; 2012 is inferred from the title.",
      expect.stringContaining("seeds/x.txt:2:95: look here: 'Tham vấn cấp cao Bộ' behind Lê Văn An"),
      "seeds/x.txt:3:19: look here: 'thammưu': a space seems to be missing. The rules read one; the text stays as it is.",
    ])
    expect(linesIn('vi')).toContainEqual('ngày họp    9/1/2012 (suy ra), nơi họp Huế')
    expect(linesIn('en')).toContainEqual('date        2012-01-09 (inferred), place Huế')
    expect(linesIn('en')).toContainEqual(
      'statements  1: 1 outcome, 0 strengths, 0 shortcomings, 0 awards, 0 goals, 0 requests',
    )
  })

  test('says how to add the sentences that were not understood', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
    await writeFile(join(folder, 'x.txt'), damaged().seed.text)
    const linesIn = async (language: MessageLanguage): Promise<string[]> => {
      const lines: string[] = []
      await reportSeeds(folder, (line) => lines.push(line), { language })
      return lines
    }
    expect(await linesIn('vi')).toContain(
      "Nếu một câu chưa hiểu là một ý của báo cáo: chép dòng '- add' ở dưới câu ấy vào TÊN.corrections.yaml cạnh báo cáo, và xem lại kind, year.",
    )
    expect(await linesIn('en')).toContain(
      "If a sentence that was not understood is a statement: paste the line '- add' below it into NAME.corrections.yaml beside the report, and check kind and year.",
    )
    // The lines can be pasted as they are printed.
    const entries = (await linesIn('vi')).filter((line) => line.startsWith('- add'))
    await writeFile(join(folder, 'x.corrections.yaml'), entries.join('\n'))
    expect((await readSeeds(folder)).statements).toHaveLength(51)
  })

  test('has no unread sentence for the report of 2009', () => {
    expect(coverage(parsed(seedText(), SEED))).toBe(1)
  })

  test('continues after a file that can’t be used and returns exit code 1, as text and as JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
    await cp('tests/fixtures/broken/empty.txt', join(folder, 'a.txt'))
    await cp(`seeds/${SEED}`, join(folder, SEED))
    const lines: string[] = []
    expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(1)
    expect(lines.some((line) => line.includes('a.txt:1:1: tệp không có chữ nào'))).toBe(true)
    expect(lines.some((line) => line.includes('các ý       49'))).toBe(true)
    expect(lines.some((line) => /a\.txt\s+KHÔNG DÙNG ĐƯỢC/u.test(line))).toBe(true)
    const json: string[] = []
    expect(await reportSeeds(folder, (line) => json.push(line), { json: true })).toBe(1)
    const { reports } = JSON.parse(json.join('\n')) as FolderSummary
    expect(reports.map(({ problem }) => problem !== null)).toEqual([false, true])
    expect(reports[0]?.statements).toMatchObject({ goal: 17, outcome: 9 })
  })
})

test('control and bidirectional characters are never printed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  const odd = '\u001B\u202E'
  const name = `x${odd}.txt`
  await writeFile(
    join(folder, name),
    seedText()
      .replace('Hội nghị Tổng kết', `Hội nghị${odd} Tổng kết`)
      .replace('\n\nVH', `\n\nTrời hôm nay${odd} đẹp lắm.\n\nVH`),
  )
  await writeFile(join(folder, `x${odd}.corrections.yaml`), `- quote: không${odd} có\n  drop: true\n`)
  const lines: string[] = []
  await reportSeeds(folder, (line) => lines.push(line))
  await reportSeeds(folder, (line) => lines.push(...line.split('\n')), { json: true })
  lines.push(...(await explainPlace(folder, `${name}:1`)), ...(await explainPlace(folder, `${name}:20`)))
  lines.push(...String(await readSeeds(folder).catch((error: unknown) => error)).split('\n'))
  expect(lines.filter((line) => /[\p{Bidi_Control}\p{Cc}]/u.test(line))).toEqual([])
  const all = lines.join('\n')
  for (const part of [
    'tiêu đề     Hội nghị\\u001B\\u202E Tổng kết',
    'cần xem lại: ở đây có U+001B, một ký tự điều khiển',
    'chưa hiểu: Trời hôm nay\\u001B\\u202E đẹp lắm.',
  ])
    expect(all).toContain(part)
})

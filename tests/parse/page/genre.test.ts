import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/parse/parse.ts'
import type { Message } from '../../../src/text/message.ts'

const declined = (text: string): Message | null => {
  const result = parseReport({ file: 'x.txt', text })
  return result.ok ? null : result.problem.message
}
const LEAD = 'Ngày 5/1/2012, tại Huế, Đảng uỷ Bộ X đã tổ chức Hội nghị tổng kết công tác năm 2011.'

describe('a text of another genre is declined with a message about what was expected', () => {
  test.each<[string, string[], Message]>([
    [
      'an English page',
      [
        'Ministry holds year-end conference',
        'On 26 March 2009 the Party Committee of the Ministry held a conference in Hanoi to review the work of 2008 and to set out the programme for 2009. The Minister attended the conference and gave a speech about the coming tasks.',
      ],
      {
        vi: 'hình như đây không phải là tiếng Việt (0% số chữ cái có dấu). Cần bản tin tiếng Việt về một hội nghị tổng kết năm (Hội nghị tổng kết …), viết đủ dấu; trang tiếng nước ngoài hay tiếng Việt không dấu thì không đọc được.',
        en: "this does not look like Vietnamese (0 % of the letters carry a mark). Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …), with its marks; a page in another language or typed without marks can't be read.",
      },
    ],
    [
      'Vietnamese typed without marks',
      [
        'Hoi nghi tong ket cong tac Dang nam 2008',
        'Ngay 26/3/2009, tai Ha Noi, Dang uy co quan Bo da to chuc Hoi nghi tong ket cong tac nam 2008 va trien khai chuong trinh cong tac nam 2009. Dong chi Bo truong da toi du va phat bieu tai Hoi nghi cung cac dai bieu va khach moi.',
      ],
      {
        vi: 'hình như đây không phải là tiếng Việt (0% số chữ cái có dấu). Cần bản tin tiếng Việt về một hội nghị tổng kết năm (Hội nghị tổng kết …), viết đủ dấu; trang tiếng nước ngoài hay tiếng Việt không dấu thì không đọc được.',
        en: "this does not look like Vietnamese (0 % of the letters carry a mark). Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …), with its marks; a page in another language or typed without marks can't be read.",
      },
    ],
    [
      'the source of a whole page',
      ['<!DOCTYPE html>', '<html lang="vi"><body>', '<p>Hội nghị tổng kết công tác năm 2011</p>', `<p>${LEAD}</p>`],
      {
        vi: 'đây là mã nguồn HTML của một trang (<!DOCTYPE html>), không phải lời văn. Hãy mở trang ấy bằng trình duyệt, bôi đen bài viết, chép lại rồi dán vào tệp này.',
        en: 'this is the HTML source of a page (<!DOCTYPE html>), not its text. Open the page in a browser, select the article, copy it and paste it into this file.',
      },
    ],
    [
      'the source of an article',
      ['<h2>Hội nghị tổng kết công tác năm 2011</h2>', ...Array<string>(6).fill(`<p>${LEAD}</p>`)],
      {
        vi: 'đây là mã nguồn HTML của một trang (<h2>), không phải lời văn. Hãy mở trang ấy bằng trình duyệt, bôi đen bài viết, chép lại rồi dán vào tệp này.',
        en: 'this is the HTML source of a page (<h2>), not its text. Open the page in a browser, select the article, copy it and paste it into this file.',
      },
    ],
    [
      'an index page',
      Array.from({ length: 12 }, (_, i) => `Hội nghị tổng kết công tác năm ${2000 + i}`),
      {
        vi: 'không đoạn nào có câu văn: hình như đây là danh sách liên kết hay danh sách tên. Cần bản tin tiếng Việt về một hội nghị tổng kết năm (Hội nghị tổng kết …); hãy dán lời văn của chính bài viết.',
        en: "no paragraph with a sentence: this looks like a list of links or names. Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …); paste the article's own text.",
      },
    ],
    [
      'a congress',
      [
        'Đại hội Đảng bộ tỉnh Lam Giang lần thứ XVI',
        'Sáng 23-10, Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XVI, nhiệm kỳ 2015 - 2020 chính thức khai mạc với sự tham dự của 345 đại biểu trong toàn Đảng bộ.',
      ],
      {
        vi: 'tiêu đề nói về một đại hội, nơi bầu cử và định ra việc của nhiều năm. Cần bản tin tiếng Việt về một hội nghị tổng kết năm (Hội nghị tổng kết …); kết quả và mục tiêu của đại hội sẽ bị đọc nhầm thành của một năm.',
        en: "the title names a congress (Đại hội), which elects and sets out years to come. Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …); its results and goals would be read as a year's.",
      },
    ],
  ])('%s', (_, lines, message) => {
    expect(declined(lines.join('\n\n'))).toEqual(message)
  })

  test.each([
    ['a conference that prepares a congress', 'Hội nghị tổng kết công tác năm 2011, chuẩn bị Đại hội Đảng bộ'],
    ['a title without "tổng kết"', 'Nông nghiệp Quảng Sơn lấy giá trị nông sản làm thước đo'],
    ['foreign words in a report', 'Hội nghị tổng kết Internet, logistics năm 2011'],
  ])('%s is accepted', (_, title) => {
    expect(declined(`${title}\n\n${LEAD}`)).toBeNull()
  })
})

test('a text with an overlong line is declined at that line', () => {
  const line = 'Trời đẹp. '.repeat(20_001)
  const result = parseReport({ file: 'x.txt', text: `Hội nghị tổng kết\n${line}` })
  expect(result).toEqual({
    ok: false,
    problem: {
      offset: 18,
      message: {
        vi: 'một dòng dài 200.010 ký tự. Cần mỗi đoạn văn nằm trên một dòng; hãy ngắt văn bản thành nhiều dòng.',
        en: 'a line of 200,010 letters. Expected paragraphs, each on a line of its own; break the text into lines.',
      },
    },
  })
})

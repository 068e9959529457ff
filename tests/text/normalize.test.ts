import { describe, expect, test } from 'vitest'
import { normalizeText, type TextProblem } from '../../src/text/normalize.ts'
import { asLatin1, asTcvn3, asVni } from '../encodings.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file that can be read', () => {
  test.each([
    ['a byte order mark is dropped', '\uFEFFHội nghị', 'Hội nghị'],
    ['CRLF and CR become LF', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['letters are composed', 'Nguyễn'.normalize('NFD'), 'Nguyễn'],
    ['a no-break space stays', 'a -\u00A0\n', 'a -\u00A0\n'],
    ['đ and its look-alike Ð stay unchanged', 'Đ Ð đ', 'Đ Ð đ'],
  ])('%s', (_, file, text) => {
    expect(normalizeText(utf8(file))).toEqual({ ok: true, text })
  })
})

describe('a file that can’t be read gives a problem with place and advice', () => {
  const problem = (bytes: Uint8Array): TextProblem => {
    const read = normalizeText(bytes)
    if (read.ok) throw new Error('expected a problem')
    return read.problem
  }

  test('at the line and column of a byte that is not UTF-8', () => {
    const bytes = new Uint8Array([...utf8('Hội nghị\nnăm '), 0xe0, ...utf8(' 2008')])
    expect(problem(bytes)).toEqual({
      line: 2,
      column: 5,
      message: {
        vi: 'byte 0xE0 không phải là UTF-8; cần một tệp văn bản mã UTF-8. Hãy lưu lại với Encoding là "UTF-8" (tệp cũ theo mã TCVN3 hay VNI thì phải chuyển mã trước).',
        en: 'byte 0xE0 is not UTF-8; expected a text file in UTF-8. Save it again with the encoding "UTF-8" (an old TCVN3 or VNI file must be converted first).',
      },
    })
  })

  test('for a letter that is cut off at the end of the file', () => {
    const bytes = utf8('năm Đ').slice(0, -1)
    expect(problem(bytes)).toMatchObject({ line: 1, column: 5 })
  })

  test('for UTF-16, with advice of its own', () => {
    expect(problem(new Uint8Array([0xff, 0xfe, 0x48, 0x00])).message).toEqual({
      vi: 'tệp có mã UTF-16; cần mã UTF-8. Hãy lưu lại với Encoding là "UTF-8".',
      en: 'the file is UTF-16; expected UTF-8. Save it again with the encoding "UTF-8".',
    })
  })

  test.each(['', ' \n\t\n', '\uFEFF'])('for an empty file: %j', (file) => {
    expect(problem(utf8(file))).toEqual({
      line: 1,
      column: 1,
      message: {
        vi: 'tệp không có chữ nào; cần lời văn của một báo cáo. Hãy dán lời văn vào rồi lưu.',
        en: 'the file is empty; expected the text of a report. Paste the text and save.',
      },
      isEmpty: true,
    })
  })

  test('for a binary file', () => {
    expect(problem(utf8('a\nb\u0000'))).toEqual({
      line: 2,
      column: 2,
      message: {
        vi: 'có ký tự NUL; cần văn bản thuần (không phải tệp Word hay PDF). Hãy chép lời văn sang một tệp .txt mã UTF-8.',
        en: 'a NUL character; expected plain text (not a Word or PDF file). Copy the words into a .txt file in UTF-8.',
      },
    })
  })

  test.each([
    ['UTF-8 read as Latin-1', asLatin1, 'opened as Windows-1252 (Latin-1)'],
    ['TCVN3', asTcvn3, 'Convert the text from TCVN3 (ABC) to Unicode'],
    ['VNI', asVni, 'Convert the text from VNI Windows to Unicode'],
  ])('for %s that was saved as UTF-8, at its first word', (_, damage, message) => {
    expect(problem(utf8(damage('BAO CAO\n  Đảng uỷ Bộ đã họp\n')))).toMatchObject({
      line: 2,
      column: 3,
      message: { en: expect.stringContaining(message) as string },
    })
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findMisread, misreadLines } from '../../src/text/misread.ts'
import { allReports } from '../seed.ts'
import { asLatin1, asTcvn3, asVni } from '../encodings.ts'

const HEAD = 'Hội nghị tổng kết công tác Đảng năm 2008 của Đảng uỷ Bộ'

describe('findMisread finds Vietnamese in a wrong encoding', () => {
  test.each([
    [
      'UTF-8 read as Windows-1252',
      asLatin1(HEAD),
      0,
      "'Há»™i' stands for 'Hội'. This is UTF-8 that was opened as Windows-1252",
    ],
    [
      'UTF-8 read as Windows-1252 twice',
      asLatin1(asLatin1(HEAD)),
      0,
      "stands for 'Hội'. This is UTF-8 that was opened as Windows-1252",
    ],
    ['a few words of UTF-8 read as Windows-1252', 'Äáº£ng uá»· Bá»™', 0, "'Äáº£ng' stands for 'Đảng'"],
    ['with control characters', 'Ä\u0090áº£ng uá»· Bá»™', 0, "'Ä\u0090áº£ng' stands for 'Đảng'"],
    ['TCVN3', asTcvn3(HEAD), 0, "'Héi nghÞ' stands for 'Hội nghị'. Convert the text from TCVN3 (ABC) to Unicode"],
    ['a few words in TCVN3', '§¶ng uû, Héi nghÞ', 0, "'§¶ng uû' stands for 'Đảng uỷ'"],
    ['VNI', asVni(HEAD), 0, "'Hoäi nghò' stands for 'Hội nghị'. Convert the text from VNI Windows to Unicode"],
    ['a few words in VNI', 'Ñaûng boä, Ñaûng uûy', 0, "'Ñaûng boä' stands for 'Đảng bộ'"],
    ['VNI in capitals', asVni('ĐẢNG BỘ TỈNH, HỘI NGHỊ TỔNG KẾT'), 0, "stands for 'ĐẢNG BỘ'"],
    ['after words without marks', `Mic.gov.vn\n\n${asTcvn3(HEAD)}`, 12, "'Héi nghÞ' stands for 'Hội nghị'"],
  ])('%s', (_, text, at, message) => {
    const found = findMisread(text)
    expect(found?.at).toBe(at)
    expect(found?.message.en).toContain(message)
  })

  test.each(['asLatin1', 'asTcvn3', 'asVni'] as const)('in every report, damaged by %s', (way) => {
    const damage = { asLatin1, asTcvn3, asVni }[way]
    const expected = { asLatin1: 'Windows-1252', asTcvn3: 'TCVN3 (ABC)', asVni: 'VNI Windows' }[way]
    for (const { file, text } of allReports()) expect(findMisread(damage(text))?.message.en, file).toContain(expected)
  })
})

describe('the message says what is wrong and how to put it right', () => {
  test('for UTF-8 read as Windows-1252', () => {
    expect(findMisread(asLatin1(HEAD))?.message).toEqual({
      vi: "chữ tiếng Việt bị hỏng: 'Há»™i' lẽ ra là 'Hội'. Tệp mã UTF-8 đã bị mở nhầm theo Windows-1252 (Latin-1) rồi lưu lại. Hãy mở tệp gốc theo UTF-8 và lưu lại bằng mã UTF-8, hoặc chép lại lời văn từ trang gốc. Nếu không còn tệp gốc, hãy mở bằng Notepad++: chọn Encoding > Convert to ANSI, rồi Encoding > UTF-8, rồi lưu.",
      en: "the Vietnamese letters are broken: 'Há»™i' stands for 'Hội'. This is UTF-8 that was opened as Windows-1252 (Latin-1) and saved again. Open the original file as UTF-8 and save it as UTF-8, or copy the text again from its page. Without the original, in Notepad++: Encoding > Convert to ANSI, then Encoding > UTF-8, then save.",
    })
  })

  test('for an old font', () => {
    expect(findMisread(asTcvn3(HEAD))?.message).toEqual({
      vi: "đây là chữ của phông cũ (.VnTime): 'Héi nghÞ' lẽ ra là 'Hội nghị'. Hãy chuyển văn bản từ mã TCVN3 (ABC) sang Unicode, chẳng hạn bằng UniKey (Ctrl+Shift+F6: nguồn TCVN3 (ABC), đích Unicode), rồi lưu bằng mã UTF-8.",
      en: "the letters are those of an old font (.VnTime): 'Héi nghÞ' stands for 'Hội nghị'. Convert the text from TCVN3 (ABC) to Unicode, for instance with UniKey (Ctrl+Shift+F6: source TCVN3 (ABC), destination Unicode), and save it as UTF-8.",
    })
  })
})

describe('findMisread accepts correct text', () => {
  test.each([
    ['an empty text', ''],
    ['a title', HEAD],
    ['capitals', HEAD.toUpperCase()],
    ['Ã before a quotation mark', 'CÁC XÃ”, XÃ–HUYỆN, XÃ\u00A0HỘI'],
    ['guillemets', 'phong trào «khá», «cá»'],
    ['signs', '§ 1, ± 5 %, 20 °C, © 2009, 30 m², ½, «a», µ'],
    ['French', 'Réunion générale à Hanoï, été, où l’élève déjà naïf a été reçu; français, château, Noël'],
    ['German', 'Über die Größe der Städte: Müller, Bäcker, Jäger, Schüler, Grüße'],
    ['Spanish', 'El niño pequeño, la reunión, año, mañana, señor, España'],
    ['one word in an old font', `${HEAD} (Héi nghÞ)`],
    ['decomposed letters (NFD)', HEAD.normalize('NFD')],
    ['the look-alike Ð', HEAD.replace(/Đ/gu, 'Ð')],
    ['Vietnamese without marks', 'Hoi nghi tong ket cong tac Dang'],
  ])('%s', (_, text) => {
    expect(findMisread(text)).toBeNull()
  })

  test('every report, and every line of it', () => {
    for (const { file, text } of allReports()) {
      expect(findMisread(text), file).toBeNull()
      expect(misreadLines(text), file).toEqual([])
      for (const line of text.split('\n')) expect(findMisread(line), line).toBeNull()
    }
  })

  test('README.vi.md', () => {
    expect(findMisread(readFileSync('README.vi.md', 'utf8'))).toBeNull()
  })
})

test('misreadLines finds single lines in a wrong encoding in a correct text', () => {
  const text = `${HEAD}\n\n${asVni(HEAD)}\n${HEAD}\n${asLatin1(HEAD)}`
  expect(misreadLines(text).map(({ at }) => at)).toEqual([text.indexOf('Hoäi'), text.indexOf('Há»')])
})

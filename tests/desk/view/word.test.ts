import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { wordsOfWord } from '../../../src/desk/view/word.ts'
import { asWord } from '../../documents.ts'

test('the words of a Word document, a line for each paragraph', async () => {
  expect(await wordsOfWord(asWord('Hội nghị tổng kết\nNgày 5/1, tại Hà Nội & <nơi khác>'))).toEqual({
    words: 'Hội nghị tổng kết\n\nNgày 5/1, tại Hà Nội & <nơi khác>',
  })
})

describe('a file that is none says what to do', () => {
  test.each([
    ['no archive', strToU8('PK\u0003\u0004…'), 'hoặc đã hỏng'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'hoặc đã hỏng'],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'hoặc đã hỏng'],
    ['cut off', asWord('a').subarray(0, 300), 'hoặc đã hỏng'],
  ])('%s', async (_, bytes, words) => {
    const read = await wordsOfWord(bytes)
    expect('why' in read ? read.why.vi : '').toContain(words)
  })

  test('an archive that unpacks to more than any report is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    const read = await wordsOfWord(bomb)
    expect('why' in read ? read.why.vi : '').toContain('giải nén ra quá lớn')
  })
})

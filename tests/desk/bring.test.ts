import { describe, expect, test } from 'vitest'
import { LARGEST, reportsOfDataset, whatIs } from '../../src/desk/bring.ts'
import { asTcvn3, bytewise } from '../encodings.ts'
import { datasetOf, SEED, seedText } from '../seed.ts'

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)

describe('what a file is', () => {
  test.each<[string, string, Uint8Array]>([
    ['text', 'a.txt', bytes('Hội nghị')],
    ['text', 'a.txt', bytewise(asTcvn3('Hội nghị'))],
    ['text', '', bytes('<3 là một lời')],
    ['text', 'báo cáo', bytes('{ không phải JSON')],
    ['word', 'a.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0)],
    ['web page', 'a.html', bytes('<p>Hội nghị')],
    ['web page', 'a', bytes(' <!DOCTYPE html><p>Hội nghị')],
    ['web page', 'a.txt', bytes('<html><p>Hội nghị')],
    ['corrections', 'a.corrections.yaml', bytes('- quote: a')],
    ['corrections', 'a.corrections.yml.txt', bytes('- quote: a')],
    ['data', 'du-an.bien-nien', bytes('{"bien-nien":"project"}')],
  ])('%s: %s', (is, name, content) => {
    expect(whatIs(name, content)).toEqual({ is })
  })

  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'không có chữ nào'],
    ['a large file', new Uint8Array(LARGEST + 1), 'nặng 34 MB'],
    ['PDF', bytes('%PDF-1.7'), 'PDF'],
    ['old Word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '.doc'],
    ['RTF', bytes('{\\rtf1'), 'RTF'],
  ])('%s is refused, with what to do', (_, content, words) => {
    const what = whatIs('a.txt', content)
    expect(what.is === 'refused' ? what.why.vi : '').toContain(words)
    expect(what.is === 'refused' ? what.why.vi : '').toMatch(/ (?:Hãy|hãy) /u)
  })
})

describe('the reports of a site', () => {
  test('are those of its dataset', () => {
    expect(reportsOfDataset(JSON.stringify(datasetOf(SEED)))).toEqual([{ name: SEED, text: seedText(), yaml: '' }])
  })

  test.each([['{'], ['{}'], ['{"reports":[]}'], ['{"reports":[{"id":5}]}'], ['null']])('%s has none', (text) => {
    expect(reportsOfDataset(text)).toBeNull()
  })
})

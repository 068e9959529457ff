import { describe, expect, test } from 'vitest'
import { decodings, readableShare } from '../../src/desk/decode.ts'
import { allReports, seedText } from '../seed.ts'
import { as1258, asLatin1, asTcvn3, asVni, bytewise } from '../encodings.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

describe('a report is read in the encoding in which it was written', () => {
  test.each<[string, string, (text: string) => Uint8Array]>([
    ['UTF-8', 'utf-8', utf8],
    ['UTF-8 with a byte order mark', 'utf-8', (text) => utf8(`\uFEFF${text}`)],
    ['UTF-8, decomposed', 'utf-8', (text) => utf8(text.normalize('NFD'))],
    ['UTF-8, with CR LF', 'utf-8', (text) => utf8(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 with a mark', 'utf-16', (text) => utf16(text, false, true)],
    ['UTF-16, big-endian, without a mark', 'utf-16', (text) => utf16(text, true, false)],
    ['Windows-1258', 'windows-1258', as1258],
    ['TCVN3', 'tcvn3', (text) => bytewise(asTcvn3(text))],
    ['TCVN3, saved as UTF-8', 'tcvn3', (text) => utf8(asTcvn3(text))],
    ['VNI', 'vni', (text) => bytewise(asVni(text))],
    ['VNI, saved as UTF-8', 'vni', (text) => utf8(asVni(text))],
    ['UTF-8 that was saved as Latin-1', 'utf-8-twice', (text) => utf8(asLatin1(text))],
  ])('%s', (_, encoding, write) => {
    for (const { file, text } of allReports()) {
      const [best] = decodings(write(text))
      expect([file, best?.encoding]).toEqual([file, encoding])
    }
    // Letters that an encoding lacks are lost; the seed's words have none.
    const words = 'Hội nghị tổng kết công tác Đảng năm 2008 của Đảng uỷ Bộ, được tổ chức ở Hà Nội'
    expect(decodings(write(words))[0]?.text).toBe(words)
  })
})

test('each encoding is offered with how much of it can be read, the best first', () => {
  const offered = decodings(bytewise(asTcvn3(seedText().slice(0, 3000))))
  expect(offered.map(({ encoding }) => encoding)).toEqual(
    expect.arrayContaining(['tcvn3', 'windows-1258', 'vni', 'utf-8']),
  )
  expect(offered.at(-1)?.readable).toBeNull()
  expect(offered[0]?.readable).toBeGreaterThan(0.95)
  expect(offered[1]?.readable).toBeLessThan(0.5)
  expect(offered.find(({ encoding }) => encoding === 'utf-8')).toMatchObject({ readable: null, text: '' })
})

test('plain ASCII is UTF-8, and offered once', () => {
  expect(decodings(utf8('Hoi nghi tong ket')).filter(({ readable }) => readable !== null)).toEqual([
    expect.objectContaining({ encoding: 'utf-8', readable: 1, text: 'Hoi nghi tong ket' }),
  ])
})

test.each([
  ['Đảng uỷ', 1],
  ['Đảng bộ xyzá', 2 / 3],
  ['plain', 1],
  ['', 1],
])('the readable share of ‘%s’', (words, share) => {
  expect(readableShare(words)).toBeCloseTo(share)
})

test.each([[new Uint8Array()], [Uint8Array.of(0, 0, 0, 0)], [Uint8Array.of(0xff)], [Uint8Array.of(0xfe, 0xff, 0xd8)]])(
  'any bytes are taken: %j',
  (bytes) => {
    expect(decodings(bytes).length).toBeGreaterThan(0)
  },
)

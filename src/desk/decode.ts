// Reads a text file in each encoding that Vietnamese was written in, and says how well it can be read in each, so that an
// editor can choose by eye. docs/language.md, old encodings.
import { fromFont, oldFonts, type OldFont } from '../text/oldfonts.ts'
import { repaired } from '../text/misread.ts'
import { isSyllable } from '../text/syllable.ts'
import type { Message } from '../text/message.ts'
import { asReport } from '../text/normalize.ts'

/** One way to read a file. */
export interface Decoded {
  /** Identifies the encoding: 'tcvn3'. */
  encoding: string
  /** The encoding's name for people, and where it is met. */
  name: Message
  /** The text, with line feeds as line ends and in NFC, as reports are kept (text/normalize.ts). */
  text: string
  /**
   * The share of words with a letter outside ASCII that are Vietnamese syllables, 0–1; null if the file isn't valid in
   * this encoding. 1 if no word has such a letter.
   */
  readable: number | null
}

/** Only this many UTF-16 units are judged: enough for a report's first page. */
const SAMPLE = 20_000
const WORD = /[\p{L}\p{M}\p{N}§¶®©¨«»¬\u00AD¦¥¤£¢¡¸µ·¹º¼½¾ª×÷^~\u0080-\u00BF]+/gu
const NOT_ASCII = /[\u0080-\u{10FFFF}]/u

/** The share of words with a letter outside ASCII that are Vietnamese syllables, 0–1. */
export function readableShare(text: string): number {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).filter((word) => NOT_ASCII.test(word))
  return words.length === 0 ? 1 : words.filter((word) => isSyllable(word)).length / words.length
}

/** Bytes as text, or null if they aren't valid. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The byte order that UTF-16 says or shows: letters of Latin script have a zero byte beside them. null: no UTF-16. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length / 8) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** The letters that a font from before Unicode stores: those of the text if it is UTF-8 already, else of its bytes. */
const stored = (bytes: Uint8Array): string | null => decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes)

const inFont =
  (font: OldFont | undefined) =>
  (bytes: Uint8Array): string | null => {
    const letters = stored(bytes)
    return letters === null || font === undefined ? null : fromFont(letters, font)
  }

const [tcvn3, vni] = oldFonts

/** The encodings, the one of today first. */
const ENCODINGS: readonly { encoding: string; name: Message; read: (bytes: Uint8Array) => string | null }[] = [
  {
    encoding: 'utf-8',
    name: { vi: 'UTF-8, chuẩn hiện nay', en: 'UTF-8, today’s standard' },
    read: (bytes) => decodeAs('utf-8', bytes),
  },
  {
    encoding: 'utf-16',
    name: { vi: 'UTF-16, “Unicode” của Notepad', en: 'UTF-16, Notepad’s “Unicode”' },
    read: (bytes) => {
      const order = utf16Of(bytes)
      return order === null ? null : decodeAs(order, bytes)
    },
  },
  {
    encoding: 'windows-1258',
    name: { vi: 'Windows-1258, Windows cũ', en: 'Windows-1258, old Windows' },
    read: (bytes) => decodeAs('windows-1258', bytes),
  },
  {
    encoding: 'tcvn3',
    name: { vi: 'TCVN3 (ABC), phông .VnTime', en: 'TCVN3 (ABC), fonts like .VnTime' },
    read: inFont(tcvn3),
  },
  {
    encoding: 'vni',
    name: { vi: 'VNI-Windows, phông VNI-Times', en: 'VNI-Windows, fonts like VNI-Times' },
    read: inFont(vni),
  },
  {
    encoding: 'utf-8-twice',
    name: { vi: 'UTF-8 bị lưu nhầm theo Latin-1', en: 'UTF-8 that was saved as Latin-1' },
    read: (bytes) => {
      const letters = decodeAs('utf-8', bytes)
      return letters === null ? null : repaired(letters)
    },
  },
]

/** Shares are compared in steps of 5 %: a foreign word more or less says nothing about the encoding. */
const rank = ({ readable }: Decoded): number => (readable === null ? -1 : Math.round(readable * 20))

/**
 * Reads a file in every encoding. The best comes first: the one with the largest share of Vietnamese syllables; of
 * near equals, the one in today's use. Encodings that give the same text as a better one are left out. Never throws.
 */
export function decodings(bytes: Uint8Array): Decoded[] {
  const tried = ENCODINGS.map(({ encoding, name, read }): Decoded => {
    const text = read(bytes)
    // A zero byte is in no text; UTF-16 that is read as anything else has one beside each letter.
    const isText = text !== null && !text.includes('\u0000')
    return isText
      ? { encoding, name, text: asReport(text), readable: readableShare(text.normalize('NFC')) }
      : { encoding, name, text: '', readable: null }
  })
  const sorted = tried.sort((a, b) => rank(b) - rank(a))
  return sorted.filter(
    ({ text, readable }, index) => readable === null || sorted.findIndex((one) => one.text === text) === index,
  )
}

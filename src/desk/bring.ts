// What a file is that an editor brings, by its first bytes and its name, and what to do about those that can't be read.
import * as v from 'valibot'
import type { Message } from '../text/message.ts'
import type { ReportFiles } from './reading.ts'

/** Largest file that is taken, in bytes. */
export const LARGEST = 32 * 1024 * 1024

/** What a file is; `refused` says why it can't be read, and what to do. */
export type Brought = { is: 'text' | 'word' | 'web page' | 'corrections' | 'data' } | { is: 'refused'; why: Message }

const refused = (vi: string, en: string): Brought => ({ is: 'refused', why: { vi, en } })

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)
const letters = (words: string): number[] => Array.from(words, (letter) => letter.charCodeAt(0))

const ZIP = [0x50, 0x4b, 3, 4]
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0]

/** What a file is. @param name its file name; '' for pasted bytes */
export function whatIs(name: string, bytes: Uint8Array): Brought {
  if (bytes.length === 0)
    return refused('Tệp không có chữ nào. Hãy chọn tệp khác.', 'The file is empty. Choose another one.')
  if (bytes.length > LARGEST)
    return refused(
      `Tệp nặng ${Math.round(bytes.length / 1e6)} MB, lớn hơn mọi báo cáo. Hãy chép lời văn sang một tệp .txt.`,
      `The file has ${Math.round(bytes.length / 1e6)} MB, more than any report. Copy its words into a .txt file.`,
    )
  if (begins(bytes, letters('%PDF')))
    return refused(
      'Đây là tệp PDF. Hãy mở tệp, chọn hết (Ctrl A), chép, rồi dán lời văn vào ô dưới. Nếu không chọn được chữ thì đó là ảnh chụp: cần bản có chữ.',
      'This is a PDF file. Open it, select all (Ctrl A), copy, and paste the words below. If no word can be selected, it is a scan: its words are needed.',
    )
  if (begins(bytes, OLD_WORD))
    return refused(
      'Đây là tệp Word cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save as) kiểu .docx, rồi đưa tệp ấy vào.',
      'This is an old Word file (.doc). Open it in Word, save it as .docx, and bring that file.',
    )
  if (begins(bytes, letters('{\\rtf')))
    return refused(
      'Đây là tệp RTF. Hãy mở bằng Word, chọn Lưu thành (Save as) kiểu .docx, rồi đưa tệp ấy vào.',
      'This is an RTF file. Open it in Word, save it as .docx, and bring that file.',
    )
  if (begins(bytes, ZIP)) return { is: 'word' }
  if (/\.ya?ml(?:\.txt)?$/iu.test(name)) return { is: 'corrections' }
  const head = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart()
  if (/^(?:<!doctype\s+html|<html|<\?xml[^>]*>\s*<!doctype\s+html)/iu.test(head) || /\.html?$/iu.test(name))
    return { is: 'web page' }
  if (/^\{\s*"/u.test(head)) return { is: 'data' }
  return { is: 'text' }
}

const dataset = v.object({ reports: v.array(v.object({ id: v.string(), text: v.string() })) })

/** The reports of a site's `data/dataset.json`; null if the text is none. */
export function reportsOfDataset(text: string): ReportFiles[] | null {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return null
  }
  const read = v.safeParse(dataset, given)
  return read.success && read.output.reports.length > 0
    ? read.output.reports.map(({ id, text: words }) => ({ name: `${id}.txt`, text: words, yaml: '' }))
    : null
}

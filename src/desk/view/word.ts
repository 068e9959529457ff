// The words of a Word document (.docx). Macros and pictures are not read.
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Message } from '../../text/message.ts'
import { wordsOfMarkup } from './webpage.ts'

/** Most bytes of a document unpacked. */
const MOST = 64 * 1024 * 1024

const NO_WORD: Message = {
  vi: 'Tệp này không phải là tài liệu Word (.docx), hoặc đã hỏng. Hãy mở bằng Word, chọn hết (Ctrl A), chép, rồi dán lời văn vào ô dưới.',
  en: 'This is no Word document (.docx), or it is damaged. Open it in Word, select all (Ctrl A), copy, and paste the words below.',
}
const TOO_LARGE: Message = {
  vi: 'Tệp này giải nén ra quá lớn, lớn hơn mọi báo cáo. Hãy chép lời văn sang một tệp .txt.',
  en: 'Unpacked, this file is larger than any report. Copy its words into a .txt file.',
}

/** What a document contains, without unpacking it: its files and their size together; null if it is no archive. */
function look(bytes: Uint8Array): { names: string[]; size: number } | null {
  const names: string[] = []
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        size += originalSize
        return false
      },
    })
  } catch {
    return null
  }
  return { names, size }
}

/** The words of a document, or why it can't be read. */
export async function wordsOfWord(bytes: Uint8Array): Promise<{ words: string } | { why: Message }> {
  const found = look(bytes)
  if (!found?.names.includes('word/document.xml')) return { why: NO_WORD }
  if (found.size > MOST) return { why: TOO_LARGE }
  try {
    // The library reads `arrayBuffer` in browsers and `buffer` in Node.
    const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes }
    const { value } = await mammoth.convertToHtml(input, { convertImage: mammoth.images.imgElement(noImage) })
    return { words: wordsOfMarkup(value) }
  } catch {
    return { why: NO_WORD }
  }
}

const noImage = (): Promise<{ src: string }> => Promise.resolve({ src: '' })

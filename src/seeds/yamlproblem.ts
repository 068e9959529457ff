// Messages for a corrections file that isn't valid YAML: what is wrong in an editor's words, and the line as it should
// be.
import type { YAMLError } from 'yaml'
import type { Message } from '../text/message.ts'
import { short } from '../text/short.ts'
import { lineColumn } from '../text/span.ts'

const EXAMPLES: Message = {
  vi: "'quote: lời của báo cáo', 'drop: true' hoặc 'set: { kind: goal, year: 2009 }'",
  en: "'quote: words of the report', 'drop: true' or 'set: { kind: goal, year: 2009 }'",
}

const lineAt = (text: string, at: number): string => text.split('\n')[lineColumn(text, at).line - 1]?.trim() ?? ''

/** The offset of the last `open` mark before `until` that isn't closed, or null. */
function openBefore(text: string, until: number, open: string, close: string): number | null {
  let depth = 0
  for (let at = until - 1; at >= 0; at -= 1) {
    if (text.charAt(at) === close) depth += 1
    else if (text.charAt(at) === open) {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return null
}

/** The offset of the last opening quotation mark before `until` that its line doesn't close, or null. */
function openQuote(text: string, until: number, mark: string): number | null {
  const pattern = new RegExp(`:[ \\t]*(?<value>${mark}[^\\n]*)$`, 'gmu')
  let found: number | null = null
  for (const match of text.slice(0, until).matchAll(pattern)) {
    const value = match.groups?.['value']?.trimEnd() ?? ''
    if (value.length === 1 || !value.endsWith(mark)) found = match.index + match[0].indexOf(mark)
  }
  return found
}

/** Explains a YAML error. `at`: UTF-16 offset of the cause, which may be before the place where the parser stopped. */
export function explainYaml(text: string, { code, pos: [at], message }: YAMLError): { at: number; message: Message } {
  const not = (place: number, { vi, en }: Message): { at: number; message: Message } => ({
    at: place,
    message: { vi: `tệp không đúng dạng YAML: ${vi}`, en: `this is not YAML: ${en}` },
  })
  const line = lineAt(text, at)
  if (code === 'DUPLICATE_KEY') {
    const name = line.replace(/:.*$/u, '')
    return not(at, {
      vi: `'${short(name)}' có hai lần trong một chỗ sửa. Mỗi chỗ sửa phải bắt đầu bằng dấu gạch ngang: '- ${short(line)}'.`,
      en: `'${short(name)}' stands twice in one correction. Expected a dash at the beginning of each correction: '- ${short(line)}'.`,
    })
  }
  if (code === 'MULTIPLE_DOCS')
    return not(text.lastIndexOf('---', at), {
      vi: "dòng '---' làm các chỗ sửa kết thúc ở đây. Hãy xoá dòng này.",
      en: "the line '---' ends the corrections. Remove the line.",
    })
  const [, mark] = /^Missing closing (["'])/u.exec(message) ?? []
  if (mark !== undefined) {
    const opened = openQuote(text, text.length, mark) ?? at
    const write = `${lineAt(text, opened)}${mark}`
    return not(opened, {
      vi: `dấu ngoặc ${mark} mở ở đây mà không đóng. Hãy viết: ${write}`,
      en: `a quotation mark ${mark} is opened here and not closed. Write: ${write}`,
    })
  }
  for (const [open, close] of [
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    const opened = message.includes(`end with a ${close}`) ? openBefore(text, at, open, close) : null
    if (opened !== null)
      return not(opened, {
        vi: `dấu '${open}' mở ở đây mà không đóng. Hãy viết: ${lineAt(text, opened)} ${close}`,
        en: `'${open}' is opened here and not closed. Write: ${lineAt(text, opened)} ${close}`,
      })
  }
  if (line.includes('{'))
    return not(at, {
      vi: `không đọc được '${short(line)}'. Lời có dấu phẩy hay dấu hai chấm nằm giữa { và } phải đặt trong dấu ngoặc kép, chẳng hạn { quote: "a: b, c", with: "d" }.`,
      en: `'${short(line)}' can't be read here. Words with a comma or a colon between { and } must stand in quotation marks, such as { quote: "a: b, c", with: "d" }.`,
    })
  return not(at, {
    vi: `không đọc được '${short(line)}'. Cần một tên, dấu hai chấm, dấu cách rồi giá trị, chẳng hạn ${EXAMPLES.vi}; dòng nằm dưới 'quote' thì lùi vào hai dấu cách.`,
    en: `'${short(line)}' can't be read here. Expected a name, a colon, a blank and a value, such as ${EXAMPLES.en}, with two blanks before it where it stands under 'quote'.`,
  })
}

/** The message for valid YAML that isn't a list. @param forms a description of the expected corrections */
export function notAList(text: string, forms: Message): { at: number; message: Message } {
  const at = Math.max(0, text.search(/^[ \t]*[^\s#]/mu))
  const line = lineAt(text, at)
  const isEntry = /^[A-Za-z]+\s*:/u.test(line)
  return {
    at,
    message: {
      vi: `cần một danh sách, mỗi chỗ sửa đứng sau một dấu gạch ngang.${isEntry ? ` Hãy viết '- ${short(line)}', và lùi vào hai dấu cách những dòng đi cùng.` : ''} ${forms.vi}`,
      en: `expected a list, each correction behind a dash.${isEntry ? ` Write '- ${short(line)}', and two blanks before the lines that belong to it.` : ''} ${forms.en}`,
    },
  }
}

// Tidies a corrections file that isn't valid YAML: tabs, a word processor's dashes and blanks, quotes with a colon or
// comma. The file on disk isn't changed.

/** A tidied text. `origin` maps an offset of `text` to the original (UTF-16 units). */
export interface Tidied {
  text: string
  origin: (at: number) => number
}

/** Keys whose values are words of a report, or lists of them. */
const WORDS = [
  ...['quote', 'with', 'in', 'organization', 'as', 'topic', 'by', 'onBehalfOf'],
  ...['name', 'role', 'body', 'organizer', 'place'],
]
/** Top-level keys of a correction besides 'quote'. */
const ACTIONS = ['set', 'drop', 'confirm', 'add', 'person', 'group', 'alias', 'conference', 'link', 'unlink']
const KEYS = [...WORDS, ...ACTIONS, 'kind', 'year', 'openEnded', 'offices', 'attended', 'date']
const KEY = `(?:${KEYS.join('|')})`

const BLANK = '[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000\\uFEFF]'
// Matches indentation, dash, blanks, key, colon, blanks and value.
const LINE = new RegExp(
  `^(?<indent>${BLANK}*)(?:(?<dash>[-–—−•*])(?<gap>${BLANK}*))?(?<key>${KEY})(?<colon>${BLANK}*:)(?<blank>${BLANK}*)(?<value>.*)$`,
  'iu',
)
const INDENT = new RegExp(`^${BLANK}+`, 'u')
/** Blanks that replace a tab at the beginning of a line. */
const TAB = '  '
const COMMENT = /\s+#.*$/u
const BLOCK = /^[|>][-+\d]*$/u

/** Builds a text piece by piece and records the origin of each code unit. */
class Builder {
  text = ''
  private readonly origins: number[] = []

  /** @param from offset of the piece in the original @param isOriginal false: inserted at `from` */
  add(piece: string, from: number, isOriginal = true): void {
    for (let i = 0; i < piece.length; i += 1) this.origins.push(isOriginal ? from + i : from)
    this.text += piece
  }

  done(length: number): Tidied {
    const { text, origins } = this
    return { text, origin: (at) => origins[at] ?? length }
  }
}

/** Fixes common mistakes in YAML, line by line. Unknown lines stay unchanged. Never throws. */
export function tidyYaml(text: string): Tidied {
  const built = new Builder()
  /** The column of the current correction's keys, and its first key. */
  let column = 0
  let first = ''
  let at = 0
  for (const line of text.split('\n')) {
    if (at > 0) built.add('\n', at - 1)
    const match = LINE.exec(line)
    if (match?.groups) {
      const { indent = '', dash, gap = '', key = '', colon = '', blank = '', value = '' } = match.groups
      let start = at
      let margin = indent.replace(/\t/gu, TAB).replace(/[^ ]/gu, ' ')
      if (dash === undefined) {
        // 'set' and 'drop' are aligned with 'quote'.
        const isBeside = /^(?:set|drop)$/iu.test(key)
          ? first === 'quote'
          : key === 'quote' && /^(?:set|drop)$/u.test(first)
        if (isBeside && margin !== '') margin = ' '.repeat(column)
      } else {
        column = margin.length + 2
        first = key.toLowerCase()
      }
      built.add(margin, start, false)
      start += indent.length
      if (dash !== undefined) {
        built.add('- ', start, false)
        start += dash.length + gap.length
      }
      built.add(key, start)
      start += key.length
      built.add(value === '' ? ':' : ': ', start, false)
      start += colon.length + blank.length
      addValue(built, key, value, start)
    } else {
      const [indent = ''] = INDENT.exec(line) ?? []
      built.add(indent.replace(/\t/gu, TAB).replace(/[^ ]/gu, ' '), at, false)
      built.add(line.slice(indent.length), at + indent.length)
    }
    at += line.length + 1
  }
  return built.done(text.length)
}

function addValue(built: Builder, key: string, value: string, from: number): void {
  const flow = /^\{(?<inside>.*)\}(?<after>\s*(?:#.*)?)$/u.exec(value)
  if (flow?.groups && !isWords(key)) {
    const { inside = '', after = '' } = flow.groups
    built.add('{', from)
    addFlow(built, inside, from + 1)
    built.add(`}${after}`, from + 1 + inside.length)
    return
  }
  if (!isWords(key)) {
    // 'set: kind: goal' means 'set: { kind: goal }'.
    const isOpen = isAction(key) && PAIR.test(value)
    if (isOpen) built.add('{ ', from, false)
    if (isOpen) addFlow(built, value, from)
    else built.add(value, from)
    if (isOpen) built.add(' }', from + value.length, false)
    return
  }
  const [comment = ''] = COMMENT.exec(value) ?? []
  addWords(built, key, value.slice(0, value.length - comment.length), from, false)
  built.add(comment, from + value.length - comment.length)
}

const isAction = (key: string): boolean => ACTIONS.includes(key.toLowerCase())
const isWords = (key: string): boolean => WORDS.some((one) => one.toLowerCase() === key.toLowerCase())

// Only a comma before a key and its colon separates entries; a comma in a quote doesn't.
const SEPARATOR = /\s*,\s*(?=[A-Za-z]+\s*:)|\s*,?\s*$/gu
const PAIR = new RegExp(`^(?<before>\\s*(?<key>${KEY})\\s*:)(?<blank>\\s*)(?<value>.*)$`, 'iu')

/** Adds the entries between { and }. */
function addFlow(built: Builder, inside: string, from: number): void {
  let at = 0
  for (const { 0: separator, index } of inside.matchAll(SEPARATOR)) {
    if (index < at) continue
    const piece = inside.slice(at, index)
    const match = PAIR.exec(piece)
    if (match?.groups) {
      const { before = '', key = '', blank = '', value = '' } = match.groups
      built.add(before, from + at)
      built.add(' ', from + at + before.length, false)
      const start = from + at + before.length + blank.length
      if (isWords(key)) addWords(built, key, value, start, true)
      else built.add(value, start)
    } else built.add(piece, from + at)
    built.add(separator, from + index)
    at = index + separator.length
  }
}

const CLOSED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u
const LIST = /^\[.*\]$/u
const ODD_START = /^[-?:,[\]{}#&*!|>'"%@`]/u

/** Adds words of a report, in quotation marks if YAML would misread them. */
function addWords(built: Builder, key: string, value: string, from: number, isFlow: boolean): void {
  const words = value.trimEnd()
  const isPlain =
    words === '' ||
    CLOSED.test(words) ||
    (key.toLowerCase() === 'as' && LIST.test(words)) ||
    (!isFlow && BLOCK.test(words)) ||
    !(ODD_START.test(words) || /:(?:\s|$)|\s#/u.test(words) || (isFlow && /[,[\]{}]/u.test(words)))
  if (isPlain) {
    built.add(value, from)
    return
  }
  // Drop quotation marks around the whole value, and an opening one without a closing one.
  const opened = /^["']/u.test(words) ? 1 : 0
  const closed = opened > 0 && words.length > 1 && words.endsWith(words.charAt(0)) ? 1 : 0
  built.add("'", from, false)
  for (let i = opened; i < words.length - closed; i += 1) {
    built.add(words.charAt(i), from + i)
    if (words.charAt(i) === "'") built.add("'", from + i, false)
  }
  built.add("'", from + words.length, false)
  built.add(value.slice(words.length), from + words.length)
}

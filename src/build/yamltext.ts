// A corrections file as an editor may write it, and as YAML wants it: tabs, dashes and blanks of a word processor, quotes
// with a colon or a comma in them. Used where the file as it is can't be read; nothing is changed on disk.

/** A text that was put right: `origin(at)` is the offset in the original that stands behind offset `at` of `text`. */
export interface Tidied {
  text: string
  origin: (at: number) => number
}

/** Names of a correction whose values are words of a report, or lists of them. */
const WORDS = ['quote', 'with', 'in', 'organization', 'as', 'topic', 'by', 'onBehalfOf']
/** Names that stand directly in a correction, beside 'quote'. */
const ACTIONS = ['set', 'drop', 'add', 'alias', 'link', 'unlink']
const KEYS = [...WORDS, ...ACTIONS, 'kind', 'year', 'openEnded']
const KEY = `(?:${KEYS.join('|')})`

const BLANK = '[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000\\uFEFF]'
// indentation, dash, blanks, name, colon, blanks, value
const LINE = new RegExp(
  `^(?<indent>${BLANK}*)(?:(?<dash>[-–—−•*])(?<gap>${BLANK}*))?(?<key>${KEY})(?<colon>${BLANK}*:)(?<blank>${BLANK}*)(?<value>.*)$`,
  'iu',
)
const INDENT = new RegExp(`^${BLANK}+`, 'u')
/** What a tab is worth at the beginning of a line. */
const TAB = '  '
const COMMENT = /\s+#.*$/u
const BLOCK = /^[|>][-+\d]*$/u

/** Builds a text piece by piece and remembers where each letter comes from. */
class Builder {
  text = ''
  private readonly origins: number[] = []

  /** @param from offset of the piece in the original; a piece that isn't there stands at it */
  add(piece: string, from: number, isOriginal = true): void {
    for (let i = 0; i < piece.length; i += 1) this.origins.push(isOriginal ? from + i : from)
    this.text += piece
  }

  done(length: number): Tidied {
    const { text, origins } = this
    return { text, origin: (at) => origins[at] ?? length }
  }
}

/** Puts right what an editor's program or hand does to YAML, line by line. Never throws; lines that it can't read stay. */
export function tidyYaml(text: string): Tidied {
  const built = new Builder()
  /** Column where the names of the correction begin, and its first name. */
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
        // 'set' and 'drop' stand under 'quote'.
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

// A comma in a quote separates nothing: only one before a name and its colon does.
const SEPARATOR = /\s*,\s*(?=[A-Za-z]+\s*:)|\s*,?\s*$/gu
const PAIR = new RegExp(`^(?<before>\\s*(?<key>${KEY})\\s*:)(?<blank>\\s*)(?<value>.*)$`, 'iu')

/** The names and values between { and }. */
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

/** Words of a report, in quotation marks where YAML would read them as something else. */
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
  // Marks that surround the whole, or one that was opened and not closed, are no part of the words.
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

// An inverted index: which texts contain which word, as numbers. Words spelt alike, marks included, share one entry of
// the vocabulary.
import { wordsOf, type Form } from '../text/words.ts'
import { marksOf, type Marks } from './wordmarks.ts'

/** A searched text with its context: words that help to find it (a speaker, a year). */
export interface Doc {
  text: string
  context: string
}

/** A word of the vocabulary. */
export interface Entry extends Form {
  marks: Marks
}

/** The index. Texts and entries are numbers. */
export interface WordIndex {
  /** Entries by number; `BARRIER` and `GAP` have none. */
  vocabulary: readonly (Entry | undefined)[]
  /** Numbers of the entries with the same plain letters. */
  byPlain: ReadonlyMap<string, readonly number[]>
  /** All words in order, as entry numbers; `BARRIER` stands between a text and its context, `GAP` at punctuation. */
  tokens: Uint32Array
  /** Index of each text's first token, and the end of the last text. */
  starts: Uint32Array
  /** Ascending numbers of the texts that contain an entry. */
  docsOf(entry: number): Uint32Array
}

/** Token between a text and its context. */
export const BARRIER = 0
/** Token for punctuation: the words before and after it are not side by side. */
export const GAP = 1
const NO_WORDS = 2
/** Punctuation before and after a word. The joints within 'TT&TT', '26/3', '1,5' don't count. */
const STOP_BEFORE = /^[^\p{L}\p{N}]*[(“"‘[–—]/u
const STOP_BEHIND = /[,;:.!?)…”"’\]–—][^\p{L}\p{N}]*$/u

const RAW = /\S+/gu

/** Builds the index. Each spelling is analysed once: millions of words have few thousand spellings. */
export function buildWordIndex(docs: readonly Doc[]): WordIndex {
  const vocabulary: (Entry | undefined)[] = [undefined, undefined]
  const byMarked = new Map<string, number>()
  const byPlain = new Map<string, number[]>()
  const entryOf = (form: Form): number => {
    let entry = byMarked.get(form.marked)
    if (entry === undefined) {
      entry = vocabulary.length
      vocabulary.push({ marked: form.marked, plain: form.plain, marks: marksOf(form.marked) })
      byMarked.set(form.marked, entry)
      const alike = byPlain.get(form.plain)
      if (alike) alike.push(entry)
      else byPlain.set(form.plain, [entry])
    }
    return entry
  }
  /** Cache: text between two blanks → its tokens. '(30,' and 'TT&TT;' are frequent. */
  const known = new Map<string, readonly number[]>()
  let tokens = new Uint32Array(1 << 12)
  let length = 0
  const push = (entry: number): void => {
    if (length === tokens.length) {
      const larger = new Uint32Array(tokens.length * 2)
      larger.set(tokens)
      tokens = larger
    }
    tokens[length] = entry
    length += 1
  }
  const read = (text: string): void => {
    for (const [chunk] of text.matchAll(RAW)) {
      let entries = known.get(chunk)
      if (!entries) {
        const own = wordsOf(chunk).map(entryOf)
        entries = [...(STOP_BEFORE.test(chunk) ? [GAP] : []), ...own, ...(STOP_BEHIND.test(chunk) ? [GAP] : [])]
        known.set(chunk, entries)
      }
      for (const entry of entries) push(entry)
    }
  }
  const starts = new Uint32Array(docs.length + 1)
  for (const [doc, { text, context }] of docs.entries()) {
    starts[doc] = length
    read(text)
    push(BARRIER)
    read(context)
  }
  starts[docs.length] = length
  tokens = tokens.slice(0, length)

  // Two passes: count the texts of each entry, then list them.
  const counts = new Uint32Array(vocabulary.length + 1)
  const seenIn = new Int32Array(vocabulary.length).fill(-1)
  const each = (act: (entry: number, doc: number) => void): void => {
    seenIn.fill(-1)
    for (let doc = 0; doc < docs.length; doc += 1)
      for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at += 1) {
        const entry = tokens[at] ?? BARRIER
        if (entry < NO_WORDS || seenIn[entry] === doc) continue
        seenIn[entry] = doc
        act(entry, doc)
      }
  }
  each((entry) => {
    counts[entry + 1] = (counts[entry + 1] ?? 0) + 1
  })
  for (let entry = 1; entry < counts.length; entry += 1) counts[entry] = (counts[entry] ?? 0) + (counts[entry - 1] ?? 0)
  const postings = new Uint32Array(counts.at(-1) ?? 0)
  const filled = counts.slice()
  each((entry, doc) => {
    const at = filled[entry] ?? 0
    postings[at] = doc
    filled[entry] = at + 1
  })
  return {
    vocabulary,
    byPlain,
    tokens,
    starts,
    docsOf: (entry) => postings.subarray(counts[entry], counts[entry + 1]),
  }
}

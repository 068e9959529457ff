// Which texts hold which word, as numbers: so that a question looks at the few texts that can answer it, not at each
// letter of all of them. Words that are written in the same way are one entry of the vocabulary.
import { wordsOf, type Form } from '../text/words.ts'
import { marksOf, type Marks } from './wordmarks.ts'

/** What is searched: its own words, and words that it is known by besides (a speaker, a year). */
export interface Doc {
  text: string
  context: string
}

export interface Entry extends Form {
  marks: Marks
}

export interface WordIndex {
  /** Entry by number; the first ones are no words. */
  vocabulary: readonly (Entry | undefined)[]
  /** Entries by their plain letters. */
  byPlain: ReadonlyMap<string, readonly number[]>
  /** The entries in the texts' order, text after text; `BARRIER` between a text and its context, `GAP` where a stop is. */
  tokens: Uint32Array
  /** Where each text's tokens begin, and where the last one's end. */
  starts: Uint32Array
  /** Numbers of the texts that hold an entry, ascending. */
  docsOf(entry: number): Uint32Array
}

/** No words: what stands before them and behind them is not side by side. */
export const BARRIER = 0
export const GAP = 1
const NO_WORDS = 2
/** A comma, a bracket, a quotation mark between two words; the joints of 'TT&TT', '26/3', '1,5' are none. */
const STOP_BEFORE = /^[^\p{L}\p{N}]*[(“"‘[–—]/u
const STOP_BEHIND = /[,;:.!?)…”"’\]–—][^\p{L}\p{N}]*$/u

const RAW = /\S+/gu

/** Builds the index. Each way to write a word is looked at once: of millions of words few thousand differ. */
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
  /** What stands between two blanks → its words: '(30,' and 'TT&TT;' come again and again. */
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

  // Twice through: how many texts each entry has, then which.
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

// Questions as people type them: 'Lê Văn An nói gì', 'ai là bộ trưởng', 'bao nhiêu mục tiêu'. The words that make them
// questions stand in no report.
import { fold } from '../text/fold.ts'

// Each has two syllables or more: without marks a single one is many other words ('mấy' and 'máy', 'gì' and 'ghi').

/** Words that ask for a person, in front of what they ask for or behind it. */
const WHO = {
  before: ['ai là', 'ông nào là', 'người nào là', 'who is', 'who was', 'what did'],
  after: [
    ...['là ai', 'nói gì', 'đã nói gì', 'nói những gì', 'phát biểu gì', 'phát biểu những gì', 'đã phát biểu gì'],
    ...['yêu cầu gì', 'đề nghị gì', 'chỉ đạo gì', 'nhận xét gì'],
  ],
} as const
/** Words that ask how much, how or what. */
const WHAT = {
  before: ['bao nhiêu', 'có bao nhiêu', 'how many', 'what are the', 'what about'],
  after: [
    ...['bao nhiêu', 'là bao nhiêu', 'thế nào', 'như thế nào', 'ra sao', 'đến đâu', 'là gì', 'là những gì', 'có gì'],
    ...['có những gì'],
  ],
} as const

const oneOf = (phrases: readonly string[]): string =>
  phrases
    .map((one) => fold(one).text)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replaceAll(' ', '\\s+'))
    .join('|')
const edges = ({ before, after }: { before: readonly string[]; after: readonly string[] }) => ({
  before: new RegExp(`^\\s*(?:${oneOf(before)})\\s+(?=\\S)`, 'u'),
  after: new RegExp(`(?<end>\\s+(?:${oneOf(after)}))\\s*[?.!]*\\s*$`, 'u'),
})
const [who, what] = [edges(WHO), edges(WHAT)]

/** What a question asks for. */
export interface Asking {
  /** The query without the words of the question. */
  words: string
  /** Whether it asks for a person. */
  isForPerson: boolean
}

/** What a query asks for, or null if it is no question. @param query NFC, with or without marks */
export function askingOf(query: string): Asking | null {
  const folded = fold(query).text
  // Folding keeps the length of texts in NFC, so that places fit both.
  if (folded.length !== query.length) return null
  for (const [{ before, after }, isForPerson] of [
    [who, true],
    [what, false],
  ] as const) {
    const start = before.exec(folded)?.[0].length ?? 0
    const end = after.exec(folded)?.index ?? folded.length
    if (start === 0 && end === folded.length) continue
    const words = query.slice(start, Math.max(start, end)).trim()
    if (words !== '') return { words, isForPerson }
  }
  return null
}

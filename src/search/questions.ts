// Questions as people type them: 'Lê Văn An nói gì', 'ai là bộ trưởng', 'bao nhiêu mục tiêu', 'họp ngày nào'. The words that
// make them questions stand in no report.
import { fold } from '../text/fold.ts'

/** What is asked about a conference, or about what someone said there; the answers are records (answers.ts). */
export type Asked = 'day' | 'place' | 'organizer' | 'attended' | 'spoke' | 'said'

// Each has two syllables or more, because without marks a single one is many other words ('mấy' and 'máy'); but 'gì' alone
// is written 'gi'.

/** Words that ask for a person, in front of what they ask for or behind it. */
const WHO = {
  before: ['ai là', 'ông nào là', 'người nào là', 'who is the', 'who is', 'who was the', 'who was'],
  after: ['là ai'],
} as const
/** Words around a person that ask what this person said: 'Lê Văn An nói gì'. */
const SAID = {
  before: ['what did the', 'what did'],
  after: [
    ...['nói gì', 'đã nói gì', 'nói những gì', 'nói về gì', 'phát biểu gì', 'phát biểu những gì', 'đã phát biểu gì'],
    ...['yêu cầu gì', 'yêu cầu những gì', 'đề nghị gì', 'chỉ đạo gì', 'nhận xét gì', 'đánh giá gì'],
  ],
} as const
/** Words that ask how much, how or what. */
const WHAT = {
  before: ['bao nhiêu', 'có bao nhiêu', 'how many', 'what are the', 'what about'],
  after: [
    ...['bao nhiêu', 'là bao nhiêu', 'thế nào', 'như thế nào', 'ra sao', 'đến đâu', 'là gì', 'là những gì', 'có gì'],
    ...['có những gì', 'đạt được gì', 'đạt được những gì', 'làm được gì', 'làm được những gì', 'được gì', 'gì'],
  ],
} as const

/** Names of a conference, and what it does. */
const MEETING = '(?:hoi nghi|cuoc hop|buoi hop|dai hoi|le tong ket)'
const MEETS = '(?:duoc )?(?:hop|to chuc|dien ra|khai mac)'
const WHOEVER = '(?:co )?(?:nhung )?(?:ai|nguoi nao|dai bieu nao)(?: la nguoi)?(?: da| se| cung)?'
const IT = '(?:it|they|the conference|the meeting)'
/** Whole queries, folded: letters without marks, in small letters, single blanks. */
const FACTS: Readonly<{ [fact in Exclude<Asked, 'said'>]: readonly string[] }> = {
  day: [
    `(?:${MEETING} )?(?:${MEETS} )?(?:vao )?(?:ngay nao|hom nao|khi nao|bao gio|luc nao|thoi gian nao|nam nao)`,
    `(?:ngay|thoi gian) (?:hop|to chuc|dien ra)(?: ${MEETING})?`,
    ...[`when(?: (?:was|did) ${IT}(?: meet| held| take place)?)?`, 'what (?:date|day)', `date(?: of ${IT})?`],
  ],
  place: [
    `(?:${MEETING} )?(?:${MEETS} )?(?:o|tai) (?:dau|noi nao|cho nao)`,
    `(?:noi|dia diem) (?:hop|to chuc|dien ra)(?: ${MEETING})?`,
    ...[`where(?: (?:was|did) ${IT}(?: meet| held| take place)?)?`, 'place|venue|location'],
  ],
  organizer: [
    `(?:ai|co quan nao|don vi nao|ben nao|noi nao)(?: da| la noi)? (?:to chuc|dung ra to chuc|chu tri)(?: ${MEETING})?`,
    `(?:co quan|don vi|ben) to chuc(?: ${MEETING})?`,
    ...[`who (?:held|organi[sz]ed|hosted)(?: ${IT})?`, 'organi[sz]er|host'],
  ],
  attended: [
    `${WHOEVER} (?:du|tham du|den du|co mat|tham gia|di hop)(?: ${MEETING}| hop)?`,
    ...['thanh phan(?: tham)?(?: du)?(?: hop)?', `nguoi (?:tham )?du(?: ${MEETING}| hop)?`],
    ...[`who (?:attended|came|was there|took part|participated)(?: (?:in )?${IT})?`, 'attendees|participants'],
  ],
  spoke: [
    `${WHOEVER} (?:phat bieu|noi|tham luan|doc bao cao)(?: y kien)?(?: tai ${MEETING})?`,
    ...['nguoi phat bieu', `who spoke(?: at ${IT})?`, 'speakers?'],
  ],
}
const facts = Object.entries(FACTS).map(
  ([fact, forms]) => [fact as Asked, new RegExp(`^(?:${forms.join('|')})$`, 'u')] as const,
)

/** What a query asks about a conference; null: it is no such question. @param query with or without marks */
export function factOf(query: string): Asked | null {
  const plain = fold(query.normalize('NFC'))
    .text.replace(/[?.!]+\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return facts.find(([, form]) => form.test(plain))?.[0] ?? null
}

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
/** What closes a question with its words in front: 'what did the minister say'. */
const CLOSING = /\s+(?:say|ask for|want)\s*\??\s*$/u
const asking = { person: edges(WHO), said: edges(SAID), what: edges(WHAT) } as const

/** What a question asks for. */
export interface Asking {
  /** The query without the words of the question. */
  words: string
  /** A person, what a person said, or anything else. */
  what: keyof typeof asking
}

/** What a query asks for, or null if it is no question. @param query NFC, with or without marks */
export function askingOf(query: string): Asking | null {
  const folded = fold(query).text
  // Folding keeps the length of texts in NFC, so that places fit both.
  if (folded.length !== query.length) return null
  for (const what of ['person', 'said', 'what'] as const) {
    const { before, after } = asking[what]
    const start = before.exec(folded)?.[0].length ?? 0
    const end = (after.exec(folded) ?? (start > 0 ? CLOSING.exec(folded) : null))?.index ?? folded.length
    if (start === 0 && end === folded.length) continue
    const words = query.slice(start, Math.max(start, end)).trim()
    if (words !== '') return { words, what }
  }
  return null
}

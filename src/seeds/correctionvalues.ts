// Reads the values of a correction from YAML: words of the report, kinds, years, yes and no.
import { isScalar, type Node, type Scalar, type YAMLMap } from 'yaml'
import { kindNames } from '../model/kindnames.ts'
import { edtfDay, readDate } from '../model/dates.ts'
import { kinds, type Kind } from '../model/kinds.ts'
import { factNames } from '../parse/edit/correctconference.ts'
import type { CorrectionNote, Values } from '../parse/edit/correction.ts'
import type { ConferenceFacts } from '../parse/rules/draft.ts'
import { slug } from '../text/fold.ts'
import type { Message } from '../text/message.ts'
import { short } from '../text/short.ts'

/** Thrown for a correction that can't be read, and caught by `readCorrections`. */
export class Misfit extends Error {
  readonly note: CorrectionNote
  constructor(node: Node | null | undefined, fallback: number, message: Message) {
    super(message.en)
    this.note = { at: node?.range?.[0] ?? fallback, message }
  }
}

/** A name of a map with its value. */
interface Entry {
  name: string
  key: Node
  value: Node | null
}

/** The entries of a map. Names that differ from known ones in case only ('Quote') are normalized. */
export function entriesOf(map: YAMLMap, known: readonly string[]): Entry[] {
  return map.items.map(({ key, value }) => {
    const written = String(isScalar(key) ? key.value : key)
    const name = known.find((one) => one.toLowerCase() === written.toLowerCase()) ?? written
    return { name, key: key as Node, value: value as Node | null }
  })
}

/** The message for a name that has no meaning at its place. */
export const notKnown = (name: string): Message => ({
  vi: `ở đây không dùng '${short(name)}' được.`,
  en: `'${short(name)}' is not known here.`,
})

const VALUES = ['kind', 'year', 'topic', 'by', 'onBehalfOf', 'openEnded'] as const

// A value in a word processor's quotation marks, which are no YAML syntax: 'quote: “Tăng cường …”'.
const SURROUNDED = /^[“„«‘](?<inside>[^“”„«»]*)[”“»’]$/u

/** Reads words of the report from a YAML value. Throws a `Misfit` if the value isn't text. */
export function wordsOf(node: Node | null | undefined, at: number): string {
  const expected: Message = { vi: 'ở đây cần lời của báo cáo.', en: 'expected words of the report here.' }
  if (!isScalar(node)) throw new Misfit(node, at, expected)
  // YAML reads '&x' and '!x' as an anchor and a tag, so the value would lose words.
  const scalar: Scalar = node
  if (scalar.anchor !== undefined || scalar.tag !== undefined)
    throw new Misfit(node, at, {
      vi: "lời bắt đầu bằng '&' hay '!' phải đặt trong dấu ngoặc kép.",
      en: "words that begin with '&' or '!' must stand in quotation marks.",
    })
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
  if (value.trim() === '' || scalar.value === null) throw new Misfit(node, at, expected)
  const inside = scalar.type === 'PLAIN' ? SURROUNDED.exec(value.trim())?.groups?.['inside'] : undefined
  return inside ?? value
}

/** Whether a value is left empty: 'topic:' or 'topic: null'. */
export const isNothing = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null)

const YES = ['true', 'yes', 'y', 'co', 'dung', 'on']
const NO = ['false', 'no', 'n', 'khong', 'sai', 'off']

/** Reads 'true', 'yes', 'có' and their opposites; null for anything else. */
export function booleanOf(node: Node | null): boolean | null {
  const value = isScalar(node) ? slug(String(node.value)) : ''
  return YES.includes(value) ? true : NO.includes(value) ? false : null
}

/** Reads a year, with or without quotation marks: 2014, "2014"; undefined for anything else. */
function yearIn(given: unknown): number | undefined {
  const year = typeof given === 'string' && /^\d{4}$/u.test(given) ? Number(given) : given
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year < 2200 ? year : undefined
}

/** The kind with a name in English or Vietnamese; case and marks don't matter. */
const kindCalled = (given: unknown): Kind | undefined =>
  kinds.find((kind) => Object.values(kindNames[kind]).some((name) => slug(name) === slug(String(given))))

const KINDS = `${kinds.join(', ')} (${kinds.map((kind) => kindNames[kind].vi).join(', ')})`
const ANY_KIND: Message = { vi: KINDS, en: KINDS }

/**
 * Reads the values of a 'set' or an 'add'. Throws a `Misfit` for an unknown name or a value that can't be used.
 * @param more 'quote' for an 'add', whose quote stands among its values
 */
export function readValues(map: YAMLMap, at: number, more?: 'quote'): { values: Values; quote?: string } {
  const values: Values = {}
  let quote: string | undefined
  const known: readonly string[] = more === undefined ? VALUES : [...VALUES, more]
  for (const { name, key, value: node } of entriesOf(map, known)) {
    const given: unknown = isScalar(node) ? node.value : undefined
    const wrong = (expected: Message): never => {
      const written = `'${name}: ${short(String(given))}'`
      throw new Misfit(node ?? key, at, {
        vi: `không dùng ${written} được. Cần ${expected.vi}.`,
        en: `${written} can't be used. Expected ${expected.en}.`,
      })
    }
    if (name === 'kind') values.kind = kindCalled(given) ?? wrong(ANY_KIND)
    else if (name === 'year')
      values.year = yearIn(given) ?? wrong({ vi: 'một năm từ 1900 đến 2199', en: 'a year from 1900 to 2199' })
    else if (name === 'openEnded')
      values.openEnded = booleanOf(node) ?? wrong({ vi: 'true hoặc false (có, không)', en: 'true or false' })
    else if (name === 'topic' || name === 'by' || name === 'onBehalfOf')
      values[name] = isNothing(node) ? null : wordsOf(node, at)
    else if (name === more) quote = wordsOf(node, at)
    else throw new Misfit(key, at, withNames(notKnown(name), known))
  }
  if (Object.keys(values).length === 0)
    throw new Misfit(map, at, withNames({ vi: 'chưa có gì để đặt.', en: 'nothing to set.' }, VALUES))
  return { values, ...(quote !== undefined && { quote }) }
}

/** A day, month or year as editors write it: '2010-02-04', '4/2/2010', '2010'; null for anything else. */
function dateIn(given: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(given) ?? []
  if (year !== undefined) return edtfDay(Number(year), Number(month), Number(day))
  return readDate(given) ? given : null
}

/**
 * Reads the facts of a 'conference'. Throws a `Misfit` for an unknown name or a value that can't be used.
 */
export function readFacts(map: YAMLMap, at: number): ConferenceFacts {
  const facts: ConferenceFacts = {}
  for (const { name, key, value: node } of entriesOf(map, factNames)) {
    const fact = factNames.find((one) => one === name)
    if (fact === undefined) throw new Misfit(key, at, withNames(notKnown(name), factNames))
    const words = isNothing(node) ? null : wordsOf(node, at)
    const date = words === null ? null : dateIn(words.trim())
    if (fact === 'date' && words !== null && date === null)
      throw new Misfit(node, at, {
        vi: `'${short(words)}' không phải là một ngày. Cần năm-tháng-ngày, chẳng hạn 2010-02-04.`,
        en: `'${short(words)}' is no date. Expected year-month-day, such as 2010-02-04.`,
      })
    facts[fact] = fact === 'date' ? date : words
  }
  if (Object.keys(facts).length === 0)
    throw new Misfit(map, at, withNames({ vi: 'chưa có gì để đặt.', en: 'nothing to set.' }, factNames))
  return facts
}

/** A message that ends with the names that are expected. */
export const withNames = ({ vi, en }: Message, names: readonly string[]): Message => ({
  vi: `${vi} Cần ${names.join(', ')}.`,
  en: `${en} Expected ${names.join(', ')}.`,
})

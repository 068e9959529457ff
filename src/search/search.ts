// Fuzzy search for Vietnamese: with or without marks, with abbreviations and slips, in any order. Stages from strict to
// loose: whole words as typed or with short forms expanded, then the last word as a beginning, then near words.
import { groupBy, type Place } from '../model/lookup.ts'
import { overlaps, type Span } from '../text/span.ts'
import { buildMatch, GUESS, type Answer, type WordMatches } from './match.ts'
import { beginning, joinMarks } from './marks.ts'
import { buildNear } from './near.ts'
import { factOf } from './questions.ts'
import { readingsOf, relatedReadings, shortFormsOf, type Reading } from './readings.ts'
import type { HitGroup, Record } from './record.ts'
import { BARRIER, buildWordIndex, GAP } from './wordindex.ts'
import { wordsOf, type Word } from '../text/words.ts'
import { markDistance, marksOf } from './wordmarks.ts'

/** A record that matches a query. */
export interface Hit {
  record: Record
  /** The matching spans of `record.text`, in order, without overlaps. UTF-16 offsets. */
  marks: Span[]
  /** 0 is a perfect match. */
  cost: number
}

/** The hits of one group. */
export interface HitsOfGroup {
  group: HitGroup
  /** Number of all hits of the group; `hits` may have fewer. */
  count: number
  hits: Hit[]
}

/** The best hits of a query, by group. */
export interface Found {
  /** The group with the best hit first. */
  groups: HitsOfGroup[]
  /** Number of all hits. */
  count: number
  /** The words that the best hit matches; null if they are what was typed. */
  understood: string | null
  /** Whether the first hit answers a question. */
  isAnswer: boolean
  /** If nothing is found: the longest parts of the query that do find something exactly. */
  parts: string[]
}

/** All records that match a query. `understood` as in `Found`. */
export interface Matches {
  records: Record[]
  understood: string | null
}

/** A search over some records. */
export interface Search {
  /**
   * The best hits of a query; none for words without a letter or digit.
   * @param limit most hits of a group
   */
  find(words: string, limit: number): Found
  /** All matching records, in the order of the records. */
  all(words: string): Matches
}

/** With fewer hits than this, the looser stages follow. */
const FEW = 3
/** Cost of a word that matches as a beginning. */
const PREFIX = 0.2
/** Ranks groups for equally good hits. */
const GROUP_COST: Readonly<{ [group in HitGroup]: number }> = {
  // Found only if they are asked for.
  answers: -0.5,
  people: 0,
  organizations: 0,
  filters: 0.02,
  outcome: 0.04,
  goal: 0.04,
  speech: 0.04,
  award: 0.04,
  text: 0.16,
}

interface Best {
  doc: number
  cost: number
  reading: Reading
  answer: Answer
}

/** Whether a reading searches a record. Answers are found by their questions alone. */
const isAsked = ({ group, answers }: Record, { only }: Reading): boolean =>
  answers !== null ? answers === 'said' && only === 'said' : only === null || only === group

/** Most parts of a query that are offered, and most words of a part. */
const PARTS = 3
const LONGEST_PART = 7

/** Indexes records for searching. */
export function buildSearch(records: readonly Record[]): Search {
  const index = buildWordIndex(records)
  const { vocabulary, byPlain } = index
  const near = buildNear(index)
  const forms = shortFormsOf(records.flatMap(({ group, text }) => (group === 'organizations' ? [text] : [])))
  const plains = [...byPlain.keys()]

  /** The entries that match each word of a reading. */
  function waysOf({ words, isOpen }: Reading, withBeginnings: boolean, withNear: boolean): WordMatches {
    return words.map((word, at) => {
      const ways = new Map<number, number>()
      const typed = marksOf(word.marked)
      const whole = (entry: number): void => {
        const marks = vocabulary[entry]?.marks
        if (marks && markDistance(typed, marks, false) === 0) ways.set(entry, 0)
      }
      byPlain.get(word.plain)?.forEach(whole)
      if (withBeginnings && isOpen && at === words.length - 1)
        for (const plain of plains)
          if (plain.length > word.plain.length && plain.startsWith(word.plain))
            for (const entry of byPlain.get(plain) ?? []) {
              const marks = vocabulary[entry]?.marks
              if (marks && markDistance(typed, marks, true) === 0) ways.set(entry, PREFIX)
            }
      if (withNear && word.block === 0)
        for (const { entry, cost } of near(word, words.length === 1))
          if (!ways.has(entry)) ways.set(entry, Math.max(GUESS, cost))
      return ways
    })
  }

  /** Numbers of the records that contain all words, anywhere. */
  function candidates(ways: WordMatches): number[] {
    const sizes = ways.map((entries) => [...entries.keys()].reduce((sum, entry) => sum + index.docsOf(entry).length, 0))
    const order = sizes.map((_, word) => word).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
    let left: number[] | null = null
    for (const word of order) {
      if (left?.length === 0) break
      const has = new Uint8Array(records.length)
      for (const entry of ways[word]?.keys() ?? []) for (const doc of index.docsOf(entry)) has[doc] = 1
      if (left) left = left.filter((doc) => has[doc] === 1)
      else {
        left = []
        for (let doc = 0; doc < has.length; doc += 1) if (has[doc] === 1) left.push(doc)
      }
    }
    return left ?? []
  }

  /** The best match of each record, by its number. @param isStrict only whole words as typed */
  function search(query: string, isStrict = false): Map<number, Best> {
    const best = new Map<number, Best>()
    const readings = readingsOf(query, forms, (plain) => byPlain.has(plain))
    const ask = (reading: Reading, withBeginnings: boolean, withNear: boolean): void => {
      const ways = waysOf(reading, withBeginnings, withNear)
      if (ways.some(({ size }) => size === 0)) return
      const match = buildMatch(index, reading, ways)
      for (const doc of candidates(ways)) {
        const record = records[doc]
        if (!record || !isAsked(record, reading)) continue
        const { group, least } = record
        if (reading.words.length < least) continue
        const answer = match(doc)
        if (!answer) continue
        const cost = answer.cost + GROUP_COST[group]
        if (cost < (best.get(doc)?.cost ?? Infinity)) best.set(doc, { doc, cost, reading, answer })
      }
    }
    const [typed] = readings
    if (!typed) return best
    if (isStrict) {
      ask(typed, false, false)
      return best
    }
    for (const reading of readings)
      if (reading === typed || reading.only !== null || reading.words.some(({ block }) => block > 0))
        ask(reading, false, false)
    if (best.size < FEW) for (const reading of readings) ask(reading, true, false)
    if (best.size < FEW) for (const reading of readings) ask(reading, false, true)
    if (best.size === 0) for (const reading of relatedReadings(query)) ask(reading, false, false)
    return best
  }

  /** The records that answer a question about the conference. */
  function answersTo(query: string): Map<number, Best> {
    const fact = factOf(query)
    if (fact === null) return new Map()
    const reading = { words: [], cost: 0, isOpen: false, only: null }
    const best = { cost: 0, reading, answer: { cost: 0, places: [] } }
    return new Map(records.flatMap(({ answers }, doc) => (answers === fact ? [[doc, { doc, ...best }]] : [])))
  }

  /** The best hit for each id; a sentence of a report only if no statement in it is found. */
  function unique(found: ReadonlyMap<number, Best>): Best[] {
    const byId = new Map<string, Best>()
    const coveredPlaces = new Map<string, Place[]>()
    for (const one of found.values()) {
      const record = records[one.doc]
      if (!record) continue
      if (one.cost < (byId.get(record.id)?.cost ?? Infinity)) byId.set(record.id, one)
      if (record.place && record.group !== 'text') {
        const places = coveredPlaces.get(record.place.report)
        if (places) places.push(record.place)
        else coveredPlaces.set(record.place.report, [record.place])
      }
    }
    return [...byId.values()].filter(({ doc }) => {
      const record = records[doc]
      const place = record?.group === 'text' ? record.place : null
      return !place || !(coveredPlaces.get(place.report) ?? []).some((one) => overlaps(one, place))
    })
  }

  /** For each word of the query, the word of the text that matches it; null if the match is in the context. */
  function answering({ doc, answer }: Best): (Word | null)[] {
    const words = wordsOf(records[doc]?.text ?? '')
    const start = index.starts[doc] ?? 0
    return answer.places.map((place) => {
      const before = index.tokens.subarray(start, place)
      if (before.includes(BARRIER)) return null
      return words[before.filter((token) => token !== GAP).length] ?? null
    })
  }

  function marksOfBest(best: Best): Span[] {
    const text = records[best.doc]?.text ?? ''
    const spans = answering(best).flatMap((word, at) => {
      const asked = best.reading.words[at]
      if (!word || !asked) return []
      const isBeginning = word.plain !== asked.plain && word.plain.startsWith(asked.plain)
      return [isBeginning ? beginning(text, word, asked.plain.length) : { start: word.start, end: word.end }]
    })
    return joinMarks(text, spans)
  }

  const recordOf = ({ doc }: Best): Record => records[doc] as Record
  const byCost = (found: ReadonlyMap<number, Best>): Best[] =>
    unique(found).sort((a, b) => a.cost - b.cost || a.doc - b.doc)

  return {
    all(words) {
      const found = byCost(search(words))
      const [first] = found
      return {
        records: found.sort((a, b) => a.doc - b.doc).map(recordOf),
        understood: first ? understood(words, first) : null,
      }
    },
    find(words, limit) {
      const answers = answersTo(words)
      const found = byCost(answers.size > 0 ? answers : search(words))
      const [first] = found
      if (!first) return { groups: [], count: 0, understood: null, isAnswer: false, parts: partsOf(words) }
      const groups = [...groupBy(found, (one) => recordOf(one).group)].map(([group, list]): HitsOfGroup => {
        const best = list.slice(0, limit)
        const hits = best.map((one) => ({ record: recordOf(one), marks: marksOfBest(one), cost: one.cost }))
        return { group, count: list.length, hits }
      })
      return {
        ...{ groups, count: found.length, parts: [] },
        understood: answers.size > 0 ? null : understood(words, first),
        isAnswer: answers.size > 0 || first.reading.only === 'said',
      }
    },
  }

  /** The longest runs of at least two words that are found as typed. */
  function partsOf(query: string): string[] {
    const text = query.normalize('NFC')
    const words = wordsOf(text).slice(0, LONGEST_PART + 1)
    for (let length = words.length - 1; length >= 2; length -= 1) {
      const parts: string[] = []
      for (let from = 0; from + length <= words.length && parts.length < PARTS; from += 1) {
        const part = text.slice(words[from]?.start, words[from + length - 1]?.end)
        if (search(part, true).size > 0) parts.push(part)
      }
      if (parts.length > 0) return parts
    }
    return []
  }

  function understood(query: string, best: Best): string | null {
    const text = records[best.doc]?.text ?? ''
    const meant = answering(best).map((word, at) =>
      word ? text.slice(word.start, word.end) : (best.reading.words[at]?.written ?? ''),
    )
    const words = meant.join(' ')
    const compare = (one: string): string =>
      wordsOf(one.normalize('NFC'))
        .map(({ marked }) => marked)
        .join(' ')
    const [typed, answered] = [compare(query), compare(words)]
    return typed === answered || answered.startsWith(typed) ? null : words
  }
}

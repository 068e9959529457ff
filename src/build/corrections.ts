// Reads `NAME.corrections.yaml` beside a report: YAML to corrections, each with its place. What is wrong with the file's
// form is told with line and column; what is wrong with its words is found when it is applied (parse/correct.ts).
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml'
import { kinds } from '../model/terms.ts'
import type { LinkEdit } from '../link/edit.ts'
import type { Correction, CorrectionNote, Values } from '../parse/correction.ts'

export interface CorrectionsRead {
  /** Of the report itself. */
  corrections: Correction[]
  /** Of its links, which are made when all reports are there. */
  links: LinkEdit[]
  problems: CorrectionNote[]
}

const VALUES = ['kind', 'year', 'topic', 'by', 'onBehalfOf', 'openEnded'] as const
const FORMS = "Expected 'quote' with 'set' or 'drop: true', or 'add', 'alias', 'link', 'unlink'."

/** Thrown inside this file only, to leave a correction that can't be read. */
class Misfit extends Error {
  readonly at: number
  constructor(node: Node | null | undefined, fallback: number, message: string) {
    super(message)
    this.at = node?.range?.[0] ?? fallback
  }
}

/** Reads the text of a corrections file. Never throws; offsets are UTF-16 code units of that text. */
export function readCorrections(text: string): CorrectionsRead {
  const document = parseDocument(text, { lineCounter: new LineCounter() })
  const corrections: Correction[] = []
  const links: LinkEdit[] = []
  const problems: CorrectionNote[] = document.errors.map((error) => ({
    at: error.pos[0],
    message: `this is not YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/u, '') ?? ''}.`,
  }))
  if (problems.length > 0 || document.contents === null) return { corrections, links, problems }
  if (!isSeq(document.contents))
    return {
      corrections,
      links,
      problems: [{ at: 0, message: `expected a list, each correction behind a dash. ${FORMS}` }],
    }
  for (const item of document.contents.items) {
    const node = item as Node | null
    const at = node?.range?.[0] ?? 0
    try {
      const one = readOne(node, at)
      if ('with' in one) links.push(one)
      else corrections.push(one)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      problems.push({ at: error.at, message: error.message })
    }
  }
  return { corrections, links, problems }
}

function readOne(node: Node | null, at: number): Correction | LinkEdit {
  if (!isMap(node)) throw new Misfit(node, at, `a correction is a set of names and values. ${FORMS}`)
  const keys = node.items.map(({ key }) => String(isScalar(key) ? key.value : key))
  const only = (...allowed: string[]): void => {
    const index = keys.findIndex((key) => !allowed.includes(key))
    if (index >= 0)
      throw new Misfit(node.items[index]?.key as Node, at, `'${keys[index] ?? ''}' is not known here. ${FORMS}`)
  }
  if (keys.includes('add')) {
    only('add')
    const added = mapAt(node, 'add', at)
    const { quote, values } = readValues(added, at, 'quote')
    const { kind, year } = values
    if (quote === undefined || kind === undefined || year === undefined)
      throw new Misfit(added, at, "'add' needs 'kind', 'year' and 'quote'.")
    return { at, do: 'add', quote, add: { ...values, kind, year } }
  }
  if (keys.includes('alias')) {
    only('alias')
    const map = mapAt(node, 'alias', at)
    const organization = textAt(map, 'organization', at)
    const forms = map.get('as', true) as unknown as Node | undefined
    const as = isSeq(forms) ? forms.items.map((one) => wordsOf(one as Node, at)) : [wordsOf(forms, at)]
    return { at, do: 'alias', organization, as }
  }
  for (const name of ['link', 'unlink'] as const)
    if (keys.includes(name)) {
      only(name)
      const map = mapAt(node, name, at)
      const odd = map.items.find(
        ({ key }) => !['quote', 'with', 'in'].includes(String(isScalar(key) ? key.value : key)),
      )
      if (odd)
        throw new Misfit(
          odd.key as Node,
          at,
          `'${name}' has 'quote' and 'with', and 'in' where 'with' stands in another report.`,
        )
      const other = map.has('in') ? textAt(map, 'in', at) : null
      return { at, do: name, quote: textAt(map, 'quote', at), with: textAt(map, 'with', at), in: other }
    }
  const quote = textAt(node, 'quote', at)
  if (keys.includes('drop')) {
    only('quote', 'drop')
    if (node.get('drop') !== true) throw new Misfit(node, at, "'drop' can only be true.")
    return { at, do: 'drop', quote }
  }
  only('quote', 'set')
  if (!keys.includes('set')) throw new Misfit(node, at, `what shall be done with '${quote}'? ${FORMS}`)
  return { at, do: 'set', quote, set: readValues(mapAt(node, 'set', at), at).values }
}

function mapAt(map: YAMLMap, key: string, at: number): YAMLMap {
  const node = map.get(key, true) as unknown as Node | undefined
  if (!isMap(node)) throw new Misfit(node, at, `'${key}' needs names and values: ${key}: { … }.`)
  return node
}

function wordsOf(node: Node | null | undefined, at: number): string {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value !== 'string' || value.trim() === '') throw new Misfit(node, at, 'expected words of the report here.')
  return value
}

const textAt = (map: YAMLMap, key: string, at: number): string => {
  if (!map.has(key)) throw new Misfit(map, at, `'${key}' is missing. ${FORMS}`)
  return wordsOf(map.get(key, true), at)
}

/** The values of 'set' and 'add', and the quote that 'add' has among them. */
function readValues(map: YAMLMap, at: number, more?: 'quote'): { values: Values; quote?: string } {
  const values: Values = {}
  let quote: string | undefined
  for (const { key, value } of map.items) {
    const name = String(isScalar(key) ? key.value : key)
    const node = value as Node | null
    const given: unknown = isScalar(node) ? node.value : undefined
    const wrong = (expected: string): never => {
      throw new Misfit(node ?? (key as Node), at, `'${name}: ${String(given)}' can't be used. Expected ${expected}.`)
    }
    if (name === 'kind') values.kind = kinds.find((kind) => kind === given) ?? wrong(kinds.join(', '))
    else if (name === 'year')
      values.year =
        typeof given === 'number' && Number.isInteger(given) && given >= 1900 && given < 2200
          ? given
          : wrong('a year of four digits')
    else if (name === 'openEnded') values.openEnded = typeof given === 'boolean' ? given : wrong('true or false')
    else if (name === 'topic' || name === 'by' || name === 'onBehalfOf')
      values[name] = given === null || typeof given === 'string' ? given : wrong('words of the report, or null')
    else if (name === more) quote = wordsOf(node, at)
    else throw new Misfit(key as Node, at, `'${name}' is not known here. Expected ${VALUES.join(', ')}.`)
  }
  if (Object.keys(values).length === 0) throw new Misfit(map, at, `nothing to set. Expected ${VALUES.join(', ')}.`)
  return { values, ...(quote !== undefined && { quote }) }
}

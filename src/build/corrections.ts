// Reads `NAME.corrections.yaml`: YAML → corrections, each with its offset. This file checks the form; quotes are
// checked when corrections are applied (parse/edit/correct.ts).
import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar, type YAMLMap } from 'yaml'
import type { LinkEdit } from '../link/edit.ts'
import type { Kind } from '../model/dataset.ts'
import { kinds } from '../model/kinds.ts'
import type { Correction, CorrectionNote, Values } from '../parse/edit/correction.ts'
import { slug } from '../text/fold.ts'
import { short } from '../text/short.ts'
import { vi } from '../view/words/vi/messages.ts'
import { explainYaml, notAList } from './yamlproblem.ts'
import { tidyYaml } from './yamltext.ts'

/** The corrections of a file, and what is wrong with it. */
export interface CorrectionsRead {
  /** Corrections of the report. */
  corrections: Correction[]
  /** Corrections of links, which are applied after all reports are merged. */
  links: LinkEdit[]
  problems: CorrectionNote[]
}

const VALUES = ['kind', 'year', 'topic', 'by', 'onBehalfOf', 'openEnded'] as const
const FORMS = "Expected 'quote' with 'set' or 'drop: true', or 'add', 'alias', 'link', 'unlink'."

/** Thrown, inside this file only, for a correction that can't be read. */
class Misfit extends Error {
  readonly at: number
  constructor(node: Node | null | undefined, fallback: number, message: string) {
    super(message)
    this.at = node?.range?.[0] ?? fallback
  }
}

/**
 * Reads the text of a corrections file. If it has problems, a tidied copy (yamltext.ts) is read too and used if it has
 * fewer. Never throws. Offsets are UTF-16 units of `text`.
 */
export function readCorrections(text: string): CorrectionsRead {
  const { isYaml, ...asIs } = readYaml(text)
  if (asIs.problems.length === 0) return asIs
  const tidied = tidyYaml(text)
  const tidy = readYaml(tidied.text)
  const readSome = tidy.corrections.length + tidy.links.length > 0
  const isBetter = isYaml
    ? tidy.problems.length < asIs.problems.length
    : tidy.isYaml && (readSome || tidy.problems.length === 0)
  if (!isBetter) return asIs
  const moved = <One extends { at: number }>(ones: readonly One[]): One[] =>
    ones.map((one) => ({ ...one, at: tidied.origin(one.at) }))
  return { corrections: moved(tidy.corrections), links: moved(tidy.links), problems: moved(tidy.problems) }
}

function readYaml(text: string): CorrectionsRead & { isYaml: boolean } {
  const document = parseDocument(text)
  const corrections: Correction[] = []
  const links: LinkEdit[] = []
  const [error] = document.errors
  // Report the first error only; further ones usually follow from it.
  if (error) return { corrections, links, problems: [explainYaml(text, error)], isYaml: false }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { corrections, links, problems: [], isYaml: true }
  if (!isSeq(contents)) return { corrections, links, problems: [notAList(text, FORMS)], isYaml: true }
  const problems: CorrectionNote[] = []
  for (const item of contents.items) {
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
  return { corrections, links, problems, isYaml: true }
}

interface Entry {
  name: string
  key: Node
  value: Node | null
}

/** The entries of a map. Names that differ from known ones in case only ('Quote') are normalized. */
function entriesOf(map: YAMLMap, known: readonly string[]): Entry[] {
  return map.items.map(({ key, value }) => {
    const written = String(isScalar(key) ? key.value : key)
    const name = known.find((one) => one.toLowerCase() === written.toLowerCase()) ?? written
    return { name, key: key as Node, value: value as Node | null }
  })
}

const FORMS_OF: Readonly<Record<string, readonly string[]>> = {
  add: ['add'],
  alias: ['alias'],
  link: ['link'],
  unlink: ['unlink'],
  drop: ['quote', 'drop'],
  set: ['quote', 'set'],
}
const NAMES = ['quote', ...Object.keys(FORMS_OF)]

function readOne(node: Node | null, at: number): Correction | LinkEdit {
  if (!isMap(node)) {
    const words = isScalar(node) && typeof node.value === 'string' ? ` Write '- quote: ${short(node.value)}'.` : ''
    throw new Misfit(node, at, `a correction is a set of names and values.${words} ${FORMS}`)
  }
  const entries = entriesOf(node, NAMES)
  const unknown = entries.find(({ name }) => !NAMES.includes(name))
  if (unknown) throw new Misfit(unknown.key, at, `'${short(unknown.name)}' is not known here. ${FORMS}`)
  const action = Object.keys(FORMS_OF).find((name) => entries.some((one) => one.name === name))
  const odd = action === undefined ? undefined : entries.find(({ name }) => FORMS_OF[action]?.includes(name) !== true)
  if (odd)
    throw new Misfit(
      odd.key,
      at,
      `'${odd.name}' can't stand beside '${action ?? ''}'. Expected a dash before each correction. ${FORMS}`,
    )
  const valueOf = (name: string): Node | null => entries.find((one) => one.name === name)?.value ?? null
  if (action === 'add') {
    const added = mapOf(valueOf('add'), 'add', at)
    const { quote, values } = readValues(added, at, 'quote')
    const { kind, year } = values
    if (quote === undefined || kind === undefined || year === undefined)
      throw new Misfit(added, at, "'add' needs 'kind', 'year' and 'quote'.")
    return { at, do: 'add', quote, add: { ...values, kind, year } }
  }
  if (action === 'alias') {
    const map = mapOf(valueOf('alias'), 'alias', at)
    const within = partsOf(map, 'alias', ['organization', 'as'], at)
    const forms = within('as')
    const as = isSeq(forms) ? forms.items.map((one) => wordsOf(one as Node, at)) : [wordsOf(forms, at)]
    return { at, do: 'alias', organization: wordsOf(within('organization'), at), as }
  }
  if (action === 'link' || action === 'unlink') {
    const map = mapOf(valueOf(action), action, at)
    const within = partsOf(map, action, ['quote', 'with'], at, ['in'])
    const other = within('in')
    return {
      at,
      do: action,
      quote: wordsOf(within('quote'), at),
      with: wordsOf(within('with'), at),
      in: other === null ? null : wordsOf(other, at),
    }
  }
  if (!entries.some(({ name }) => name === 'quote')) throw new Misfit(node, at, `'quote' is missing. ${FORMS}`)
  const quote = wordsOf(valueOf('quote'), at)
  if (action === 'drop') {
    if (booleanOf(valueOf('drop')) !== true)
      throw new Misfit(node, at, "'drop' can only be true. Write 'drop: true', or remove the correction.")
    return { at, do: 'drop', quote }
  }
  if (action === undefined) throw new Misfit(node, at, `what shall be done with '${short(quote)}'? ${FORMS}`)
  return { at, do: 'set', quote, set: readValues(mapOf(valueOf('set'), 'set', at), at).values }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  set: 'set: { kind: goal, year: 2009 }',
  add: 'add: { kind: outcome, year: 2008, quote: words of the report }',
  alias: 'alias: { organization: Bộ X, as: [Bộ] }',
  link: 'link: { quote: words of one, with: words of the other }',
  unlink: 'unlink: { quote: words of one, with: words of the other }',
}

function mapOf(node: Node | null, name: string, at: number): YAMLMap {
  if (!isMap(node)) throw new Misfit(node, at, `'${name}' needs names and values. Write: ${EXAMPLES[name] ?? ''}`)
  return node
}

/**
 * Checks the names in 'alias', 'link' or 'unlink' and returns a look-up of their values. Throws if any is missing or
 * unknown.
 */
function partsOf(
  map: YAMLMap,
  name: string,
  needed: readonly string[],
  at: number,
  optional: readonly string[] = [],
): (part: string) => Node | null {
  const known = [...needed, ...optional]
  const entries = entriesOf(map, known)
  const odd = entries.find((one) => !known.includes(one.name))
  if (odd)
    throw new Misfit(
      odd.key,
      at,
      `'${name}' has ${needed.map((one) => `'${one}'`).join(' and ')}${optional.includes('in') ? ", and 'in' where 'with' stands in another report" : ''}, not '${short(odd.name)}'.`,
    )
  const missing = needed.find((part) => !entries.some((one) => one.name === part))
  if (missing !== undefined) throw new Misfit(map, at, `'${missing}' is missing. Write: ${EXAMPLES[name] ?? ''}`)
  return (part) => entries.find((one) => one.name === part)?.value ?? null
}

// A value in a word processor's quotation marks, which YAML doesn't treat as quotes: 'quote: “Tăng cường …”'.
const SURROUNDED = /^[“„«‘](?<inside>[^“”„«»]*)[”“»’]$/u

function wordsOf(node: Node | null | undefined, at: number): string {
  const expected = 'expected words of the report here.'
  if (!isScalar(node)) throw new Misfit(node, at, expected)
  // YAML reads '&x' and '!x' as an anchor and a tag, so the value would lose words.
  const scalar: Scalar = node
  if (scalar.anchor !== undefined || scalar.tag !== undefined)
    throw new Misfit(node, at, "words that begin with '&' or '!' must stand in quotation marks.")
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
  if (value.trim() === '' || scalar.value === null) throw new Misfit(node, at, expected)
  const inside = scalar.type === 'PLAIN' ? SURROUNDED.exec(value.trim())?.groups?.['inside'] : undefined
  return inside ?? value
}

const YES = ['true', 'yes', 'y', 'co', 'dung', 'on']
const NO = ['false', 'no', 'n', 'khong', 'sai', 'off']

/** Reads 'true', 'yes', 'có' and their opposites; null for anything else. */
function booleanOf(node: Node | null): boolean | null {
  const value = isScalar(node) ? slug(String(node.value)) : ''
  return YES.includes(value) ? true : NO.includes(value) ? false : null
}

/** The kind with a name in English or Vietnamese; case and marks don't matter. */
const kindCalled = (given: unknown): Kind | undefined =>
  kinds.find((kind) => [kind, vi.kinds[kind]].some((name) => slug(name) === slug(String(given))))

const KINDS = `${kinds.join(', ')} (${kinds.map((kind) => vi.kinds[kind].toLowerCase()).join(', ')})`

/** Reads the values of 'set' and 'add', and the quote of 'add'. */
function readValues(map: YAMLMap, at: number, more?: 'quote'): { values: Values; quote?: string } {
  const values: Values = {}
  let quote: string | undefined
  const known: readonly string[] = more === undefined ? VALUES : [...VALUES, more]
  for (const { name, key, value: node } of entriesOf(map, known)) {
    const given: unknown = isScalar(node) ? node.value : undefined
    const wrong = (expected: string): never => {
      throw new Misfit(node ?? key, at, `'${name}: ${short(String(given))}' can't be used. Expected ${expected}.`)
    }
    if (name === 'kind') values.kind = kindCalled(given) ?? wrong(KINDS)
    else if (name === 'year')
      values.year =
        typeof given === 'number' && Number.isInteger(given) && given >= 1900 && given < 2200
          ? given
          : wrong('a year of four digits')
    else if (name === 'openEnded') values.openEnded = booleanOf(node) ?? wrong('true or false')
    else if (name === 'topic' || name === 'by' || name === 'onBehalfOf')
      values[name] = node === null || given === null ? null : wordsOf(node, at)
    else if (name === more) quote = wordsOf(node, at)
    else throw new Misfit(key, at, `'${short(name)}' is not known here. Expected ${known.join(', ')}.`)
  }
  if (Object.keys(values).length === 0) throw new Misfit(map, at, `nothing to set. Expected ${VALUES.join(', ')}.`)
  return { values, ...(quote !== undefined && { quote }) }
}

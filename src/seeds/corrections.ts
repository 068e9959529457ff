// Reads `NAME.corrections.yaml`: YAML → corrections, each with its offset. This file checks the form; quotes are
// checked when corrections are applied (parse/edit/correct.ts).
import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml'
import type { LinkEdit } from '../link/edit.ts'
import type { Correction, CorrectionNote } from '../parse/edit/correction.ts'
import type { Message } from '../text/message.ts'
import { short } from '../text/short.ts'
import { readGroup, readPerson } from './correctionpeople.ts'
import { booleanOf, entriesOf, Misfit, notKnown, readFacts, readValues, wordsOf } from './correctionvalues.ts'
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

const FORMS: Message = {
  vi: "Cần 'quote' đi với 'set', 'drop: true' hay 'confirm: true', hoặc 'add', 'person', 'group', 'alias', 'conference', 'link', 'unlink'.",
  en: "Expected 'quote' with 'set', 'drop: true' or 'confirm: true', or 'add', 'person', 'group', 'alias', 'conference', 'link', 'unlink'.",
}
/** A message that ends with the forms of a correction. */
const withForms = ({ vi, en }: Message): Message => ({ vi: `${vi} ${FORMS.vi}`, en: `${en} ${FORMS.en}` })

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
      problems.push(error.note)
    }
  }
  return { corrections, links, problems, isYaml: true }
}

const FORMS_OF: Readonly<Record<string, readonly string[]>> = {
  add: ['add'],
  person: ['person'],
  group: ['group'],
  alias: ['alias'],
  conference: ['conference'],
  link: ['link'],
  unlink: ['unlink'],
  drop: ['quote', 'drop'],
  confirm: ['quote', 'confirm'],
  set: ['quote', 'set'],
}
const NAMES = ['quote', ...Object.keys(FORMS_OF)]

function readOne(node: Node | null, at: number): Correction | LinkEdit {
  if (!isMap(node)) {
    const words = isScalar(node) && typeof node.value === 'string' ? `'- quote: ${short(node.value)}'.` : null
    throw new Misfit(
      node,
      at,
      withForms({
        vi: `một chỗ sửa gồm các cặp 'tên: giá trị'.${words === null ? '' : ` Hãy viết ${words}`}`,
        en: `a correction is a set of names and values.${words === null ? '' : ` Write ${words}`}`,
      }),
    )
  }
  const entries = entriesOf(node, NAMES)
  const unknown = entries.find(({ name }) => !NAMES.includes(name))
  if (unknown) throw new Misfit(unknown.key, at, withForms(notKnown(unknown.name)))
  const action = Object.keys(FORMS_OF).find((name) => entries.some((one) => one.name === name))
  const odd = action === undefined ? undefined : entries.find(({ name }) => FORMS_OF[action]?.includes(name) !== true)
  if (odd)
    throw new Misfit(
      odd.key,
      at,
      withForms({
        vi: `'${odd.name}' không đi cùng '${action ?? ''}' được. Cần một dấu gạch ngang ở đầu mỗi chỗ sửa.`,
        en: `'${odd.name}' can't stand beside '${action ?? ''}'. Expected a dash before each correction.`,
      }),
    )
  const valueOf = (name: string): Node | null => entries.find((one) => one.name === name)?.value ?? null
  if (action === 'add') {
    const added = mapOf(valueOf('add'), 'add', at)
    const { quote, values } = readValues(added, at, 'quote')
    const { kind, year } = values
    if (quote === undefined || kind === undefined || year === undefined)
      throw new Misfit(added, at, {
        vi: "'add' phải có 'kind', 'year' và 'quote'.",
        en: "'add' needs 'kind', 'year' and 'quote'.",
      })
    return { at, do: 'add', quote, add: { ...values, kind, year } }
  }
  if (action === 'person') return { at, do: action, person: readPerson(mapOf(valueOf(action), action, at), at) }
  if (action === 'group') return { at, do: action, group: readGroup(mapOf(valueOf(action), action, at), at) }
  if (action === 'alias') {
    const map = mapOf(valueOf('alias'), 'alias', at)
    const within = partsOf(map, 'alias', ['organization', 'as'], at)
    const forms = within('as')
    const as = isSeq(forms) ? forms.items.map((one) => wordsOf(one as Node, at)) : [wordsOf(forms, at)]
    return { at, do: 'alias', organization: wordsOf(within('organization'), at), as }
  }
  if (action === 'conference')
    return { at, do: 'conference', set: readFacts(mapOf(valueOf('conference'), 'conference', at), at) }
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
  if (!entries.some(({ name }) => name === 'quote'))
    throw new Misfit(node, at, withForms({ vi: "thiếu 'quote'.", en: "'quote' is missing." }))
  const quote = wordsOf(valueOf('quote'), at)
  if (action === 'drop' || action === 'confirm') {
    if (booleanOf(valueOf(action)) !== true)
      throw new Misfit(node, at, {
        vi: `'${action}' chỉ có thể là true. Hãy viết '${action}: true', hoặc xoá chỗ sửa.`,
        en: `'${action}' can only be true. Write '${action}: true', or remove the correction.`,
      })
    return { at, do: action, quote }
  }
  if (action === undefined)
    throw new Misfit(
      node,
      at,
      withForms({
        vi: `chưa nói phải làm gì với '${short(quote)}'.`,
        en: `what shall be done with '${short(quote)}'?`,
      }),
    )
  return { at, do: 'set', quote, set: readValues(mapOf(valueOf('set'), 'set', at), at).values }
}

const PAIR: Message = {
  vi: '{ quote: lời của ý này, with: lời của ý kia }',
  en: '{ quote: words of one, with: words of the other }',
}
/** Examples of what stands behind a name, in each language. */
const EXAMPLES: Readonly<Record<string, Message | string>> = {
  set: '{ kind: goal, year: 2009 }',
  add: {
    vi: '{ kind: outcome, year: 2008, quote: lời của báo cáo }',
    en: '{ kind: outcome, year: 2008, quote: words of the report }',
  },
  person: '{ name: Nguyễn Văn An, role: Giám đốc, body: Sở X }',
  group: '{ quote: các đồng chí Uỷ viên Ban Thường vụ }',
  alias: '{ organization: Bộ X, as: [Bộ] }',
  conference: '{ organizer: Sở X, date: 2010-02-04, place: Hà Nội }',
  link: PAIR,
  unlink: PAIR,
}

/** A message that ends with an example. */
function withExample({ vi, en }: Message, name: string): Message {
  const example = EXAMPLES[name] ?? ''
  const { vi: viExample, en: enExample } = typeof example === 'string' ? { vi: example, en: example } : example
  return { vi: `${vi} Hãy viết: ${name}: ${viExample}`, en: `${en} Write: ${name}: ${enExample}` }
}

function mapOf(node: Node | null, name: string, at: number): YAMLMap {
  if (!isMap(node))
    throw new Misfit(
      node,
      at,
      withExample({ vi: `'${name}' phải có các cặp 'tên: giá trị'.`, en: `'${name}' needs names and values.` }, name),
    )
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
  if (odd) {
    const names = needed.map((one) => `'${one}'`)
    const isPair = optional.includes('in')
    throw new Misfit(odd.key, at, {
      vi: `'${name}' có ${names.join(' và ')}${isPair ? ", và 'in' nếu 'with' nằm trong báo cáo khác" : ''}, không có '${short(odd.name)}'.`,
      en: `'${name}' has ${names.join(' and ')}${isPair ? ", and 'in' where 'with' stands in another report" : ''}, not '${short(odd.name)}'.`,
    })
  }
  const missing = needed.find((part) => !entries.some((one) => one.name === part))
  if (missing !== undefined)
    throw new Misfit(map, at, withExample({ vi: `thiếu '${missing}'.`, en: `'${missing}' is missing.` }, name))
  return (part) => entries.find((one) => one.name === part)?.value ?? null
}

// Reads what a correction says of a person or a group from YAML.
import { isMap, isSeq, type Node, type YAMLMap } from 'yaml'
import type { GroupFacts, Office, PersonFacts } from '../parse/edit/correction.ts'
import type { Message } from '../text/message.ts'
import { booleanOf, entriesOf, isNothing, Misfit, notKnown, withNames, wordsOf } from './correctionvalues.ts'

const OFFICE = ['role', 'body'] as const
const PERSON = ['name', ...OFFICE, 'offices', 'attended'] as const
const GROUP = ['quote', ...OFFICE] as const

/** The values of a map by their names. Throws a `Misfit` for a name that isn't among those known. */
function valuesIn<Name extends string>(
  map: YAMLMap,
  known: readonly Name[],
  at: number,
): Map<Name, { key: Node; value: Node | null }> {
  return new Map(
    entriesOf(map, known).map(({ name, key, value }) => {
      const one = known.find((each) => each === name)
      if (one === undefined) throw new Misfit(key, at, withNames(notKnown(name), known))
      return [one, { key, value }]
    }),
  )
}

/** A problem of a map that lacks a name. */
const missing = (map: YAMLMap, at: number, name: string, known: readonly string[]): Misfit =>
  new Misfit(map, at, withNames({ vi: `thiếu '${name}'.`, en: `'${name}' is missing.` }, known))

type Parts = ReadonlyMap<string, { key: Node; value: Node | null }>

/** Reads an office; undefined if the map has neither its role nor its body. */
function officeIn(map: YAMLMap, parts: Parts, at: number): Office | undefined {
  const [role, body] = [parts.get('role'), parts.get('body')]
  if (!role) {
    if (body) throw missing(map, at, 'role', OFFICE)
    return undefined
  }
  return { role: wordsOf(role.value, at), ...(body && !isNothing(body.value) && { body: wordsOf(body.value, at) }) }
}

const OFFICES_FORM: Message = {
  vi: "'offices' là một danh sách: [{ role: chức vụ, body: cơ quan }].",
  en: "'offices' is a list: [{ role: office, body: body }].",
}

/** Reads a 'person': a name with one office (`role`, `body`) or a list of them (`offices`). */
export function readPerson(map: YAMLMap, at: number): PersonFacts {
  const parts = valuesIn(map, PERSON, at)
  const name = parts.get('name')
  if (!name) throw missing(map, at, 'name', PERSON)
  const one = officeIn(map, parts, at)
  const list = parts.get('offices')
  if (one && list)
    throw new Misfit(list.key, at, {
      vi: "chỉ dùng một trong hai: 'role' hay 'offices'.",
      en: "use one of the two: 'role' or 'offices'.",
    })
  const attended = parts.get('attended')
  const isThere = attended && booleanOf(attended.value)
  if (isThere === null)
    throw new Misfit(attended?.key, at, {
      vi: "'attended' cần true hoặc false (có, không).",
      en: "'attended' needs true or false.",
    })
  const offices = list ? officesIn(list.value, list.key, at) : one && [one]
  return {
    name: wordsOf(name.value, at),
    ...(offices && { offices }),
    ...(isThere !== undefined && { attended: isThere }),
  }
}

function officesIn(list: Node | null, key: Node, at: number): Office[] {
  if (isNothing(list)) return []
  if (!isSeq(list)) throw new Misfit(list ?? key, at, OFFICES_FORM)
  return list.items.map((item) => {
    const office = isMap(item) ? officeIn(item, valuesIn(item, OFFICE, at), at) : undefined
    if (!office) throw new Misfit(item as Node | null, at, OFFICES_FORM)
    return office
  })
}

/** Reads a 'group': the words that name it, its office and body. */
export function readGroup(map: YAMLMap, at: number): GroupFacts {
  const parts = valuesIn(map, GROUP, at)
  const quote = parts.get('quote')
  if (!quote) throw missing(map, at, 'quote', GROUP)
  const wordsAt = (name: 'role' | 'body'): Partial<GroupFacts> => {
    const part = parts.get(name)
    return part ? { [name]: wordsOf(part.value, at) } : {}
  }
  return { quote: wordsOf(quote.value, at), ...wordsAt('role'), ...wordsAt('body') }
}

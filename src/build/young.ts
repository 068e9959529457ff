// Finds features in a built page that the oldest engines of floor.ts lack, according to MDN's tables
// (@mdn/browser-compat-data).
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import { parse as parseScript } from 'acorn'
import { createRequire } from 'node:module'
import { parse as parseStyles, type ChildNode, type Declaration } from 'postcss'
import { floor } from './floor.ts'
import { childrenOf, isNode, type SyntaxNode } from './syntax.ts'

// With `require`, Node parses these 20 MB of JSON. With `import`, Vite would compile them to a module, which takes 20
// s.
const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData

/** A feature that is too new, with the code around it. */
export interface Young {
  what: string
  where: string
}

/** The oldest engines by their names in MDN's tables. */
const ENGINES = { chrome: floor.chrome, safari: floor.safari, firefox: floor.firefox } as const

/** Compares versions such as '15.4': -1, 0 or 1. */
function compareVersions(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => version.split('.').map(Number))
  const at = [0, 1].find((i) => (one?.[i] ?? 0) !== (two?.[i] ?? 0))
  return at === undefined ? 0 : Math.sign((one?.[at] ?? 0) - (two?.[at] ?? 0))
}

/** Whether a version supports a feature without a flag. Support with a prefix counts. */
function hasFrom(support: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed: removed, flags } = support
  if (typeof added !== 'string' || added === 'preview' || flags) return false
  const isGone = typeof removed === 'string' && compareVersions(removed, version) <= 0
  return compareVersions(added.replace('≤', ''), version) <= 0 && !isGone
}

/** Whether all engines of the floor support a feature. */
function isOldEnough({ support }: CompatStatement): boolean {
  return Object.entries(ENGINES).every(([engine, version]) => {
    const statement = support[engine as keyof typeof ENGINES]
    const all = Array.isArray(statement) ? statement : statement ? [statement] : []
    return all.some((one) => hasFrom(one, version))
  })
}

const featuresBelow = (feature: Identifier): [string, Identifier][] =>
  Object.entries(feature).filter(([name]) => name !== '__compat') as [string, Identifier][]

/** Names of built-ins and web APIs that no object has in the oldest engines: 'toSorted'. */
function youngNames(): ReadonlySet<string> {
  const [known, young] = [new Set<string>(), new Set<string>()]
  const take = (name: string, { __compat: compat }: Identifier): void => {
    if (!compat) return
    // Code uses the last part of names such as 'Symbol.iterator'.
    const word =
      name
        .split('.')
        .at(-1)
        ?.replace(/_(?:static|event)$/u, '') ?? ''
    ;(isOldEnough(compat) ? known : young).add(word)
  }
  for (const tables of [bcd.api, bcd.javascript['builtins'] ?? {}])
    for (const [name, holder] of featuresBelow(tables)) {
      take(name, holder)
      for (const [member, feature] of featuresBelow(holder)) {
        take(member, feature)
        // Members of Intl's classes: Intl.DateTimeFormat.formatRange.
        for (const [inner, one] of name === 'Intl' ? featuresBelow(feature) : []) take(inner, one)
      }
    }
  return new Set([...young].filter((name) => !known.has(name) && !(name in Object.prototype)))
}

/** ES2022 syntax that the oldest engines lack or implement with bugs. */
const YOUNG_SYNTAX = new Set(['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock'])
/** A lookbehind, also in a string that becomes a pattern. In Safari before 16.4 it is a syntax error. */
const LOOKBEHIND = /\(\?<[=!]/gu

/** UTF-16 units of code shown before and after a finding. */
const ROOM = 30
const around = (text: string, at: number): string => text.slice(Math.max(0, at - ROOM), at + ROOM).replace(/\s+/gu, ' ')

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined

/** The property name in an expression such as `list.toSorted`. */
const memberOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'MemberExpression' && node['computed'] !== true ? nameOf(node['property']) : undefined

/** Names that a node defines (variables, functions, properties). Calls of these names are taken as the script's own. */
function namesMadeBy(node: SyntaxNode): string[] {
  const made = {
    Property: nameOf(node['key']),
    MethodDefinition: nameOf(node['key']),
    AssignmentExpression: memberOf(node['left']),
    VariableDeclarator: nameOf(node['id']),
    FunctionDeclaration: nameOf(node['id']),
  }[node.type]
  return made === undefined ? [] : [made]
}

/**
 * Finds calls and syntax in a script that are too new. Throws if the script isn't valid ES2022.
 * @param allowed names to ignore, each with a reason (`graceful`)
 */
export function youngInScript(code: string, allowed: Readonly<Record<string, string>>): Young[] {
  const found: Young[] = []
  const report = (what: string, at: number): void => void found.push({ what, where: around(code, at) })
  for (const { index } of code.matchAll(LOOKBEHIND)) report('lookbehind', index)
  const own = new Set<string>()
  const used: { name: string; at: number }[] = []
  const visit = (node: SyntaxNode): void => {
    const { type, start } = node
    if (YOUNG_SYNTAX.has(type)) report(type, start)
    for (const name of namesMadeBy(node)) own.add(name)
    const called = type === 'CallExpression' || type === 'NewExpression' ? node['callee'] : null
    if (isNode(called)) used.push({ name: memberOf(called) ?? nameOf(called) ?? '', at: called.end - ROOM / 2 })
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parseScript(code, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as SyntaxNode)
  const names = youngNames()
  for (const { name, at } of used) if (names.has(name) && !own.has(name) && !(name in allowed)) report(name, at)
  return found
}

const functionNames = (value: string): string[] =>
  [...value.matchAll(/(?<name>[a-z-]+)\(/gu)].map((one) => one[1] ?? '')
const keywords = (value: string): string[] => value.split(/[\s,/]+/u).filter((word) => /^[a-z-]+$/u.test(word))
const YOUNG_UNIT = /\d(?:[dsl]v(?:h|w|i|b|min|max)|cq(?:w|h|i|b|min|max)|r?lh)\b/u

/** All features below one in MDN's tables, by the last part of their names. */
function byName(feature: Identifier, found = new Map<string, CompatStatement>()): Map<string, CompatStatement> {
  for (const [name, child] of featuresBelow(feature)) {
    if (child.__compat) found.set(name, child.__compat)
    byName(child, found)
  }
  return found
}

/** Whether an earlier declaration of the same rule sets the same property. */
function isAnotherValue(declaration: Declaration): boolean {
  const siblings = declaration.parent?.nodes ?? []
  return siblings
    .slice(0, siblings.indexOf(declaration))
    .some((one) => one.type === 'decl' && one.prop === declaration.prop)
}

/**
 * Finds features in a style sheet that are too new, except inside `@supports` and container queries.
 * @param allowed features to ignore, each with a reason (`graceful`)
 */
export function youngInStyles(css: string, allowed: Readonly<Record<string, string>>): Young[] {
  const { properties, selectors, types, 'at-rules': rules } = bcd.css as Record<string, Identifier>
  const functions = byName(types ?? {})
  const found: Young[] = []
  const ask = (what: string, compat: CompatStatement | undefined, node: ChildNode): void => {
    if (compat && !isOldEnough(compat) && ![what, what.split(':')[0] ?? ''].some((one) => one in allowed))
      found.push({ what, where: node.toString().slice(0, 2 * ROOM) })
  }
  const hasFallback = (node: ChildNode): boolean => {
    for (let parent = node.parent; parent; parent = parent.parent as typeof parent)
      if (parent.type === 'atrule' && ['supports', 'container'].includes((parent as { name?: string }).name ?? ''))
        return true
    return false
  }
  parseStyles(css).walk((node) => {
    if (hasFallback(node)) return
    if (node.type === 'atrule') {
      ask(`@${node.name}`, rules?.[node.name]?.__compat, node)
      if (node.name === 'media' && /[<>]/u.test(node.params))
        ask('@media range', rules?.['media']?.['range_syntax']?.__compat, node)
    }
    if (node.type === 'rule')
      for (const [, name = ''] of node.selector.matchAll(/:(?<name>[a-z-]+)/gu))
        ask(`:${name}`, selectors?.[name]?.__compat, node)
    if (node.type !== 'decl') return
    const { prop, value } = node
    // Engines without this value keep the earlier one.
    if (isAnotherValue(node)) return
    const property = properties?.[prop]
    ask(prop, property?.__compat, node)
    for (const word of keywords(value)) ask(`${prop}: ${word}`, property?.[word]?.__compat, node)
    for (const name of functionNames(value)) ask(`${name}()`, functions.get(name), node)
    const unit = YOUNG_UNIT.exec(value)?.[0].replace(/^\d/u, '')
    if (unit !== undefined && !(unit in allowed)) found.push({ what: unit, where: node.toString().slice(0, 2 * ROOM) })
  })
  return found
}

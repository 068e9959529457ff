import { expect, it } from 'vitest'
import { youngInScript, youngInStyles } from '../../src/build/young.ts'

const inScript = (code: string): string[] => youngInScript(code, {}).map(({ what }) => what)
const inStyles = (css: string): string[] => youngInStyles(css, {}).map(({ what }) => what)

it.each([
  ['list.toSorted()', ['toSorted']],
  ['list.findLast(f)', ['findLast']],
  ['Object.groupBy(list, f)', ['groupBy']],
  ['structuredClone(x)', ['structuredClone']],
  ['new Set(a).union(b)', ['union']],
  ['element.checkVisibility()', ['checkVisibility']],
  ['new RegExp(`(?<!q)${x}`)', ['lookbehind']],
  ['/(?<=a)b/.test(x)', ['lookbehind']],
  ['class A { x = 1 }', ['PropertyDefinition']],
  ['class A { #x() {} }', ['PrivateIdentifier']],
  ['class A { static { f() } }', ['StaticBlock']],
])('too young: %s', (code, expected) => {
  expect(inScript(code)).toEqual(expected)
})

it.each([
  'list.at(-1)',
  'list.flatMap(f)',
  'text.replaceAll("a", "b")',
  'a?.b ?? c',
  'a ??= b',
  '/(?<name>a)/u.exec(x)',
  'new ResizeObserver(f)',
  'document.createElement("dialog").showModal()',
  // The script's own method with the name of a new one.
  'class Lanes { toSorted() {} } new Lanes().toSorted()',
  'const group = { union: f }; group.union()',
])('old enough: %s', (code) => {
  expect(inScript(code)).toEqual([])
})

it('newer syntax than ES2022 is an error', () => {
  expect(() => inScript('using x = f()')).toThrow()
  expect(() => inScript('/(?i:a)/')).toThrow()
})

it('allowed features are ignored', () => {
  expect(youngInScript('list.toSorted()', { toSorted: 'a reason' })).toEqual([])
})

it.each([
  ['a { color: color-mix(in srgb, red 5%, blue) }', ['color-mix()']],
  ['@media (width <= 719px) { a { color: red } }', ['@media range']],
  ['a { height: 100dvh }', ['dvh']],
  ['a { width: 10cqw }', ['cqw']],
  ['a { scale: 1.2 }', ['scale']],
  ['a:has(b) { color: red }', [':has']],
  ['a { container-type: inline-size }', ['container-type', 'container-type: inline-size']],
  ['a { overflow-x: clip }', ['overflow-x: clip']],
])('too young: %s', (css, expected) => {
  expect(inStyles(css)).toEqual(expected)
})

it.each([
  'a { color: rgb(0 0 0 / 55%); inset: 0; gap: 4px; display: grid }',
  '@media (max-width: 719px) { a { color: red } }',
  'a:is(b, c):focus-visible { width: min(10px, 100%) }',
  // An older value precedes the new one, or @supports asks for it.
  'a { height: 100vh; height: 100dvh }',
  '@supports (color: color-mix(in srgb, red, red)) { a { color: color-mix(in srgb, red 5%, blue) } }',
])('old enough: %s', (css) => {
  expect(inStyles(css)).toEqual([])
})

import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { renamePrivate } from '../../src/build/lower.ts'

it.each([
  ['class A { #x = 1; get x() { return this.#x } }', 'class A { $0 = 1; get x() { return this.$0 } }'],
  ['class A { #m() {} n() { this.#m() } }', 'class A { $0() {} n() { this.$0() } }'],
  // Each class gets names of its own, because one may inherit from the other.
  ['class A { #x = 1 } class B extends A { #x = 2 }', 'class A { $0 = 1 } class B extends A { $1 = 2 }'],
  // An inner class uses the outer one's names, unless it declares the same private name.
  [
    'class A { #x; #y; m() { return class { #x; n(a) { return [this.#x, a.#y] } } } }',
    'class A { $0; $1; m() { return class { $2; n(a) { return [this.$2, a.$1] } } } }',
  ],
  ['class A { get #x() { return 1 } set #x(v) {} }', 'class A { get $0() { return 1 } set $0(v) {} }'],
  ["const text = 'this.#x'", "const text = 'this.#x'"],
])('%s', (code, renamed) => {
  expect(renamePrivate(code)).toBe(renamed)
})

it('refuses `#x in object`, which can’t be renamed', () => {
  expect(() => renamePrivate('class A { #x; static is(a) { return #x in a } }')).toThrow('#x in a')
})

it('the renamed code behaves the same', () => {
  const code =
    'class Counter { #count = 0; #step(by) { this.#count += by; return this } up() { return this.#step(1) } get count() { return this.#count } }; new Counter().up().up().count'
  expect(runInNewContext(code)).toBe(2)
  expect(runInNewContext(renamePrivate(code))).toBe(2)
})

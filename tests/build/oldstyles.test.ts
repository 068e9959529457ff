import postcss from 'postcss'
import { expect, it } from 'vitest'
import { lightAndDark, oldStyles, windowQuery, withoutMix } from '../../src/build/oldstyles.ts'

const write = (css: string): string =>
  postcss([oldStyles()]).process(css, { from: undefined }).css.replace(/\s+/gu, ' ')

it.each([
  ['(max-width: 719px)', 'screen and (max-width: 751px)'],
  ['timeline (min-width: 480px) and (max-width: 719px)', 'screen and (min-width: 512px) and (max-width: 751px)'],
  ['style(--x: 1)', null],
])('windowQuery(%s)', (params, expected) => {
  expect(windowQuery(params)).toBe(expected)
})

it.each([
  ['color-mix(in srgb, var(--kind) 4%, var(--panel))', 'var(--panel)'],
  ['color-mix(in srgb, var(--kind) 70%, var(--panel))', 'var(--kind)'],
  ['1.5px solid color-mix(in srgb, var(--kind) 45%, var(--bg))', '1.5px solid var(--kind)'],
  ['color-mix(in srgb, var(--kind, var(--ink2)) 5%, var(--panel))', 'var(--panel)'],
  ['color-mix(in srgb, var(--kind) calc(var(--passage) * 0.5), transparent)', 'transparent'],
  ['color-mix(in srgb, var(--kind) var(--bar-tint), var(--panel))', 'var(--panel)'],
  ['var(--panel)', 'var(--panel)'],
])('withoutMix(%s)', (value, expected) => {
  expect(withoutMix(value)).toBe(expected)
})

it('color-mix() follows a plain colour, inside @supports', () => {
  expect(write('.a { color: red; background: color-mix(in srgb, var(--kind) 5%, var(--panel)); }')).toBe(
    '.a { color: red; background: var(--panel); }@supports (color: color-mix(in srgb, red, red)) {.a { background: color-mix(in srgb, var(--kind) 5%, var(--panel)); } }',
  )
})

it('a media query for engines without container queries follows each container query', () => {
  expect(write('@container (max-width: 719px) { .a { color: red; } }')).toBe(
    '@container (max-width: 719px) { .a { color: red; } } @supports not (container-type: inline-size) { @media screen and (max-width: 751px) { .a { color: red; } } }',
  )
})

it('a query or a mix of another form stops the build', () => {
  expect(() => write('@container style(--x: 1) { .a { color: red } }')).toThrow('expected min-width or max-width in px')
  expect(() => write('.a { color: color-mix(in oklch, red, blue) }')).toThrow('expected color-mix(in srgb')
})

it.each([
  ['light-dark(#fff, #000)', ['#fff', '#000']],
  ['light-dark(0 1px rgb(1, 2, 3), none)', ['0 1px rgb(1, 2, 3)', 'none']],
  ['light-dark(#fff)', null],
  ['#fff', null],
])('lightAndDark(%s)', (value, expected) => {
  expect(lightAndDark(value)).toEqual(expected)
})

it(':root with light-dark() becomes rules for light, for a dark system and for the chosen dark theme', () => {
  expect(write(':root { color-scheme: light dark; --a: light-dark(#fff, #000); --b: 1px; }')).toBe(
    ':root { color-scheme: light; --a: #fff; --b: 1px; }' +
      " @media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; --a: #000; } }" +
      " @media screen { :root[data-theme='dark'] { color-scheme: dark; --a: #000; } }",
  )
})

it('light-dark() outside :root stops the build', () => {
  expect(() => write('.a { color: light-dark(#fff, #000); }')).toThrow(':root alone')
})

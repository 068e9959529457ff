// Reads colours and signs from the page's style sheets, for the picture that the build draws.
import { readFileSync } from 'node:fs'
import { parse } from 'postcss'
import type { Palette } from '../site/picture.ts'
import { lightAndDark } from './oldstyles.ts'

/**
 * All custom properties of a style sheet: 'SELECTOR --name' → value. Of several the last one, also in a media query.
 */
function propertiesOf(name: string): Map<string, string> {
  const file = new URL(`../view/styles/${name}.css`, import.meta.url)
  const values = new Map<string, string>()
  parse(readFileSync(file)).walkRules((rule) => {
    rule.each((node) => {
      if (node.type !== 'decl' || !node.prop.startsWith('--')) return
      for (const selector of rule.selectors) values.set(`${selector} ${node.prop}`, node.value)
    })
  })
  return values
}

const valueOrThrow = (values: ReadonlyMap<string, string>, key: string): string => {
  const value = values.get(key)
  if (value === undefined) throw new Error(`the style sheets have no ${key}`)
  return value
}

/** Units of an SVG box of 14 in a percentage of a CSS box, as SVG text: '43' → '6.02'. */
const units = (percent: number): string => String(Math.round(percent * 14) / 100)

/**
 * SVG of a CSS clip path: `inset(18%)` or `polygon(50% 14%, …)`.
 * @throws {Error} if it is another shape
 */
function areaOf(shape: string): string {
  if (!/^(?:inset|polygon)\(/u.test(shape)) throw new Error(`expected inset() or polygon(), found ${shape}`)
  const percentages = [...shape.matchAll(/(\d+)%/gu)].map(([, percent]) => Number(percent))
  const [near = 0] = percentages
  const far = 100 - near
  const corners = shape.startsWith('inset(') ? [near, near, far, near, far, far, near, far] : percentages
  return `<path d="M${corners.map(units).join(' ')}Z"/>`
}

/**
 * SVG of a CSS gradient of rings around a centre, whose stops are in the kind's colour or transparent: each ring is a
 * circle with a stroke.
 */
function ringsOf(gradient: string): string {
  const stops = gradient.matchAll(/var\(--kind\) (?<first>\d+)%(?: (?<second>\d+)%)?/gu)
  return [...stops]
    .map(({ groups }) => {
      const [first, second] = [Number(groups?.['first']), groups?.['second']]
      // A stop with one place begins at the centre.
      const [from, to] = second === undefined ? [0, first] : [first, Number(second)]
      // `closest-side`: 100 % of the gradient are half of the box.
      return `<circle cx="7" cy="7" r="${units((from + to) / 4)}" fill="none" stroke="currentColor" stroke-width="${units((to - from) / 2)}"/>`
    })
    .join('')
}

/** Reads the palette from src/view/styles. Its functions throw if a colour or sign is missing. */
export function readPalette(): Palette {
  const [tokens, signs] = [propertiesOf('tokens'), propertiesOf('kinds')]
  return {
    colour: (token) => {
      const value = valueOrThrow(tokens, `:root --${token}`)
      return lightAndDark(value)?.[0] ?? value
    },
    glyph: (kind) => {
      const of = (property: string): string => valueOrThrow(signs, `.${kind} --${property}`)
      const paint = of('paint')
      return paint.startsWith('radial-gradient(') ? ringsOf(paint) : areaOf(of('shape'))
    },
  }
}

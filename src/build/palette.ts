// Colours and signs of the page's style sheets, for the picture that the build draws.
import { readFileSync } from 'node:fs'
import { parse } from 'postcss'
import type { Kind } from '../model/kinds.ts'
import { lightAndDark } from './oldstyles.ts'

/** Every custom property of a style sheet: 'SELECTOR --name' → its value. */
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

const wanted = (values: ReadonlyMap<string, string>, key: string): string => {
  const value = values.get(key)
  if (value === undefined) throw new Error(`the style sheets have no ${key}`)
  return value
}

export interface Palette {
  /** A colour of the light theme, as CSS writes it: '#a01818'. */
  colour: (token: string) => string
  /** A kind's sign: SVG markup in a box of 14 by 14, in `currentColor`. */
  sign: (kind: Kind) => string
}

/** Reads the palette from src/view/styles. Throws where a colour or a sign that is asked for isn't there. */
export function readPalette(): Palette {
  const [tokens, signs] = [propertiesOf('tokens'), propertiesOf('kinds')]
  return {
    colour: (token) => {
      const value = wanted(tokens, `:root --${token}`)
      return lightAndDark(value)?.[0] ?? value
    },
    sign: (kind) => {
      const image = wanted(signs, `.${kind} --glyph`)
      const svg = decodeURIComponent(/^url\("data:image\/svg\+xml,(?<svg>.*)"\)$/u.exec(image)?.groups?.['svg'] ?? '')
      const inside = /^<svg [^>]*viewBox='0 0 14 14'>(?<inside>.*)<\/svg>$/u.exec(svg)?.groups?.['inside']
      if (inside === undefined) throw new Error(`expected an SVG image in a box of 14 by 14, found ${image}`)
      return inside.replaceAll('#000', 'currentColor')
    },
  }
}

// Reads colours and signs from the page's style sheets, for the picture that the build draws.
import { readFileSync } from 'node:fs'
import { parse } from 'postcss'
import type { Kind } from '../model/kinds.ts'
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

/** Colours and signs of the page's light theme. */
export interface Palette {
  /** A colour as CSS text: '#a01818'. @param token name of a custom property without dashes: 'accent' */
  colour: (token: string) => string
  /**
   * The glyph of a kind as SVG markup in a box of 14 by 14 units: strokes in `currentColor`, areas in the fill around
   * it.
   */
  glyph: (kind: Kind) => string
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
      const image = valueOrThrow(signs, `.${kind} --glyph`)
      const svg = decodeURIComponent(/^url\("data:image\/svg\+xml,(?<svg>.*)"\)$/u.exec(image)?.groups?.['svg'] ?? '')
      const inside = /^<svg [^>]*viewBox='0 0 14 14'>(?<inside>.*)<\/svg>$/u.exec(svg)?.groups?.['inside']
      if (inside === undefined) throw new Error(`expected an SVG image in a box of 14 by 14, found ${image}`)
      return inside.replaceAll('#000', 'currentColor')
    },
  }
}

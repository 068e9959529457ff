// How wide words are in the page's own font.
import { measureByLetters, type Measure } from '../../layout/measure.ts'
import { contextOf } from './platform.ts'

/** Letters are measured at this size, px: large, so that rounding doesn't matter. */
const SIZE = 100

/** Browsers that protect from fingerprinting may refuse to measure, or measure nothing. */
function canMeasure(context: CanvasRenderingContext2D): boolean {
  try {
    return context.measureText('a').width > 0
  } catch {
    return false
  }
}

/**
 * Measures as the browser draws, each letter once. Browser only.
 * @param family CSS font-family
 * @returns null where there is no canvas to ask
 */
export function fontMeasure(family: string): Measure | null {
  const context = contextOf(document.createElement('canvas'))
  if (!context || !canMeasure(context)) return null
  // To set a font costs more than to measure with it.
  let weight = 0
  return measureByLetters((letter, bold) => {
    const wanted = bold ? 700 : 400
    if (wanted !== weight) context.font = `${wanted} ${SIZE}px ${family}`
    weight = wanted
    return context.measureText(letter).width / SIZE
  })
}

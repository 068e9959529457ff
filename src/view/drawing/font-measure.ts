// Measures text widths in the page's font.
import { measureByLetters, type Measure } from '../../layout/measure.ts'
import { contextOf } from './platform.ts'

/** Size at which letters are measured, px: large, so that rounding doesn't matter. */
const SIZE = 100

/** Browsers that prevent fingerprinting may throw, or answer 0. */
function canMeasure(context: CanvasRenderingContext2D): boolean {
  try {
    return context.measureText('a').width > 0
  } catch {
    return false
  }
}

/**
 * A measure in a font of the browser; measures each letter once. Browser only.
 * @param family CSS font-family
 * @returns null if the browser has no canvas or doesn't let it measure
 */
export function fontMeasure(family: string): Measure | null {
  const context = contextOf(document.createElement('canvas'))
  if (!context || !canMeasure(context)) return null
  // Setting a font costs more than measuring with it.
  let weight = 0
  return measureByLetters((letter, bold) => {
    const wanted = bold ? 700 : 400
    if (wanted !== weight) context.font = `${wanted} ${SIZE}px ${family}`
    weight = wanted
    return context.measureText(letter).width / SIZE
  })
}

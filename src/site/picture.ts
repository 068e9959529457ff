// Draws the page as a still picture, for link previews and for sites that strip frames: the score of the page's header,
// or for several reports all marks by kind. Letters are SVG outlines, so that the picture looks the same everywhere.
import { groupStatements, layoutAgenda } from '../layout/agenda.ts'
import { breakLines, type Font, type Measure } from '../layout/measure.ts'
import type { Dataset, Kind, Statement } from '../model/dataset.ts'
import { displayDate } from '../model/dates.ts'
import { buildLookup } from '../model/lookup.ts'
import { kinds, looksBack } from '../model/kinds.ts'
import { vi as t } from '../view/words/vi/messages.ts'
import { span } from '../view/words/span.ts'
import { titleOf } from '../view/words/title.ts'

/** Size in px, as recommended for Open Graph previews. */
export const PICTURE = { width: 1200, height: 630 } as const

/** Measures text and converts it to outlines. */
export interface Writer {
  measure: Measure
  /** SVG path data of a text. @param x left edge, px @param y baseline, px @param size font size, px */
  path(text: string, x: number, y: number, size: number, isBold: boolean): string
}

const MARGIN = 60
const LEAST_GLYPH = 9
const MOST_ROWS = 6

/** Breaks a text into at most `most` lines of `width` px; a text that is too long ends with '…'. */
function fit(text: string, width: number, most: number, font: Font, measure: Measure): string[] {
  const lines = breakLines(text, width, font, measure)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (measure(`${last} …`, font) > width && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '))
  return [...lines.slice(0, most - 1), `${last} …`]
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

/** The picture of a dataset as SVG markup. */
export function drawPicture(dataset: Dataset, { colour, glyph }: Palette, writer: Writer): string {
  const parts: string[] = []
  const write = (text: string, x: number, y: number, size: number, fill: string, isBold = false): void => {
    parts.push(`<path fill="${fill}" d="${writer.path(text, x, y, size, isBold)}"/>`)
  }
  const glyphs = (list: readonly Statement[], x: number, y: number, size: number, step: number): void => {
    for (const [at, { kind }] of list.entries())
      parts.push(
        `<g transform="translate(${x + at * step} ${y}) scale(${size / 14})" fill="${colour(kind)}" color="${colour(kind)}">${glyph(kind)}</g>`,
      )
  }
  const widthOf = (text: string, size: number): number => writer.measure(text, { size, bold: true })
  const line = (text: string, width: number, size: number): string =>
    fit(text, width, 1, { size, bold: false }, writer.measure)[0] ?? ''
  const { events, statements } = dataset
  const lookup = buildLookup(dataset)
  const [event] = events
  const isOne = events.length === 1
  const title = titleOf(lookup, t)
  const facts = isOne
    ? [
        event?.date == null ? null : displayDate(event.date),
        event?.place ?? null,
        lookup.organizations.get(event?.organizer ?? '')?.name ?? null,
      ]
    : [
        t.statements(statements.length),
        [...new Set(events.map(({ place }) => place))]
          .filter((one) => one !== null)
          .slice(0, 4)
          .join(', '),
      ]
  const wide = PICTURE.width - 2 * MARGIN

  write(t.product, MARGIN, 66, 26, colour('accent'), true)
  const lines = fit(title, wide, 3, { size: 44, bold: true }, writer.measure)
  for (const [at, words] of lines.entries()) write(words, MARGIN, 126 + at * 58, 44, colour('ink'), true)
  let y = 126 + (lines.length - 1) * 58 + 48
  const fact = facts.filter((one) => one !== null && one !== '').join(' · ')
  write(line(fact, wide, 24), MARGIN, y, 24, colour('ink2'))
  y += 36
  parts.push(`<path d="M${MARGIN} ${y}H${PICTURE.width - MARGIN}" stroke="${colour('line')}" stroke-width="2"/>`)
  y += 14

  const bottom = PICTURE.height - 30
  if (isOne && event) {
    const agenda = layoutAgenda(event.id, statements).slice(0, MOST_ROWS)
    const middle = 560
    const rows = agenda.map(({ type, person, statements: own }) => ({
      name: type === 'report' ? t.report : type === 'awards' ? t.awards : (lookup.people.get(person ?? '')?.name ?? ''),
      back: groupStatements(own.filter(({ kind }) => looksBack(kind))).flatMap((group) => group.statements),
      ahead: groupStatements(own.filter(({ kind }) => !looksBack(kind))).flatMap((group) => group.statements),
    }))
    const count = (kind: Kind): string => {
      const years = statements.filter((one) => one.kind === kind).map(({ year }) => year)
      const words = t.kindCount(kind, years.length)
      return years.length === 0 ? words : `${words} năm ${span(years.sort((a, b) => a - b))}`
    }
    const [back, ahead] = [count('outcome'), count('goal')]
    write(back, middle - 26 - widthOf(back, 32), y + 34, 32, colour('outcome'), true)
    write(ahead, middle + 26, y + 34, 32, colour('goal'), true)
    y += 54
    const step = Math.min(58, (bottom - y) / rows.length)
    parts.push(`<path d="M${middle} ${y - 44}V${bottom}" stroke="${colour('accent')}" stroke-width="3"/>`)
    for (const [at, { name, back: left, ahead: right }] of rows.entries()) {
      const top = y + at * step
      write(line(name, 240, 23), MARGIN, top + step / 2 + 8, 23, colour('ink'))
      const size = (room: number, marks: number): number =>
        Math.max(LEAST_GLYPH, Math.min(24, room / Math.max(1, marks) - 4))
      const [a, b] = [size(middle - 26 - 310, left.length), size(PICTURE.width - MARGIN - middle - 26, right.length)]
      glyphs(left, middle - 26 - left.length * (a + 4), top + (step - a) / 2, a, a + 4)
      glyphs(right, middle + 26, top + (step - b) / 2, b, b + 4)
    }
  } else {
    const rows = kinds.map((kind) => statements.filter((one) => one.kind === kind)).filter((list) => list.length > 0)
    const step = (bottom - y) / Math.max(1, rows.length)
    const most = Math.max(...rows.map((list) => list.length))
    // The largest distance between marks, in px, at which the longest row fits into its lines.
    const room = PICTURE.width - MARGIN - 360
    const fits = (pitch: number): boolean => Math.floor(room / pitch) * Math.floor((step - 8) / pitch) >= most
    const pitch = [26, 22, 18, 15, 12, 10, 8, 6, 5, 4, 3].find(fits) ?? 3
    const across = Math.floor(room / pitch)
    for (const [at, list] of rows.entries()) {
      const kind = list[0]?.kind ?? 'outcome'
      const top = y + at * step
      write(t.kindCount(kind, list.length), MARGIN, top + step / 2 + 9, 26, colour(kind), true)
      const lines = Math.ceil(Math.min(list.length, across * Math.floor((step - 8) / pitch)) / across)
      for (let line = 0; line < lines; line += 1)
        glyphs(
          list.slice(line * across, (line + 1) * across),
          360,
          top + (step - lines * pitch) / 2 + line * pitch,
          pitch * 0.85,
          pitch,
        )
    }
    const years = span([...lookup.years])
    write(years, PICTURE.width - MARGIN - widthOf(years, 26), 66, 26, colour('ink2'), true)
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}"><rect width="100%" height="100%" fill="${colour('bg')}"/>${parts.join('')}</svg>`
}

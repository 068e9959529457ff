// The org chart as a standalone SVG file with title, date and legend, in the colours and font of the screen. Pure: no
// browser needed.
import type { Box, Link, OrgChartLayout } from '../../layout/org/chart.ts'
import type { Row } from '../../layout/org/box.ts'
import { breakLines, type Measure } from '../../layout/measure.ts'
import type { Relation } from '../../model/dataset.ts'
import { relationId } from '../../model/lookup.ts'
import { bases, relationTypes } from '../../model/terms.ts'
import { initials } from '../item/labels.ts'
import { pathOf } from './path.ts'

/** File format of a saved picture. */
export type Format = 'svg' | 'png'

/** What the picture contains. */
export interface Picture {
  layout: OrgChartLayout
  rowsOf: (box: Box) => readonly Row[]
  title: string
  /** Line below the title: the report's conference. */
  subtitle: string
  /** CSS font-family */
  font: string
  colours: Readonly<Record<'bg' | 'panel' | 'ink' | 'ink2' | 'line' | 'line2' | 'accent' | 'sel', string>>
  /** Label of a line. */
  onLine: (relation: Relation) => string
  /** Letters of the notes, by the relation's id. */
  letters: ReadonlyMap<string, string>
  /** The legend: names of the types and bases, and notes on single relations. */
  types: Readonly<Record<Relation['type'], string>>
  bases: Readonly<Record<Relation['basis'], string>>
  notes: readonly { letter: string; words: string }[]
  /** The word that marks the host's box. */
  host: string
  /** Id of the opened item. */
  opened: string | null
  measure: Measure
}

/** Margin of the picture, and least width for title and legend, px. */
const MARGIN = 24
const LEAST = 360
/** Widths of the legend's columns, px: the types, then each basis. */
const TYPE_COLUMN = 130
const BASIS_COLUMN = 110
const GROUP_SIGN =
  'M6 6.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Zm8 0a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM.8 13c0-3 2-5 5.2-5s5.2 2 5.2 5Zm11.4 0c0-1.6-.4-3-1.2-4.1.8-.6 1.8-.9 3-.9 3.2 0 5.2 2 5.2 5Z'

const escaped = (words: string): string => words.replace(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`)

type Attributes = Readonly<Record<string, string | number | undefined>>
const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

const text = (x: number, y: number, words: string, more: Attributes = {}): string =>
  tag('text', { x, y, ...more }, escaped(words))

function line(path: string, { type, basis }: Pick<Relation, 'type' | 'basis'>, { colours }: Picture): string {
  const dashes = { stated: undefined, implied: '7 4', background: '1.6 4' }[basis]
  const stroke = basis === 'background' ? colours.ink2 : colours.ink
  const shared = {
    d: path,
    fill: 'none',
    'stroke-dasharray': dashes,
    'stroke-linecap': basis === 'background' ? 'round' : undefined,
  }
  if (type !== 'coordinatesWith')
    return tag('path', {
      ...shared,
      stroke,
      'stroke-width': 1.6,
      'marker-end': type === 'leads' ? 'url(#arrow)' : undefined,
    })
  return (
    tag('path', { ...shared, stroke, 'stroke-width': 5 }) +
    tag('path', { d: path, fill: 'none', stroke: colours.bg, 'stroke-width': 2 })
  )
}

function linkOf({ relation, points, labelX, labelY }: Link, picture: Picture): string {
  const letter = picture.letters.get(relationId(relation))
  const words = escaped(picture.onLine(relation))
  const mark = letter === undefined ? '' : tag('tspan', { dy: -4, dx: 2, 'font-size': 9 }, letter)
  const label = tag('text', { x: labelX, y: labelY, 'font-size': 12, fill: picture.colours.ink2 }, words + mark)
  return line(pathOf(points), relation, picture) + label
}

/** The text of a row with its sign; the words after a name are paler. */
function rowOf(row: Row, box: Box, { colours, host, layout }: Picture): string {
  const { font, lines, type } = row
  const isPale = type === 'sort' || type === 'aside' || type === 'across' || type === 'more' || type === 'group'
  const own = row.words === host ? colours.accent : isPale ? colours.ink2 : colours.ink
  const top = box.y + row.y + (row.height - lines.length * font.line) / 2
  let from = 0
  const drawn = lines.map((words, index) => {
    const left = Math.max(0, Math.min(words.length, row.words.length - from))
    from += words.length + 1
    const rest = words.slice(left)
    return tag(
      'text',
      {
        ...{ x: box.x + row.x, y: top + index * font.line + font.line / 2 + font.size * 0.36 },
        ...{ 'font-size': font.size, 'font-weight': font.bold ? 700 : undefined, fill: own },
      },
      escaped(words.slice(0, left)) + (rest === '' ? '' : tag('tspan', { fill: colours.ink2 }, escaped(rest))),
    )
  })
  const size = layout.orientation === 'list' ? 28 : 20
  const middle = top + font.line / 2
  const sign =
    type === 'person'
      ? tag('circle', { cx: box.x + row.x - size / 2 - 8, cy: middle, r: size / 2, fill: colours.ink }) +
        text(box.x + row.x - size / 2 - 8, middle + 3.2, initials(row.words), {
          ...{ 'font-size': 9, 'font-weight': 700, 'text-anchor': 'middle', fill: colours.bg },
        })
      : type === 'group'
        ? tag('path', {
            ...{ d: GROUP_SIGN, fill: colours.ink2 },
            transform: `translate(${box.x + row.x - size / 2 - 14},${middle - 5}) scale(.7)`,
          })
        : ''
  return drawn.join('') + sign
}

function boxOf(box: Box, picture: Picture): string {
  const { layout, colours, opened } = picture
  const { node, x, y, width, height } = box
  const { organization, isHost } = node
  const rect = (by: number, more: Attributes = {}): string =>
    tag('rect', {
      ...{
        x: x + by,
        y: y + by,
        width,
        height,
        rx: 4,
        fill: colours.panel,
        stroke: colours.line2,
        'stroke-width': 1.5,
      },
      ...more,
    })
  const isOpen = organization.id === opened
  const isMany = organization.count !== null || /^các /iu.test(organization.name)
  const frame =
    layout.orientation === 'list'
      ? ''
      : (isMany ? rect(6) + rect(3) : '') +
        rect(0, {
          ...(isHost || isOpen ? { stroke: colours.accent, 'stroke-width': 2 } : {}),
          ...(isOpen ? { fill: colours.sel } : {}),
        }) +
        (organization.classification === 'government'
          ? tag('path', { d: `M${x},${y + 3}h${width}`, stroke: colours.line2, 'stroke-width': 1.5 })
          : '')
  return (
    frame +
    picture
      .rowsOf(box)
      .map((row) => rowOf(row, box, picture))
      .join('')
  )
}

/** The legend and its height, px. */
function legendOf(picture: Picture, width: number): { drawn: string; height: number } {
  const { colours, types, measure } = picture
  const used = new Set(picture.layout.links.map(({ relation }) => `${relation.type} ${relation.basis}`))
  let y = 18
  let drawn = bases
    .map((basis, i) =>
      text(TYPE_COLUMN + i * BASIS_COLUMN, y, picture.bases[basis], { 'font-size': 13, fill: colours.ink2 }),
    )
    .join('')
  for (const type of relationTypes) {
    y += 26
    drawn += text(0, y, types[type], { 'font-size': 13, fill: colours.ink })
    for (const [i, basis] of bases.entries())
      if (used.has(`${type} ${basis}`)) {
        const x = TYPE_COLUMN + i * BASIS_COLUMN
        drawn += line(`M${x},${y - 5}H${x + 54}`, { type, basis }, picture)
      }
  }
  y += 10
  for (const { letter, words } of picture.notes)
    for (const [i, words2] of breakLines(words, width - 20, { size: 13, bold: false }, measure).entries()) {
      y += 20
      if (i === 0) drawn += text(0, y, letter, { 'font-size': 11, fill: colours.ink })
      drawn += text(16, y, words2, { 'font-size': 13, fill: colours.ink2 })
    }
  return { drawn, height: y + 6 }
}

/** The SVG file and its size, px. */
export function chartSvg(picture: Picture): { svg: string; width: number; height: number } {
  const { layout, colours, title, subtitle, font, measure } = picture
  const inner = Math.ceil(Math.max(layout.width, LEAST))
  const heads = breakLines(subtitle, inner, { size: 14, bold: false }, measure)
  const chartTop = 34 + heads.length * 20 + 20
  const legend = legendOf(picture, Math.min(inner, 900))
  const legendTop = chartTop + layout.height + 28
  const width = inner + 2 * MARGIN
  const height = Math.ceil(legendTop + legend.height + 2 * MARGIN)
  const head = tag('path', { d: 'M1,1 9,5 1,9Z', fill: colours.ink })
  const marker = tag(
    'marker',
    {
      id: 'arrow',
      viewBox: '0 0 10 10',
      refX: 9,
      refY: 5,
      markerWidth: 9,
      markerHeight: 9,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    head,
  )
  const at = (x: number, y: number, inside: string): string => tag('g', { transform: `translate(${x},${y})` }, inside)
  const body =
    tag('title', {}, escaped(title)) +
    tag('defs', {}, marker) +
    tag('rect', { width, height, fill: colours.bg }) +
    at(
      MARGIN,
      MARGIN,
      text(0, 22, title, { 'font-size': 19, 'font-weight': 700, fill: colours.ink }) +
        heads.map((words, i) => text(0, 46 + i * 20, words, { 'font-size': 14, fill: colours.ink2 })).join('') +
        at(
          Math.round((inner - layout.width) / 2),
          chartTop,
          layout.links.map((link) => linkOf(link, picture)).join('') +
            layout.boxes.map((box) => boxOf(box, picture)).join(''),
        ) +
        tag('path', { d: `M0,${legendTop - 8}H${inner}`, stroke: colours.line }) +
        at(0, legendTop, legend.drawn),
    )
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': font,
  }
  return { svg: tag('svg', root, body), width, height }
}

// The box of one organization in the org chart: its rows of text and its size. Lengths in px.
import type { Membership, Organization, Relation } from '../../model/dataset.ts'
import type { Lookup } from '../../model/lookup.ts'
import { breakLines, measureLines, type Font, type Measure } from '../measure.ts'
import { memberWords, type OrgNode } from './tree.ts'

/** A box shows up to this many members, then the number of the others. */
const MOST_MEMBERS = 8

/** How many of `count` members a box shows. One more than the limit is shown too: its '+1' row would take as much. */
const shownMembers = (count: number): number => (count > MOST_MEMBERS + 1 ? MOST_MEMBERS : count)

/** How many rows the members of an unfolded body take, with the row for those that are not shown. */
export const memberRowCount = (count: number): number => (shownMembers(count) < count ? shownMembers(count) + 1 : count)

const sizes = {
  sort: { size: 12, bold: false, line: 18 },
  name: { size: 15, bold: true, line: 22 },
  member: { size: 14, bold: false, line: 21 },
} as const

/**
 * What a row holds: the body's classification, its name, a person, a group, the number of further members, a note, or a
 * relation across the tree.
 */
export type RowType = 'sort' | 'name' | 'person' | 'group' | 'more' | 'aside' | 'across'

const isMember = (type: RowType): boolean => type === 'person' || type === 'group'

const fontOf = (type: RowType): Font & { line: number } =>
  type === 'name' ? sizes.name : isMember(type) ? sizes.member : sizes.sort

/** One row of text in a box, on one or more lines. */
export interface Row {
  type: RowType
  /** The main words; of a person the name, whose office is in `role`. */
  words: string
  role: string
  /** Words after the name in small print: number of statements, 'newly named'. */
  aside: string
  member: Membership | null
  /** The relation of an 'across' row, which states in words what no line shows. */
  relation: Relation | null
  font: Font & { line: number }
  lines: readonly string[]
  /** Position of the first line from the box's upper left corner, and height of all lines, px. */
  x: number
  y: number
  height: number
}

/** Size of a box, px. */
export interface BoxSize {
  width: number
  height: number
}

/** The interface's words in boxes. */
export interface BoxWords {
  sort(organization: Organization): string
  host: string
  /** What a folded box hides. */
  hidden(people: number, groups: number, bodies: number, hasHost: boolean): string
  more(members: number): string
  said(statements: number): string
  counted: string
  /** A relation from the view of `body`: 'phối hợp với X'. */
  across(relation: Relation, body: string): string
  /** Mark of a body or an office that the previous report didn't name. */
  isNew: string
}

/** How boxes are drawn: framed boxes of the chart, or rows of an indented list. Lengths in px. */
export interface BoxStyle {
  padding: number
  minWidth: number
  maxWidth: number
  /** Least height of a row that is a touch target. */
  target: number
  /** Width of the disc left of a person's or group's words, with its gap. */
  disc: number
  rowGap: number
  /** Whether relations across the tree are rows of words instead of lines. */
  listsAcross: boolean
  /** Space beside a name for the sign that folds and unfolds. */
  beside: number
}

/** Style of the framed boxes of the chart. */
export const chartBox: BoxStyle = {
  padding: 12,
  minWidth: 172,
  maxWidth: 236,
  target: 0,
  disc: 28,
  rowGap: 4,
  listsAcross: false,
  beside: 0,
}

/** Style of a row of the indented list. @param width width of the row, px: all that its indentation leaves */
export const listBox = (width: number): BoxStyle => ({
  padding: 0,
  minWidth: width,
  maxWidth: width,
  target: 44,
  disc: 36,
  rowGap: 0,
  listsAcross: true,
  beside: 44,
})

/** Distance from the top of a list row to the middle of its name, px. */
export const LIST_NAME = 22

/** The bodies and offices that the previous report didn't name: ids of bodies, keys of offices (`officeKey`). */
export interface Fresh {
  bodies: ReadonlySet<string>
  offices: ReadonlySet<string>
}

/** Identifies an office of a person or group in a body across reports. */
export const officeKey = ({ person, group, organization, role }: Membership): string =>
  [person ?? group ?? '', organization, role.toLowerCase()].join(' | ')

/** What all boxes of a chart share: the report's names, the interface's words, the measure of text. */
export interface BoxContext {
  lookup: Lookup
  words: BoxWords
  fresh: Fresh
  measure: Measure
}

const isTarget = (type: RowType): boolean => type !== 'sort' && type !== 'aside'

type AddRow = (
  type: RowType,
  words: string,
  role?: string,
  aside?: string,
  member?: Membership | null,
  relation?: Relation | null,
) => void

/** Calls `add` for each row of a box, in order. */
function addRows(
  node: OrgNode,
  isOpen: boolean,
  style: BoxStyle,
  { lookup, words, fresh }: BoxContext,
  add: AddRow,
): void {
  const { organization, members } = node
  const isNew = (yes: boolean): string => (yes ? words.isNew : '')
  const newness = isNew(fresh.bodies.has(organization.id))
  // A list is long: it leaves the classification to the body's detail pane.
  if (!style.listsAcross) add('sort', words.sort(organization), '', newness)
  add('name', organization.name)
  if (style.listsAcross && newness !== '') add('aside', newness)
  if (node.isHost) add('aside', words.host)
  if (organization.count !== null) add('aside', words.counted)
  if (style.listsAcross)
    for (const relation of node.across) add('across', words.across(relation, organization.id), '', '', null, relation)
  if (isOpen) {
    const shown = members.slice(0, shownMembers(members.length))
    for (const member of shown) {
      const { who, role } = memberWords(member, lookup)
      const said = member.person === null ? 0 : lookup.statementsBy(member.person).length
      const isFresh = fresh.offices.size > 0 && fresh.offices.has(officeKey(member))
      const asides = [said > 0 ? words.said(said) : '', isNew(isFresh)].filter((part) => part !== '')
      add(member.person === null ? 'group' : 'person', who, role, asides.join(' · '), member)
    }
    if (shown.length < members.length) add('more', words.more(members.length - shown.length))
  } else if (members.length + node.below > 0) {
    const people = members.filter(({ person }) => person !== null).length
    add('aside', words.hidden(people, members.length - people, node.below, node.hostBelow))
  }
}

/** All words of a row as one text. */
const runOn = (words: string, role: string, aside: string): string =>
  words + (role === '' ? '' : `  ${role}`) + (aside === '' ? '' : `  ${aside}`)

/** Stacks rows in a box and adds up its size. */
class RowStack {
  private readonly style: BoxStyle
  private readonly measure: Measure
  private widest = 0
  /** Bottom of the last row, px from the top of the box. */
  y: number

  constructor(style: BoxStyle, measure: Measure) {
    this.style = style
    this.measure = measure
    this.y = style.padding
  }

  /** Width for the words of a row, px. */
  wordsWidth(type: RowType): number {
    const { maxWidth, padding, disc, beside } = this.style
    // One px less: letter widths are rounded, and a browser breaks a line that is too wide by a fraction of a px.
    return maxWidth - 2 * padding - (isMember(type) ? disc : 0) - (type === 'name' ? beside : 0) - 1
  }

  /** Adds a row. @returns its height, px */
  add(type: RowType, words: string): number {
    const { rowGap, disc, target } = this.style
    const font = fontOf(type)
    const { count, widest } = measureLines(words, this.wordsWidth(type), font, this.measure)
    const height = Math.max(count * font.line, isTarget(type) ? target : 0)
    this.y += height + (isMember(type) ? rowGap : 0)
    this.widest = Math.max(this.widest, widest + (isMember(type) ? disc : 0))
    return height
  }

  get size(): BoxSize {
    const { minWidth, maxWidth, padding } = this.style
    return {
      width: Math.ceil(Math.min(maxWidth, Math.max(minWidth, this.widest + 1 + 2 * padding))),
      height: this.y + padding,
    }
  }
}

/** Size and rows of a box. Not cached: of thousands of boxes few are visible. */
export function planBox(
  node: OrgNode,
  isOpen: boolean,
  style: BoxStyle,
  context: BoxContext,
): BoxSize & { rows: readonly Row[] } {
  const rows: Row[] = []
  const stack = new RowStack(style, context.measure)
  addRows(node, isOpen, style, context, (type, words, role = '', aside = '', member = null, relation = null) => {
    const font = fontOf(type)
    const whole = runOn(words, role, aside)
    const lines = breakLines(whole, stack.wordsWidth(type), font, context.measure)
    const height = stack.add(type, whole)
    const x = style.padding + (isMember(type) ? style.disc : 0)
    rows.push({ type, words, role, aside, member, relation, font, lines, x, y: stack.y - height, height })
  })
  return { ...stack.size, rows }
}

/** Size of a box without its rows, which would cost too much for thousands of boxes. */
function sizeBox(node: OrgNode, isOpen: boolean, style: BoxStyle, context: BoxContext): BoxSize {
  const stack = new RowStack(style, context.measure)
  addRows(node, isOpen, style, context, (type, words, role = '', aside = '') => {
    stack.add(type, runOn(words, role, aside))
  })
  return stack.size
}

/** Measures the boxes of one chart and caches their sizes. */
export function boxMeasure(context: BoxContext): (node: OrgNode, isOpen: boolean, style: BoxStyle) => BoxSize {
  const known = new Map<string, WeakMap<OrgNode, BoxSize>>()
  return (node, isOpen, style) => {
    const key = `${isOpen} ${style.maxWidth}`
    let sizes = known.get(key)
    if (!sizes) known.set(key, (sizes = new WeakMap()))
    let size = sizes.get(node)
    if (!size) sizes.set(node, (size = sizeBox(node, isOpen, style, context)))
    return size
  }
}

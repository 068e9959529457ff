// The box of one organization: which words stand in it, on how many lines, and so how large it is. px
import type { Membership, Organization, Relation } from '../../model/dataset.ts'
import type { Lookup } from '../../model/lookup.ts'
import { breakLines, measureLines, type Font, type Measure } from '../measure.ts'
import { memberWords, type OrgNode } from './tree.ts'

/** A body with more members shows the first of them, and how many there are more. */
const MOST_MEMBERS = 8

/** How many members of so many a box shows. */
const shownMembers = (count: number): number => (count > MOST_MEMBERS + 1 ? MOST_MEMBERS : count)

/** How many rows the members of an open body take: they come before its parts. */
export const memberRowCount = (count: number): number => (shownMembers(count) < count ? shownMembers(count) + 1 : count)

const sizes = {
  sort: { size: 12, bold: false, line: 18 },
  name: { size: 15, bold: true, line: 22 },
  member: { size: 14, bold: false, line: 21 },
} as const

export type RowType = 'sort' | 'name' | 'person' | 'group' | 'more' | 'aside' | 'across'

const isMember = (type: RowType): boolean => type === 'person' || type === 'group'

const fontOf = (type: RowType): Font & { line: number } =>
  type === 'name' ? sizes.name : isMember(type) ? sizes.member : sizes.sort

/** Words that stand together in a box. */
export interface Row {
  type: RowType
  /** What is written; of a person the name, with the office in `role`. */
  words: string
  role: string
  /** What stands behind: how much he said, that he is newly named. */
  aside: string
  member: Membership | null
  /** Of a row that tells a relation in words, where no line can show it. */
  relation: Relation | null
  font: Font & { line: number }
  lines: readonly string[]
  /** px from the box's upper left corner to the first line's, and how high the row is with its lines. */
  x: number
  y: number
  height: number
}

/** How large a box is. */
export interface BoxSize {
  width: number
  height: number
}

/** What the interface writes into boxes. */
export interface BoxWords {
  sort(organization: Organization): string
  host: string
  /** The parts that a closed box hides. */
  hidden(people: number, groups: number, bodies: number, hasHost: boolean): string
  more(members: number): string
  said(statements: number): string
  counted: string
  /** A relation as its body tells it: 'phối hợp với X'. */
  across(relation: Relation, body: string): string
  /** Behind what the report before didn't name. */
  isNew: string
}

/** How boxes are drawn: standing by themselves, or as the rows of an indented list. */
export interface BoxStyle {
  padding: number
  minWidth: number
  maxWidth: number
  /** Rows that a finger has to hit are so high at least. */
  target: number
  /** What stands left of a person's or group's words. */
  disc: number
  rowGap: number
  /** Relations across the tree are told in words. */
  listsAcross: boolean
  /** Beside a name, for the sign that folds and unfolds. */
  beside: number
}

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

/** In a list a box is as wide as the column that is left for it. */
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

/** px from a list's row to the middle of its name. */
export const LIST_NAME = 22

/** What was not there before: ids of bodies, keys of offices. */
export interface Fresh {
  bodies: ReadonlySet<string>
  offices: ReadonlySet<string>
}

/** One office of one person or group in one body, whatever the report: the same key, the same office. */
export const officeKey = ({ person, group, organization, role }: Membership): string =>
  [person ?? group ?? '', organization, role.toLowerCase()].join(' | ')

/** What boxes are made of: whose names, in what words, how wide letters are. */
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

/** Tells the rows of a box, in order. */
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
  // In a list each row counts; what sort of body it is, its detail tells.
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

/** All words of a row, as they run on. */
const runOn = (words: string, role: string, aside: string): string =>
  words + (role === '' ? '' : `  ${role}`) + (aside === '' ? '' : `  ${aside}`)

/** What rows take, one under the other, in a box of that style. */
class RowStack {
  private readonly style: BoxStyle
  private readonly measure: Measure
  private widest = 0
  /** px from the box's upper edge to the end of what it holds */
  y: number

  constructor(style: BoxStyle, measure: Measure) {
    this.style = style
    this.measure = measure
    this.y = style.padding
  }

  /** How wide a row's words may be, px. */
  wordsWidth(type: RowType): number {
    const { maxWidth, padding, disc, beside } = this.style
    // A letter's width is rounded, and a browser's line is broken by a hair.
    return maxWidth - 2 * padding - (isMember(type) ? disc : 0) - (type === 'name' ? beside : 0) - 1
  }

  /** Takes the room of a row with such words; how high it is, px. */
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

/** A box with its words. Not kept: of thousands of boxes few are in sight. */
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

/** Only how large it is, of thousands: nothing is made that isn't needed for it. */
function sizeBox(node: OrgNode, isOpen: boolean, style: BoxStyle, context: BoxContext): BoxSize {
  const stack = new RowStack(style, context.measure)
  addRows(node, isOpen, style, context, (type, words, role = '', aside = '') => {
    stack.add(type, runOn(words, role, aside))
  })
  return stack.size
}

/** Measures boxes of one chart; a box that was measured once is not measured again. */
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

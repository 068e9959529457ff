// What a box of the org chart renders: rows with links, labels and ARIA attributes, highlights.
import type { Box } from '../../layout/org/chart.ts'
import type { Row } from '../../layout/org/box.ts'
import { itemsOf, type OrgItem } from '../../layout/org/items.ts'
import type { Organization } from '../../model/dataset.ts'
import { groupId, relationId } from '../../model/lookup.ts'
import { acrossWords, initials, relationVerb } from '../item/labels.ts'
import type { OrgView } from './orgview.svelte.ts'

/** Whether a body stands for several, such as 'các chi bộ trực thuộc': its box is drawn as a stack. */
export const isMany = ({ count, name }: Organization): boolean => count !== null || /^các /iu.test(name)

/** A row of a box, ready to render. */
export interface DrawnRow {
  /** Id of the item that it opens; null: plain text. */
  id: string | null
  classes: string
  lang: string
  href: string
  words: string
  role: string
  aside: string
  isNew: boolean
  isChosen: boolean
  /** A person's initials; undefined for other rows. */
  sign: string | undefined
  /** The item of the ARIA tree; undefined: the row is none. */
  item: OrgItem | undefined
  tabindex: number | undefined
  /** Accessible name that replaces the words. */
  label: string | undefined
  /** Hidden from screen readers. */
  isHidden: boolean
}

/** A box, ready to render. */
export interface DrawnBox {
  /** Whether the box is part of an ARIA tree: not without script, where links are plain links. */
  isTree: boolean
  classes: string
  /** The relation to the parent in words, for screen readers before the chart is a tree; else ''. */
  edge: string
  rows: DrawnRow[]
  /** Classes of the sign that folds and unfolds; null: nothing to fold. */
  fold: string | null
}

const several = (...classes: readonly (string | false)[]): string => classes.filter((one) => one !== false).join(' ')

/** The accessible name of a body, with its relations and, if folded, what it hides. */
function nameOf({ node, isOpen }: Box, rows: readonly Row[], { page }: OrgView): string {
  const { organization, isHost, edge, parent, across } = node
  const { t } = page
  return [
    organization.name,
    t.classification[organization.classification],
    isHost ? t.host : '',
    edge && parent
      ? `${relationVerb(edge, organization.id, page)} ${parent.organization.name} (${t.basis[edge.basis]})`
      : '',
    ...across.map((relation) => acrossWords(relation, organization.id, page)),
    isOpen ? '' : (rows.at(-1)?.words ?? ''),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** What to render of a box in the current state. */
export function drawBox(box: Box, view: OrgView): DrawnBox {
  const { page } = view
  const { t, selection } = page
  const { organization, isHost, edge, parent, children } = box.node
  const isTree = view.measured !== null
  const rows = view.rowsOf(box)
  const items = isTree ? itemsOf([box]) : []
  const isChosen = (id: string): boolean => selection.item === id || selection.person.includes(id)
  const drawRow = (row: Row, index: number): DrawnRow => {
    const { type, words, role, aside, member, relation } = row
    const id =
      type === 'sort' || type === 'aside'
        ? null
        : relation
          ? relationId(relation)
          : member
            ? (member.person ?? groupId(member))
            : organization.id
    const isMember = type === 'person' || type === 'group' || type === 'more'
    const isFaded = selection.person.length > 0 && isMember && !selection.person.includes(member?.person ?? '')
    const item = type === 'name' ? items[0] : isMember ? items[items.length - rows.length + index] : undefined
    // Screen readers hear this with the body's name. Keyboard users reach it through the body's detail pane.
    const isHidden = isTree && type === 'across'
    return {
      ...{ id, words, role, aside, item, isHidden },
      tabindex: item ? view.tabindexOf(item.key) : isHidden ? -1 : undefined,
      label: isTree && type === 'name' ? nameOf(box, rows, view) : undefined,
      classes: several(
        isMember && 'member',
        type,
        words === t.host && 'hosts',
        isMember && id !== null && isChosen(id) && 'open',
        isFaded && 'faded',
      ),
      lang: type === 'more' || type === 'across' ? t.lang : 'vi',
      href: id === null ? '' : page.href({ item: id }, `#p-${member?.person ?? organization.id}`),
      isNew: aside.endsWith(t.newlyNamed),
      isChosen: id !== null && isChosen(id),
      sign: type === 'person' ? initials(words) : undefined,
    }
  }
  const hasParts = children.length > 0 || !box.isOpen
  return {
    isTree,
    classes: several(
      organization.classification,
      isHost && 'host',
      isMany(organization) && 'many',
      selection.item === organization.id && 'open',
      selection.focus === organization.id && 'focus',
    ),
    edge:
      !isTree && edge && parent
        ? `${relationVerb(edge, organization.id, page)} ${parent.organization.name} · ${t.basis[edge.basis]}`
        : '',
    rows: rows.map(drawRow),
    fold: items[0]?.isOpen != null && hasParts ? several(view.layout.orientation, !box.isOpen && 'shut') : null,
  }
}

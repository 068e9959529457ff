// A box of the org chart for the screen: its rows with links, names and roles for screen readers, what is chosen.
import type { Box } from '../../layout/org/chart.ts'
import type { Row } from '../../layout/org/box.ts'
import { itemsOf, type OrgItem } from '../../layout/org/items.ts'
import { groupId, relationId } from '../../model/lookup.ts'
import { acrossWords, initials, relationVerb } from '../item/labels.ts'
import type { OrgView } from './orgview.svelte.ts'

export interface DrawnRow {
  /** What it opens; null: words only. */
  id: string | null
  classes: string
  lang: string
  href: string
  words: string
  role: string
  aside: string
  isNew: boolean
  isChosen: boolean
  /** A person's initials. */
  sign: string | undefined
  /** As an item of the tree. */
  item: OrgItem | undefined
  tabindex: number | undefined
  /** What is read out instead of the words. */
  label: string | undefined
  /** Not read out here. */
  isSilent: boolean
}

export interface DrawnBox {
  /** Roles come with the keys: without script the links are plain links. */
  isTree: boolean
  classes: string
  /** The line to the body above in words, where there is no line to be read. */
  edge: string
  rows: DrawnRow[]
  /** Classes of the sign that folds and unfolds; null: there is nothing to fold. */
  fold: string | null
}

const several = (...classes: readonly (string | false)[]): string => classes.filter((one) => one !== false).join(' ')

/** The body with all that a screen reader should know of it. */
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

/** What a box shows in the present state. */
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
    // Told to a screen reader with the body's name; the keys come to it by the body's detail.
    const isSilent = isTree && type === 'across'
    return {
      ...{ id, words, role, aside, item, isSilent },
      tabindex: item ? view.tabindexOf(item.key) : isSilent ? -1 : undefined,
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
      (organization.count !== null || /^các /iu.test(organization.name)) && 'many',
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

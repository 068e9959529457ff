// Keyboard control of the org chart: the keys of the ARIA tree pattern; + and − zoom, 0 shows everything. Links handle
// Enter, the detail pane handles Escape.
import { tick } from 'svelte'
import { fold } from '../../text/fold.ts'
import type { OrgItem } from '../../layout/org/items.ts'
import { memberWords } from '../../layout/org/tree.ts'
import type { OrgView } from './orgview.svelte.ts'

/** Zoom factor of one press of + or −. */
export const ZOOM_STEP = 1.3
/** Longest pause between letters of one typed word, ms. */
const TYPING = 700

/** What keys do to the chart besides moving the cursor. */
export interface OrgKeyActs {
  /** Zooms around the current item. */
  zoom: (factor: number) => void
  /** Shows the whole chart. */
  fit: () => void
  /** Announces that a body was unfolded or folded. */
  announce: (body: string, isOpen: boolean) => void
}

const elementOf = (frame: HTMLElement, key: string): HTMLElement | null =>
  frame.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)

/** Moves the cursor to an item, focuses it and scrolls it into view. */
async function goTo(key: string, view: OrgView, frame: HTMLElement): Promise<void> {
  view.current = key
  view.reveal(key.split('/')[0] ?? '')
  await tick()
  const element = elementOf(frame, key)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Type-ahead: finds an item by the first letters of its name. */
class Typing {
  private words = ''
  private last = 0

  /** Forgets the typed letters. */
  end(): void {
    this.words = ''
  }

  /** Whether the next letter continues the word. */
  get isOn(): boolean {
    return performance.now() - this.last < TYPING && this.words !== ''
  }

  /** The first item after the current one, wrapping around, whose name begins with the typed letters. */
  find(letter: string, items: readonly OrgItem[], at: number, nameOf: (item: OrgItem) => string): OrgItem | undefined {
    this.words = this.isOn ? this.words + letter : letter
    this.last = performance.now()
    const wanted = fold(this.words).text
    const from = this.words.length === 1 ? at + 1 : Math.max(0, at)
    const around = [...items.slice(from), ...items.slice(0, from)]
    return around.find((item) => fold(nameOf(item)).text.startsWith(wanted))
  }
}
const typing = new Typing()

function nameOf({ box, member }: OrgItem, view: OrgView): string {
  const { organization, members } = box.node
  const one = member === null ? undefined : members[member]
  return one ? memberWords(one, view.page.lookup).who : organization.name
}

/** Handles a key on an item of the chart. Ignores keys with a modifier. */
export async function pressKey(
  event: KeyboardEvent,
  view: OrgView,
  frame: HTMLElement,
  acts: OrgKeyActs,
): Promise<void> {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return
  const isOnItem = event.target instanceof Element && event.target.closest('[data-key]') !== null
  // The view's cursor rather than the focused element: fast key presses arrive before the focus has moved.
  const key = view.cursor
  if (!isOnItem || key === null) return
  const { items } = view
  const at = items.findIndex((item) => item.key === key)
  const here = items[at]
  if (!here) return
  const { organization, parent, children } = here.box.node
  const setOpen = async (ids: readonly string[], isOpen: boolean): Promise<void> => {
    if (ids.length === 0) return
    view.content.fold(ids, isOpen)
    acts.announce(organization.id, isOpen)
    await goTo(key, view, frame)
  }
  const go = async (item: OrgItem | undefined): Promise<void> => {
    if (item) await goTo(item.key, view, frame)
  }
  const above = (): OrgItem | undefined => {
    const id = here.member !== null ? organization.id : parent?.organization.id
    return items.find((item) => item.key === id)
  }
  const acted: Readonly<Record<string, () => Promise<void> | void>> = {
    ArrowDown: () => go(items[at + 1]),
    ArrowUp: () => go(items[at - 1]),
    ArrowRight: () =>
      here.isOpen === false ? setOpen([organization.id], true) : here.isOpen ? go(items[at + 1]) : undefined,
    ArrowLeft: () => (here.isOpen === true ? setOpen([organization.id], false) : go(above())),
    Home: () => go(items[0]),
    End: () => go(items.at(-1)),
    ' ': () => (here.isOpen === null ? undefined : setOpen([organization.id], !here.isOpen)),
    '*': () => {
      const level = here.member !== null ? children : (parent?.children ?? view.content.tree.roots)
      const shut = level.filter((node) => node.members.length + node.children.length > 0)
      return setOpen(
        shut.map((node) => node.organization.id).filter((id) => !view.content.isOpen(id)),
        true,
      )
    },
    '+': () => acts.zoom(ZOOM_STEP),
    '=': () => acts.zoom(ZOOM_STEP),
    '-': () => acts.zoom(1 / ZOOM_STEP),
    '0': () => acts.fit(),
  }
  const act = acted[event.key]
  if (act && !(event.key === '0' && typing.isOn)) {
    event.preventDefault()
    typing.end()
    await act()
  } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
    const found = typing.find(event.key, items, at, (item) => nameOf(item, view))
    event.preventDefault()
    await go(found)
  }
}

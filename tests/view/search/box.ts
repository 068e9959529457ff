// The search field as its reader finds it: by role and name.
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import type { Dataset } from '../../../src/model/dataset.ts'
import SearchBox from '../../../src/view/search/SearchBox.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { pageAt, wordsOf } from '../render.ts'

export const data = seedDataset()

export const field = (): HTMLInputElement => screen.getByRole('combobox', { name: /^(?:Tìm kiếm|Search)$/u })
export const list = (): HTMLElement => screen.getByRole('listbox')
/** The hits; none where the list is closed, and not in the document. */
export const options = (): HTMLElement[] => screen.queryAllByRole('option')
/** The words of the hits, each with its note. */
export const hits = (): string[] => options().map(wordsOf)
export const isOpen = (): boolean => field().getAttribute('aria-expanded') === 'true'
/** The words that a screen reader announces. */
export const told = (): string => wordsOf(screen.getByRole('status'))
/** The summary above the hits. */
export const summary = (): string => wordsOf(screen.queryAllByRole('paragraph')[0])
/** The state of a closed list. */
export const closed = { isOpen: false, hits: [], told: '' }
export const state = (): { isOpen: boolean; hits: string[]; told: string } => ({
  isOpen: isOpen(),
  hits: hits(),
  told: told(),
})

/** The index of the active hit; null: none. Throws if the field and the hits name different ones. */
export function activeHit(): number | null {
  const id = field().getAttribute('aria-activedescendant')
  const selected = screen.queryAllByRole('option', { selected: true })
  if (selected.map((option) => option.id).join() !== (id ?? ''))
    throw new Error(`the field names ${String(id)}, not ${selected.map((option) => option.id).join()}`)
  const [option] = selected
  return option ? options().indexOf(option) : null
}

/** Puts words into the field at once. */
export async function fill(user: ReturnType<typeof userEvent.setup>, words: string): Promise<void> {
  await user.clear(field())
  await user.paste(words)
}

/** Draws the field on the page of an address, and puts words into it. */
export async function ask(
  words: string,
  search = '',
  dataset: Dataset = data,
): Promise<{ page: Page; user: ReturnType<typeof userEvent.setup> }> {
  const page = pageAt(search, dataset)
  const user = userEvent.setup()
  render(SearchBox, { page })
  if (words !== '') await fill(user, words)
  return { page, user }
}

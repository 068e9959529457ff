// The embed dialog as an editor finds it: by role and name.
import { render, screen } from '@testing-library/svelte'
import type { UserEvent } from '@testing-library/user-event'
import EmbedDialog from '../../../src/view/embed/EmbedDialog.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { close } from '../dialogs.ts'
import { pageAt } from '../render.ts'

export { close, withDialogs } from '../dialogs.ts'

export const data = seedDataset()
export const TITLE = 'Hội nghị Tổng kết công tác Đảng năm 2008 và triển khai chương trình công tác năm 2009'

/** Draws the dialog on the page of an address. */
export function start(search = '', dataset = data): Page {
  const page = pageAt(search, dataset)
  render(EmbedDialog, { page, close })
  return page
}
export const dialog = (): HTMLDialogElement => screen.getByRole('dialog', { name: 'Nhúng vào trang khác' })
export const codeField = (): HTMLTextAreaElement =>
  screen.getByRole('textbox', { name: /^(?:Mã HTML để dán|HTML to paste)$/u })
export const code = (): string => codeField().value
export const choice = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name })
export const size = (name: RegExp): HTMLInputElement => screen.getByRole('spinbutton', { name })
export const variants = {
  script: (): HTMLElement => screen.getByRole('radio', { name: /^Khung tự cao theo nội dung/u }),
  frame: (): HTMLElement => screen.getByRole('radio', { name: 'Khung cao cố định, không cần <script>' }),
  link: (): HTMLElement => screen.getByRole('radio', { name: /^Liên kết kèm hình/u }),
}

/** Types words into a field, in the place of what is in it. */
export async function fill(user: UserEvent, field: HTMLElement, words: string): Promise<void> {
  await user.clear(field)
  if (words !== '') await user.type(field, words)
}

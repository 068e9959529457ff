// A desk for tests: its thread answers in place, with the seed open.
import { render } from '@testing-library/svelte'
import { answer } from '../../../src/desk/serve.ts'
import { emptyProject, withReport } from '../../../src/desk/project.ts'
import { begin, present } from '../../../src/desk/history.ts'
import { Desk } from '../../../src/desk/view/desk.svelte.ts'
import DeskPage from '../../../src/desk/view/DeskPage.svelte'
import type { Asker } from '../../../src/desk/view/thread.ts'
import { program } from '../../program.ts'
import { SEED, seedText } from '../../seed.ts'

const ask: Asker = (asked) => answer(asked, () => Promise.resolve({ head: '', body: 'trang' }))

/** Draws the desk. @param text of its report; null: none is open @param keep keeps the work */
export async function drawDesk(
  text: string | null = seedText(),
  keep: () => Promise<void> = () => Promise.resolve(),
): Promise<Desk> {
  const desk = new Desk(ask, keep)
  const start = present(emptyProject())
  if (text !== null)
    await desk.open(begin(withReport(start, { name: SEED, text, yaml: '' }), { vi: 'nhập', en: 'import' }))
  render(DeskPage, { props: { desk, data: { program, thread: '', files: {} } } })
  return desk
}

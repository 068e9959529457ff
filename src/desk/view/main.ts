// The entry of the desk's page.
import '../../view/styles/tokens.css'
import '../../view/styles/base.css'
import '../../view/styles/kinds.css'
import '../../view/styles/controls.css'
import '../../view/styles/media.css'
import './columns.css'
import { get, set } from 'idb-keyval'
import { mount } from 'svelte'
import { dataIn, type DeskData } from '../data.ts'
import { readProject, writeProject } from '../project.ts'
import { WARM } from '../warm.ts'
import { WORDS } from '../words.ts'
import { Desk } from './desk.svelte.ts'
import DeskPage from './DeskPage.svelte'
import { startDeskThread } from './thread.ts'

/** The key of the work in the browser's store. */
const KEY = 'bien-nien'

async function begin(target: HTMLElement, data: DeskData): Promise<void> {
  const ask = startDeskThread(data.thread, () => {
    desk.notice = desk.say(WORDS.noThread)
  })
  const desk = new Desk(ask, async (history) => set(KEY, writeProject(history)))
  if (new URLSearchParams(location.search).get('lang') === 'en') desk.language = 'en'
  target.replaceChildren()
  mount(DeskPage, { target, props: { desk, data } })
  try {
    const history = readProject((await get<string>(KEY)) ?? '')
    if (history) await desk.open(history)
    else await ask(WARM)
  } catch {
    // A browser that keeps nothing, for instance in a sandboxed frame.
    desk.kept = 'failed'
  }
}

const target = document.getElementById('desk')
if (target) void begin(target, dataIn(document))

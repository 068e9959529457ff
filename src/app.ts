// Starts the app: takes over the prerendered page, or draws it under `npm run dev`.
import { flushSync, hydrate, mount } from 'svelte'
import type { Dataset } from './model/dataset.ts'
import { reportAt, type Place } from './model/documents.ts'
import App from './view/App.svelte'
import { islands } from './view/islands.ts'
import { loadFor } from './view/state/lazy.svelte.ts'
import { Page } from './view/state/page.svelte.ts'
import { isTranslated, keepDocument, restoreDocument } from './view/state/prerendered.ts'
import { pause, wakeAround, wakeShown } from './view/state/waking.ts'

/** Which document this is, by attributes of its root element (site/documents.ts); under `npm run dev`, by its address. */
function placeOf({ reports }: Dataset): Place {
  const { report, documents } = document.documentElement.dataset
  if (documents !== undefined) return { report: report ?? null, documents: Number(documents) }
  const named = reportAt(location.pathname)
  return {
    report: reports.some(({ id }) => id === named) ? named : null,
    documents: reports.length > 1 ? reports.length : 0,
  }
}

/**
 * Starts the app in several tasks, so that the browser can paint between them. If the app can't run, restores the
 * prerendered page and throws.
 * @param target the element with the prerendered page; empty under `npm run dev`
 */
export async function start(target: HTMLElement, dataset: Dataset): Promise<void> {
  try {
    await pause()
    keepDocument(target)
    const page = new Page(dataset, placeOf(dataset))
    await Promise.all([islands.toolbar.part.load(), pause()])
    const isIntact = target.childElementCount > 0 && !isTranslated(target)
    if (!isIntact) target.replaceChildren()
    const draw = isIntact ? hydrate : mount
    draw(App, { target, props: { page } })
    // Run effects now, so that their errors are caught here.
    flushSync()
    // The toolbar's keys and buttons must work before the early script stops recording what is pressed.
    await pause()
    await wakeAround(target.querySelector(islands.toolbar.of))
    const complete = async (): Promise<void> => {
      await loadFor(location.search)
      if (!page.isFirst) await wakeShown()
    }
    if (window.bienNien) window.bienNien.started(complete())
    // The early script was blocked, so nothing waits.
    else document.documentElement.dataset['js'] = 'on'
  } catch (error) {
    restoreDocument(target)
    throw error
  }
}

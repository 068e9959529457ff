// The browser's entry, inlined in the page: brings the app and its data, which are parts of their own (build/program.ts),
// so that the document is drawn before they come. In a worker, which has no document, it serves searches instead
// (view/state/search-thread.ts).
import './view/styles/page.css'
import './view/early.ts'
import './view/loader.ts'
import { interest } from './view/interest.ts'

/** Throws outside the promise, so that the error reaches the console, and the page if this is its worker. */
const report = (error: unknown): void =>
  void setTimeout(() => {
    throw error
  })

async function begin(target: HTMLElement): Promise<void> {
  await interest()
  const data = import('virtual:dataset')
  const { start } = await import('./app.ts')
  const { dataset } = await data
  await start(target, dataset)
}

if (typeof document === 'undefined')
  // Start asynchronously: the app's parts follow later in the same script (loader.ts).
  void Promise.resolve()
    .then(() => Promise.all([import('./view/state/search-engine.ts'), import('virtual:dataset')]))
    .then(([{ serve }, { dataset }]) => serve(dataset))
    .catch(report)
else {
  const early = window.bienNien
  const target = document.getElementById('app')
  if (target && early?.isTooOld !== true) {
    early?.coming()
    void begin(target).catch((error: unknown) => {
      early?.giveUp()
      report(error)
    })
  }
}

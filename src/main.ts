// The browser's entry. Hydrates the prerendered page, or mounts the app under `npm run dev`. In a worker, which has no
// document, it serves searches instead (view/state/search-thread.ts).
import { flushSync, hydrate, mount } from 'svelte'
import { dataset } from 'virtual:dataset'
import App from './view/App.svelte'
import './view/styles/page.css'
import './view/early.ts'
import './view/loader.ts'
import { keepDocument, restoreDocument } from './view/state/prerendered.ts'
import { loadFor } from './view/state/lazy.svelte.ts'

function start(target: HTMLElement): void {
  const early = window.bienNien
  try {
    keepDocument(target)
    const draw = target.childElementCount > 0 ? hydrate : mount
    draw(App, { target, props: { dataset } })
    // Run effects now, so that their errors are caught here.
    flushSync()
    if (early) early.started(loadFor(location.search))
    // The early script in the head was blocked.
    else document.documentElement.dataset['js'] = 'on'
  } catch (error) {
    restoreDocument(target)
    early?.giveUp()
    throw error
  }
}

if (typeof document === 'undefined')
  // Start asynchronously: the app's parts follow later in the same script (loader.ts).
  void Promise.resolve()
    .then(() => import('./view/state/search-engine.ts'))
    .then(({ serve }) => serve(dataset))
    // Throw outside the promise, so that the page receives the worker's error event.
    .catch((error: unknown) =>
      setTimeout(() => {
        throw error
      }),
    )
else {
  const target = document.getElementById('app')
  if (target && window.bienNien?.isTooOld !== true) start(target)
}

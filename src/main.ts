// The browser's entry: dataset → App. The prerendered page is taken over as it stands; under `npm run dev` it is drawn.
// Without a document this is the thread that a large page searches in.
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
    // Also what runs after the first drawing, so that its errors end here.
    flushSync()
    if (early) early.started(loadFor(location.search))
    // The head's script was blocked.
    else document.documentElement.dataset['js'] = 'on'
  } catch (error) {
    restoreDocument(target)
    early?.giveUp()
    throw error
  }
}

if (typeof document === 'undefined')
  // The parts of the app that came with the thread follow in the same script (loader.ts).
  void Promise.resolve()
    .then(() => import('./view/state/search-engine.ts'))
    .then(({ serve }) => serve(dataset))
    // As an error of the thread, which the page is told of.
    .catch((error: unknown) =>
      setTimeout(() => {
        throw error
      }),
    )
else {
  const target = document.getElementById('app')
  if (target && window.bienNien?.isTooOld !== true) start(target)
}

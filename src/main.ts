// The browser's entry: dataset → App. The prerendered page is taken over as it stands; under `npm run dev` it is drawn.
// Without a document this is the thread that a large page searches in.
import { hydrate, mount } from 'svelte'
import { dataset } from 'virtual:dataset'
import App from './view/App.svelte'
import './view/theme.css'
import { isThread, serve } from './view/thread.ts'

if (isThread()) serve(dataset)
else {
  const target = document.getElementById('app')
  if (target) {
    const start = target.childElementCount > 0 ? hydrate : mount
    start(App, { target, props: { dataset } })
  }
}

// The build's entry: dataset → the same App as HTML, so that the page is a complete document before it is an app.
import { render } from 'svelte/server'
import { dataset } from 'virtual:dataset'
import App from './view/App.svelte'

/** HTML for the page's head and body. */
export default function prerender(): { head: string; body: string } {
  const { head, body } = render(App, { props: { dataset } })
  return { head, body }
}

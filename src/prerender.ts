// The entry for Node: renders the app to HTML at build time, so that the page is a complete document without script.
import { render } from 'svelte/server'
import { dataset } from 'virtual:dataset'
import App from './view/App.svelte'

/** Renders the app; returns HTML for the page's head and body. */
export default function prerender(): { head: string; body: string } {
  const { head, body } = render(App, { props: { dataset } })
  return { head, body }
}

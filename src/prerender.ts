// The entry for Node: renders the app to HTML at build time, so that each document is complete without script.
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type { Dataset } from './model/dataset.ts'
import type { Place } from './model/documents.ts'
import { lazily } from './model/lazily.ts'
import App from './view/App.svelte'
import IslandContent from './view/IslandContent.svelte'
import { islandNames, islands } from './view/islands.ts'
import { Page } from './view/state/page.svelte.ts'

/**
 * Renders a document.
 * @param dataset its data
 * @param place which one it is
 * @returns HTML for its head and body; the body contains the content of all islands
 */
export default async function prerender(dataset: Dataset, place: Place): Promise<{ head: string; body: string }> {
  // Made while the app is rendered: values that derive from a page made earlier would be computed at every use.
  const made = lazily(() => new Page(dataset, place))
  const app = {
    get page(): Page {
      return made()
    },
  }
  const { head, body } = render(App, { props: app })
  let filled = body
  for (const name of islandNames) {
    const Content = (await islands[name].part.load())?.default as Component<object> | undefined
    if (!Content) throw new Error(`the part of the page '${name}' did not load`)
    const content = render(IslandContent, { props: { page: made(), name, Content } }).body
    filled = filled.replace(new RegExp(`<div [^>]*data-island="${name}"[^>]*>`, 'u'), (open) => open + content)
  }
  return { head, body: filled }
}

// Tells the style sheet how long the sections of a prerendered document are, so that it can reserve their heights before
// they are laid out (styles/sections.css).

/** The start tag of a section, with its id. */
const START = /<section class="section[^"]*" id="(?<id>[a-z]+)"/gu
/** Tags and comments. */
const TAGS = /<!--.*?-->|<[^>]*>/gsu

/** The sections of a document's HTML, in their order, each up to the next one or to the end of `main`. */
export function sectionsIn(html: string): { id: string; content: string }[] {
  const starts = [...html.matchAll(START)]
  const last = html.indexOf('</main>', starts.at(-1)?.index ?? 0)
  const end = last < 0 ? html.length : last
  return starts.map(({ index, groups }, at) => ({
    id: groups?.['id'] ?? '',
    content: html.slice(index, starts[at + 1]?.index ?? end),
  }))
}

/**
 * A style element with the number of letters of each section, as the custom property `--letters`.
 * @param body HTML of the document's body
 */
export function sectionLengths(body: string): string {
  const rules = sectionsIn(body).map(
    ({ id, content }) => `#${id}{--letters:${content.replace(TAGS, '').replace(/\s+/gu, ' ').length}}`,
  )
  return rules.length === 0 ? '' : `<style>${rules.join('')}</style>`
}

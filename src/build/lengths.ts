// Tells the style sheet how long the sections of a prerendered document are, so that it can reserve their heights before
// they are laid out (styles/sections.css).

/** The start tag of a section, with its id. */
const START = /<section class="section[^"]*" id="(?<id>[a-z]+)"/gu
/** Tags and comments. */
const TAGS = /<!--.*?-->|<[^>]*>/gsu

/**
 * A style element with the number of letters of each section, as the custom property `--letters`.
 * @param body HTML of the document's body
 */
export function sectionLengths(body: string): string {
  const starts = [...body.matchAll(START)]
  const rules = starts.map(({ index, groups }, at) => {
    const html = body.slice(index, starts[at + 1]?.index)
    return `#${groups?.['id'] ?? ''}{--letters:${html.replace(TAGS, '').replace(/\s+/gu, ' ').length}}`
  })
  return rules.length === 0 ? '' : `<style>${rules.join('')}</style>`
}

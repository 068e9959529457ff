// Inline elements of a page: finding them, and code that can't end them.

/** Escapes code for an inline script element: a report's text may contain '</SCRIPT>' or '<!--'. */
export const inlineScript = (code: string): string =>
  code.replace(/<\/(?=script)/giu, '<\\/').replaceAll('<!--', '\\x3C!--')

/** An inline element of a page. */
interface Inline {
  /** As in the source: ' type="module"'. */
  attributes: string
  content: string
}

/** All inline elements with a tag, in order, except those with `src`. Takes linear time. */
export function inlineElements(html: string, tag: string): Inline[] {
  const found: Inline[] = []
  const close = `</${tag}>`
  for (let at = html.indexOf(`<${tag}`); at >= 0; at = html.indexOf(`<${tag}`, at + 1)) {
    const start = html.indexOf('>', at) + 1
    const attributes = html.slice(at + tag.length + 1, start - 1)
    if (!/^(?:\s|$)/u.test(attributes)) continue
    const end = html.indexOf(close, start)
    if (start === 0 || end < 0) break
    if (!/\ssrc=/u.test(attributes)) found.push({ attributes, content: html.slice(start, end) })
    at = end
  }
  return found
}

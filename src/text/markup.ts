// Tags and entities of HTML in a text that should be plain.

const MARKUP =
  /<\/?(?:p|div|span|br|strong|em|b|i|u|a|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|font|o:p)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|ndash|mdash|hellip|[lr]dquo|#\d{2,5});/giu

/** A tag or an entity, with its UTF-16 offset. */
export interface Markup {
  at: number
  words: string
}

/** All tags of formatted text ('<p>', '</strong>') and entities ('&nbsp;') of a text, in order. */
export const markupIn = (text: string): Markup[] =>
  [...text.matchAll(MARKUP)].map((match) => ({ at: match.index, words: match[0] }))

/** The tag that only the source of a whole page has; null if there is none. */
export function pageTagIn(text: string): Markup | null {
  const found = /<(?:!doctype\s+html|html|body)(?:\s[^<>\n]{0,200})?>/iu.exec(text)
  return found && { at: found.index, words: found[0] }
}

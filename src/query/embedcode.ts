// The code that an editor pastes into a page of a CMS. Plain text: every word that comes from a report is escaped.

/** A frame that takes its content's height; a frame that needs no script; a link, for where frames are stripped. */
export const embedVariants = ['script', 'frame', 'link'] as const
export type EmbedVariant = (typeof embedVariants)[number]

export interface Embed {
  variant: EmbedVariant
  /** Address of the framed page, absolute, with its state. */
  address: string
  /** Address of the full page in the same state, for the link. */
  page: string
  /** Address of the folder that holds the page, its script and its picture; ends with '/'. */
  base: string
  title: string
  /** What to do, in the link: 'Mở trang'. */
  invitation: string
  /** px; null: all there is. */
  width: number | null
  /** px */
  height: number
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => escapes[letter] ?? letter)

/** HTML for pasting; each variant works by itself. */
export function embedCode({ variant, address, page, base, title, invitation, width, height }: Embed): string {
  const words = escaped(title)
  if (variant === 'link')
    return `<p><a href="${escaped(page)}"><img src="${escaped(base)}picture.png" alt="${words}" width="600" height="315" style="max-width: 100%; height: auto"><br>${escaped(invitation)}: ${words}</a></p>`
  const across = width === null ? '100%' : String(width)
  const frame = `<iframe src="${escaped(address)}" title="${words}" width="${across}" height="${height}" style="border: 0; max-width: 100%" loading="lazy"></iframe>`
  return variant === 'frame' ? frame : `${frame}\n<script src="${escaped(base)}embed.js" async></script>`
}

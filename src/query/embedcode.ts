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
  /** What the link's picture shows. */
  pictured: string
  /** px; null: all there is. */
  width: number | null
  /** px */
  height: number
}

/** Sizes that a frame may have, px: below the least nothing can be read, no screen is as large as the most. */
export const FRAME_SIZE = { least: { width: 280, height: 200 }, most: 4000 } as const

/** What stands in a field for a frame's size, px; null where that is no size. */
export function sizeFrom(field: number | null, least: number): number | null {
  return field !== null && Number.isFinite(field) && field >= least && field <= FRAME_SIZE.most
    ? Math.round(field)
    : null
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => escapes[letter] ?? letter)

/**
 * HTML for pasting; each variant works by itself. Sizes stand twice: a host's style sheet is stronger than attributes, and
 * some editors take styles away.
 */
export function embedCode({ variant, address, page, base, title, invitation, pictured, width, height }: Embed): string {
  const words = escaped(title)
  if (variant === 'link')
    return `<p><a href="${escaped(page)}"><img src="${escaped(base)}picture.png" alt="${escaped(pictured)}" width="600" height="315" style="width: 600px; max-width: 100%; height: auto"><br>${escaped(invitation)}: ${words}</a></p>`
  const [across, px] = width === null ? ['100%', '100%'] : [String(width), `${width}px`]
  const frame = `<iframe src="${escaped(address)}" title="${words}" width="${across}" height="${height}" style="width: ${px}; max-width: 100%; height: ${height}px; border: 0" loading="lazy"></iframe>`
  return variant === 'frame' ? frame : `${frame}\n<script src="${escaped(base)}embed.js" async></script>`
}

// The HTML that an editor pastes into a page of a CMS to embed this page. All words are escaped.

/** 'script': a frame with its content's height; 'frame': one of fixed height; 'link': for CMSs that strip frames. */
export const embedVariants = ['script', 'frame', 'link'] as const
export type EmbedVariant = (typeof embedVariants)[number]

/** What the embed code is made from. */
export interface Embed {
  variant: EmbedVariant
  /** Absolute address of the framed page, with its state. */
  address: string
  /** Absolute address of the whole page in the same state, for the link. */
  page: string
  /** Address of the folder that holds the page, its script and its picture; ends with '/'. */
  base: string
  title: string
  /** First words of the link: 'Mở trang'. */
  invitation: string
  /** Description of the link's picture, for its `alt`. */
  pictured: string
  /** px; null: full width. */
  width: number | null
  /** px */
  height: number
}

/** Limits of a frame's size, px. A smaller frame is unreadable; no screen is larger than `most`. */
export const FRAME_SIZE = { least: { width: 280, height: 200 }, most: 4000 } as const

/** The size in a field, px, rounded; null if the field is empty or its number is outside the limits. */
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
 * The HTML to paste. It has sizes as attributes and as styles, because a host's style sheet overrides attributes and
 * some editors strip styles.
 */
export function embedCode({ variant, address, page, base, title, invitation, pictured, width, height }: Embed): string {
  const words = escaped(title)
  if (variant === 'link')
    return `<p><a href="${escaped(page)}"><img src="${escaped(base)}picture.png" alt="${escaped(pictured)}" width="600" height="315" style="width: 600px; max-width: 100%; height: auto"><br>${escaped(invitation)}: ${words}</a></p>`
  const [across, px] = width === null ? ['100%', '100%'] : [String(width), `${width}px`]
  const frame = `<iframe src="${escaped(address)}" title="${words}" width="${across}" height="${height}" style="width: ${px}; max-width: 100%; height: ${height}px; border: 0" loading="lazy"></iframe>`
  return variant === 'frame' ? frame : `${frame}\n<script src="${escaped(base)}embed.js" async></script>`
}

// Where an opened item's words are seen in the text that stands beside the sections. Browser only.

/** Room below an opened passage, px. */
const PASSAGE_MARGIN = 24

/**
 * Scrolls the docked text to the passage of an item. Does nothing where the text isn't docked, but part of the page.
 * @param text the element that scrolls
 * @param mayPush whether the page may scroll, too, as far as the header hides the passage; not when it has just started
 */
export function showPassage(id: string, text: HTMLElement | null | undefined, mayPush: boolean): void {
  const passage = document.getElementById(`p-${id}`)
  if (!passage || !text || text.scrollHeight <= text.clientHeight) return
  const top = passage.getBoundingClientRect().top - text.getBoundingClientRect().top
  text.scrollTo({ top: text.scrollTop + top - text.clientHeight / 3 })
  // At the page's beginning the header pushes the docked text down. The page scrolls no further than that takes.
  const hidden = passage.getBoundingClientRect().bottom + PASSAGE_MARGIN - innerHeight
  const header = document.querySelector('.toolbar')?.getBoundingClientRect().top ?? 0
  if (mayPush && hidden > 0 && header > 0) scrollBy({ top: Math.min(hidden, header), behavior: 'instant' })
}

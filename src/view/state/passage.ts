// Scrolls to the words of an opened item in the text beside the sections. Browser only.

/** Space below an opened passage, px. */
const PASSAGE_MARGIN = 24

/**
 * Scrolls the docked text to the passage of an item. Does nothing if the text is not docked.
 * @param text the element that scrolls
 * @param mayScrollPage whether the page may scroll, too, if the header pushes the passage out of the window
 */
export function showPassage(id: string, text: HTMLElement | null | undefined, mayScrollPage: boolean): void {
  const passage = document.getElementById(`p-${id}`)
  if (!passage || !text || text.scrollHeight <= text.clientHeight) return
  const top = passage.getBoundingClientRect().top - text.getBoundingClientRect().top
  text.scrollTo({ top: text.scrollTop + top - text.clientHeight / 3 })
  // At the top of the page the header pushes the docked text down. The page scrolls at most by the header's height.
  const hidden = passage.getBoundingClientRect().bottom + PASSAGE_MARGIN - innerHeight
  const toolbar = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0
  const header = (document.getElementById('main')?.getBoundingClientRect().top ?? 0) - toolbar
  if (mayScrollPage && hidden > 0 && header > 0) scrollBy({ top: Math.min(hidden, header) })
}

// Scrolling inside the desk's columns.

/**
 * Brings an element into sight in its column. In a narrow window, where the columns stand one below the other and the
 * window scrolls, nothing moves: the editor is reading another column.
 */
export function showInColumn(element: Element | null | undefined): void {
  const column = element?.closest('section')
  if (column && column.scrollHeight > column.clientHeight) element?.scrollIntoView({ block: 'nearest' })
}

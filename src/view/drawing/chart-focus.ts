// Moves the focus to the org chart from other parts of the page. Browser only.

/** Focuses the item of the chart that is in the Tab order. */
export const focusChart = (): void =>
  document.querySelector<HTMLElement>('#org [role="treeitem"][tabindex="0"]')?.focus()

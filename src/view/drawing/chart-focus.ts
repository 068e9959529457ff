// The focus on the org chart, for those who lead there from elsewhere. Browser only.

/** Gives the focus to the item that the Tab key comes to: what had it may be gone. */
export const focusChart = (): void =>
  document.querySelector<HTMLElement>('#org [role="treeitem"][tabindex="0"]')?.focus()

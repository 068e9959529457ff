// Copies text for the reader. Browser only.

/**
 * Copies a text, and where the browser can, the same as HTML for word processors.
 * @returns false if the browser allows no copying, as in a frame or from file://
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const piece = (type: string, content: string): [string, Blob] => [type, new Blob([content], { type })]
      const item = Object.fromEntries([piece('text/plain', text), piece('text/html', html)])
      await navigator.clipboard.write([new ClipboardItem(item)])
    } else await navigator.clipboard.writeText(text)
    return true
  } catch {
    return html === undefined ? false : copyText(text)
  }
}

// Gives the reader a file that the page made. Browser only.

/** Downloads a file. In a sandbox without allow-downloads nothing happens, which a page can't detect. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Later, because the browser is still reading the file.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000)
}

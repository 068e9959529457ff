// Hands a file to the reader: the browser's download.

/** How long the address of a file is kept, ms: some browsers begin the download late. */
const KEPT = 60_000

/** Downloads a file under a name. */
export function save(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}

// What tests of dialogs share.
import { afterEach, beforeEach, vi } from 'vitest'

/** Called when a dialog has closed. */
export const close = vi.fn()

/**
 * Adds the methods of <dialog> that jsdom lacks, for each test of a file. Submitting a form with the method 'dialog'
 * closes the dialog, and closing dispatches 'close'.
 */
export function withDialogs(): void {
  beforeEach(() => {
    close.mockReset()
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true
        this.addEventListener('submit', (event) => {
          if ((event.target as HTMLFormElement).method !== 'dialog') return
          event.preventDefault()
          this.close()
        })
      },
      close(this: HTMLDialogElement) {
        this.open = false
        this.dispatchEvent(new Event('close'))
      },
    })
  })
  afterEach(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'close')
    vi.restoreAllMocks()
  })
}

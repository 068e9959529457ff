// The preview in the dialog for embedding.
import { fireEvent, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fill, size, start, TITLE, variants, withDialogs } from './dialog.ts'

withDialogs()
let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})

describe('the preview', () => {
  const preview = (): HTMLIFrameElement => screen.getByTitle(/^Xem trước: /u)
  /** A message that a window sends. */
  async function send(data: unknown, source = preview().contentWindow): Promise<void> {
    await fireEvent(window, new MessageEvent('message', { data, source }))
  }
  const sizes = (): string[] => [preview().style.width, preview().style.height]

  test('is the frame of the code, in its size', async () => {
    start('?year=2009')
    expect(preview()).toHaveAttribute('src', '?year=2009&embed=1')
    expect(preview()).toHaveAttribute('title', `Xem trước: ${TITLE}`)
    expect(sizes()).toEqual(['100%', '700px'])
    await fill(user, size(/^Rộng/u), '640')
    await fill(user, size(/^Cao/u), '480')
    expect(sizes()).toEqual(['640px', '480px'])
  })

  test('of a frame with the script is as high as its content, and gets a message about the visible part', async () => {
    start()
    const post = vi.spyOn(preview().contentWindow as Window, 'postMessage')
    await send({ type: 'embed-size', height: 1234 })
    expect(sizes()).toEqual(['100%', '1234px'])
    expect(post.mock.calls).toEqual([[{ type: 'bien-nien:view', top: 0, height: 420 }, '*']])
    await user.click(variants.frame())
    expect(sizes()).toEqual(['100%', '700px'])
    await send({ type: 'embed-size', height: 999 })
    await user.click(variants.script())
    expect(sizes()).toEqual(['100%', '1234px'])
  })

  test.each([
    ['no object', 'embed-size'],
    ['nothing', null],
    ['another type', { type: 'size', height: 900 }],
    ['no height', { type: 'embed-size' }],
    ['a height in words', { type: 'embed-size', height: '900' }],
    ['no height at all', { type: 'embed-size', height: 0 }],
    ['a height beyond reason', { type: 'embed-size', height: 1e6 }],
  ])('keeps its height at a message with %s', async (_, message) => {
    start()
    await send(message)
    expect(sizes()).toEqual(['100%', '700px'])
  })

  test('keeps its height at a stranger’s message', async () => {
    start()
    await send({ type: 'embed-size', height: 900 }, window)
    expect(sizes()).toEqual(['100%', '700px'])
  })

  test('of a link is the link with its picture', async () => {
    start('?year=2009')
    await user.click(variants.link())
    const shown = screen.getByRole('link', { name: new RegExp(`Mở trang: ${TITLE}$`, 'u') })
    expect([shown.getAttribute('href'), shown.getAttribute('target')]).toEqual(['?year=2009', '_blank'])
    expect(within(shown).getByRole('img', { name: /^Hình tổng quan/u })).toHaveAttribute('src', 'picture.png')
    expect(screen.queryByTitle(/^Xem trước/u)).toBeNull()
  })

  test('of a link to the plain page leads to it', async () => {
    start()
    await user.click(variants.link())
    expect(screen.getByRole('link')).toHaveAttribute('href', '?')
  })

  test('follows later filters', async () => {
    const page = start()
    page.change({ kind: ['award'] })
    await tick()
    expect(preview()).toHaveAttribute('src', '?kind=award&embed=1')
  })
})

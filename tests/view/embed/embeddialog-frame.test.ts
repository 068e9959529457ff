// The size of the frame that an editor pastes, and the preview of what is pasted.
import { fireEvent, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { code, size, start, TITLE, variants, withDialogs } from './dialog.ts'

withDialogs()
let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})
async function fill(field: HTMLElement, words: string): Promise<void> {
  await user.clear(field)
  if (words !== '') await user.type(field, words)
}

describe('sizes', () => {
  test('are all the width there is and a usual height, until they are changed', async () => {
    start()
    const [width, height] = [size(/^Rộng/u), size(/^Cao/u)]
    expect([width.value, width.placeholder, height.value]).toEqual(['', 'hết chỗ có', '700'])
    await fill(width, '640')
    await fill(height, '480')
    expect(code()).toContain('width="640" height="480" style="width: 640px; max-width: 100%; height: 480px; border: 0"')
    await fill(width, '')
    expect(code()).toContain('width="100%" height="480" style="width: 100%; max-width: 100%;')
  })

  test('say what the height is for', async () => {
    start()
    expect(size(/^Cao khi script không chạy \(px\)$/u)).toBeInTheDocument()
    await user.click(variants.frame())
    expect(size(/^Cao \(px\)$/u)).toBeInTheDocument()
  })

  test.each([
    ['a width', /^Rộng/u, 280, 'width="100%" height="700"'],
    ['a height', /^Cao/u, 200, 'width="100%" height="700"'],
  ])('%s that is too small or too large is said; the code keeps the usual one', async (_, name, least, usual) => {
    start()
    for (const wrong of [least - 1, 4001]) {
      await fill(size(name), String(wrong))
      expect([size(name).getAttribute('aria-invalid'), code().includes(usual)]).toEqual(['true', true])
      const words = `Cần một số từ ${least} đến 4000; mã HTML chưa theo số này.`
      expect(screen.getByRole('alert')).toHaveTextContent(words)
      expect(size(name)).toHaveAccessibleDescription(words)
    }
    for (const right of [least, 4000]) {
      await fill(size(name), String(right))
      expect([size(name).getAttribute('aria-invalid'), code().includes(`="${right}"`)]).toEqual(['false', true])
      expect(screen.queryByRole('alert')).toBeNull()
      expect(size(name)).not.toHaveAttribute('aria-describedby')
    }
    expect([size(name).min, size(name).max]).toEqual([String(least), '4000'])
  })

  test('an empty height is none', async () => {
    start()
    await fill(size(/^Cao/u), '')
    expect(size(/^Cao/u)).toBeInvalid()
    expect(code()).toContain('height="700"')
  })
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
    await fill(size(/^Rộng/u), '640')
    await fill(size(/^Cao/u), '480')
    expect(sizes()).toEqual(['640px', '480px'])
  })

  test('of a frame with the script is as high as its content, which hears what is seen of it', async () => {
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

  test('follows what is filtered meanwhile', async () => {
    const page = start()
    page.change({ kind: ['award'] })
    await tick()
    expect(preview()).toHaveAttribute('src', '?kind=award&embed=1')
  })
})

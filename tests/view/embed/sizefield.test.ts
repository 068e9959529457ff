// The size of the frame that an editor pastes.
import { screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { code, fill, size, start, variants, withDialogs } from './dialog.ts'

withDialogs()
let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})

describe('sizes', () => {
  test('are full width and a default height at first', async () => {
    start()
    const [width, height] = [size(/^Rộng/u), size(/^Cao/u)]
    expect([width.value, width.placeholder, height.value]).toEqual(['', 'hết chỗ có', '700'])
    await fill(user, width, '640')
    await fill(user, height, '480')
    expect(code()).toContain('width="640" height="480" style="width: 640px; max-width: 100%; height: 480px; border: 0"')
    await fill(user, width, '')
    expect(code()).toContain('width="100%" height="480" style="width: 100%; max-width: 100%;')
  })

  test('have a label for the height’s meaning', async () => {
    start()
    expect(size(/^Cao khi script không chạy \(px\)$/u)).toBeInTheDocument()
    await user.click(variants.frame())
    expect(size(/^Cao \(px\)$/u)).toBeInTheDocument()
  })

  test.each([
    ['a width', /^Rộng/u, 280, 'width="100%" height="700"'],
    ['a height', /^Cao/u, 200, 'width="100%" height="700"'],
  ])('%s that is too small or too large gets an error; the code keeps the default', async (_, name, least, usual) => {
    start()
    for (const wrong of [least - 1, 4001]) {
      await fill(user, size(name), String(wrong))
      expect([size(name).getAttribute('aria-invalid'), code().includes(usual)]).toEqual(['true', true])
      const words = `Cần một số từ ${least} đến 4000; mã HTML chưa theo số này.`
      expect(screen.getByRole('alert')).toHaveTextContent(words)
      expect(size(name)).toHaveAccessibleDescription(words)
    }
    for (const right of [least, 4000]) {
      await fill(user, size(name), String(right))
      expect([size(name).getAttribute('aria-invalid'), code().includes(`="${right}"`)]).toEqual(['false', true])
      expect(screen.queryByRole('alert')).toBeNull()
      expect(size(name)).not.toHaveAttribute('aria-describedby')
    }
    expect([size(name).min, size(name).max]).toEqual([String(least), '4000'])
  })

  test('an empty height is an error', async () => {
    start()
    await fill(user, size(/^Cao/u), '')
    expect(size(/^Cao/u)).toBeInvalid()
    expect(code()).toContain('height="700"')
  })
})

// When cells are animated. jsdom moves nothing, so the tests check calls of `animate`.
import { tick } from 'svelte'
import { expect, test, vi } from 'vitest'
import { createGlide } from '../../../src/view/drawing/glide.ts'

function frameWithCell(): { frame: HTMLElement; animate: ReturnType<typeof vi.fn> } {
  const frame = document.createElement('div')
  const cell = document.createElement('p')
  cell.dataset['cell'] = 'one'
  frame.append(cell)
  const animate = vi.fn()
  Object.assign(frame, { animate })
  Object.assign(cell, { animate })
  return { frame, animate }
}

test('the change from the assumed to the measured width is not animated; later changes are, unless unwanted', async () => {
  const { frame, animate } = frameWithCell()
  const glide = createGlide()
  glide(undefined, false)
  glide(frame, true)
  await tick()
  expect(animate).not.toHaveBeenCalled()
  glide(frame, true)
  await tick()
  expect(animate).toHaveBeenCalledTimes(1)
  glide(frame, true, false)
  await tick()
  expect(animate).toHaveBeenCalledTimes(1)
})

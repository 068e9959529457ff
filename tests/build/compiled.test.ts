import { expect, test } from 'vitest'
import { rendererOf } from '../../src/build/compiled.ts'

test('the renderer is loaded from its code, whatever letters it has', async () => {
  const program = { template: '', styles: '', loader: '', start: '', parts: {}, files: {} }
  const render = await rendererOf({
    program,
    renderer: 'export default async () => ({ head: "điều", body: "" })',
    desk: '',
  })
  // Arguments don't matter to this renderer.
  expect(await Reflect.apply(render, null, [])).toEqual({ head: 'điều', body: '' })
})

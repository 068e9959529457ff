import { expect, test } from 'vitest'
import { computeStylesLate } from './computed.ts'

const MARKUP = `<style>.far { position: absolute }</style><script></script><template></template>
  <main><p>words</p><p hidden>none</p><a href="#x">link</a><b style="display: none">gone</b><ul><li>one</li></ul>
  <div style="visibility: hidden"><i>unseen</i><i style="visibility: visible">seen</i></div>
  <div style="pointer-events: none"><button>dead</button></div><p class="far">far</p></main>`

test('all properties, also those that show whether an element is visible, are as jsdom computes them', () => {
  const [plain, late] = [1, 2].map(() => {
    const { contentWindow } = document.body.appendChild(document.createElement('iframe'))
    if (!contentWindow) throw new Error('a frame has a window')
    contentWindow.document.documentElement.innerHTML = MARKUP
    return contentWindow as Window & typeof globalThis
  }) as [Window & typeof globalThis, Window & typeof globalThis]
  computeStylesLate(late)
  const answers = (window: Window & typeof globalThis): unknown[] =>
    [...window.document.querySelectorAll('*')].map((element) => {
      const style = window.getComputedStyle(element)
      return [
        element.tagName,
        style.display === 'none',
        style.getPropertyValue('display') === 'none',
        style.visibility,
        style.getPropertyValue('visibility'),
        style.position,
        style.getPropertyValue('position'),
      ]
    })
  expect(answers(late)).toEqual(answers(plain))
  expect(answers(late).flat()).toContain('absolute')
})

import { describe, expect, test } from 'vitest'
import { wordsOfMarkup, wordsOfPage } from '../../../src/desk/view/webpage.ts'

describe('the words of pasted HTML', () => {
  test.each([
    ['<p>Một</p><p>Hai<br>Ba</p>', 'Một\n\nHai\n\nBa'],
    ['Một\n hai  <b>ba</b>, bốn', 'Một hai ba, bốn'],
    ['<ul><li>Một;</li><li><p>Hai.</p></li><li></li></ul>', '- Một;\n\n- Hai.'],
    ['<ol><li>Một</li><li>Hai</li></ol>', '- Một\n\n- Hai'],
    ['<table><tr><td>Thu</td><td>25 tỷ</td></tr><tr><th>Chi</th><td></td></tr></table>', 'Thu | 25 tỷ\n\nChi |'],
    ['<div><div>Sâu</div>hơn</div>', 'Sâu\n\nhơn'],
    ['<p>&lt;script&gt; &amp; &nbsp;x</p>', '<script> & x'],
    ['<p>Ng<span>à</span>y 5/1</p>', 'Ngày 5/1'],
    ['', ''],
  ])('%s', (html, words) => {
    expect(wordsOfMarkup(html)).toBe(words)
  })

  test('what isn’t words is left out, and nothing runs', () => {
    const html = `<p>Lời</p><script>window.ran = 1</script><style>p{}</style><img src=x onerror="window.ran = 1">
      <svg><text>hình</text></svg><iframe srcdoc="<script>parent.ran = 1</script>"></iframe><button>Bấm</button><!-- ghi chú -->`
    expect(wordsOfMarkup(html)).toBe('Lời')
    expect('ran' in window).toBe(false)
  })

  // Browsers cut the tree at a depth of 512.
  test('any depth is taken', () => {
    expect(wordsOfMarkup(`${'<div>'.repeat(1000)}sâu`).length).toBeLessThan(10)
  })
})

const sentence =
  'Năm 2011, Viện đã mở 4 lớp tập huấn cho cán bộ xã, kết nạp 12 đảng viên, tặng 3 giấy khen cho tập thể. '
const page = (body: string, title = 'Viện Y tổng kết năm 2011'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Trang chủ</a></nav>${body}<footer>Bản quyền</footer></body></html>`

describe('the words of a saved page', () => {
  test('are its title and its article, without what is on every page', () => {
    const words = wordsOfPage(
      page(
        `<aside>Tin khác</aside><article><h1>Viện Y tổng kết năm 2011</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article>`,
      ),
    )
    expect(words.split('\n\n')[0]).toBe('Viện Y tổng kết năm 2011')
    expect(words.match(/Năm 2011, Viện/gu)).toHaveLength(12)
    expect(words).not.toMatch(/Trang chủ|Bản quyền|Tin khác/u)
  })

  test('of a page without an article are all its words', () => {
    const words = wordsOfPage(page('<div>Ngắn.</div>'))
    expect(words).toContain('Ngắn.')
    expect(words).not.toContain('Bản quyền')
  })

  test.each([[''], ['<'], ['<html>'], ['<!doctype html><title>x']])('any text is taken: %j', (html) => {
    expect(typeof wordsOfPage(html)).toBe('string')
  })
})

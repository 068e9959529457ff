import { describe, expect, test } from 'vitest'
import { embedCode, embedVariants, sizeFrom, type Embed } from '../../src/query/embedcode.ts'

const embed: Embed = {
  variant: 'script',
  address: 'https://x.vn/p/?view=goals&embed=1',
  page: 'https://x.vn/p/?view=goals',
  base: 'https://x.vn/p/',
  title: 'Mục tiêu <2009> "Đảng" & \'khác\'',
  invitation: 'Mở trang',
  pictured: 'Hình: 9 kết quả',
  width: null,
  height: 700,
}

/** The elements of some HTML, by a real parser's rules for what is written here: names and attributes. */
const tags = (html: string): string[] => [...html.matchAll(/<([a-z]+)/gu)].map(([, name = '']) => name)

describe('the code for pasting', () => {
  test.each([
    ['script', ['iframe', 'script']],
    ['frame', ['iframe']],
    ['link', ['p', 'a', 'img', 'br']],
  ] as const)('%s', (variant, names) => {
    expect(tags(embedCode({ ...embed, variant }))).toEqual(names)
  })

  test('has the address, and escapes the title so that it can’t end its attribute', () => {
    for (const variant of embedVariants) {
      const code = embedCode({ ...embed, variant, title: '"><script>alert(1)</script>' })
      expect(code).not.toContain('<script>alert')
      expect(code).toContain('&quot;&gt;&lt;script&gt;')
    }
    expect(embedCode(embed)).toContain('src="https://x.vn/p/?view=goals&amp;embed=1"')
    expect(embedCode(embed)).toContain('title="Mục tiêu &lt;2009&gt; &quot;Đảng&quot; &amp; &#39;khác&#39;"')
    expect(embedCode(embed)).toContain('<script src="https://x.vn/p/embed.js" async></script>')
  })

  test('has the size that was asked for', () => {
    expect(embedCode(embed)).toContain('width="100%" height="700" style="width: 100%; max-width: 100%; height: 700px;')
    expect(embedCode({ ...embed, width: 420, height: 500 })).toContain(
      'width="420" height="500" style="width: 420px; max-width: 100%; height: 500px;',
    )
  })

  test('describes its picture', () => {
    expect(embedCode({ ...embed, variant: 'link' })).toContain('alt="Hình: 9 kết quả"')
  })
})

describe('a size in a field', () => {
  test.each([
    [280, 280],
    [420.4, 420],
    [4000, 4000],
    [null, null],
    [279, null],
    [-5, null],
    [0, null],
    [4001, null],
    [Number.NaN, null],
    [Infinity, null],
  ])('%j → %j', (field, size) => {
    expect(sizeFrom(field, 280)).toBe(size)
  })
})

import { describe, expect, test } from 'vitest'
import { ancestorsFrom, publicationFrom, siteFrom } from '../../src/build/publish.ts'

describe('the environment', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://x.vn/p', 'https://x.vn/p/'],
    ['https://x.vn/p/', 'https://x.vn/p/'],
    ['https://x.vn', 'https://x.vn/'],
    ['http://localhost:8080/p', 'http://localhost:8080/p/'],
    ['https://x.vn/bien-nien/index.html', 'https://x.vn/bien-nien/'],
    ['https://x.vn/INDEX.HTM', 'https://x.vn/'],
    ['https://x.vn/bien-nien//', 'https://x.vn/bien-nien/'],
    ['https://x.vn/bien-nien.v2', 'https://x.vn/bien-nien.v2/'],
    [' https://bộ.vn/biên-niên ', 'https://xn--b-8xm.vn/bi%C3%AAn-ni%C3%AAn/'],
  ])('SITE=%s', (given, site) => {
    expect(siteFrom({ SITE: given })).toBe(site)
  })
  const EXAMPLE = 'https://www.example.gov.vn/bien-nien/'
  test.each([
    ['x.vn', 'https://x.vn/'],
    ['www.bo.gov.vn/bien-nien/index.html', 'https://www.bo.gov.vn/bien-nien/'],
    ['"https://x.vn/p/"', 'https://x.vn/p/'],
    ['ftp://x.vn/p', 'https://x.vn/p/'],
    ['https://x.vn/?a=1', 'https://x.vn/'],
    ['http://x.vn/p/index.html#goals', 'http://x.vn/p/'],
    ['javascript:alert(1)', EXAMPLE],
    ['bien-nien', EXAMPLE],
  ])('SITE=%s is refused, with a corrected address', (given, expected) => {
    expect(() => siteFrom({ SITE: given })).toThrow(
      new Error(`SITE=${given}: chỉ cần địa chỉ của trang, SITE=${expected}`),
    )
    expect(() => siteFrom({ SITE: given, LANG: 'en_GB.UTF-8' })).toThrow(
      new Error(`SITE=${given}: expected the page's address alone, SITE=${expected}`),
    )
  })
  test.each(['https://an:secret@x.vn/p', 'https://an@x.vn/p/index.html', 'https://:secret@x.vn/p/?a=1'])(
    'SITE=%s is refused without repeating the password',
    (given) => {
      expect(() => siteFrom({ SITE: given })).toThrow(
        new Error('SITE có tên đăng nhập hay mật khẩu, mà người đọc trang nào cũng sẽ thấy; cần SITE=https://x.vn/p/'),
      )
      expect(() => siteFrom({ SITE: given, LANG: 'en' })).toThrow(
        new Error(
          'SITE has a user name or password, which every reader of the page would see; expected SITE=https://x.vn/p/',
        ),
      )
    },
  )
  test.each([
    [undefined, '*'],
    ["'self' https://mic.gov.vn https://*.mic.gov.vn", "'self' https://mic.gov.vn https://*.mic.gov.vn"],
    ["'none'", "'none'"],
  ])('FRAME_ANCESTORS=%s', (given, ancestors) => {
    expect(ancestorsFrom({ FRAME_ANCESTORS: given })).toBe(ancestors)
  })
  test.each(['mic.gov.vn', '*; script-src *', "'self'\nX: y", "https://x.vn' 'unsafe"])(
    'FRAME_ANCESTORS=%j is refused',
    (given) => {
      expect(() => ancestorsFrom({ FRAME_ANCESTORS: given })).toThrow(
        `FRAME_ANCESTORS=${given}: cần các trang cách nhau bằng dấu cách, chẳng hạn 'self' https://www.example.gov.vn`,
      )
      expect(() => ancestorsFrom({ FRAME_ANCESTORS: given, LC_ALL: 'en' })).toThrow('expected sites')
    },
  )

  test('gives both', () => {
    expect(publicationFrom({ SITE: 'https://x.vn/p', FRAME_ANCESTORS: "'self'" })).toEqual({
      address: 'https://x.vn/p/',
      ancestors: "'self'",
    })
  })
})

// Tests of files and head tags that depend on where the page is published.
import { describe, expect, test } from 'vitest'
import { headTags, inScript, oEmbed, schemaOrg } from '../../src/build/found.ts'
import { apache, headersFile, iis, nginx } from '../../src/build/hosting.ts'
import { outlineWriter } from '../../src/build/outlines.ts'
import { readPalette } from '../../src/build/palette.ts'
import { ancestorsFrom } from '../../src/build/site.ts'
import { siteFrom } from '../../src/build/sitehead.ts'
import { drawPicture, PICTURE, type Writer } from '../../src/build/picture.ts'
import { kinds } from '../../src/model/kinds.ts'
import { datasetOf, linked, seedDataset } from '../seed.ts'

const SITE = 'https://www.example.gov.vn/bien-nien/'
const seed = seedDataset()
const many = linked(datasetOf())

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
})

describe('configurations for hosts', () => {
  test.each([
    ['nginx', nginx],
    ['Apache', apache],
    ['IIS', iis],
    ['_headers', headersFile],
  ])('%s: frame-ancestors, nosniff, Referrer-Policy and caching', (_, make) => {
    const text = make("'self' https://mic.gov.vn")
    expect(text).toContain("frame-ancestors 'self' https://mic.gov.vn")
    expect(text).toMatch(/X-Content-Type-Options[^\n]*nosniff/u)
    expect(text).toMatch(/Referrer-Policy[^\n]*strict-origin-when-cross-origin/u)
    expect(text).toMatch(/no-cache|DisableCache/u)
    expect(text).toMatch(/embed\\?\.js/u)
  })

  test.each([
    [
      'nginx',
      nginx,
      ['autoindex off;', 'location ~ /\\.(?!well-known/)|/(web\\.config|_headers|hosting/nginx\\.conf)$ {'],
    ],
    ['Apache', apache, ['RedirectMatch 404 "/\\.(?!well-known/)"', `! -f '%{REQUEST_FILENAME}/index.html'`]],
    ['IIS', iis, ['<directoryBrowse enabled="false" />', '<add segment=".git" />', '<add segment=".env" />']],
    ['_headers', headersFile, ['list no folder, and publish no .git']],
  ])('%s: dot files and folder listings are refused', (_, make, lines) => {
    for (const line of lines) expect(make('*')).toContain(line)
  })

  test('web.config is well-formed XML for any frame ancestors', () => {
    const text = iis('https://x.vn/?a=1&b="2"')
    expect(text).toContain('a=1&amp;b=&quot;2&quot;')
    const open = [...text.matchAll(/<(\w+)(?:\s[^>]*[^/])?>/gu)].map(([, name]) => name)
    const closed = [...text.matchAll(/<\/(\w+)>/gu)].map(([, name]) => name)
    expect(open.sort()).toEqual(closed.sort())
  })
})

describe('schema.org', () => {
  type Node = Record<string, unknown>
  const graph = (dataset: typeof seed): Node[] => schemaOrg(dataset, SITE)['@graph'] as Node[]
  /** Properties that search engines require of each type. */
  const required: Record<string, string[]> = {
    Event: ['name', 'startDate', 'location', 'organizer', 'performer'],
    Person: ['name'],
    Organization: ['name'],
  }

  test('has the conference, its speakers and their bodies, with required properties and valid references', () => {
    const nodes = graph(seed)
    expect(nodes.map((one) => one['@type'])).toEqual(expect.arrayContaining(['Event', 'Person', 'Organization']))
    for (const node of nodes)
      for (const name of required[String(node['@type'])] ?? []) expect(node, name).toHaveProperty(name)
    const ids = new Set(nodes.map((one) => one['@id']))
    expect(ids.size).toBe(nodes.length)
    // An office needs its body, and the other way round.
    const offices = nodes.flatMap((one) => (one['memberOf'] ?? []) as Node[])
    expect(offices.length).toBeGreaterThan(1)
    for (const office of offices)
      expect(office).toMatchObject({ '@type': 'OrganizationRole', roleName: expect.any(String) as string })
    for (const [, id] of JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/gu)) expect(ids).toContain(id)
    const [event] = nodes
    expect(event).toMatchObject({ startDate: '2009-03-26', location: { '@type': 'Place', name: 'Hà Nội' } })
  })

  test('omits unknown facts, and people if there are many conferences', () => {
    const nodes = graph(many)
    expect(nodes.filter((one) => one['@type'] === 'Event')).toHaveLength(many.events.length)
    expect(nodes.some((one) => one['@type'] === 'Person')).toBe(false)
    const nowhere = many.events.find(({ place }) => place === null)
    expect(nodes.find((one) => String(one['@id']).endsWith(`#${nowhere?.id ?? ''}`))).not.toHaveProperty('location')
  })

  test('can’t end its script element', () => {
    expect(inScript({ name: '</script><script>alert(1)' })).not.toContain('<')
    expect(JSON.parse(inScript({ name: '</script>' }))).toEqual({ name: '</script>' })
  })
})

test('the head has absolute addresses if SITE is set, otherwise none', () => {
  const known = JSON.stringify(headTags(seed, SITE))
  for (const one of ['og:image', 'canonical', 'application/json+oembed', 'og:image:width']) expect(known).toContain(one)
  const unknown = headTags(seed, null)
  expect(unknown.map(({ attrs }) => attrs['property'])).toContain('og:title')
  expect(JSON.stringify(unknown)).not.toContain('http')
})

test('the oEmbed response has the properties that version 1.0 requires of type rich', () => {
  const answer = oEmbed(seed, SITE)
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: `${SITE}picture.png` })
  for (const name of ['html', 'width', 'height', 'title', 'provider_name']) expect(answer).toHaveProperty(name)
  expect(String(answer['html'])).toContain(`src="${SITE}?embed=fixed"`)
})

describe('the picture', () => {
  const written: string[] = []
  const writer: Writer = {
    measure: (text, { size }, start = 0, end = text.length) => (end - start) * size * 0.55,
    path: (text) => {
      written.push(text)
      return 'M0 0'
    },
  }
  const draw = (dataset: typeof seed): string => {
    written.length = 0
    return drawPicture(dataset, writer)
  }

  test('has the conference’s facts and a mark for each statement', () => {
    const svg = draw(seed)
    expect(written).toEqual(expect.arrayContaining(['Biên Niên', '9 kết quả năm 2008', '17 mục tiêu năm 2009']))
    expect(written.join(' ')).toContain('26/3/2009 · Hà Nội')
    expect(svg.match(/<g /gu)).toHaveLength(seed.statements.length)
  })

  test('has the marks and colours of the page’s style sheets', () => {
    const { colour, glyph } = readPalette()
    const marks = [...draw(many).matchAll(/<g [^>]*fill="(?<fill>#\w+)"[^>]*>(?<inside>.*?)<\/g>/gu)]
    expect(new Set(marks.map(({ groups }) => `${groups?.['fill'] ?? ''} ${groups?.['inside'] ?? ''}`))).toEqual(
      new Set(kinds.map((kind) => `${colour(kind)} ${glyph(kind)}`)),
    )
  })

  test('has a mark for each statement of many reports, inside the picture', () => {
    const svg = draw(many)
    expect(svg.match(/<g /gu)).toHaveLength(many.statements.length)
    const places = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/gu)].map(([, x, y]) => [Number(x), Number(y)])
    for (const [x = 0, y = 0] of places) {
      expect(x).toBeLessThan(PICTURE.width - 30)
      expect(y).toBeLessThan(PICTURE.height - 10)
    }
  })

  test('has outlines for all Vietnamese letters, without NaN', () => {
    const real = outlineWriter()
    const text = 'Đảng uỷ Bộ TT&TT: ổ ữ ự ễ ẵ ợ Ð 26/3/2009 – “…” 9 kết quả'
    const path = real.path(text, 60, 100, 44, true)
    expect(path).not.toMatch(/NaN|undefined|e-/u)
    expect(real.measure('ơ', { size: 20, bold: false })).toBeGreaterThan(5)
    expect(real.measure(text, { size: 44, bold: true })).toBeGreaterThan(800)
  })
})

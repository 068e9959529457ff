// Tests of licenses.txt: the notices of the packages that ship.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { licenseText, packageOf } from '../../src/build/licenses.ts'

describe('the package of a module', () => {
  test.each([
    ['/home/an/bien-nien/src/main.ts', null],
    ['/home/an/bien-nien/src/view/App.svelte?svelte&type=style&lang.css', null],
    ['\0virtual:dataset', null],
    ['/p/node_modules/svelte/src/internal/client/render.js', '/p/node_modules/svelte'],
    ['/p/node_modules/@scope/name/dist/a.js?v=1', '/p/node_modules/@scope/name'],
    ['/p/node_modules/a/node_modules/b/c.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/a/b.js?commonjs-proxy', '/p/node_modules/a'],
    ['C:\\p\\node_modules\\a\\b.js', 'C:/p/node_modules/a'],
  ])('%j', (id, folder) => {
    expect(packageOf(id)).toBe(folder)
  })

  test('a generated module of a tool stops the build', () => {
    expect(() => packageOf('\0@tool+runtime@1.0.0/helpers/a.js')).toThrow(
      'licenses.txt: the package of module "@tool+runtime@1.0.0/helpers/a.js" is not known, nor its licence',
    )
  })
})

describe('the text', () => {
  let root = ''
  const write = (path: string, words: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), words)
  }
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'licenses-'))
    write('node_modules/b/package.json', '{ "name": "b", "version": "2.0.0", "license": "MIT" }')
    write('node_modules/b/LICENSE.md', 'Copyright B\r\n\r\nAs is.\r\n')
    write('node_modules/@a/a/package.json', '{ "name": "@a/a", "version": "1.0.0", "license": "Apache-2.0" }')
    write('node_modules/@a/a/NOTICE', 'Parts by C')
    write('node_modules/@a/a/LICENCE', 'Copyright A')
    write('node_modules/@a/a/readme.md', 'no licence')
    write('node_modules/bare/package.json', '{ "name": "bare", "version": "1.0.0" }')
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  test('has each package once, sorted by name, with all its licence files', () => {
    const at = (path: string): string => `${root}/node_modules/${path}`
    const line = '-'.repeat(80)
    expect(licenseText('Own words', [at('b/x.js'), '/p/src/main.ts', at('@a/a/y.js'), at('b/z.js')])).toBe(
      `Biên Niên\n\nOwn words\n\n${line}\n\nThe page and the editor’s desk hold parts of the following works.\n\n` +
        `${line}\n\n@a/a 1.0.0 (Apache-2.0)\n\nCopyright A\n\nParts by C\n\n` +
        `${line}\n\nb 2.0.0 (MIT)\n\nCopyright B\n\nAs is.\n`,
    )
  })

  test('a package without a licence file stops the build', () => {
    expect(() => licenseText('', [`${root}/node_modules/bare/x.js`])).toThrow(
      `licenses.txt: ${root}/node_modules/bare has no licence file; expected LICENSE, COPYING or NOTICE`,
    )
  })
})

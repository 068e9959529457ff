import { describe, expect, it } from 'vitest'
import { rulesOf, wrapChunk } from '../../src/build/program.ts'

describe('wrapChunk', () => {
  it.each([
    ['exports.a=1', 'exports.a=1'],
    // Names of required parts are relative to the page's folder.
    ['const e=require("../page.js")', 'const e=require("page.js")'],
    ['const e=require(`./Detail.js`)', 'const e=require("parts/Detail.js")'],
    ['const e=require("./parts/start.js")', 'const e=require("parts/start.js")'],
    // An import() becomes a load.
    ['()=>Promise.resolve().then(()=>require("./parts/Detail.js"))', '()=>bienNienParts.load("parts/Detail.js")'],
    ['Promise.resolve().then(() => require(`./en.js`))', 'bienNienParts.load("parts/en.js")'],
    // Strings that look like code stay unchanged.
    ['x="require(a), import(b)"', 'x="require(a), import(b)"'],
    ['x=`Promise.resolve().then(()=>require("./a.js"))`', 'x=`Promise.resolve().then(()=>require("./a.js"))`'],
  ])('%s', (code, body) => {
    expect(wrapChunk(code)).toBe(`function(require,exports){"use strict";${body}\n}`)
  })

  it.each(['import("./x.js")', 'module.exports=1', 'require("node:fs")', 'require(a)'])(
    'refuses unsupported code: %s',
    (code) => {
      expect(() => wrapChunk(code)).toThrow(/can't be wrapped/u)
    },
  )
})

it('rulesOf splits a style sheet into top-level rules', () => {
  expect(rulesOf('a{color:red}/* no rule */@media print{a{color:blue}b{margin:0}}')).toEqual([
    'a{color:red}',
    '@media print{a{color:blue}b{margin:0}}',
  ])
  expect(rulesOf('')).toEqual([])
})

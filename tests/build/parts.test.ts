import { describe, expect, it } from 'vitest'
import { rulesOf, wrapChunk } from '../../src/build/parts.ts'

describe('a chunk as a part', () => {
  it.each([
    ['exports.a=1', 'exports.a=1'],
    // What a part requires is named from the page's folder, wherever the part's file lies.
    ['const e=require("../page.js")', 'const e=require("page.js")'],
    ['const e=require(`./Detail.js`)', 'const e=require("parts/Detail.js")'],
    ['const e=require("./parts/start.js")', 'const e=require("parts/start.js")'],
    // What comes later is loaded.
    ['()=>Promise.resolve().then(()=>require("./parts/Detail.js"))', '()=>bienNienParts.load("parts/Detail.js")'],
    ['Promise.resolve().then(() => require(`./en.js`))', 'bienNienParts.load("parts/en.js")'],
    // Words of a report that look like code.
    ['x="require(a), import(b)"', 'x="require(a), import(b)"'],
    ['x=`Promise.resolve().then(()=>require("./a.js"))`', 'x=`Promise.resolve().then(()=>require("./a.js"))`'],
  ])('%s', (code, body) => {
    expect(wrapChunk(code)).toBe(`function(require,exports){"use strict";${body}\n}`)
  })

  it.each(['import("./x.js")', 'module.exports=1', 'require("node:fs")', 'require(a)'])(
    'is refused when it asks for more: %s',
    (code) => {
      expect(() => wrapChunk(code)).toThrow(/can't be wrapped/u)
    },
  )
})

it('a style sheet goes rule by rule, with what is nested in it', () => {
  expect(rulesOf('a{color:red}/* no rule */@media print{a{color:blue}b{margin:0}}')).toEqual([
    'a{color:red}',
    '@media print{a{color:blue}b{margin:0}}',
  ])
  expect(rulesOf('')).toEqual([])
})

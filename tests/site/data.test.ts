import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { DATA, dataPart, hashedName, jsonCode } from '../../src/site/data.ts'
import { datasetOf, SEED } from '../seed.ts'

test.each(["it's", 'a "quoted" word', 'C:\\new\\u0041', 'line\nbreak', "\\'", '\u2028', '</script>', '${x} $&'])(
  'code for %j gives the same data',
  (words) => {
    expect(JSON.parse(JSON.stringify(runInNewContext(jsonCode({ words }))))).toEqual({ words })
  },
)

test('the part adds itself and exports the data', () => {
  const dataset = datasetOf(SEED)
  const exports: { dataset?: unknown } = {}
  const names: string[] = []
  const add = (name: string, maker: (require: null, exports: object) => void): void => {
    names.push(name)
    maker(null, exports)
  }
  runInNewContext(dataPart(dataset), { bienNienParts: { add } })
  expect(names).toEqual([DATA])
  expect(JSON.parse(JSON.stringify(exports.dataset))).toEqual(dataset)
})

test('the name of a part has the first eight digits of the SHA-256 of its script', () => {
  const digits = createHash('sha256').update('điều').digest('hex').slice(0, 8)
  expect(hashedName('parts/x.js', 'điều')).toBe(`parts/x-${digits}.js`)
})

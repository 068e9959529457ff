import { describe, expect, test } from 'vitest'
import { readSeeds } from '../../src/build/seeds.ts'
import { answer, makeSite } from '../../src/desk/serve.ts'
import type { Prerender } from '../../src/site/program.ts'
import { program } from '../program.ts'
import { SEED, seedText } from '../seed.ts'

const prerender: Prerender = (dataset) => Promise.resolve({ head: '', body: `${dataset.statements.length} ý` })
const files = { name: SEED, text: seedText(), yaml: '' }

describe('a site', () => {
  test('has the data that the build makes of the same files', async () => {
    const made = await makeSite([files], program, prerender, 'vi')
    const contents = new Map(made.ok ? made.files : [])
    expect(JSON.parse(String(contents.get('data/dataset.json')))).toEqual(await readSeeds('seeds'))
    expect(contents.get('index.html')).toContain('49 ý')
  })

  test('isn’t made with a problem, which is told with its place', async () => {
    const yaml = '- quote: không có ở đâu\n  drop: true\n'
    expect(await makeSite([{ ...files, yaml }], program, prerender, 'vi')).toEqual({
      ok: false,
      problems: [
        expect.stringMatching(/^2009-03-26-\S+\.corrections\.yaml:1:3: báo cáo không có lời 'không có ở đâu'/u),
      ],
    })
    expect(await makeSite([files, { ...files, name: 'b.txt' }], program, prerender, 'en')).toMatchObject({
      problems: [`b.txt:1:1: the same text as ${SEED}. Remove one of the two files.`],
    })
  })
})

test('questions are answered', async () => {
  expect((await answer({ do: 'read', files, language: 'vi' }, prerender)).statements).toHaveLength(49)
  expect((await answer({ do: 'make', reports: [files], program, language: 'vi' }, prerender)).ok).toBe(true)
})

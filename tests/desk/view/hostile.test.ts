// Damaged and hostile files: each is read, or refused with what to do, and nothing of it runs.
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { whatIs } from '../../../src/desk/bring.ts'
import { decodings } from '../../../src/desk/decode.ts'
import { readProject, emptyProject, writeProject } from '../../../src/desk/project.ts'
import { readForDesk } from '../../../src/desk/reading.ts'
import { wordsInDocument, wordsInMarkup, wordsInPage } from '../../../src/desk/view/words-in.ts'
import { asWord } from '../../documents.ts'

const text = `Viện Y tổng kết công tác năm 2011

Ngày 9-1-2012, Viện Y tổ chức Hội nghị tổng kết công tác năm 2011.

Năm 2011, Viện đã mở 4 lớp tập huấn cho cán bộ xã. Năm 2012, Viện phấn đấu mở 6 lớp.`
const RUN = '<script>window.ran=1</script><img src=x onerror="window.ran=1"><a href="javascript:ran=1">a</a>'
const page = `<!doctype html><html><head><title>${text.slice(0, 33)}</title>${RUN}</head><body><svg onload="window.ran=1"></svg>${text
  .split('\n\n')
  .map((line) => `<p onclick="window.ran=1">${line}</p>${RUN}`)
  .join('')}<iframe srcdoc="<script>parent.ran=1</script>"></iframe></body></html>`
const yaml = '- quote: Viện đã mở 4 lớp\n  set: { kind: strength, year: 2010 }\n'

const whole: Readonly<Record<string, Uint8Array>> = {
  'a.txt': strToU8(text),
  'a.html': strToU8(page),
  'a.docx': asWord(text),
  'a.yaml': strToU8(yaml),
  'a.bien-nien': strToU8(writeProject(emptyProject())),
  'b.docx': zipSync({
    'word/document.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(999)}">]><a>${'&b;'.repeat(99)}</a>`),
  }),
}

/** What the desk does with a file, as far as it goes. */
async function take(name: string, bytes: Uint8Array): Promise<void> {
  const what = whatIs(name, bytes)
  const [best] = decodings(bytes)
  const words = best?.text ?? ''
  if (what.is === 'refused') expect(what.why.vi).toMatch(/(?:H|h)ãy /u)
  else if (what.is === 'word') {
    const read = await wordsInDocument(bytes)
    expect(typeof ('words' in read ? read.words : read.why.vi)).toBe('string')
  } else if (what.is === 'web page') readForDesk({ name: 'a.txt', text: await wordsInPage(words), yaml: '' }, 'vi')
  else if (what.is === 'data') readProject(words)
  else if (what.is === 'corrections') readForDesk({ name: 'a.txt', text, yaml: words }, 'vi')
  else readForDesk({ name: 'a.txt', text: words, yaml: '' }, 'vi')
}

/** Bytes with some of them changed, cut out, repeated or put in. */
const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.tuple(fc.nat(bytes.length), fc.constantFrom('set', 'cut', 'repeat', 'add'), fc.uint8Array({ maxLength: 9 })),
      {
        maxLength: 8,
      },
    )
    .map((changes) =>
      changes.reduce((now, [at, change, more]) => {
        const [before, after] = [now.subarray(0, at), now.subarray(at)]
        if (change === 'cut') return Uint8Array.of(...before, ...after.subarray(more.length * 9))
        if (change === 'repeat') return Uint8Array.of(...before, ...after, ...before.subarray(0, 200))
        return Uint8Array.of(...before, ...more, ...(change === 'set' ? after.subarray(more.length) : after))
      }, bytes),
    )

describe('nothing throws and nothing runs', () => {
  test.each(Object.entries(whole))('%s, damaged', async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (one) => {
        await take(name, one)
      }),
      { numRuns: 30, seed: 22 },
    )
    expect('ran' in window).toBe(false)
  })

  test('any words on the clipboard', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(RUN, '<p>', '</p>', '<table><td>', 'a', '<!--', '<svg><style>'), { maxLength: 12 }),
        async (parts) => {
          expect(await wordsInMarkup(parts.join(''))).not.toContain('window.ran')
        },
      ),
      { numRuns: 30, seed: 22 },
    )
    expect('ran' in window).toBe(false)
  })
})

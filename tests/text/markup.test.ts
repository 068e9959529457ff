import { describe, expect, test } from 'vitest'
import { markupIn, pageTagIn } from '../../src/text/markup.ts'

describe('tags and entities', () => {
  test.each<[string, string[]]>([
    ['<p>Sở đã họp.</p>', ['<p>', '</p>']],
    ['Sở&nbsp;đã <strong class="x">họp</strong><br/>', ['&nbsp;', '<strong class="x">', '</strong>', '<br/>']],
    ['5 < 7 và 9 > 8, R&D, A & B; <Ghi chú>', []],
    ['', []],
  ])('in %j', (text, words) => {
    expect(markupIn(text).map((one) => one.words)).toEqual(words)
    for (const { at, words: own } of markupIn(text)) expect(text.slice(at, at + own.length)).toBe(own)
  })
})

test.each([
  ['<!DOCTYPE html>\n<html lang="vi">', '<!DOCTYPE html>'],
  ['Tin\n<body class="x">', '<body class="x">'],
  ['<p>Sở đã họp.</p>', undefined],
  ['</SCRIPT> <!-- <script> </style>', undefined],
])('the tag of a whole page in %j', (text, words) => {
  expect(pageTagIn(text)?.words).toBe(words)
})

// Checks the lengths of sections that the style sheet reserves heights from.
import { expect, test } from 'vitest'
import { sectionLengths } from '../../src/site/lengths.ts'

test('counts the letters of each section, without tags and comments', () => {
  const people =
    '<section class="section s1" id="people"><h2>Người</h2>\n\n  <p title="a">Lê <!-- a <b> -->Hợp</p></section>'
  const goals = '<section class="section" id="goals" data-section="goals">Mục tiêu</section>'
  expect(sectionLengths(`<header>Hội nghị</header>${people}<div>${goals}</div>`)).toBe(
    '<style>#people{--letters:12}#goals{--letters:8}</style>',
  )
})

test('a document without sections has no such style', () => {
  expect(sectionLengths('<p>Chưa có báo cáo nào.</p>')).toBe('')
})

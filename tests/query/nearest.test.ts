import { expect, test } from 'vitest'
import { nearestId } from '../../src/query/nearest.ts'

const ids = ['le-doan-hop', 'nguyen-hai-duong', 'cong-tac-can-bo-nu-duoc-eggcix', 'cong-tac-sinh-hoat-dang-giu-2uxolg']

test.each([
  // Words after the first six changed, so only the hash at the end differs. In the next row the sixth word changed,
  // too.
  ['cong-tac-can-bo-nu-duoc-a1b2c3', 'cong-tac-can-bo-nu-duoc-eggcix'],
  ['cong-tac-sinh-hoat-dang-tot-zzzzzz', 'cong-tac-sinh-hoat-dang-giu-2uxolg'],
  ['nguyen-hai-duong-2', 'nguyen-hai-duong'],
  ['le-van-a', null],
  ['', null],
  ['<script>', null],
])('nearest to %j: %j', (id, near) => {
  expect(nearestId(id, ids)).toBe(near)
})

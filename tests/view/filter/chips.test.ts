import { describe, expect, test } from 'vitest'
import { endsOf, yearsBetween } from '../../../src/view/filter/chips.ts'

const years = [2008, 2009, 2010, 2012, 2013]

describe('a range of years', () => {
  test.each([
    [2009, 2012, [2009, 2010, 2012]],
    // The order of the two years doesn't matter.
    [2012, 2009, [2009, 2010, 2012]],
    [2010, 2010, [2010]],
    // All years together don't count as a filter.
    [2008, 2013, []],
  ])('from %i to %i', (one, other, chosen) => {
    expect(yearsBetween(years, one, other)).toEqual(chosen)
  })

  test.each([
    [[], { from: 2008, to: 2013 }],
    [[2010], { from: 2010, to: 2010 }],
    // 2011 isn't one of the years, so the range has no gap.
    [[2012, 2010], { from: 2010, to: 2012 }],
    [[2009, 2012], null],
  ])('the ends of %j', (chosen, ends) => {
    expect(endsOf(years, chosen)).toEqual(ends)
  })

  test('no years have no ends', () => {
    expect(endsOf([], [])).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { endsOf, yearsBetween } from '../../../src/view/filter/chips.ts'

const years = [2008, 2009, 2010, 2012, 2013]

describe('a range of years', () => {
  test.each([
    [2009, 2012, [2009, 2010, 2012]],
    // Whichever comes first.
    [2012, 2009, [2009, 2010, 2012]],
    [2010, 2010, [2010]],
    // All years are no filter.
    [2008, 2013, []],
  ])('from %i to %i', (one, other, chosen) => {
    expect(yearsBetween(years, one, other)).toEqual(chosen)
  })

  test.each([
    [[], { from: 2008, to: 2013 }],
    [[2010], { from: 2010, to: 2010 }],
    // 2011 is none of the years: nothing is left out.
    [[2012, 2010], { from: 2010, to: 2012 }],
    [[2009, 2012], null],
  ])('the ends of %j', (chosen, ends) => {
    expect(endsOf(years, chosen)).toEqual(ends)
  })

  test('no years have no ends', () => {
    expect(endsOf([], [])).toBeNull()
  })
})

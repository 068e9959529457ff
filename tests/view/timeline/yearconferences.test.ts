import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { EventLabel } from '../../../src/layout/timeline/datedevents.ts'
import type { Event } from '../../../src/model/dataset.ts'
import YearConferences from '../../../src/view/timeline/YearConferences.svelte'
import { namesOf, pageAt } from '../render.ts'

const label = (id: string, more: Partial<EventLabel> = {}): EventLabel => ({
  event: { id, date: '2009-03-26', place: 'Hà Nội', name: 'Hội nghị' } as Event,
  ...{ column: 1, from: 0.25, to: 0.25, left: 100, line: 0, more: 0 },
  ...more,
})
function draw(labels: readonly EventLabel[], more: { isMeasured?: boolean; lines?: number } = {}): HTMLElement[] {
  const props = { column: 1, labels, lines: 1, laneCount: 4, isMeasured: true, ...more }
  const { container } = render(YearConferences, { page: pageAt('?lang=en'), ...props })
  return [...container.children] as HTMLElement[]
}

describe('the name of a conference', () => {
  test('is its date and place, and links to the day', () => {
    draw([label('a')])
    const link = screen.getByRole('link', { name: '26/3/2009 Conference, Hà Nội' })
    expect(link).toHaveAttribute('href', '?span=2009-03-26&lang=en')
  })

  test('without a place is its date', () => {
    const { event } = label('a')
    draw([label('a', { event: { ...event, place: null } })])
    expect(namesOf('link')).toEqual(['26/3/2009 Conference'])
  })

  test('has the number of hidden names after it', () => {
    draw([label('a', { more: 2 }), label('b', { line: null })])
    expect(namesOf('link')).toEqual(['26/3/2009 Conference, Hà Nội+2'])
    expect(screen.getByTitle('and 2 more conferences right after')).toHaveTextContent('+2')
  })

  test('stands at its day, on its line', () => {
    const [name] = draw([label('a', { line: 0 })], { lines: 3 })
    expect(name?.style.gridColumn).toBe('2')
    expect([name?.style.paddingLeft, name?.style.paddingBottom]).toEqual(['105px', '44px'])
  })

  test('stands at a share of the year before the width is known', () => {
    expect(draw([label('a')], { isMeasured: false })[0]?.style.paddingLeft).toBe('calc(25% + 5px)')
  })
})

describe('the line of a conference', () => {
  test('goes through all lanes at its day, hidden from screen readers', () => {
    const line = draw([label('a')])[1]
    expect(line).toHaveAttribute('aria-hidden', 'true')
    expect([line?.style.gridRow, line?.style.gridColumn]).toEqual(['1 / 10', '2'])
    expect([line?.style.getPropertyValue('--at'), line?.style.getPropertyValue('--to')]).toEqual(['0.25', '0.25'])
    expect(line).not.toHaveClass('stretch')
  })

  test('is a range if the report names only the month', () => {
    expect(draw([label('a', { from: 0.2, to: 0.3 })])[1]).toHaveClass('stretch')
  })

  test('is drawn for up to 12 conferences of a year, even without a name', () => {
    const labels = Array.from({ length: 14 }, (_, i) => label(`e${i}`, { line: null }))
    expect(draw(labels)).toHaveLength(12)
    expect(screen.queryByRole('link')).toBeNull()
  })
})

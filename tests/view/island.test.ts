import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import Island from '../../src/view/Island.svelte'
import { islandNames, islands } from '../../src/view/islands.ts'
import { PART_DRAWN } from '../../src/view/state/prerendered.ts'
import { pageAt } from './render.ts'

const settled = (): Promise<void> => new Promise((resume) => setTimeout(resume, 30))

describe('an island', () => {
  test('that isn’t prerendered draws itself at once, and says so', async () => {
    const told = vi.fn()
    document.body.addEventListener(PART_DRAWN, told, { once: true })
    render(Island, { page: pageAt(''), name: 'people' })
    await tick()
    expect(screen.getByRole('region', { name: /^Người/u })).toBeInTheDocument()
    expect(told).toHaveBeenCalledOnce()
  })

  test('goes with its page', async () => {
    const { unmount } = render(Island, { page: pageAt(''), name: 'goals' })
    await tick()
    expect(document.getElementById('goals')).not.toBeNull()
    unmount()
    await settled()
    expect(document.getElementById('goals')).toBeNull()
  })

  test('has the address’s state', async () => {
    render(Island, { page: pageAt('?lang=en'), name: 'goals' })
    await tick()
    expect(screen.getByRole('region', { name: 'Goals for 2009' })).toBeInTheDocument()
  })
})

test('each island has an element of its own in the document, and its component comes on demand', async () => {
  expect(new Set(islandNames.map((name) => islands[name].of)).size).toBe(islandNames.length)
  for (const name of islandNames) {
    render(Island, { page: pageAt(''), name })
    await tick()
    expect(document.querySelector(`[data-island="${name}"] ${islands[name].of}`), name).not.toBeNull()
  }
})

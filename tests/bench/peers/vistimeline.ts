// Draws a timeline with vis-timeline.
import { Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { Dataset } from '../../../src/model/dataset.ts'

/**
 * Draws the statements of a dataset, one lane for each kind.
 * @param from first year in sight
 * @param to first year that is not
 * @returns resolves when items are drawn
 */
export async function drawTimeline(target: HTMLElement, data: Dataset, from: number, to: number): Promise<void> {
  const items = data.statements.map(({ id, year: spoken, kind, text }) => ({
    id,
    group: kind,
    content: text,
    start: new Date(spoken, 0, 1),
    end: new Date(spoken, 11, 31),
    type: 'range' as const,
  }))
  const groups = [...new Set(data.statements.map(({ kind }) => kind))].map((id) => ({ id, content: id }))
  const timeline = new Timeline(target, items, groups, {
    start: new Date(from, 0, 1),
    end: new Date(to, 0, 1),
    height: 900,
    zoomKey: 'ctrlKey',
    verticalScroll: true,
  })
  await new Promise<void>((resolve) => {
    timeline.on('changed', () => {
      if (target.querySelector('.vis-item')) resolve()
    })
  })
}

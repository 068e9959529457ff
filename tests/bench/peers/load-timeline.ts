// A page with the timeline of the reports, drawn by vis-timeline.
import { dataset } from 'virtual:dataset'
import { drawTimeline } from './vistimeline.ts'

const years = dataset.statements.map(({ year }) => year)
await drawTimeline(document.getElementById('app') as HTMLElement, dataset, Math.min(...years), Math.max(...years) + 1)

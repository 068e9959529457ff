// A page with the org chart of the reports, drawn by d3-org-chart.
import { dataset } from 'virtual:dataset'
import { bodiesOf, drawOrgChart, parentsOf } from './d3orgchart.ts'

const bodies = bodiesOf(dataset, parentsOf(dataset)).map((body) =>
  body.parentId === '' ? { ...body, parentId: 'root' } : body,
)
const root = { id: 'root', parentId: '', name: '', classification: '', members: [] }
drawOrgChart(document.getElementById('app') as HTMLElement, [root, ...bodies])

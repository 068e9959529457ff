// A page with the org chart of the reports, drawn by d3-org-chart.
import { dataset } from 'virtual:dataset'
import { bodiesOf, drawOrgChart } from './d3orgchart.ts'

const parents = new Map<string, string>()
for (const { type, from, to } of dataset.relations) {
  const [part, whole] = type === 'leads' ? [to, from] : [from, to]
  if (part !== whole && parents.get(whole) !== part) parents.set(part, whole)
}
const bodies = bodiesOf(dataset, parents).map((body) => (body.parentId === '' ? { ...body, parentId: 'root' } : body))
const root = { id: 'root', parentId: '', name: '', classification: '', members: [] }
drawOrgChart(document.getElementById('app') as HTMLElement, [root, ...bodies])

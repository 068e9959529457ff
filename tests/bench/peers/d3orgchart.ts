// Draws an org chart with d3-org-chart.
import { OrgChart } from 'd3-org-chart'
import type { Dataset } from '../../../src/model/dataset.ts'

export interface Body {
  id: string
  /** '': the root, of which there may be only one. */
  parentId: string
  name: string
  classification: string
  members: { name: string; role: string }[]
}

/** Each body's parent by id. */
export function parentsOf({ relations }: Dataset): Map<string, string> {
  const parents = new Map<string, string>()
  for (const { type, from, to } of relations) {
    const [part, whole] = type === 'leads' ? [to, from] : [from, to]
    // A library that draws a tree can't draw a circle.
    if (part !== whole && parents.get(whole) !== part) parents.set(part, whole)
  }
  return parents
}

/** The bodies of a dataset as nodes. @param parents each body's parent by id */
export const bodiesOf = (data: Dataset, parents: ReadonlyMap<string, string>): Body[] =>
  data.organizations.map(({ id, name, classification }) => ({
    id,
    parentId: parents.get(id) ?? '',
    name,
    classification,
    members: data.memberships
      .filter(({ organization }) => organization === id)
      .map(({ person, role }) => ({ name: data.people.find((one) => one.id === person)?.name ?? '', role })),
  }))

/** Draws bodies, all unfolded. @returns the chart */
export function drawOrgChart(target: HTMLElement, bodies: Body[]): OrgChart<Body> {
  const chart = new OrgChart<Body>()
    .container(target)
    .data(bodies)
    .svgHeight(720)
    .duration(0)
    .nodeWidth(() => 220)
    .nodeHeight(() => 110)
    .nodeContent(
      ({ data: body }) =>
        `<div style="border:1px solid #777;padding:12px;height:110px;background:#fff"><div>${body.classification}</div><b>${body.name}</b>${body.members
          .map((one) => `<div>${one.name} <span>${one.role}</span></div>`)
          .join('')}</div>`,
    )
  chart.render().expandAll()
  return chart
}

// d3-org-chart has no types of its own: what the benchmark uses of it.
// @ts-expect-error the package declares no types
import * as library from 'd3-org-chart'

export interface Body {
  id: string
  parentId: string
  name: string
  classification: string
  members: { name: string; role: string }[]
}
interface Node<T> {
  data: T
  descendants(): Node<T>[]
}
interface Chart<T> {
  container(element: HTMLElement): this
  data(list: T[]): this
  svgHeight(px: number): this
  duration(ms: number): this
  nodeWidth(of: (node: Node<T>) => number): this
  nodeHeight(of: (node: Node<T>) => number): this
  nodeContent(of: (node: Node<T>) => string): this
  render(): this
  expandAll(): this
  fit(): this
  getChartState(): { root: Node<T> }
  onButtonClick(event: MouseEvent, node: Node<T>): void
}
export type OrgChart<T> = Chart<T>
export const OrgChart = (library as { OrgChart: new <T>() => Chart<T> }).OrgChart

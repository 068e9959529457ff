// What the benchmarks use of the libraries that they compare with. Declared here, because `npm ci` doesn't install them
// (tests/bench/package.json) and the code is type-checked all the same.

declare module 'minisearch' {
  export default class MiniSearch<T> {
    constructor(options: {
      fields: (keyof T & string)[]
      processTerm: (term: string) => string
      searchOptions: { prefix: boolean; fuzzy: number; combineWith: 'AND' | 'OR' }
    })
    addAll(documents: readonly T[]): void
    search(words: string): { id: number }[]
  }
}

declare module '@leeoniya/ufuzzy' {
  export default class UFuzzy {
    constructor(options: Readonly<Record<'intraMode' | 'intraIns' | 'intraSub' | 'intraTrn' | 'intraDel', number>>)
    /** Indices of the matches, data about each match, and the order of the best ones; null if there are too many. */
    search(
      texts: string[],
      words: string,
      outOfOrder: number,
      infoThreshold: number,
    ): [found: number[] | null, info: { idx: number[] }, order: number[]] | [found: number[] | null, null, null]
  }
}

declare module 'd3-org-chart' {
  interface Node<T> {
    data: T
    descendants(): Node<T>[]
  }
  export class OrgChart<T> {
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
}

declare module 'vis-timeline/standalone' {
  export class Timeline {
    constructor(
      container: HTMLElement,
      items: { id: string; group: string; content: string; start: Date; end: Date; type: 'range' }[],
      groups: { id: string; content: string }[],
      options: { start: Date; end: Date; height: number; zoomKey: 'ctrlKey'; verticalScroll: boolean },
    )
    on(event: 'changed', act: () => void): void
  }
}
declare module 'vis-timeline/styles/vis-timeline-graph2d.min.css'

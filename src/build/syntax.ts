// Syntax trees of scripts (ESTree), as far as the build looks at them.

export interface SyntaxNode {
  type: string
  start: number
  end: number
  [property: string]: unknown
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** The nodes right below one, in the order of its properties. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode)

// Minimal access to the syntax trees (ESTree) of scripts, and edits of their code.

/** An ESTree node; `start` and `end` are UTF-16 offsets. */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [property: string]: unknown
}

/** Whether a value is a syntax node. */
export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** The direct children of a node, in the order of its properties. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode)

/** A replacement of code; offsets are UTF-16 units. */
export interface Edit {
  start: number
  end: number
  words: string
}

/** Applies edits, which must not overlap, in any order. */
export function withEdits(code: string, edits: readonly Edit[]): string {
  let edited = ''
  let at = 0
  for (const { start, end, words } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += code.slice(at, start) + words
    at = end
  }
  return edited + code.slice(at)
}

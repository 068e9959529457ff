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

/** A piece of code and what stands in its place. Offsets in UTF-16 code units. */
export interface Edit {
  start: number
  end: number
  words: string
}

/** The code with pieces of it replaced; they don't overlap, and their order doesn't matter. */
export function withEdits(code: string, edits: readonly Edit[]): string {
  let edited = ''
  let at = 0
  for (const { start, end, words } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += code.slice(at, start) + words
    at = end
  }
  return edited + code.slice(at)
}

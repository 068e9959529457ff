// The closed lists of the contract, as plain data: the page needs these words, not the schema library behind them.

export const regionRoles = [
  'title',
  'dateline',
  'lede',
  'results',
  'tasks',
  'speech',
  'awards',
  'closing',
  'byline',
  'duplicate',
  'furniture',
  'space',
  'unclassified',
] as const

export const classifications = ['party', 'government', 'union', 'other'] as const

/** In the order of the agenda: looking back first, then forward. */
export const kinds = ['outcome', 'strength', 'shortcoming', 'award', 'goal', 'request'] as const

export const relationTypes = ['subOrganizationOf', 'leads', 'coordinatesWith'] as const

export const bases = ['stated', 'implied', 'background'] as const

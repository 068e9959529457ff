// The closed lists of the dataset, as plain data: the page needs these words, not the schema library behind them.

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

export const relationTypes = ['subOrganizationOf', 'leads', 'coordinatesWith'] as const

export const bases = ['stated', 'implied', 'background'] as const

/**
 * How one statement stands to another of the same matter: what a year brought and what the next shall bring; a shortcoming
 * and what shall mend it; a goal and the speaker who asks for it too; a promise and what a later report says of it.
 */
export const linkKinds = ['sameTheme', 'addressedBy', 'askedForBy', 'takenUpBy'] as const

/** What became of a promise's words: a later report takes them up; none does; none tells of the promise's year. */
export const statuses = ['taken', 'missing', 'waiting'] as const
export type Status = (typeof statuses)[number]

/** What a link rests on: words that both statements have, or an editor. */
export const linkBases = ['words', 'editor'] as const

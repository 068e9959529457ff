// The closed lists of the dataset. They are plain data, so that the page needs no schema library.

/** Roles of the parts of a report: `Region.role`. */
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

/** Kinds of bodies. */
export const classifications = ['party', 'government', 'union', 'other'] as const

/** Types of relations between bodies. */
export const relationTypes = ['subOrganizationOf', 'leads', 'coordinatesWith'] as const

/** Grounds of a relation: the report states it, implies it, or it is general knowledge. */
export const bases = ['stated', 'implied', 'background'] as const

/**
 * Kinds of links, from the earlier statement to the later one. sameTheme: an outcome and next year's goal; addressedBy:
 * a shortcoming and the goal that addresses it; askedForBy: a goal and a speaker's request for it; takenUpBy: a promise
 * and a later report's outcome.
 */
export const linkKinds = ['sameTheme', 'addressedBy', 'askedForBy', 'takenUpBy'] as const

/**
 * States of a promise. taken: a later report takes it up; missing: later reports cover its year but none takes it up;
 * waiting: no later report covers its year yet.
 */
export const statuses = ['taken', 'missing', 'waiting'] as const
/** The state of a promise. */
export type Status = (typeof statuses)[number]

/** Grounds of a link: words that both statements share, or an editor's correction. */
export const linkBases = ['words', 'editor'] as const

// What derives from a whole dataset: made once, on first use, because the build makes a page for each report.
import { lazilyFor } from '../../model/lazily.ts'
import { buildLookup } from '../../model/lookup.ts'
import { buildFollow } from '../../query/promises.ts'

/** The look-up of a dataset. */
export const lookupOfAll = lazilyFor(buildLookup)

/** The promises of a dataset. */
export const promisesOfAll = lazilyFor(buildFollow)

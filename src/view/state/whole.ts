// What derives from a whole dataset: made once, on first use, because the build makes a page for each report.
import type { Dataset } from '../../model/dataset.ts'
import { buildLookup } from '../../model/lookup.ts'
import { buildFollow } from '../../query/promises.ts'

/** Makes what derives from a dataset only once for each dataset. */
function once<Made>(make: (dataset: Dataset) => Made): (dataset: Dataset) => Made {
  const known = new WeakMap<Dataset, Made>()
  return (dataset) => {
    const made = known.get(dataset) ?? make(dataset)
    known.set(dataset, made)
    return made
  }
}

/** The look-up of a dataset. */
export const lookupOfAll = once(buildLookup)

/** The promises of a dataset. */
export const promisesOfAll = once(buildFollow)

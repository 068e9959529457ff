// The part of the app with the data (docs/architecture.md, how the page is built). The page of all reports has a file with
// the data of all; each report's document has a file of its own under the same name.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Dataset } from '../model/dataset.ts'

/** The folder of the parts in a site. */
export const PARTS_FOLDER = 'parts/'

/** The part's name: what the bundler makes of `import('virtual:dataset')`. */
export const DATA = `${PARTS_FOLDER}_virtual_dataset.js`

/** Stands in the loader for the file of a document's data. */
export const DATA_FILE = 'DATA_FILE'

/**
 * Code of an expression for data. Browsers read JSON.parse of a string faster than an object literal; in single quotes,
 * because JSON has many double ones.
 */
export const jsonCode = (data: object): string =>
  `JSON.parse('${JSON.stringify(data).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`

/** The script of the part with a document's data, in the form of the other parts. */
export const dataPart = (dataset: Dataset): string =>
  `bienNienParts.add("${DATA}",(function(require,exports){exports.dataset=${jsonCode(dataset)}\n}))`

/** The file name of a part: a hash of its content prevents a page from loading parts of another build. */
export const hashedName = (name: string, script: string): string =>
  name.replace(/\.js$/u, `-${bytesToHex(sha256(utf8ToBytes(script))).slice(0, 8)}.js`)

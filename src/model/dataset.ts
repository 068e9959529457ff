// The dataset, once: types, run-time check and JSON Schema come from these definitions (docs/data.md, dataset).
// Terms: Popolo and W3C ORG (people, bodies, memberships), W3C Web Annotation (sources), EDTF level 0 (dates).
import * as v from 'valibot'
import { bases, classifications, linkBases, linkKinds, regionRoles, relationTypes } from './terms.ts'
import { kinds } from './kinds.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.pipe(v.string(), v.minLength(1))
const year = v.pipe(v.number(), v.integer())

/** A place in a report: `report.text.slice(start, end) === exact`. Offsets are UTF-16 code units, end exclusive. */
export const Source = v.strictObject({ report: id, start: offset, end: offset, exact: v.string() })
export type Source = v.InferOutput<typeof Source>

/** A stretch of a report and what it is for. The regions of a report cover its text without holes or overlaps. */
export const Region = v.strictObject({ start: offset, end: offset, role: v.picklist(regionRoles) })
export type Region = v.InferOutput<typeof Region>
export type RegionRole = Region['role']

export const Report = v.strictObject({
  id,
  file: v.string(),
  title: v.string(),
  language: v.literal('vi'),
  /** Who published it, from the dateline: 'BDO'. */
  publisher: v.nullable(v.string()),
  /** The byline: initials or a name. */
  author: v.nullable(v.string()),
  /** The file, decoded from UTF-8, no BOM, LF line ends, NFC; nothing else changed. */
  text: v.string(),
  regions: v.array(Region),
})
export type Report = v.InferOutput<typeof Report>

export const Event = v.strictObject({
  id,
  report: id,
  name: v.string(),
  /** EDTF; null: the report doesn't say, and nothing in it lets one infer it. */
  date: v.nullable(v.string()),
  /** inferred: 'Chiều 9-1' with the year from the title. */
  dateBasis: v.picklist(['stated', 'inferred']),
  place: v.nullable(v.string()),
  organizer: v.nullable(id),
  source: v.array(Source),
})
export type Event = v.InferOutput<typeof Event>

export const Person = v.strictObject({ id, name: v.string(), source: v.array(Source) })
export type Person = v.InferOutput<typeof Person>

export const Organization = v.strictObject({
  id,
  /** The fullest form that the reports use. */
  name: v.string(),
  /** The other forms: 'Đảng uỷ Bộ TT&TT'. */
  aliases: v.array(v.string()),
  classification: v.picklist(classifications),
  /** For a collective node: 30 in '30 cơ quan, đơn vị thuộc Bộ'. */
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  source: v.array(Source),
})
export type Organization = v.InferOutput<typeof Organization>

/** Who holds which role where, as of the report that the source is in. Exactly one of person, group. */
export const Membership = v.strictObject({
  person: v.nullable(id),
  /** The report's words: 'các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc'. */
  group: v.nullable(v.string()),
  organization: id,
  /** 'Bí thư', 'Phó bí thư', 'Uỷ viên', 'Bộ trưởng' */
  role: v.string(),
  source: v.array(Source),
})
export type Membership = v.InferOutput<typeof Membership>

export const Attendance = v.strictObject({
  event: id,
  person: v.nullable(id),
  group: v.nullable(v.string()),
  spoke: v.boolean(),
  /** The organization that the person spoke for. */
  onBehalfOf: v.nullable(id),
  source: v.array(Source),
})
export type Attendance = v.InferOutput<typeof Attendance>

/** A number in a statement, written in digits, with its head noun or '%'. */
const Figure = v.strictObject({ value: v.number(), unit: v.string(), source: Source })

export const Statement = v.strictObject({
  /** Stable while its words and its report's file name stay the same. */
  id,
  report: id,
  event: id,
  kind: v.picklist(kinds),
  /** The year that it speaks of: outcomes 2008, goals 2009. */
  year,
  /** The heading that the report itself puts it under: 'nhiệm vụ kinh tế - xã hội'. */
  topic: v.nullable(v.string()),
  /** For reading: first letter upper case, end punctuation and list glue removed; no other change. */
  text: v.string(),
  /** The person who said it; null: the report itself says it. */
  by: v.nullable(id),
  onBehalfOf: v.nullable(id),
  /** The report ends this list item with '…'. */
  openEnded: v.boolean(),
  figures: v.array(Figure),
  /** The verbatim words. */
  source: Source,
})
export type Statement = v.InferOutput<typeof Statement>
export type { Kind } from './kinds.ts'

/** An edge of the org chart: part → whole, leader → led, or two that work together. */
export const Relation = v.strictObject({
  from: id,
  to: id,
  type: v.picklist(relationTypes),
  /** stated, implied: `source` holds the words; background: general knowledge, `source` is empty. */
  basis: v.picklist(bases),
  source: v.array(Source),
  /** implied, background: why, with a citation. */
  note: v.nullable(v.string()),
})
export type Relation = v.InferOutput<typeof Relation>

/** Words that two statements share, as they stand in each. */
export const SharedWords = v.strictObject({ from: Source, to: Source })
export type SharedWords = v.InferOutput<typeof SharedWords>

/**
 * Two statements that speak of the same matter. Found by their words, so it says that a matter is taken up, never that a
 * promise was kept.
 */
export const Link = v.strictObject({
  /** Statement that comes first: what was, or what was promised. */
  from: id,
  to: id,
  kind: v.picklist(linkKinds),
  basis: v.picklist(linkBases),
  /** What the matter is called, in the reports' own words; null where only an editor joins the two. */
  theme: v.nullable(v.string()),
  /** How much the two share, 0 to 1; 1 where an editor says so. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The longest first; empty only where an editor says so. */
  shared: v.array(SharedWords),
})
export type Link = v.InferOutput<typeof Link>
export type LinkKind = Link['kind']

export const Dataset = v.strictObject({
  version: v.literal(1),
  reports: v.array(Report),
  events: v.array(Event),
  people: v.array(Person),
  organizations: v.array(Organization),
  memberships: v.array(Membership),
  attendances: v.array(Attendance),
  statements: v.array(Statement),
  relations: v.array(Relation),
  links: v.array(Link),
})
export type Dataset = v.InferOutput<typeof Dataset>

/** Checks the shape of a dataset that comes from outside. Throws `v.ValiError` with the path of what is wrong. */
export const readDataset = (data: unknown): Dataset => v.parse(Dataset, data)

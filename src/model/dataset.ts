// The dataset: types, run-time check and JSON Schema come from these definitions (docs/data.md, dataset).
// Terms: Popolo and W3C ORG (people, bodies, memberships), W3C Web Annotation (sources), EDTF level 0 (dates).
import * as v from 'valibot'
import { bases, classifications, linkBases, linkKinds, regionRoles, relationTypes } from './terms.ts'
import { kinds } from './kinds.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.pipe(v.string(), v.minLength(1))
const year = v.pipe(v.number(), v.integer())

/** A quoted passage: `report.text.slice(start, end) === exact`. Offsets are UTF-16 code units, end exclusive. */
export const Source = v.strictObject({ report: id, start: offset, end: offset, exact: v.string() })
export type Source = v.InferOutput<typeof Source>

/** A part of a report with its role. The regions of a report cover its text without gaps or overlaps. */
export const Region = v.strictObject({ start: offset, end: offset, role: v.picklist(regionRoles) })
export type Region = v.InferOutput<typeof Region>
export type RegionRole = Region['role']

/** A report: its text and what was read of its dateline and byline. */
export const Report = v.strictObject({
  id,
  file: v.string(),
  title: v.string(),
  language: v.literal('vi'),
  /** The publisher named in the dateline: 'BDO'. */
  publisher: v.nullable(v.string()),
  /** The author named in the byline: initials or a name. */
  author: v.nullable(v.string()),
  /** The file's text after `normalizeText`: no BOM, LF line ends, NFC; otherwise unchanged. */
  text: v.string(),
  regions: v.array(Region),
})
export type Report = v.InferOutput<typeof Report>

/** A conference. */
export const Event = v.strictObject({
  id,
  report: id,
  name: v.string(),
  /** EDTF; null: the report neither states nor implies a date. */
  date: v.nullable(v.string()),
  /** 'inferred': for example 'Chiều 9-1' with the year of the title. */
  dateBasis: v.picklist(['stated', 'inferred']),
  place: v.nullable(v.string()),
  organizer: v.nullable(id),
  source: v.array(Source),
})
export type Event = v.InferOutput<typeof Event>

/** A person, with the places that name them. */
export const Person = v.strictObject({ id, name: v.string(), source: v.array(Source) })
export type Person = v.InferOutput<typeof Person>

/** A body: a party committee, a ministry, a union, an enterprise. */
export const Organization = v.strictObject({
  id,
  /** The longest form that the reports use. */
  name: v.string(),
  /** Other forms of the name: 'Đảng uỷ Bộ TT&TT'. */
  aliases: v.array(v.string()),
  classification: v.picklist(classifications),
  /** Number of bodies, if this one stands for several: 30 in '30 cơ quan, đơn vị thuộc Bộ'. */
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  source: v.array(Source),
})
export type Organization = v.InferOutput<typeof Organization>

/** A role that a person or group holds in a body at the time of the report. Exactly one of person, group is set. */
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

/** A person or group at a conference. */
export const Attendance = v.strictObject({
  event: id,
  person: v.nullable(id),
  group: v.nullable(v.string()),
  spoke: v.boolean(),
  /** The body that the person spoke for. */
  onBehalfOf: v.nullable(id),
  source: v.array(Source),
})
export type Attendance = v.InferOutput<typeof Attendance>

/** A number in a statement that is written in digits, with its head noun or '%': 25, 'đảng viên mới'. */
const Figure = v.strictObject({ value: v.number(), unit: v.string(), source: Source })

/** What a report or a speaker states: an outcome, a goal, a request … */
export const Statement = v.strictObject({
  /** Stable while the statement's words and the report's file name stay the same. */
  id,
  report: id,
  event: id,
  kind: v.picklist(kinds),
  /** The year that the statement is about: outcomes of 2008, goals for 2009. */
  year,
  /** The report's own heading for the statement: 'nhiệm vụ kinh tế - xã hội'. */
  topic: v.nullable(v.string()),
  /** Display form: first letter upper case, end punctuation and list conjunctions removed; otherwise unchanged. */
  text: v.string(),
  /** The speaker; null: the report's own statement. */
  by: v.nullable(id),
  onBehalfOf: v.nullable(id),
  /** Whether the report ends this list item with '…'. */
  openEnded: v.boolean(),
  figures: v.array(Figure),
  /** The report's exact words. */
  source: Source,
})
export type Statement = v.InferOutput<typeof Statement>
export type { Kind } from './kinds.ts'

/** An edge of the org chart: part → whole, leader → led, or two bodies that work together. */
export const Relation = v.strictObject({
  from: id,
  to: id,
  type: v.picklist(relationTypes),
  /** 'stated', 'implied': `source` has the words. 'background': general knowledge, `source` is empty. */
  basis: v.picklist(bases),
  source: v.array(Source),
  /** For 'implied' and 'background': the reason, with a citation. */
  note: v.nullable(v.string()),
})
export type Relation = v.InferOutput<typeof Relation>

/** Words that two statements share, quoted from each. */
export const SharedWords = v.strictObject({ from: Source, to: Source })
export type SharedWords = v.InferOutput<typeof SharedWords>

/**
 * Two statements about the same theme. Links come from shared words, so a link shows that a later statement takes up a
 * theme, not that a promise was kept.
 */
export const Link = v.strictObject({
  /** The earlier statement: an outcome, or a promise. */
  from: id,
  to: id,
  kind: v.picklist(linkKinds),
  basis: v.picklist(linkBases),
  /** The theme in the reports' own words; null for an editor's link. */
  theme: v.nullable(v.string()),
  /** How much the two share, 0 to 1; 1 for an editor's link. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The longest first; empty for an editor's link only. */
  shared: v.array(SharedWords),
})
export type Link = v.InferOutput<typeof Link>
export type LinkKind = Link['kind']

/** All that was read of a set of reports. References between its lists are ids. */
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

/** Validates the shape of unknown data as a dataset. Throws `v.ValiError` with the path of the first fault. */
export const readDataset = (data: unknown): Dataset => v.parse(Dataset, data)

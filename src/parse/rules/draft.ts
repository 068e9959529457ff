// Types that the parser's stages pass on: one parsed report, before reports are merged. It has names and spans, but no
// ids.
import type { Message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Kind, Organization, RegionRole, Relation } from '../../model/dataset.ts'

/** A report file, normalized by `normalizeText`. */
export interface Seed {
  /** The file name: '2012-01-09-vien.txt'. */
  file: string
  text: string
}

/** The past year of a conference (results) and the coming one (tasks); null where unknown. */
export interface Years {
  results: number | null
  tasks: number | null
}

/** The conference, read from the title and the lead. `date` is EDTF. */
export interface EventDraft {
  name: string
  date: string | null
  dateBasis: 'stated' | 'inferred'
  place: string | null
  /** The span that names the organizer. */
  organizer: Span | null
  source: Span[]
  years: Years
}

/**
 * Facts of a conference that an editor gives in place of those that are read. null: the report doesn't state it;
 * undefined: as read.
 */
export interface ConferenceFacts {
  /** Words of the report that name it. */
  organizer?: string | null
  /** EDTF. */
  date?: string | null
  /** Words of the report. */
  place?: string | null
}

/** An office. `body` null: the report gives the role alone, for example 'Cục trưởng' of the host. */
export interface OfficeDraft {
  role: Span
  body: Span | null
  source: Span
}

/** A person, with all spans that name them. `onBehalfOf`: the body that the person spoke for. */
export interface PersonDraft {
  name: string
  source: Span[]
  offices: OfficeDraft[]
  attended: boolean
  spoke: boolean
  onBehalfOf: Span | null
}

/** A group that attended: 'các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT'. */
export interface GroupDraft {
  words: Span
  role: Span
  body: Span | null
}

/** A body, with all forms and spans of its name. */
export interface OrganizationDraft {
  /** The comparison key of its name (`keyOf`): lower case, new tone placement, abbreviations expanded. */
  key: string
  name: string
  aliases: string[]
  classification: Organization['classification']
  count: number | null
  /** For a node that stands for several bodies: the key of the body they belong to, which is part of its identity. */
  within: string | null
  source: Span[]
}

/** A relation between two bodies, given by their keys. */
export interface RelationDraft {
  from: string
  to: string
  type: Relation['type']
  basis: Relation['basis']
  source: Span[]
  note: string | null
}

/** A number in a statement, with its unit and the span of both. */
export interface FigureDraft {
  value: number
  unit: string
  source: Span
}

/** A statement, before it has an id. */
export interface StatementDraft {
  kind: Kind
  year: number
  topic: string | null
  /** The speaker's name; null: the report's own statement. */
  by: string | null
  onBehalfOf: Span | null
  openEnded: boolean
  source: Span
  figures: FigureDraft[]
  /** Names of the rules that matched it, for `--why`. */
  rules: string[]
}

/** A sentence of the report's body. `role` null: no rule matched it. */
export interface SentenceDraft {
  span: Span
  role: RegionRole | null
  rules: string[]
  /** Whether it has no sign of its own: the sentences around it decided to which part of the report it belongs. */
  isByNeighbours: boolean
}

/** A doubtful reading for the editor to check: an inferred year, an impossible date, an unknown role. */
export interface Doubt {
  message: Message
  span: Span
}

/** Everything that was read of one report. Spans refer to `seed.text`. */
export interface ParsedReport {
  seed: Seed
  title: Span
  publisher: string | null
  author: string | null
  regions: (Span & { role: RegionRole })[]
  event: EventDraft
  people: PersonDraft[]
  groups: GroupDraft[]
  organizations: OrganizationDraft[]
  relations: RelationDraft[]
  statements: StatementDraft[]
  /** All sentences of the body, for the extraction report of `npm run seeds`. */
  sentences: SentenceDraft[]
  doubts: Doubt[]
  /** The key of the body that a span mentions, or null; set by the organizations stage. */
  organizationAt: (span: Span) => string | null
}

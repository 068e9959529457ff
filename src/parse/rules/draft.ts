// What the stages hand on: one report, read but not yet joined with others. Names and places, no ids.
import type { Span } from '../../text/span.ts'
import type { Kind, Organization, RegionRole, Relation } from '../../model/dataset.ts'

/** A file of the seeds folder, normalised. */
export interface Seed {
  /** The file's name: '2012-01-09-vien.txt'. */
  file: string
  text: string
}

/** The years that a conference speaks of: the one it looks back on and the one it looks forward to. */
export interface Years {
  results: number | null
  tasks: number | null
}

/** The conference as its title and lead tell it. */
export interface EventDraft {
  name: string
  date: string | null
  dateBasis: 'stated' | 'inferred'
  place: string | null
  /** Where the organizer is named. */
  organizer: Span | null
  source: Span[]
  years: Years
}

/** An office: the words of the role and of the body. `body` null: the role alone ('Cục trưởng' of the host). */
export interface OfficeDraft {
  role: Span
  body: Span | null
  source: Span
}

/** A person as the report introduces him, with every place where his name stands. */
export interface PersonDraft {
  name: string
  source: Span[]
  offices: OfficeDraft[]
  attended: boolean
  spoke: boolean
  onBehalfOf: Span | null
}

/** A group that took part: 'các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT'. */
export interface GroupDraft {
  words: Span
  role: Span
  body: Span | null
}

/** A body, with every form and place of its name. */
export interface OrganizationDraft {
  /** The name by which forms are compared: lower case, one tone placement, abbreviations spelled out. */
  key: string
  name: string
  aliases: string[]
  classification: Organization['classification']
  count: number | null
  /** For a collective node: the key of the body that it belongs to; part of its identity. */
  within: string | null
  source: Span[]
}

/** An edge between two organizations, by their keys. */
export interface RelationDraft {
  from: string
  to: string
  type: Relation['type']
  basis: Relation['basis']
  source: Span[]
  note: string | null
}

export interface FigureDraft {
  value: number
  unit: string
  source: Span
}

export interface StatementDraft {
  kind: Kind
  year: number
  topic: string | null
  /** The name of the person who said it. */
  by: string | null
  onBehalfOf: Span | null
  openEnded: boolean
  source: Span
  figures: FigureDraft[]
  /** The rules that read it, for `--why`. */
  rules: string[]
}

/** A sentence of the body. `role` null: no rule understood it. */
export interface SentenceDraft {
  span: Span
  role: RegionRole | null
  rules: string[]
}

/** A reading that the editor should look at: an inferred year, an impossible date, an unknown role. */
export interface Doubt {
  message: string
  span: Span
}

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
  /** Every sentence of the body with what it is for and the rules that read it, for the extraction report. */
  sentences: SentenceDraft[]
  doubts: Doubt[]
  /** Key of the organization that a mention stands for, or null; filled by the organizations stage. */
  organizationAt: (span: Span) => string | null
}

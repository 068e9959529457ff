// Citations of a report or of one statement: as text in the Vietnamese form, as HTML, BibTeX and RIS.
import type { Event, Statement } from '../model/dataset.ts'
import { displayDate, readDate } from '../model/dates.ts'
import { bodyName, type Lookup } from '../model/lookup.ts'
import { officeOf, officeWords } from '../model/offices.ts'
import { slug } from '../text/fold.ts'

/** What a citation names. Words are those of the report. */
export interface Citation {
  /** Quoted words, or null: the whole report is cited. */
  words: string | null
  /**
   * Who says them, with an office that the report names, of the state before those of the Party: 'Lê Văn An, Cục trưởng
   * Cục X'; null: the report.
   */
  speaker: string | null
  /** Number of the paragraph with the words. */
  paragraph: number | null
  title: string
  organizer: string | null
  /** EDTF, or null. */
  date: string | null
  place: string | null
  publisher: string | null
  /** Address of what is cited. */
  address: string
  /** The day on which it was read, EDTF. */
  accessed: string
}

/** The report's own words of a statement, in one line. */
const quoted = ({ source, openEnded }: Statement): string =>
  `${source.exact.replace(/\s+/gu, ' ').trim()}${openEnded ? ' …' : ''}`

/**
 * The citation of a conference's report, or of one of its statements.
 * @param statement null: the whole report
 * @param read address of what is cited, and the day on which it was read (EDTF)
 */
export function citationOf(
  lookup: Lookup,
  event: Event,
  statement: Statement | null,
  read: Pick<Citation, 'address' | 'accessed'>,
): Citation {
  const person = lookup.people.get(statement?.by ?? '')
  const office = officeOf(lookup, person?.id ?? '', event.report)
  const held = office === undefined ? null : officeWords(office.role, bodyName(lookup, office.organization) ?? '')
  return {
    words: statement === null ? null : quoted(statement),
    speaker: person ? [person.name, held].filter((one) => one !== null).join(', ') : null,
    paragraph: statement === null ? null : lookup.paragraphOf(event.report, statement.source.start),
    title: event.name,
    organizer: bodyName(lookup, event.organizer),
    date: event.date,
    place: event.place,
    publisher: lookup.reports.get(event.report)?.publisher ?? null,
    ...read,
  }
}

/** The words of citations that are not the report's. */
export interface CitationWords {
  paragraphNumber: (paragraph: number) => string
  /** @param day as offices write it: '30/11/2026' */
  accessed: (day: string) => string
}

/** The parts of a citation in order; what isn't known is left out. */
function partsOf(cited: Citation, t: CitationWords): string[] {
  const { organizer, title, place, date, paragraph, publisher } = cited
  return [
    organizer,
    title,
    place,
    date === null ? null : displayDate(date),
    publisher,
    paragraph === null ? null : t.paragraphNumber(paragraph),
  ].filter((one) => one !== null)
}

/** A citation in one line: '“Words” – Speaker. Body, Conference, Hà Nội, 26/3/2009, đoạn 7. https://… (…)'. */
export function plainCitation(cited: Citation, t: CitationWords): string {
  const { words, speaker, address, accessed } = cited
  const said = words === null ? '' : `“${words}”${speaker === null ? '' : ` – ${speaker}`}. `
  return `${said}${partsOf(cited, t).join(', ')}. ${address} (${t.accessed(displayDate(accessed))})`
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The same as HTML, for word processors: the words as a quotation, the title in italics, the address as a link. */
export function richCitation(cited: Citation, t: CitationWords): string {
  const { words, speaker, title, address, accessed } = cited
  const quote =
    words === null
      ? ''
      : `<blockquote lang="vi">“${escapeHtml(words)}”${speaker === null ? '' : ` – ${escapeHtml(speaker)}`}</blockquote>`
  const parts = partsOf(cited, t).map((one) => (one === title ? `<i>${escapeHtml(one)}</i>` : escapeHtml(one)))
  const link = escapeHtml(address)
  return `${quote}<p>${parts.join(', ')}. <a href="${link}">${link}</a> (${escapeHtml(t.accessed(displayDate(accessed)))})</p>`
}

/** Characters with a meaning in TeX. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const tex = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/gu, (one) => TEX[one] ?? `\\${one}`).replace(/\s+/gu, ' ')

/** A short name of a citation, without marks or blanks: 'dang-uy-bo-x-2009'. */
export const citationKey = ({ organizer, title, date }: Citation): string =>
  [slug(organizer ?? title), date?.slice(0, 4)].filter((one) => one !== undefined && one !== '').join('-')

/** A citation as BibTeX (an entry @misc with the fields that biblatex knows too). Names stand in braces of their own. */
export function bibtex(cited: Citation, t: CitationWords): string {
  const { organizer, title, date, place, publisher, paragraph, words, speaker, address, accessed } = cited
  const day = date === null ? null : readDate(date)
  const note = [
    words === null ? null : `“${words}”${speaker === null ? '' : ` – ${speaker}`}`,
    paragraph === null ? null : t.paragraphNumber(paragraph),
  ].filter((one) => one !== null)
  const fields: (readonly [name: string, value: string | null])[] = [
    ['author', organizer === null ? null : `{${tex(organizer)}}`],
    ['title', `{${tex(title)}}`],
    ['date', date],
    ['year', day === null ? null : String(day.year)],
    ['month', day?.month == null ? null : String(day.month)],
    ['address', place === null ? null : tex(place)],
    ['howpublished', publisher === null ? null : tex(publisher)],
    ['note', note.length === 0 ? null : tex(note.join(', '))],
    // As it is: biblatex and hyperref read this field verbatim.
    ['url', address],
    ['urldate', accessed],
    ['langid', 'vietnamese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`))
  return `@misc{${citationKey(cited)},\n${lines.join(',\n')}\n}\n`
}

/** A citation in the RIS format, with CRLF line ends. */
export function ris(cited: Citation, t: CitationWords): string {
  const { organizer, title, date, place, publisher, paragraph, words, speaker, address, accessed } = cited
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  const tags: (readonly [tag: string, value: string | null])[] = [
    ['TY', 'CONF'],
    ['AU', organizer],
    ['TI', title],
    ['PY', year === '' ? null : year],
    ['DA', year === '' ? null : `${year}/${month}/${day}/`],
    ['CY', place],
    ['PB', publisher],
    ['N1', words === null ? null : `“${words}”${speaker === null ? '' : ` – ${speaker}`}`],
    ['SP', paragraph === null ? null : t.paragraphNumber(paragraph)],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', 'vi'],
  ]
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value.replace(/\s+/gu, ' ')}`))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

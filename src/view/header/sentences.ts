// The header's sentences, as pieces of text and links.
import { layOutBrief, namedOf, type KindBrief, type Side } from '../../layout/brief.ts'
import type { Event } from '../../model/dataset.ts'
import { officeOf, officeWords } from '../../model/offices.ts'
import { slug } from '../../text/fold.ts'
import type { Page } from '../state/page.svelte.ts'

/** A piece of a sentence. */
export interface Piece {
  words: string
  /** Where it leads; text without a link otherwise. */
  href?: string
  /** Whether the words are the report's, in Vietnamese. */
  isQuoted?: boolean
  isStrong?: boolean
}

/** Of more speakers than these the others are only counted. */
const SPEAKERS = 3

const text = (words: string): Piece => ({ words })
/** Lists joined by a separator. */
const join = (lists: readonly Piece[][], separator: string): Piece[] =>
  lists.flatMap((list, at) => (at === 0 ? list : [text(separator), ...list]))

/**
 * A speaker with an office: 'Lê Văn An, Bộ trưởng'. The office's body is said unless the organizer's name contains it.
 * @param organizer name of the organizer
 */
function speakerPieces(page: Page, event: Event, person: string, organizer: string): Piece[] {
  const { lookup } = page
  const office = officeOf(lookup, person, event.report)
  const body = lookup.organizations.get(office?.organization ?? '')?.name ?? ''
  const role = office?.role ?? ''
  const words = organizer.includes(body) ? role : officeWords(role, body)
  return [
    { words: lookup.people.get(person)?.name ?? '', href: page.hrefOf(person), isQuoted: true },
    ...(role === '' ? [] : [text(', '), { words, isQuoted: true }]),
  ]
}

/** Who held the conference, who spoke there. On a phone the score names the speakers. */
export function whoMet(page: Page, event: Event): { organizer: Piece[]; speakers: Piece[]; groups: Piece[] } {
  const { lookup, t } = page
  const attendances = lookup.attendancesOf(event.id)
  const organizer = lookup.organizations.get(event.organizer ?? '')
  const groups = attendances.filter(({ group }) => group !== null).length
  const speakers = attendances.flatMap(({ person, spoke }) => (person !== null && spoke ? [person] : []))
  const named = speakers.slice(0, namedOf(speakers.length, SPEAKERS))
  const more = speakers.length - named.length
  const [before = '', after = ''] = t.heldBy
  return {
    organizer: organizer
      ? [text(before), { words: organizer.name, href: page.hrefOf(organizer.id), isQuoted: true }, text(`${after}.`)]
      : [text(`${t.noOrganizer}.`)],
    speakers:
      speakers.length === 0
        ? []
        : [
            text(`${t.spoke}: `),
            ...join(
              named.map((one) => speakerPieces(page, event, one, organizer?.name ?? '')),
              '; ',
            ),
            ...(more > 0 ? [text('; '), { words: t.morePeople(more), href: '#people' }] : []),
            text('.'),
          ],
    groups:
      groups === 0 ? [] : [text(`${t.alsoAttending} `), { words: t.groupCount(groups), href: '#people' }, text('.')],
  }
}

/** '9 kết quả (nhiệm vụ chính trị 4, không ghi mục 5)' */
function kindPieces(page: Page, { kind, count, headings, moreHeadings }: KindBrief): Piece[] {
  const { t } = page
  const parts = headings.map(({ topic, count: own }): Piece[] => [
    topic === null
      ? text(t.noHeading)
      : { words: topic, href: page.href({ kind: [kind], topic: [slug(topic)] }), isQuoted: true },
    // A number stays with its heading.
    text(`\u00A0${own}`),
  ])
  if (moreHeadings > 0) parts.push([text(t.moreHeadings(moreHeadings))])
  return [
    { words: t.kindCount(kind, count), href: page.href({ kind: [kind] }) },
    ...(parts.length === 0 ? [] : [text(' ('), ...join(parts, ', '), text(')')]),
  ]
}

function sidePieces(page: Page, side: Side, name: 'back' | 'ahead'): Piece[] {
  const { t } = page
  if (side.years === null) return [text(t.nothingSaid[name])]
  const [from, to] = side.years
  const years = from === to ? t.inYear(from) : t.inYears(from, to)
  return [
    { words: years.charAt(0).toUpperCase() + years.slice(1), isStrong: true },
    text(`, ${t.reportSays[name]} `),
    ...join(
      side.kinds.map((one) => kindPieces(page, one)),
      ', ',
    ),
    text('.'),
  ]
}

/** What the conference's report says of the past, and what it sets out to do: a sentence each. */
export function whatWasSaid(page: Page, event: Event): Piece[][] {
  const { back, ahead } = layOutBrief(page.lookup.dataset.statements.filter((one) => one.event === event.id))
  return [sidePieces(page, back, 'back'), sidePieces(page, ahead, 'ahead')]
}

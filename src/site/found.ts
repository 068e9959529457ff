// Metadata for search engines, link previews and other sites: schema.org data, oEmbed, and tags of the page's head.
import type { Dataset, Event } from '../model/dataset.ts'
import { buildLookup } from '../model/lookup.ts'
import { embedCode } from '../query/embedcode.ts'
import { PICTURE } from './picture.ts'
import { vi as t } from '../view/words/vi/messages.ts'
import { descriptionOf, pictureWords, titleOf } from '../view/words/title.ts'

type Node = Record<string, unknown>

/** With more conferences than this, schema.org data omit people, to keep the page small. */
const FEW_EVENTS = 12

/**
 * The conferences, their speakers and the bodies of both as schema.org JSON-LD. Includes only facts that reports state.
 * @param site address of the page, ends with '/'; null: ids are relative ('#id')
 */
export function schemaOrg(dataset: Dataset, site: string | null): Node {
  const ref = (id: string): string => `${site ?? ''}#${id}`
  const { events, people, organizations, memberships, attendances, relations } = dataset
  const isSmall = events.length <= FEW_EVENTS
  const spoke = new Set(attendances.filter((one) => one.spoke).flatMap(({ person }) => person ?? []))
  const held = memberships.filter(({ person }) => person !== null && spoke.has(person))
  const named = new Set([
    ...events.flatMap(({ organizer }) => organizer ?? []),
    ...(isSmall ? held.map((one) => one.organization) : []),
  ])
  const speakersAt = ({ id }: Event): Node[] =>
    attendances
      .filter((one) => one.event === id && one.spoke && one.person !== null)
      .map((one) => ({ '@id': ref(one.person ?? '') }))
  const eventNode = (event: Event): Node => ({
    '@type': 'Event',
    '@id': ref(event.id),
    name: event.name,
    inLanguage: 'vi',
    ...(event.date !== null && { startDate: event.date }),
    ...(event.place !== null && { location: { '@type': 'Place', name: event.place, address: event.place } }),
    ...(event.organizer !== null && { organizer: { '@id': ref(event.organizer) } }),
    ...(isSmall && { performer: speakersAt(event) }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  })
  const personNode = ({ id, name }: (typeof people)[number]): Node => ({
    '@type': 'Person',
    '@id': ref(id),
    name,
    // schema.org expresses an office in a body as a role between person and body.
    memberOf: held
      .filter(({ person }) => person === id)
      .map(({ role, organization }) => ({
        '@type': 'OrganizationRole',
        roleName: role,
        memberOf: { '@id': ref(organization) },
      })),
  })
  const bodyNode = ({ id, name, aliases }: (typeof organizations)[number]): Node => {
    const whole = relations.find((one) => one.from === id && one.type === 'subOrganizationOf' && one.basis === 'stated')
    return {
      '@type': 'Organization',
      '@id': ref(id),
      name,
      ...(aliases.length > 0 && { alternateName: aliases }),
      ...(whole && named.has(whole.to) && { parentOrganization: { '@id': ref(whole.to) } }),
    }
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...events.map(eventNode),
      ...(isSmall ? people.filter(({ id }) => spoke.has(id)).map(personNode) : []),
      ...organizations.filter(({ id }) => named.has(id)).map(bodyNode),
    ],
  }
}

/** JSON for a script element, with '<' escaped so that the data can't end the element. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** The oEmbed 1.0 response, with which other sites embed the page. @param site address of the page, ends with '/' */
export function oEmbed(dataset: Dataset, site: string): Node {
  const lookup = buildLookup(dataset)
  const title = titleOf(lookup, t)
  const [width, height] = [800, 700]
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t.product,
    provider_url: site,
    thumbnail_url: `${site}picture.png`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    width,
    height,
    html: embedCode({
      ...{ variant: 'frame', base: site, title, width, height },
      ...{ invitation: t.openPage, pictured: pictureWords(lookup, t) },
      address: `${site}?embed=fixed`,
      page: site,
    }),
  }
}

/** A tag of the page's head. */
export interface Tag {
  tag: 'meta' | 'link'
  attrs: Record<string, string>
}

/**
 * Open Graph and link tags of the head. Without a site there is no picture, because Open Graph needs absolute
 * addresses.
 * @param file the document's file name; '' for index.html, whose address is the site's
 * @param pictured what the preview picture shows; undefined: what the document shows
 */
export function headTags(dataset: Dataset, site: string | null, file = '', pictured?: string): Tag[] {
  const meta = (property: string, content: string): Tag => ({ tag: 'meta', attrs: { property, content } })
  const lookup = buildLookup(dataset)
  // In Vietnamese, the page's default language.
  const title = titleOf(lookup, t)
  return [
    meta('og:type', 'article'),
    meta('og:site_name', t.product),
    meta('og:locale', 'vi_VN'),
    meta('og:title', title),
    meta('og:description', descriptionOf(dataset, t)),
    ...(site === null
      ? []
      : [
          meta('og:url', `${site}${file}`),
          meta('og:image', `${site}picture.png`),
          meta('og:image:width', String(PICTURE.width)),
          meta('og:image:height', String(PICTURE.height)),
          meta('og:image:alt', pictured ?? pictureWords(lookup, t)),
          { tag: 'meta' as const, attrs: { name: 'twitter:card', content: 'summary_large_image' } },
          { tag: 'link' as const, attrs: { rel: 'canonical', href: `${site}${file}` } },
          // Other sites find the oEmbed response, and with it the code to embed index.html, by this link.
          ...(file === ''
            ? [
                {
                  tag: 'link' as const,
                  attrs: { rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed.json`, title },
                },
              ]
            : []),
        ]),
  ]
}

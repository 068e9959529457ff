// The tags of a document's head that its reports and the site's address decide.
import type { Dataset } from '../model/dataset.ts'
import { FEW, fileOf } from '../model/documents.ts'
import { headTags, inScript, schemaOrg } from './found.ts'

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * Open Graph, link and schema.org tags of a document.
 * @param scope the dataset of what the document shows
 * @param report whose document it is; null: that of all reports
 * @param site the site's address, ends with '/'; null: not known
 * @param pictured what the preview picture shows; undefined: what the document shows
 */
export function siteHead(scope: Dataset, report: string | null, site: string | null, pictured?: string): string {
  const tags = headTags(scope, site, report === null ? '' : fileOf(report), pictured).map(
    ({ tag, attrs }) =>
      `<${tag} ${Object.entries(attrs)
        .map(([name, value]) => `${name}="${escaped(value)}"`)
        .join(' ')}>`,
  )
  // With many reports each document describes its own.
  const data =
    scope.events.length > FEW ? [] : [`<script type="application/ld+json">${inScript(schemaOrg(scope, site))}</script>`]
  return [...tags, ...data].map((one) => `\n    ${one}`).join('')
}

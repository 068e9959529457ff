// The published address of the page, from the environment variable SITE, and the head tags of a document that need it.
import type { Dataset } from '../model/dataset.ts'
import { FEW, fileOf } from '../model/documents.ts'
import type { Message } from '../text/message.ts'
import { headTags, inScript, schemaOrg } from './found.ts'
import { messageLanguage } from './language.ts'

/** The folder of a page's path, with a slash: '/bien-nien/index.html' → '/bien-nien/', '/bien-nien' → '/bien-nien/'. */
const folderOf = (path: string): string =>
  `${path.replace(/\/[^/]*\.(?:html?|php|aspx?|jsp)$/iu, '').replace(/\/+$/u, '')}/`

/** Corrects a wrong SITE for a message: the probable address, or an example if it has none. */
function addressIn(given: string): string {
  const bare = given.replace(/^["']|["']$/gu, '')
  const whole = /^[a-z]+:/iu.test(bare) ? bare : `https://${bare}`
  const url = URL.canParse(whole) ? new URL(whole) : null
  const host = url?.host ?? ''
  if (!url || !/[.:]|^localhost$/u.test(host)) return 'https://www.example.gov.vn/bien-nien/'
  return `${url.protocol === 'http:' ? 'http' : 'https'}://${host}${folderOf(url.pathname)}`
}

/**
 * The address at which the page is published, from SITE, with a slash at its end and without a file name:
 * 'https://…/bien-nien/'.
 * @returns null if SITE isn't set. Throws if it isn't http(s), or has a user name, password, query or fragment.
 */
export function siteFrom(environment: NodeJS.ProcessEnv): string | null {
  const given = environment['SITE']?.trim() ?? ''
  if (given === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  const fail = (message: Message): never => {
    throw new Error(message[messageLanguage(environment)])
  }
  // The message must not repeat the password, because others can read logs.
  if (url && `${url.username}${url.password}` !== '')
    return fail({
      vi: `SITE có tên đăng nhập hay mật khẩu, mà người đọc trang nào cũng sẽ thấy; cần SITE=${addressIn(given)}`,
      en: `SITE has a user name or password, which every reader of the page would see; expected SITE=${addressIn(given)}`,
    })
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '')
    return fail({
      vi: `SITE=${given}: chỉ cần địa chỉ của trang, SITE=${addressIn(given)}`,
      en: `SITE=${given}: expected the page's address alone, SITE=${addressIn(given)}`,
    })
  return `${url.origin}${folderOf(url.pathname)}`
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * Open Graph, link and schema.org tags of a document.
 * @param scope the dataset of what the document shows
 * @param report whose document it is; null: that of all reports
 * @param pictured what the preview picture shows; undefined: what the document shows
 */
export function siteHead(scope: Dataset, report: string | null, pictured?: string): string {
  const site = siteFrom(process.env)
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

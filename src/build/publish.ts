// Where a site is published, from the environment variables SITE and FRAME_ANCESTORS, both optional.
import type { Publication } from '../site/assemble.ts'
import type { Message } from '../text/message.ts'
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

/**
 * Reads FRAME_ANCESTORS, the sites that may frame the page: "'self' https://www.example.gov.vn". The default is '*',
 * because the page has nothing that a hostile frame could misuse. Throws if it isn't a valid list of sources.
 */
export function ancestorsFrom(environment: NodeJS.ProcessEnv): string {
  const given = environment['FRAME_ANCESTORS']?.trim() ?? ''
  if (given === '') return '*'
  if (!/^(?:\*|'none'|(?:(?:'self'|https?:\/\/[\w.*:-]+)(?: +|$))+)$/u.test(given)) {
    const message: Message = {
      vi: `FRAME_ANCESTORS=${given}: cần các trang cách nhau bằng dấu cách, chẳng hạn 'self' https://www.example.gov.vn`,
      en: `FRAME_ANCESTORS=${given}: expected sites with blanks between, like 'self' https://www.example.gov.vn`,
    }
    throw new Error(message[messageLanguage(environment)])
  }
  return given
}

/** Reads both variables. Throws if one of them is wrong. */
export const publicationFrom = (environment: NodeJS.ProcessEnv): Publication => ({
  address: siteFrom(environment),
  ancestors: ancestorsFrom(environment),
})

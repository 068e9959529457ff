// The language of the messages that commands print.
import { messageLanguages, type MessageLanguage } from '../text/message.ts'

/** The variables of the locale. The first that is set and not empty counts, as POSIX says. */
const LOCALE = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/** The language for an environment: English if its locale is English ('en_US.UTF-8'), otherwise Vietnamese. */
export function messageLanguage(environment: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = LOCALE.map((name) => environment[name] ?? '').find((value) => value !== '') ?? ''
  return /^en(?![a-z])/iu.test(locale) ? 'en' : messageLanguages[0]
}

// Markup for the sinks that browsers guard with Trusted Types: it must come from a named maker.
import { lazily } from '../../model/lazily.ts'

/** The member of Trusted Types that makes markup. */
interface MarkupMaker {
  createHTML: (markup: string) => string
}
/** A name is given once. */
const maker = lazily(() => {
  const types = globalThis.trustedTypes as
    | { createPolicy: (name: string, rules: MarkupMaker) => MarkupMaker }
    | undefined
  return types?.createPolicy('bien-nien-bring', { createHTML: (markup) => markup })
})

/** Markup that is parsed apart from the desk's page, where nothing of it runs: by DOMParser, or in a sandboxed frame. */
export const trustedMarkup = (markup: string): string => maker()?.createHTML(markup) ?? markup

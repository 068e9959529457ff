// The citation of what the page shows. Browser only.
import { citationOf, type Citation } from '../../export/citation.ts'
import type { Statement } from '../../model/dataset.ts'
import { edtfDay } from '../../model/dates.ts'
import { publishedAddress } from '../state/address.ts'
import type { Page } from '../state/page.svelte.ts'
import { linkTo, linkToReport } from '../state/share.ts'
import { titleOf } from '../words/title.ts'

/** The reader's day, EDTF. */
function today(): string {
  const now = new Date()
  return edtfDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? ''
}

/** The citation of a statement, or of the page (null). */
export function citationAt(page: Page, statement: Statement | null): Citation {
  const { lookup, t } = page
  const accessed = today()
  const [only] = lookup.dataset.events
  const event = statement ? lookup.events.get(statement.event) : lookup.dataset.events.length === 1 ? only : undefined
  if (event) {
    const address = statement ? linkTo(page, statement.id) : linkToReport(page, event.report)
    return citationOf(lookup, event, statement, { address, accessed })
  }
  return {
    ...{ words: null, speaker: null, paragraph: null, organizer: null, date: null, place: null },
    ...{ title: titleOf(lookup, t), publisher: t.product, address: publishedAddress(), accessed },
  }
}

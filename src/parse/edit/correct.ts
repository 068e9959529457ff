// Applies an editor's corrections to a parsed report (README, corrections). They name statements by quotes of the
// report.
import { kindNames } from '../../model/kindnames.ts'
import { looksBack } from '../../model/kinds.ts'
import type { Message } from '../../text/message.ts'
import { listed, SENTENCES, severalNamed, STATEMENTS } from '../../text/named.ts'
import { looseWords, quoteFinder, sameWords } from '../../text/quote.ts'
import { itemOf } from '../../text/sentences.ts'
import { short } from '../../text/short.ts'
import { contains, overlaps, overlapsAny, slice, type Span } from '../../text/span.ts'
import { applyAlias } from './correctalias.ts'
import { confirm } from './correctconfirm.ts'
import { drop } from './correctdrop.ts'
import { applyGroup, applyPerson } from './correctpeople.ts'
import {
  notThere,
  statementsNamed,
  type CorrectionNote,
  type Find,
  type ReadingCorrection,
  type Step,
  type Values,
} from './correction.ts'
import { resolveValues } from './correctvalues.ts'
import { alsoIn, change, counts, newPerson, shownValue, told } from './effects.ts'
import { entryOf, type Suggestion } from './entry.ts'
import { unreadSentences, withRole } from './unread.ts'
import type { ParsedReport, StatementDraft } from '../rules/draft.ts'
import { readFigures } from '../statements/figures.ts'

/** Stand among the rules of a statement that an editor has changed or added. */
export const CORRECTED = 'corrected'
export const ADDED = 'added by an editor'

/**
 * Applies corrections in order and returns a new report. A correction that can't be applied or changes nothing gives a
 * problem and is skipped; every other one gives an effect, a message that says what it changed.
 */
export function correctReport(
  report: ParsedReport,
  corrections: readonly ReadingCorrection[],
): { report: ParsedReport; problems: CorrectionNote[]; effects: CorrectionNote[] } {
  const problems: CorrectionNote[] = []
  const effects: CorrectionNote[] = []
  const find = quoteFinder(report.seed.text)
  let corrected = report
  for (const correction of corrections) {
    const { at } = correction
    const step = withEntry(corrected, find, correction, apply(corrected, find, correction))
    if ('problem' in step) problems.push({ at, message: step.problem })
    else {
      effects.push({ at, message: step.effect })
      corrected = step.report
    }
  }
  const statements = [...corrected.statements].sort((a, b) => a.source.start - b.source.start)
  return { report: { ...corrected, statements }, problems, effects }
}

/** Ends the message of a problem with the entry that was meant, if that would be accepted. */
function withEntry(report: ParsedReport, find: Find, correction: ReadingCorrection, step: Step): Step {
  if (!('problem' in step) || step.instead === undefined) return step
  const meant = inForm(step.instead, correction)
  if (!meant || 'problem' in apply(report, find, meant)) return step
  const entry = entryOf(meant)
  const { vi, en } = step.problem
  return { problem: { vi: `${vi} Hãy viết: ${entry}`, en: `${en} Write: ${entry}` } }
}

/** An `add` as a `set` of the same values, and the other way round; null if it lacks kind or year. */
function inForm(form: 'add' | 'set', correction: ReadingCorrection): Suggestion | null {
  if (correction.do !== 'add' && correction.do !== 'set') return null
  const { at, quote } = correction
  const values = correction.do === 'add' ? correction.add : correction.set
  const { kind, year } = values
  if (form === 'set') return { at, do: 'set', quote, set: values }
  return kind === undefined || year === undefined ? null : { at, do: 'add', quote, add: { ...values, kind, year } }
}

function apply(report: ParsedReport, find: Find, correction: ReadingCorrection): Step {
  if ('quote' in correction && !/[\p{L}\p{N}]/u.test(correction.quote))
    return {
      problem: {
        vi: `'${short(correction.quote)}' không có từ nào. Cần lời của báo cáo.`,
        en: `'${short(correction.quote)}' has no words. Expected words of the report.`,
      },
    }
  switch (correction.do) {
    case 'set':
      return setValues(report, find, correction.quote, correction.set)
    case 'drop':
      return drop(report, find, correction.quote)
    case 'confirm':
      return confirm(report, find, correction.quote)
    case 'add':
      return add(report, find, correction.quote, correction.add)
    case 'alias':
      return applyAlias(report, find, correction.organization, correction.as)
    case 'person':
      return applyPerson(report, find, correction.person)
    case 'group':
      return applyGroup(report, find, correction.group)
  }
}

function setValues(report: ParsedReport, find: Find, quote: string, given: Values): Step {
  const { text } = report.seed
  const places = find(quote)
  if (places.length === 0) return { problem: notThere(report, quote) }
  const found = statementsNamed(report, quote, places)
  if ('problem' in found) return found
  const { named } = found
  if (named.length === 0)
    return {
      problem: {
        vi: `không đọc được ý nào từ '${short(quote)}'. Hãy dùng 'add' để thêm, với kind và year.`,
        en: `no statement was read from '${short(quote)}'. Use 'add' to make one, with its kind and year.`,
      },
      instead: 'add',
    }
  const resolved = resolveValues(report, find, given)
  if ('problem' in resolved) return resolved
  const { values, person } = resolved
  const keys = (Object.keys(values) as (keyof Values)[]).filter((key) =>
    named.some((one) => shownValue(text, one, key).en !== shownValue(text, { ...one, ...values }, key).en),
  )
  if (keys.length === 0)
    return {
      problem: {
        vi: `chỗ sửa này không đổi gì: '${short(quote)}' đã có những giá trị này. Hãy xoá chỗ sửa.`,
        en: `this changes nothing: '${short(quote)}' has these values already. Remove the correction.`,
      },
    }
  const changed = new Map(named.map((one) => [one, { ...one, ...values, rules: [...one.rules, CORRECTED] }]))
  const [pair] = changed
  const [statements, added] = [told(text, named), newPerson(person)]
  const changes = pair ? keys.map((key) => change(text, pair, key)) : []
  return {
    report: { ...resolved.report, statements: report.statements.map((one) => changed.get(one) ?? one) },
    effect: {
      vi: `đã đặt ${changes.map(({ vi }) => vi).join(', ')} cho ${statements.vi}${added.vi}`,
      en: `set ${changes.map(({ en }) => en).join(', ')} on ${statements.en}${added.en}`,
    },
  }
}

function add(
  report: ParsedReport,
  find: Find,
  quote: string,
  given: Values & Required<Pick<Values, 'kind' | 'year'>>,
): Step {
  const { text } = report.seed
  const chosen = placeToAdd(report, find, quote)
  if ('problem' in chosen) return chosen
  const { span, openEnded } = itemOf(text, chosen.place)
  if (
    report.statements.some(({ source }) => sameWords(slice(text, source), slice(text, span)) && overlaps(source, span))
  )
    return {
      problem: {
        vi: `'${short(quote)}' đã là một ý của báo cáo. Hãy dùng 'set' để sửa.`,
        en: `'${short(quote)}' is a statement already. Use 'set' to change it.`,
      },
      instead: 'set',
    }
  const inside = report.statements
    .filter(({ source }) => contains(span, source))
    .map(({ source }) => slice(text, source))
  if (inside.length > 0) {
    const [isOne, held] = [inside.length === 1, listed(inside)]
    return {
      problem: {
        vi: `trong '${short(quote)}' đã có ${inside.length} ý: ${held.vi}. Hãy dùng 'drop' để bỏ ${isOne ? 'ý ấy' : 'từng ý ấy'} trước, hoặc trích lời khác.`,
        en: `'${short(quote)}' holds ${isOne ? 'a statement' : `${inside.length} statements`} already: ${held.en}. Use 'drop' for ${isOne ? 'it' : 'each of them'} first, or quote other words.`,
      },
    }
  }
  const resolved = resolveValues(report, find, given)
  if ('problem' in resolved) return resolved
  const statement: StatementDraft = {
    topic: null,
    by: null,
    onBehalfOf: null,
    openEnded,
    figures: readFigures(text, span),
    rules: [ADDED],
    ...resolved.values,
    kind: given.kind,
    year: given.year,
    source: span,
  }
  const role = looksBack(given.kind) ? 'results' : 'tasks'
  const sentences = unreadSentences(report).filter((one) => overlaps(one, chosen.place))
  const statements = [...report.statements, statement]
  const [words, kind] = [told(text, [statement]), kindNames[given.kind]]
  const count = counts(report.statements.length, statements.length, STATEMENTS)
  const person = newPerson(resolved.person)
  const twice = alsoIn(
    text,
    report.statements.filter(({ source }) => overlaps(source, span)),
  )
  return {
    report: { ...resolved.report, statements, regions: withRole(report.regions, [...sentences, chosen.place], role) },
    effect: {
      vi: `đã thêm ${kind.vi} năm ${given.year} ${words.vi} ${count.vi}${person.vi}${twice.vi}`,
      en: `added ${kind.en} ${given.year} ${words.en} ${count.en}${person.en}${twice.en}`,
    },
  }
}

/**
 * The span that the quote of an 'add' stands for: the first inside a sentence, else the first in a title or menu,
 * else the first in a repeated paragraph. Returns a problem if the quote occurs in sentences with different words.
 */
function placeToAdd(report: ParsedReport, find: Find, quote: string): { place: Span } | { problem: Message } {
  const { text } = report.seed
  const places = find(quote)
  const isRepeated = overlapsAny(report.regions.filter(({ role }) => role === 'duplicate'))
  const own = places.filter((place) => !isRepeated(place))
  const sentences = report.sentences.map(({ span }) => span)
  const isSentence = overlapsAny(sentences)
  const inSentences = own.filter(isSentence)
  const [place] = inSentences.length > 0 ? inSentences : own.length > 0 ? own : places
  if (!place) return { problem: notThere(report, quote) }
  const touched = overlapsAny(inSentences)
  const different = new Map(
    sentences.filter(touched).map((span) => [looseWords(slice(text, span)), slice(text, span)] as const),
  )
  // A quote that spans several sentences at one place is accepted.
  const atFirst = sentences.filter((span) => overlaps(span, place)).length
  if (inSentences.length > 1 && different.size > Math.max(1, atFirst))
    return { problem: severalNamed(quote, SENTENCES, [...different.values()], false) }
  return { place }
}

// Reported speech that isn't introduced by a frame at the beginning of the sentence (frames.ts): several speakers in
// one sentence, and a speaker after the quoted or praised words. Also the body that a speaker speaks for.
import { slice, trim, type Span } from '../../text/span.ts'
import { piece } from '../rules/rule.ts'
import { speakerRest, speakerWords } from '../who/speakers.ts'
import { saying, sayingIn, sayings, type Saying } from '../rules/verbs.ts'
import { bodyHead } from '../rules/bodies.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, rank, role } from '../rules/titles.ts'

const furtherSpeaker = new RegExp(
  `;(?=\\s+(?:${oneOf('còn', 'riêng').source}\\s+)?(?:${honorific.source}|${rank.source})${speakerRest.source}\\s+${saying.source})`,
  'gu',
)

/** Splits a sentence with several speakers at the ';' before each: '…; đ/c B, Bí thư C đề nghị …'. */
export function splitSpeakers(text: string, sentence: Span): Span[] {
  const cuts = [...slice(text, sentence).matchAll(furtherSpeaker)].map(({ index }) => sentence.start + index + 1)
  return [...cuts, sentence.end].map((end, i) => trim(text, { start: cuts[i - 1] ?? sentence.start, end }))
}

const attribution = new RegExp(
  `^“(?<said>[^“”]+)”\\s*[,.–-]?\\s*(?<speaker>${speakerWords.source})\\s+(?<verbs>${saying.source})\\.?$`,
  'du',
)
const saysOfHimself = new RegExp(`^${oneOf('tôi', 'chúng tôi').source}\\s+${saying.source}(?:\\s+rằng)?\\s*,?\\s*`, 'u')

/** '“…”, Bộ trưởng nhấn mạnh.': the content, the speaker and the verb; null if the sentence has another form. */
export function quotedSpeech(text: string, sentence: Span): { content: Span; speaker: Span; saying: Saying } | null {
  const match = attribution.exec(slice(text, sentence))
  const [said, who] = [match?.indices?.groups?.['said'], match?.indices?.groups?.['speaker']]
  const verb = sayingIn(match?.groups?.['verbs'] ?? '')
  if (!match || !said || !who || !verb || verb === 'room' || verb === 'mentions') return null
  const self = saysOfHimself.exec(match.groups?.['said'] ?? '')?.[0].length ?? 0
  return {
    content: { start: sentence.start + said[0] + self, end: sentence.start + said[1] },
    speaker: { start: sentence.start + who[0], end: sentence.start + who[1] },
    saying: verb,
  }
}

const praises = piece`${oneOf(...sayings.praise, ...sayings.encourages)}(?<![Đđ]ánh giá(?= (?:chung|về)(?!\p{L})))`
const namedSpeaker = piece`(?:${honorific}|${rank}|${role} \p{Lu}|${role} ${personName})${speakerRest}`
const praiseFirst = new RegExp(
  piece`^(?:${oneOf('phát biểu')}[^.;:,…“”]{0,60}, )?${praises}(?:(?:,| và|, và) ${praises})* (?<content>[^.;:…“”]{6,240}?),\s+(?<speaker>${namedSpeaker}) (?<verbs>${saying})`
    .source,
  'du',
)

/**
 * 'Ghi nhận những kết quả …, đồng chí A đề nghị …' has the praise before the speaker (docs/genre.md, speeches).
 * Returns what is praised, the speaker, and the rest from the speaker on; null if the sentence has another form.
 */
export function praiseBeforeSpeaker(text: string, sentence: Span): { content: Span; speaker: Span; rest: Span } | null {
  const { content, speaker } = praiseFirst.exec(slice(text, sentence))?.indices?.groups ?? {}
  if (!content || !speaker) return null
  const at = (place: [number, number]): Span => ({ start: sentence.start + place[0], end: sentence.start + place[1] })
  return { content: at(content), speaker: at(speaker), rest: { start: at(speaker).start, end: sentence.end } }
}

const behalf = new RegExp(
  `${oneOf('thay mặt').source}\\s+(?<body>${bodyHead.source}.*?)(?:\\s+(?:nhiệt liệt|trân trọng|đã|cũng))*$`,
  'du',
)

/** The body that a speaker speaks for, if it is after the name: '… thay mặt Đảng uỷ Bộ (biểu dương)'. */
export function behalfIn(text: string, speaker: Span): Span | null {
  const body = behalf.exec(slice(text, speaker))?.indices?.groups?.['body']
  return body ? { start: speaker.start + body[0], end: speaker.start + body[1] } : null
}

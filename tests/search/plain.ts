import type { Record } from '../../src/search/record.ts'

/** Records that hold a text and nothing else; the id of each is its place in the list. */
export const plainRecords = (...texts: string[]): Record[] =>
  texts.map((text, index) => ({
    id: String(index),
    group: 'text',
    text,
    context: '',
    choice: null,
    place: null,
    least: 1,
    answers: null,
  }))

// Messages for the editors of reports, in both languages side by side. The build chooses the language when it prints
// (build/language.ts).

/** The languages of messages, the default first. */
export const messageLanguages = ['vi', 'en'] as const

/** A language of messages. */
export type MessageLanguage = (typeof messageLanguages)[number]

/** One message in every language. */
export type Message = Readonly<Record<MessageLanguage, string>>

/** A count with its English noun: '1 goal', '2 goals'. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

// A search in a thread of its own, for more statements than a keystroke can wait for. Questions and answers as messages;
// of the questions that wait only the newest is answered.
import type { Kind } from '../model/dataset.ts'
import type { Record } from './records.ts'
import { buildSearch, type Found, type Matches, type Search } from './search.ts'

/** Which records: those of a report, or of all (null), in a language of the interface. */
export interface Scope {
  report: string | null
  lang: string
  /** What that language calls a kind in a year ('2009'), and in all years ('null'). */
  kindNames: Readonly<{ [kind in Kind]: Readonly<Partial<{ [year: string]: string }>> }>
}

type Ask = { type: 'find'; limit: number } | { type: 'all' }
export type Question = Scope & Ask & { id: number; words: string }
export type Reply = { id: number; type: 'find'; found: Found } | { id: number; type: 'all'; matches: Matches }

/** The two ends of a thread's messages, as far as they are used. */
export interface Port<Sent, Received> {
  postMessage(message: Sent): void
  addEventListener(type: 'message', listen: (event: { data: Received }) => void): void
}

/**
 * Answers questions for as long as the thread lives.
 * @param recordsFor the records of a scope; kept until another one is asked for
 */
export function serveSearch(port: Port<Reply, Question>, recordsFor: (scope: Scope) => readonly Record[]): void {
  let known: { key: string; search: Search } | null = null
  const waiting = new Map<Question['type'], Question>()
  const answer = (): void => {
    const [question] = waiting.values()
    if (!question) return
    const { id, type, report, lang, words } = question
    waiting.delete(type)
    const key = JSON.stringify([report, lang])
    if (known?.key !== key) known = { key, search: buildSearch(recordsFor(question)) }
    port.postMessage(
      type === 'find'
        ? { id, type, found: known.search.find(words, question.limit) }
        : { id, type, matches: known.search.all(words) },
    )
    if (waiting.size > 0) setTimeout(answer)
  }
  port.addEventListener('message', ({ data }) => {
    if (waiting.size === 0) setTimeout(answer)
    waiting.set(data.type, data)
  })
}

/** A search that is asked, and answers when it can. */
export interface Searcher {
  /** Asks; a later question makes an earlier one void. Answered at once where there is no thread to wait for. */
  find(words: string, limit: number, deliver: (found: Found) => void): void
  all(words: string, deliver: (matches: Matches) => void): void
}

/** A search in this thread. */
export const directly = (search: Search): Searcher => ({
  find: (words, limit, deliver) => {
    deliver(search.find(words, limit))
  },
  all: (words, deliver) => {
    deliver(search.all(words))
  },
})

/**
 * The searches behind a port, one for each scope: an answer is delivered only while its question is the newest of its
 * kind, whichever scope it was for.
 */
export function remotely(port: Port<Question, Reply>): (scope: Scope) => Searcher {
  let last = 0
  const newest = new Map<Question['type'], { id: number; deliver: (reply: Reply) => void }>()
  port.addEventListener('message', ({ data }) => {
    const asked = newest.get(data.type)
    if (asked?.id === data.id) asked.deliver(data)
  })
  const ask = (question: Scope & Ask, words: string, deliver: (reply: Reply) => void): void => {
    last += 1
    newest.set(question.type, { id: last, deliver })
    port.postMessage({ ...question, words, id: last })
  }
  return (scope) => ({
    find: (words, limit, deliver) => {
      ask({ ...scope, type: 'find', limit }, words, (reply) => {
        if (reply.type === 'find') deliver(reply.found)
      })
    },
    all: (words, deliver) => {
      ask({ ...scope, type: 'all' }, words, (reply) => {
        if (reply.type === 'all') deliver(reply.matches)
      })
    },
  })
}

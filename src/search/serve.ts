// Both ends of a search in a worker thread, for more statements than can be searched between two keystrokes. Only the
// newest of the waiting questions is answered.
import type { Kind } from '../model/dataset.ts'
import type { Record } from './record.ts'
import { buildSearch, type Found, type Matches, type Search } from './search.ts'

/** Which records to search: those of one report or of all (null), in a language of the interface. */
export interface Scope {
  report: string | null
  lang: 'vi' | 'en'
  /** Names of each kind in that language, by year as text ('2009'), and for all years under 'null'. */
  kindNames: Readonly<{ [kind in Kind]: Readonly<Partial<{ [year: string]: string }>> }>
}

type Ask = { type: 'find'; limit: number } | { type: 'all' }
/** Message to the thread. */
export type Question = Scope & Ask & { id: number; words: string }
/** Message from the thread, with the question's id. */
export type Reply = { id: number; type: 'find'; found: Found } | { id: number; type: 'all'; matches: Matches }

/** The members of a message port that the search uses. Tests can provide them without a worker. */
export interface Port<Sent, Received> {
  postMessage(message: Sent): void
  addEventListener(type: 'message', listen: (event: { data: Received }) => void): void
}

/**
 * Answers the questions of a port. Runs in the thread.
 * @param recordsFor the records of a scope; the index of the last scope is cached
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

/** A search in this thread or in another one. */
export interface Searcher {
  /**
   * Finds hits and calls `deliver`: before it returns if the search runs in this thread, else later. A new question
   * cancels the previous one of its type.
   */
  find(words: string, limit: number, deliver: (found: Found) => void): void
  all(words: string, deliver: (matches: Matches) => void): void
}

/** Wraps a search in this thread. */
export const directly = (search: Search): Searcher => ({
  find: (words, limit, deliver) => {
    deliver(search.find(words, limit))
  },
  all: (words, deliver) => {
    deliver(search.all(words))
  },
})

/**
 * The searches behind a port, one for each scope. An answer is delivered only if no newer question of its type was
 * asked in any scope.
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

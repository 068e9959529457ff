// Asks the desk's thread (desk/serve.ts).
import { trustedScript } from '../../view/state/search-thread.ts'
import type { Answers, Ask } from '../serve.ts'

/** Asks a question. Rejects with the error's message if the program fails. */
export type Asker = <Do extends Ask['do']>(ask: Extract<Ask, { do: Do }>) => Promise<Answers[Do]>

interface Waiting {
  resolve: (given: never) => void
  reject: (error: Error) => void
}

/**
 * Starts the thread.
 * @param code a classic script
 * @param failed called if it can't be started, or stops
 */
export function startDeskThread(code: string, failed: () => void): Asker {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let worker: Worker | null = null
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('the thread stopped'))
    waiting.clear()
    failed()
  }
  try {
    worker = new Worker(trustedScript(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))))
    worker.addEventListener('error', fail)
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; given: never } | { id: number; error: string }>) => {
        const one = waiting.get(data.id)
        waiting.delete(data.id)
        if ('error' in data) one?.reject(new Error(data.error))
        else one?.resolve(data.given)
      },
    )
  } catch {
    failed()
  }
  return (ask) =>
    new Promise((resolve, reject) => {
      if (!worker) {
        reject(new Error('no thread'))
        return
      }
      count += 1
      waiting.set(count, { resolve, reject })
      worker.postMessage({ id: count, ask })
    })
}

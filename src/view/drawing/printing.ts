import { matches, watchMedia } from './platform.ts'

/** Called before the drawings are told, so that sleeping ones can come. */
const preparations = new Set<() => void>()
/** Told before the page is printed and after it. */
const drawings = new Set<(printing: boolean) => void>()

function before(): void {
  for (const prepare of preparations) prepare()
  for (const set of drawings) set(true)
}
function after(): void {
  for (const set of drawings) set(false)
}
/** Listens as long as somebody has to know. */
function listen(): void {
  const act = drawings.size + preparations.size > 0 ? addEventListener : removeEventListener
  act('beforeprint', before)
  act('afterprint', after)
}

/**
 * Watches for printing, early enough to draw what the paper needs. If the page is being printed already, `set` is called
 * soon. Browser only.
 * @param set called with true before the page is printed and false after it; must finish drawing before it returns
 * @returns stops that
 */
export function watchPrinting(set: (printing: boolean) => void): () => void {
  const stop = watchMedia('print', set)
  drawings.add(set)
  listen()
  // In a task of its own, because `set` redraws the component that is being mounted now.
  const begun = setTimeout(() => {
    if (matches('print')) set(true)
  })
  return () => {
    stop()
    clearTimeout(begun)
    drawings.delete(set)
    listen()
  }
}

/** Prepares the page for printing, before the drawings are told. Browser only. @returns stops that */
export function prepareForPrinting(prepare: () => void): () => void {
  preparations.add(prepare)
  listen()
  return () => {
    preparations.delete(prepare)
    listen()
  }
}

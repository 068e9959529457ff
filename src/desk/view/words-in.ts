// The words in what an editor brings. The readers of documents and pages come when one is brought.
import type { Message } from '../../text/message.ts'

/** The words of a Word document, or why it can't be read. */
export async function wordsInDocument(bytes: Uint8Array): Promise<{ words: string } | { why: Message }> {
  const { wordsOfWord } = await import('./word.ts')
  return wordsOfWord(bytes)
}

/** The words of a saved web page. */
export async function wordsInPage(html: string): Promise<string> {
  const { wordsOfPage } = await import('./webpage.ts')
  return wordsOfPage(html)
}

/** The words of pasted HTML. */
export async function wordsInMarkup(html: string): Promise<string> {
  const { wordsOfMarkup } = await import('./webpage.ts')
  return wordsOfMarkup(html)
}

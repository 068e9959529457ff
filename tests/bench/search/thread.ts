// The worker of the benchmark: searches 100,000 statements like the page's own worker.
import { serveSearch } from '../../../src/search/serve.ts'
import { generateTexts } from '../../statements.ts'

addEventListener('message', ({ data }: MessageEvent<{ parts?: string[] }>) => {
  const { parts } = data
  if (!parts) return
  serveSearch(globalThis, () =>
    generateTexts(parts, 100_000).map((text, index) => ({
      ...{ id: String(index), group: 'goal' as const, text },
      ...{ context: '', choice: null, place: null, least: 1, answers: null },
    })),
  )
})

// The entry of what is compiled for Node: the renderer of documents, for the build; in a browser's worker, the same renderer
// with the reader of reports serves the editor's desk (build/desk.ts).
import { answer, type Ask } from './desk/serve.ts'
import prerender from './prerender.ts'

export default prerender

if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data: { id, ask } }: MessageEvent<{ id: number; ask: Ask }>) => {
    void answer(ask, prerender)
      .then((given) => postMessage({ id, given }))
      .catch((error: unknown) => postMessage({ id, error: error instanceof Error ? error.message : String(error) }))
  })

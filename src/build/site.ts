// The Vite plugins of `vite build`: read the reports, compile the app, once for Node and once for browsers, and the
// editor's desk, and write the site.
import { relative, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { Program } from '../site/program.ts'
import { keepCompiled } from './compiled.ts'
import { asClassic, deskEnvironment, deskPage } from './desk.ts'
import { withoutPreload } from './inbrowsers.ts'
import { messageLanguage } from './language.ts'
import { program } from './program.ts'
import { tellProgress } from './progress.ts'
import { publicationFrom } from './publish.ts'
import { readSeeds, seedsFolder } from './seeds.ts'
import { writeSite } from './write.ts'

/** The dataset of the seeds folder, with progress messages. */
const dataset = (): ReturnType<typeof readSeeds> =>
  readSeeds(seedsFolder(), { progress: tellProgress(console.error, messageLanguage(process.env)) })

/** The Vite plugins that build the site. */
export function site(): Plugin[] {
  let compiled: Program | null = null
  return [
    withoutPreload(),
    program((made) => {
      compiled = made
    }),
    {
      name: 'bien-nien:site',
      apply: 'build',
      config: () => ({
        environments: {
          ssr: {
            // Without the condition 'node': the same code runs in the desk's thread.
            resolve: { noExternal: true, conditions: ['module', 'production'] },
            build: {
              ssr: true,
              write: false,
              minify: false,
              rolldownOptions: { input: resolve('src/thread.ts'), output: { codeSplitting: false } },
            },
          },
          desk: deskEnvironment,
        },
        builder: {
          // One set of plugins for both builds.
          sharedConfigBuild: true,
          async buildApp(builder) {
            const { ssr, client, desk } = builder.environments
            if (!ssr || !client || !desk) throw new Error('environments ssr, client and desk expected')
            const publication = publicationFrom(process.env)
            const read = await dataset()
            const [rendered] = ((await builder.build(ssr)) as Rolldown.RolldownOutput).output
            const { output } = (await builder.build(desk)) as Rolldown.RolldownOutput
            await builder.build(client)
            if (!compiled) throw new Error('the client was not compiled')
            const made = {
              program: compiled,
              renderer: rendered.code,
              desk: await deskPage(output, { program: compiled, thread: asClassic(rendered.code) }),
            }
            await keepCompiled(made)
            const folder = resolve(client.config.root, client.config.build.outDir)
            const count = await writeSite(made, read, folder, publication)
            console.log(`${relative('.', folder)}: ${count} files`)
          },
        },
      }),
    },
  ]
}

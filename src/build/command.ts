// `npm run seeds`: prints the extraction report, or explains a line (`--why`), in the language that is asked for.
import { parseArgs } from 'node:util'
import { messageLanguages, type Message, type MessageLanguage } from '../text/message.ts'
import { messageLanguage } from './language.ts'
import { SeedError } from './problem.ts'
import { tellProgress } from './progress.ts'
import { reportSeeds } from './report.ts'
import { seedsFolder } from './seeds.ts'
import { explainPlace } from './why.ts'

const USAGE: Message = {
  vi: `npm run seeds                       đã đọc được gì từ mỗi báo cáo
npm run seeds -- --list             như trên, kèm từng người, từng ý đã đọc
npm run seeds -- --json             như trên, dạng JSON
npm run seeds -- --why TỆP:DÒNG     quy tắc nào đã đọc một dòng, quy tắc nào suýt khớp
npm run seeds -- --lang en          bằng tiếng Anh; dùng được cùng --json hay --why (vi: tiếng Việt)
Biến môi trường SEEDS=thư-mục: đọc một thư mục khác seeds/.`,
  en: `npm run seeds                       what was read from every report
npm run seeds -- --list             the same, with each person and statement that was read
npm run seeds -- --json             the same as JSON
npm run seeds -- --why FILE:LINE    which rules read a line, and which almost did
npm run seeds -- --lang vi          in Vietnamese; goes with --json or --why (en: English)
SEEDS=folder in the environment reads another folder.`,
}

/** What the command was asked for. */
interface Options {
  language: MessageLanguage
  json: boolean
  list: boolean
  /** The line to explain, FILE:LINE, or null. */
  why: string | null
}

/** Reads the arguments of the command; null if they are wrong. */
function optionsOf(args: readonly string[], environment: NodeJS.ProcessEnv): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        list: { type: 'boolean' },
        why: { type: 'string' },
        lang: { type: 'string' },
      },
    })
    const { json = false, list = false, why = null, lang } = values
    const language = messageLanguages.find((one) => one === (lang ?? messageLanguage(environment)))
    const isOneOutput = [json, list, why !== null].filter(Boolean).length <= 1
    return language === undefined || !isOneOutput ? null : { language, json, list, why }
  } catch {
    // An unknown option, or one without its value.
    return null
  }
}

/**
 * Runs the command.
 * @returns the exit code: 1 if a report or correction can't be used, 2 for wrong arguments, otherwise 0
 */
export async function runSeeds(
  args: readonly string[],
  {
    environment,
    print,
    printError,
  }: { environment: NodeJS.ProcessEnv; print: (line: string) => void; printError: (line: string) => void },
): Promise<number> {
  const options = optionsOf(args, environment)
  if (!options) {
    printError(USAGE[messageLanguage(environment)])
    return 2
  }
  const { language, json, list, why } = options
  const folder = seedsFolder(environment)
  try {
    if (why === null)
      return await reportSeeds(folder, print, { json, list, language, progress: tellProgress(printError, language) })
    for (const line of await explainPlace(folder, why, language)) print(line)
    return 0
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    printError(error.messageIn(language))
    return 1
  }
}

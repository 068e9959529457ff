// Lists the seeds folder: reports with their corrections files, and all other files with the reason why they aren't
// read.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, resolve, sep } from 'node:path'
import type { Message } from '../text/message.ts'
import { noteOf, type SeedNote } from '../seeds/note.ts'
import { SeedError } from './problem.ts'

/** The paths of a report and of its corrections file, if it has one. */
export interface SeedFile {
  path: string
  corrections: string | null
}

/** The contents of the seeds folder. */
export interface SeedFolder {
  reports: SeedFile[]
  /** Files that should be read but can't be. */
  problems: SeedNote[]
  /** Files that are ignored, with the reason. */
  notRead: SeedNote[]
}

const CORRECTIONS = '.corrections.yaml'
// Variants of that ending: Notepad adds '.txt', others write '.yml'.
const ANY_CORRECTIONS = /\.corrections?(?:\.ya?ml)?(?:\.txt)?$/iu
const REPORT = '.txt'

/** Largest file that is read, in bytes. No report comes near it; a book has some 2 MB. */
const LARGEST = 64 * 1024 * 1024

const WORD: Message = { vi: 'tài liệu Word', en: 'a Word document' }
const WORD_PROCESSOR: Message = { vi: 'tài liệu của phần mềm soạn thảo', en: 'a word processor’s document' }
const WEB_PAGE: Message = { vi: 'trang web', en: 'a web page' }
const DOCUMENTS: Readonly<Record<string, Message>> = {
  '.doc': WORD,
  '.docx': WORD,
  '.odt': WORD_PROCESSOR,
  '.rtf': WORD_PROCESSOR,
  '.pdf': { vi: 'tài liệu PDF', en: 'a PDF document' },
  '.htm': WEB_PAGE,
  '.html': WEB_PAGE,
}

/** The message for a file that can't be opened, and what to do. @param code the system's error code: 'ENOENT' */
export function whyUnreadable(code: string | undefined): Message {
  switch (code) {
    case 'ENOENT':
      return {
        vi: 'đây là liên kết tới một tệp không có. Hãy đặt chính tệp ấy vào đây, hoặc xoá liên kết.',
        en: 'it is a link to a file that is not there. Put the file itself here, or remove the link.',
      }
    case 'ELOOP':
      return {
        vi: 'đây là liên kết trỏ về chính nó. Hãy đặt chính tệp ấy vào đây, hoặc xoá liên kết.',
        en: 'it is a link that leads back to itself. Put the file itself here, or remove the link.',
      }
    case 'EACCES':
    case 'EPERM':
      return {
        vi: 'không có quyền đọc. Hãy cấp quyền đọc cho mình (thuộc tính của tệp, hoặc chmod +r).',
        en: 'there is no permission to read it. Give yourself the right to read it (file properties, or chmod +r).',
      }
    case 'EISDIR':
      return {
        vi: 'đây là thư mục; cần một tệp. Hãy chuyển các tệp trong đó lên thư mục bên trên, hoặc đổi tên thư mục.',
        en: 'it is a folder; expected a file. Move the files in it one folder up, or rename the folder.',
      }
    case 'ENAMETOOLONG':
      return { vi: 'tên quá dài. Hãy đặt tên ngắn hơn.', en: 'its name is too long. Rename it.' }
    default:
      return {
        vi: `không đọc được (${code ?? 'không rõ lỗi'}). Hãy kiểm tra ổ đĩa, hoặc chép lại tệp.`,
        en: `it can't be read (${code ?? 'unknown error'}). Check the disk, or copy the file again.`,
      }
  }
}

/** The system's error code of an error ('ENOENT'), or undefined. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** The kind of a file by its name alone. */
export type Kind =
  | { is: 'report' }
  | { is: 'corrections'; of: string }
  /** A corrections file with a wrong name; `as`: the right name. */
  | { is: 'misnamed corrections'; as: string }
  | { is: 'other'; why: Message }

/** Classifies a file of the seeds folder by its name. */
export function kindOfName(name: string): Kind {
  if (name.startsWith('.')) return { is: 'other', why: { vi: 'tệp ẩn.', en: 'a hidden file.' } }
  if (name.endsWith(CORRECTIONS) && name.length > CORRECTIONS.length)
    return { is: 'corrections', of: name.slice(0, -CORRECTIONS.length) + REPORT }
  if (ANY_CORRECTIONS.test(name)) return { is: 'misnamed corrections', as: name.replace(ANY_CORRECTIONS, CORRECTIONS) }
  if (name.endsWith(REPORT)) return { is: 'report' }
  const ending = extname(name)
  const plain = ending.toLowerCase()
  const as = basename(name, ending) + REPORT
  if (plain === REPORT)
    return {
      is: 'other',
      why: {
        vi: `đuôi tệp là '${ending}'. Muốn tệp được đọc, hãy đổi tên thành '${as}'.`,
        en: `its ending is '${ending}'. Rename it to '${as}' to have it read.`,
      },
    }
  const document = DOCUMENTS[plain]
  if (document !== undefined)
    return {
      is: 'other',
      why: {
        vi: `${document.vi}. Muốn được đọc, hãy lưu lời văn thành '${as}' (văn bản thuần, mã UTF-8).`,
        en: `${document.en}. Save its text as '${as}' (plain text, UTF-8) to have it read.`,
      },
    }
  return {
    is: 'other',
    why: {
      vi: "không phải báo cáo: tên tệp không có đuôi '.txt'.",
      en: "no report: its name doesn't end in '.txt'.",
    },
  }
}

/** Whether a path is a link to a file outside the folder. @param folder real path of the folder */
async function leadsOut(path: string, folder: string): Promise<boolean> {
  return !(await realpath(path)).startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The reason why a file can't be read, without reading it, or null. */
async function whyNot(path: string): Promise<Message | null> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return whyUnreadable('EISDIR')
    if (!found.isFile())
      return {
        vi: 'đây không phải là tệp thường (mà là thiết bị, ống dẫn hay socket). Hãy xoá đi.',
        en: 'it is no file (a device, pipe or socket). Remove it.',
      }
    if (found.size > LARGEST)
      return {
        vi: `tệp nặng ${Math.round(found.size / 1e6)} MB; cần lời văn của một báo cáo, nhẹ hơn 1 MB.`,
        en: `it has ${Math.round(found.size / 1e6)} MB; expected the text of one report, which has less than 1 MB.`,
      }
    return null
  } catch (error) {
    return whyUnreadable(codeOf(error))
  }
}

/** Lists the seeds folder, sorted by name. Throws a `SeedError` if the folder can't be read or has no report. */
export async function listSeeds(folder: string): Promise<SeedFolder> {
  const names = await namesIn(folder)
  const real = await realpath(folder)
  const listed: SeedFolder = { reports: [], problems: [], notRead: [] }
  const byReport = new Map<string, string>()
  const of = (name: string): string => resolve(folder, name)
  // File systems differ in the Unicode composition of names.
  const plain = (name: string): string => name.normalize('NFC')
  const kinds = names.map((name) => ({ name, kind: kindOfName(name) }))
  for (const { name, kind } of kinds) if (kind.is === 'corrections') byReport.set(plain(kind.of), name)
  const corrected = new Set<string>()
  for (const { name, kind } of kinds) {
    const path = of(name)
    if (kind.is === 'other') {
      const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true
      listed.notRead.push(noteOf(path, isFolder && !name.startsWith('.') ? FOLDER : kind.why))
    } else if (kind.is === 'misnamed corrections')
      listed.problems.push(
        noteOf(
          path,
          notApplied({
            vi: `tên tệp phải là '${kind.as}'. Hãy đổi tên tệp; Windows hiện đủ tên tệp khi chọn 'File name extensions' trong thẻ View của Explorer, Notepad giữ đúng tên khi chọn kiểu 'All files'.`,
            en: `expected the name '${kind.as}'. Rename the file; Windows shows the whole name with 'File name extensions' in Explorer's View, and Notepad keeps it with 'All files' as the type.`,
          }),
        ),
      )
    else if (kind.is === 'report') {
      const why = await whyNot(path)
      const corrections = byReport.get(plain(name)) ?? null
      if (corrections !== null) corrected.add(corrections)
      if (why !== null) listed.problems.push(noteOf(path, why))
      else if (await leadsOut(path, real)) listed.notRead.push(noteOf(path, LINK_OUT))
      else listed.reports.push({ path, corrections: corrections === null ? null : of(corrections) })
    }
  }
  for (const { name, kind } of kinds) {
    if (kind.is !== 'corrections') continue
    const why = corrected.has(name) ? await whyNotCorrections(of(name), real) : orphan(kind.of, names)
    if (why === null) continue
    listed.problems.push(noteOf(of(name), why))
    // Report the problem once: don't read this file again.
    for (const one of listed.reports) if (one.corrections === of(name)) one.corrections = null
  }
  if (listed.reports.length === 0 && listed.problems.length === 0)
    throw new SeedError(
      noteOf(folder, {
        vi: 'trong thư mục không có báo cáo nào; cần ít nhất một tệp .txt mã UTF-8.',
        en: 'no report in the folder; expected at least one .txt file in UTF-8.',
      }),
      ...listed.notRead.map(({ message: { vi, en }, ...one }) => ({
        ...one,
        message: { vi: `không đọc: ${vi}`, en: `not read: ${en}` },
      })),
    )
  return listed
}

const FOLDER: Message = {
  vi: 'thư mục. Muốn được đọc, các báo cáo phải nằm ngay trong thư mục báo cáo.',
  en: 'a folder. Put its reports directly into the folder of reports to have them read.',
}
const LINK_OUT: Message = {
  vi: 'liên kết trỏ ra ngoài thư mục. Muốn tệp được đọc, hãy đặt chính tệp ấy vào đây.',
  en: 'a link that leads out of the folder. Put the file itself here to have it read.',
}

const notApplied = ({ vi, en }: Message): Message => ({
  vi: `các chỗ sửa này không có hiệu lực: ${vi}`,
  en: `these corrections are not applied: ${en}`,
})

async function whyNotCorrections(path: string, folder: string): Promise<Message | null> {
  const why = await whyNot(path)
  if (why !== null) return notApplied(why)
  if (await leadsOut(path, folder))
    return notApplied({
      vi: 'đây là liên kết trỏ ra ngoài thư mục. Hãy đặt chính tệp ấy vào đây.',
      en: 'it is a link that leads out of the folder. Put the file itself here.',
    })
  return null
}

/** The message for a corrections file without a report. */
function orphan(report: string, names: readonly string[]): Message {
  const twice = report.replace(/\.txt\.txt$/u, REPORT)
  const as = twice !== report && names.includes(twice) ? twice.slice(0, -REPORT.length) + CORRECTIONS : null
  return {
    vi: `bên cạnh các chỗ sửa này không có báo cáo '${report}'; cần một báo cáo có tên ấy.${as === null ? '' : ` Hãy đổi tên tệp này thành '${as}'.`}`,
    en: `no report '${report}' stands beside these corrections; expected one of that name.${as === null ? '' : ` Rename it to '${as}'.`}`,
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    throw new SeedError(noteOf(folder, whyNoFolder(codeOf(error))))
  }
}

/** The message for a folder of reports that can't be read. @param code the system's error code */
function whyNoFolder(code: string | undefined): Message {
  if (code === 'ENOENT')
    return {
      vi: 'không có thư mục này; cần một thư mục có các báo cáo (.txt, mã UTF-8).',
      en: 'no such folder; expected a folder of reports (.txt, UTF-8).',
    }
  if (code === 'ENOTDIR')
    return {
      vi: 'đây là một tệp; cần một thư mục có các báo cáo (.txt, mã UTF-8).',
      en: 'it is a file; expected a folder of reports (.txt, UTF-8).',
    }
  const { vi, en } = whyUnreadable(code)
  return { vi: `không đọc được thư mục báo cáo: ${vi}`, en: `the folder of reports can't be read: ${en}` }
}

// Words of the embed dialog.
import { FRAME_SIZE } from '../../../query/embedcode.ts'
import type { embedVi } from '../vi/embed.ts'

export const embedEn: typeof embedVi = {
  embedTitle: 'Embed in another page',
  embedWhat: 'What',
  embedWhole: 'The whole page',
  embedState: 'Keep filters and what is opened',
  embedEmpty: 'The present filters leave nothing: the frame will be empty.',
  embedHow: 'How',
  embedVariants: {
    script: 'A frame as high as its content (with a line of <script>)',
    frame: 'A frame of a fixed height, without <script>',
    link: 'A link with a picture, where frames are stripped',
  },
  embedTheme: 'Theme',
  embedThemes: { system: 'as the reader’s system', light: 'light', dark: 'dark' },
  embedLanguage: 'Language',
  embedLanguages: { vi: 'Tiếng Việt', en: 'English' },
  embedWidth: 'Width (px)',
  embedAllWidth: 'all there is',
  embedHeight: { script: 'Height where the script doesn’t run (px)', frame: 'Height (px)' },
  embedBadSize: (least) => `A number from ${least} to ${FRAME_SIZE.most} is needed; the code doesn’t follow this one.`,
  embedCopiedUsual: 'Copied, with the usual size in place of the wrong one',
  embedCode: 'HTML to paste',
  embedCopy: 'Copy HTML',
  embedPreview: 'Preview',
  embedNoPreview: 'There is no preview while the page is opened from a file.',
  embedLocal:
    'The page is opened from this computer: put it on its server and take the HTML there, so that it has the real address.',
  openPage: 'Open the page',
  pictured: (title, counts) => `Overview, a mark for each statement: ${counts}. ${title}`,
}

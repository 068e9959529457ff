// The words of a web page or of pasted HTML, as a report keeps them: a line for each paragraph and list item. The markup is
// parsed, never run and never shown.
import { Readability } from '@mozilla/readability'
import { trustedMarkup } from './markup.ts'

/** What has no words of the report, or could run. */
const WITHOUT_WORDS =
  'script, style, noscript, template, iframe, object, embed, svg, math, video, audio, canvas, form, button, select, input, textarea, link, meta, base'
/** What is on every page of a site. */
const AROUND = 'nav, header, footer, aside'

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)

/** Most nested elements that are followed, so that a hostile page can't exhaust the stack. */
const DEEPEST = 400

function parse(html: string): Document {
  const page = new DOMParser().parseFromString(trustedMarkup(html), 'text/html')
  for (const element of page.querySelectorAll(WITHOUT_WORDS)) element.remove()
  return page
}

/** The words of an element: blocks become paragraphs, list items begin with a dash, cells of a table are joined in rows. */
function wordsOf(root: Element): string {
  const lines: string[] = []
  let line = ''
  /** Stands before the next words: the dash of a list item. */
  let mark = ''
  const end = (): void => {
    const words = line.replace(/[^\S\n]+/gu, ' ').trim()
    line = ''
    if (words === '') return
    lines.push(mark + words)
    mark = ''
  }
  const visit = (node: Node, depth: number): void => {
    if (node.nodeType === Node.TEXT_NODE) line += (node.nodeValue ?? '').replace(/\s+/gu, ' ')
    if (!(node instanceof Element) || depth > DEEPEST) return
    const { tagName } = node
    if (tagName === 'BR') {
      end()
      return
    }
    const isCell = tagName === 'TD' || tagName === 'TH'
    const isBlock = BLOCKS.has(tagName) && !isCell
    if (isBlock) end()
    if (tagName === 'LI') mark = '- '
    if (isCell && line.trim() !== '') line += ' | '
    for (const child of node.childNodes) visit(child, depth + 1)
    if (isBlock) end()
    if (tagName === 'LI') mark = ''
  }
  visit(root, 0)
  end()
  return lines.join('\n\n')
}

/**
 * The words of a saved web page: its title, then those of its article, as Readability finds it, or of the whole page if it
 * finds none.
 */
export function wordsOfPage(html: string): string {
  const page = parse(html)
  const whole = page.body.cloneNode(true) as HTMLElement
  for (const element of whole.querySelectorAll(AROUND)) element.remove()
  const all = wordsOf(whole)
  let article: ReturnType<Readability<Element>['parse']> = null
  try {
    article = new Readability<Element>(page, { serializer: (element) => element as Element }).parse()
  } catch {
    // The whole page is read instead.
  }
  const content = article?.content
  const words = content ? wordsOf(content) : all
  const title = (article?.title ?? page.title).replace(/\s+/gu, ' ').trim()
  const body = words.length < all.length / 4 ? all : words
  return title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`
}

/** The words of pasted HTML, or of HTML that another program made. */
export const wordsOfMarkup = (html: string): string => wordsOf(parse(html).body)

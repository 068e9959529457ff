// Saves the unfolded part of the org chart as an SVG or PNG file. Browser only.
import { relationsByLetter } from '../../layout/org/tree.ts'
import { capital } from '../../text/capital.ts'
import { isFramed } from '../state/host.ts'
import { download } from '../drawing/download.ts'
import { relationWords } from '../item/labels.ts'
import { planPicture, type Picture, type PicturePlan } from './picture.ts'
import { chartSvg, type Format } from './svg.ts'
import type { OrgView } from './orgview.svelte.ts'

/** Pixels of the PNG for each px. */
const RATIO = 2
/** Browsers draw no larger canvas than this: pixels of a side, and in all. */
const MOST_SIDE = 16_000
const MOST_PIXELS = 200_000_000

async function toPng(svg: string, { width, height }: PicturePlan): Promise<Blob | null> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * RATIO
    canvas.height = height * RATIO
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Makes the file and downloads it.
 * @param letters letters of the legend's notes, by the relation's id
 * @param element the element whose font and colours the picture gets
 * @returns message to the reader; also when it fails
 * @public OrgTools.svelte loads this module by import(), which the check for unused exports doesn't see.
 */
export async function saveChart(
  view: OrgView,
  letters: ReadonlyMap<string, string>,
  element: HTMLElement | undefined,
  title: string,
  format: Format,
): Promise<string> {
  const { page, layout, measure } = view
  const { tree, event } = view.content
  const { t } = page
  if (!element) return t.notSaved
  const style = getComputedStyle(element)
  const names = ['bg', 'panel', 'ink', 'ink2', 'line', 'line2', 'accent', 'sel'] as const
  const colours = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`)])) as Record<
    (typeof names)[number],
    string
  >
  const notes = [...relationsByLetter(tree)].map(([letter, relations]) => {
    const [first] = relations
    const basis = first ? capital(t.basis[first.basis]) : ''
    return {
      letter,
      words: `${basis}. ${relations.map((one) => relationWords(one, page)).join('; ')}: ${first?.note ?? ''}`,
    }
  })
  const picture: Picture = {
    ...{ layout, title, colours, letters, notes, measure },
    rowsOf: (box) => view.rowsOf(box),
    subtitle: event?.name ?? '',
    font: style.fontFamily,
    onLine: ({ type }) => t.onLine[type],
    types: t.relation,
    bases: t.basis,
    host: t.host,
    opened: page.selection.item,
  }
  const plan = planPicture(picture)
  const name = `so-do-to-chuc${event?.date == null ? '' : `-${event.date}`}.${format}`
  const [wide, high] = [plan.width * RATIO, plan.height * RATIO]
  if (format === 'png' && (Math.max(wide, high) > MOST_SIDE || wide * high > MOST_PIXELS)) return t.tooLarge
  const svg = chartSvg(picture, plan)
  try {
    const file = format === 'png' ? await toPng(svg, plan) : new Blob([svg], { type: 'image/svg+xml' })
    if (!file) return t.notSaved
    download(file, name)
    // A sandbox without allow-downloads drops the file silently, and a frame can't detect its own sandbox.
    return (isFramed() ? t.savedPerhaps : t.saved)(name)
  } catch {
    return t.notSaved
  }
}

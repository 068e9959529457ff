// The org chart as a standalone SVG file. Browser only.
import { flushSync, mount, unmount } from 'svelte'
import ChartPicture from './ChartPicture.svelte'
import type { Picture, PicturePlan } from './picture.ts'

/** File format of a saved picture. */
export type Format = 'svg' | 'png'

/** The text of the SVG file. @param plan the places of the picture's parts (`planPicture`) */
export function chartSvg(picture: Picture, plan: PicturePlan): string {
  const target = document.createElement('div')
  const drawn = mount(ChartPicture, { target, props: { picture, plan } })
  flushSync()
  const svg = target.querySelector('svg')
  const text = svg ? new XMLSerializer().serializeToString(svg) : ''
  void unmount(drawn)
  // Svelte marks the ends of blocks by comments. Words of a report can't look like one: their '<' is escaped.
  return text.replaceAll(/<!--.*?-->/gsu, '')
}

// Which section is under the reader's eyes. Browser only.
import { sections, type Section } from '../../query/parameters.ts'
import { watchIntersection } from '../drawing/platform.ts'
import { PART_RESTORED } from './prerendered.ts'

/**
 * The attachment of the element that holds the sections.
 * @param seen called with the uppermost section in view, whenever another one is
 */
export const watchSections =
  (seen: (section: Section) => void) =>
  (root: HTMLElement): (() => void) => {
    const visible = new Set<string>()
    const observer = watchIntersection(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) visible.add(target.id)
          else visible.delete(target.id)
        const section = sections.find((one) => visible.has(one))
        if (section) seen(section)
      },
      // Below the toolbar, however high it is.
      { rootMargin: `-${(document.querySelector<HTMLElement>('.toolbar')?.offsetHeight ?? 0) + 40}px 0px -50% 0px` },
    )
    const observe = (): void => {
      for (const section of root.querySelectorAll('[data-section]')) observer?.observe(section)
    }
    observe()
    root.addEventListener(PART_RESTORED, observe)
    return () => {
      root.removeEventListener(PART_RESTORED, observe)
      observer?.disconnect()
    }
  }

// Finds the section that the reader is looking at. Browser only.
import { sections, type Section } from '../../query/parameters.ts'
import { watchIntersection } from '../drawing/platform.ts'
import { PART_DRAWN } from './prerendered.ts'

/**
 * Attachment of the element that contains the sections.
 * @param seen called with the uppermost visible section whenever the visible sections change
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
      // The upper half of the window, below the toolbar.
      { rootMargin: `-${(document.querySelector<HTMLElement>('.toolbar')?.offsetHeight ?? 0) + 40}px 0px -50% 0px` },
    )
    const observe = (): void => {
      for (const section of root.querySelectorAll('[data-section]')) observer?.observe(section)
    }
    observe()
    root.addEventListener(PART_DRAWN, observe)
    return () => {
      root.removeEventListener(PART_DRAWN, observe)
      observer?.disconnect()
    }
  }

// Makes getComputedStyle fast: jsdom matches its whole style sheet against an element and all its ancestors. Testing
// Library's role queries call getComputedStyle for every element, a quarter of the component tests' time, to find out
// whether the element is shown. No style sheet decides that here, because components are tested without theirs.

const NOT_SHOWN = new Set(['HEAD', 'LINK', 'META', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])
const INLINE = new Set(
  'A ABBR B BDI BUTTON CITE CODE EM I IMG INPUT KBD LABEL MARK Q S SELECT SMALL SPAN STRONG SUB SUP TEXTAREA TIME U'.split(
    ' ',
  ),
)

const displayOf = (element: HTMLElement): string => {
  if (element.hidden || NOT_SHOWN.has(element.tagName)) return 'none'
  return element.style.display || (INLINE.has(element.tagName) ? 'inline' : 'block')
}

/** The value of an inherited property: an element's own, or that of the nearest element above that has one. */
const inherited = (element: HTMLElement, property: 'visibility' | 'pointerEvents', initial: string): string => {
  for (let one: HTMLElement | null = element; one; one = one.parentElement)
    if (one.style[property]) return one.style[property]
  return initial
}

/** The properties whose values can be computed without style sheets. */
const known: Readonly<Record<string, (element: HTMLElement) => string>> = {
  display: displayOf,
  visibility: (element) => inherited(element, 'visibility', 'visible'),
  pointerEvents: (element) => inherited(element, 'pointerEvents', 'auto'),
}

/** Makes a window's `getComputedStyle` compute the properties of `known` directly; jsdom computes the others. */
export function computeStylesLate(window: Window & typeof globalThis): void {
  const compute = window.getComputedStyle.bind(window)
  window.getComputedStyle = (element, pseudo) => {
    let computed: CSSStyleDeclaration | undefined
    const style = (): CSSStyleDeclaration => (computed ??= compute(element, pseudo))
    const atOnce = (property: string): string | undefined =>
      !pseudo && element instanceof window.HTMLElement ? known[property]?.(element) : undefined
    return new Proxy({} as CSSStyleDeclaration, {
      get(_, name) {
        if (name === 'getPropertyValue')
          return (property: string): string => atOnce(property) ?? style().getPropertyValue(property)
        const value: unknown = atOnce(String(name)) ?? Reflect.get(style(), name)
        return typeof value === 'function' ? (value.bind(style()) as unknown) : value
      },
    })
  }
}

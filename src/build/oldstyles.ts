// Makes style sheets work in old engines, so that components can use newer features freely. Adds fallbacks for engines
// without container queries (before Chrome 105, Safari 16, Firefox 110) and `color-mix` (before Chrome 111, Safari
// 16.2, Firefox 113). Replaces `light-dark` (new in Chrome 123, Safari 17.5, Firefox 120) for all engines.
import { AtRule, Rule, type Declaration, type Plugin } from 'postcss'

/**
 * Width of both page margins in a narrow window, px: twice the `--margin` of App.svelte in a window of 400 to 839 px.
 */
const MARGINS = 32

const BOUND = /\b(?<bound>min|max)-width:\s*(?<px>\d+)px/gu

/**
 * Converts a container query to a media query for the window, which is wider by the margins: 'timeline (max-width:
 * 719px)' → 'screen and (max-width: 751px)'. Null if the query has no width in px.
 */
export function windowQuery(params: string): string | null {
  const bounds = [...params.matchAll(BOUND)].map(
    ({ groups }) => `(${groups?.['bound'] ?? ''}-width: ${Number(groups?.['px']) + MARGINS}px)`,
  )
  return bounds.length === 0 ? null : ['screen', ...bounds].join(' and ')
}

/**
 * A mix is replaced by its first colour if that has at least this share, in per cent; otherwise by the second, also
 * where the share is no number ('var(--bar-tint)'). The style sheets mix tints of 14 % at most and lines of 45 % at
 * least.
 */
const LEAST_FIRST_SHARE = 40

const MIX =
  /color-mix\(in srgb,\s*(?<first>var\([^()]*(?:\([^()]*\))?[^()]*\))\s+(?<share>.+?),\s*(?<second>var\([^()]*\)|[a-z]+)\)/gu

/**
 * Replaces each mix of two colours in a value by one of them: 'color-mix(in srgb, var(--a) 5%, var(--b))' → 'var(--b)'.
 * A mix of another form stays: in another space, of a first colour without `var()`, of a second that is no `var()` or
 * name.
 */
export const withoutMix = (value: string): string =>
  value.replace(MIX, (...match) => {
    const { first = '', share = '', second = '' } = match.at(-1) as unknown as Record<string, string>
    return /^\d/u.test(share) && parseFloat(share) >= LEAST_FIRST_SHARE ? first : second
  })

/**
 * Adds the rules of a container query once more, as a media query on the window's width for engines without container
 * queries. Throws if the query has no width in px.
 */
function addWindowQuery(container: AtRule): void {
  const query = windowQuery(container.params)
  if (query === null) throw container.error(`expected min-width or max-width in px, found '${container.params}'`)
  const media = new AtRule({ name: 'media', params: query, nodes: container.clone().nodes ?? [] })
  container.parent?.insertAfter(
    container,
    new AtRule({ name: 'supports', params: 'not (container-type: inline-size)', nodes: [media] }),
  )
}

/**
 * Replaces a mix by a plain colour and moves the mix into `@supports`. A plain colour before the mix wouldn't work:
 * engines accept any value with `var()` when parsing, and discard the property when they compute it.
 */
function addPlainColour(mixed: Declaration): void {
  const plain = withoutMix(mixed.value)
  if (plain.includes('color-mix')) throw mixed.error(`expected color-mix(in srgb, var(--…) N%, colour)`)
  const rule = mixed.parent
  if (rule?.type !== 'rule') return
  const inside = rule.clone()
  inside.removeAll()
  inside.append(mixed.clone())
  rule.parent?.insertAfter(
    rule,
    new AtRule({ name: 'supports', params: '(color: color-mix(in srgb, red, red))', nodes: [inside] }),
  )
  mixed.value = plain
}

const LIGHT_DARK = 'light-dark('

/**
 * Splits `light-dark(LIGHT, DARK)` into its two values; null for any other value. Unlike CSS, the project's style
 * sheets also use it for values that aren't colours, such as '9%' and shadows.
 */
export function lightAndDark(value: string): [light: string, dark: string] | null {
  if (!value.startsWith(LIGHT_DARK) || !value.endsWith(')')) return null
  const inside = value.slice(LIGHT_DARK.length, -1)
  let depth = 0
  for (let at = 0; at < inside.length; at += 1) {
    const letter = inside.charAt(at)
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) return [inside.slice(0, at).trim(), inside.slice(at + 1).trim()]
  }
  return null
}

/**
 * Leaves a `:root` rule that uses `light-dark()` its light values, and adds two rules after it: the dark values for a
 * dark system, and those for a reader who chose the dark theme (`data-theme` on the root element). Paper is always
 * light.
 */
function partThemes(rule: Rule): void {
  const dark = new Rule({ selector: ":root:not([data-theme='light'])" })
  rule.walkDecls((declaration) => {
    const values = lightAndDark(declaration.value)
    const isScheme = declaration.prop === 'color-scheme'
    if (!values && !isScheme) return
    const [light, ofDark] = values ?? ['light', 'dark']
    declaration.value = light
    dark.append(declaration.clone({ value: ofDark }))
  })
  const chosen = dark.clone({ selector: ":root[data-theme='dark']" })
  const bySystem = 'screen and (prefers-color-scheme: dark)'
  rule.parent?.insertAfter(rule, [
    new AtRule({ name: 'media', params: bySystem, nodes: [dark] }),
    new AtRule({ name: 'media', params: 'screen', nodes: [chosen] }),
  ])
}

/** The PostCSS plugin that adds the fallbacks and replaces `light-dark()`. Throws at a form that it doesn't know. */
export function oldStyles(): Plugin {
  return {
    postcssPlugin: 'bien-nien:old-styles',
    OnceExit(root) {
      // Mixes first, so that the copies of container queries have plain colours too.
      const mixed: Declaration[] = []
      root.walkDecls((declaration) => {
        if (declaration.value.includes('color-mix(')) mixed.push(declaration)
      })
      for (const declaration of mixed) addPlainColour(declaration)
      const containers: AtRule[] = []
      root.walkAtRules('container', (container) => {
        containers.push(container)
      })
      for (const container of containers) addWindowQuery(container)
      root.walkRules(':root', (rule) => {
        if (rule.toString().includes(LIGHT_DARK)) partThemes(rule)
      })
      root.walkDecls((declaration) => {
        if (declaration.value.includes(LIGHT_DARK))
          throw declaration.error('light-dark() stands in rules of :root alone')
      })
    },
  }
}

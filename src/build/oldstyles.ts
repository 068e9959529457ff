// What style sheets say to engines that don't know container queries (before Chrome 105, Safari 16, Firefox 110),
// `color-mix` (before Chrome 111, Safari 16.2, Firefox 113) or `light-dark` (before Chrome 123, Safari 17.5, Firefox 120).
// Written by the build, so that components needn't think of it.
import { AtRule, Rule, type Declaration, type Plugin } from 'postcss'

/** What the page's margins take of a narrow window, px. */
const MARGINS = 32

const BOUND = /\b(?<bound>min|max)-width:\s*(?<px>\d+)px/gu

/** `timeline (max-width: 719px)` → the window's width at which the container is so wide; null: no width in px is asked for. */
export function windowQuery(params: string): string | null {
  const bounds = [...params.matchAll(BOUND)].map(
    ({ groups }) => `(${groups?.['bound'] ?? ''}-width: ${Number(groups?.['px']) + MARGINS}px)`,
  )
  return bounds.length === 0 ? null : ['screen', ...bounds].join(' and ')
}

/** From this share on, per cent, a colour stands for the whole mix. */
const MOST_OF_A_MIX = 40

const MIX =
  /color-mix\(in srgb,\s*(?<first>var\([^()]*(?:\([^()]*\))?[^()]*\))\s+(?<share>.+?),\s*(?<second>var\([^()]*\)|[a-z]+)\)/gu

/** A value with each mix of two colours replaced by the one of which there is more: 'color-mix(in srgb, A 5%, B)' → 'B'. */
export const withoutMix = (value: string): string =>
  value.replace(MIX, (...match) => {
    const { first = '', share = '', second = '' } = match.at(-1) as unknown as Record<string, string>
    return /^\d/u.test(share) && parseFloat(share) >= MOST_OF_A_MIX ? first : second
  })

/** The same rules for engines without container queries, by the window's width. */
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
 * A plain colour where there is no mixing. It can't just stand before the mix: an engine takes any value with `var()` for
 * good when it reads it, and drops the whole property when it finds out.
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
 * Splits `light-dark(LIGHT, DARK)` into its two values; null for any other value. Our values need not be colours: CSS's own
 * `light-dark()` accepts only colours, ours also '9%' and shadows.
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
 * Replaces a `:root` rule that uses `light-dark()` by three rules: the light values, the dark values for a dark system, and
 * the dark values for a reader who chose the dark theme (`data-theme` on the root element). Paper is always light.
 */
function partThemes(root: Rule): void {
  const dark = new Rule({ selector: ":root:not([data-theme='light'])" })
  root.walkDecls((declaration) => {
    const values = lightAndDark(declaration.value)
    const isScheme = declaration.prop === 'color-scheme'
    if (!values && !isScheme) return
    const [light, other] = values ?? ['light', 'dark']
    declaration.value = light
    dark.append(declaration.clone({ value: other }))
  })
  const chosen = dark.clone({ selector: ":root[data-theme='dark']" })
  const bySystem = 'screen and (prefers-color-scheme: dark)'
  root.parent?.insertAfter(root, new AtRule({ name: 'media', params: 'screen', nodes: [chosen] }))
  root.parent?.insertAfter(root, new AtRule({ name: 'media', params: bySystem, nodes: [dark] }))
}

/** The PostCSS plugin. */
export function oldStyles(): Plugin {
  return {
    postcssPlugin: 'bien-nien:old-styles',
    OnceExit(root) {
      // Mixes first: the copy of a container query needs them too.
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

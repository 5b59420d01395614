/** Sets the theme of the window and reads its colours for pictures that CSS does not paint. */

export const themeChoices = ['light', 'dark', 'system'] as const

export type ThemeChoice = (typeof themeChoices)[number]

/** Applies a choice to the page; `system` leaves the decision to `prefers-color-scheme`. */
export function applyTheme(choice: ThemeChoice): void {
  const root = document.documentElement
  if (choice === 'system') delete root.dataset.theme
  else root.dataset.theme = choice
}

/**
 * The colour a token has at this element, as `rgb(...)`.
 * A token holds `light-dark()`, which only a painted property resolves, so canvas and exported SVG ask here.
 */
export function resolveColor(token: `--${string}`, at: Element = document.body): string {
  const probe = document.createElement('span')
  probe.hidden = true
  probe.style.color = `var(${token})`
  at.append(probe)
  const color = getComputedStyle(probe).color
  probe.remove()
  return color
}

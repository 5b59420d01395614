/** Gives each group of the codebook its glyph; the colours of the same names are in tokens.css. */

import type { Glyph } from '../../ui/swatch.tsx'

export const groupGlyphs = {
  presentation: 'circle',
  alarm: 'triangle',
  'anxious-path': 'diamond',
  'avoidant-path': 'square',
  'disorganized-path': 'cross',
  template: 'bars',
  change: 'chevron',
  grief: 'drop',
} as const satisfies Readonly<Record<string, Glyph>>

export type GroupColor = keyof typeof groupGlyphs

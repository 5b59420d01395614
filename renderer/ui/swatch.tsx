/** The mark of a group: a colour and always a glyph, so that colour is never the only sign. */

import type { CSSProperties } from 'react'
import { cx } from './cx.ts'
import './swatch.css'

export const glyphs = [
  'circle',
  'triangle',
  'diamond',
  'square',
  'cross',
  'bars',
  'chevron',
  'drop',
] as const

export type Glyph = (typeof glyphs)[number]

/** Outlines on a 12 by 12 field, of about equal visual weight; also used by pictures drawn elsewhere. */
export const glyphPaths: Readonly<Record<Glyph, string>> = {
  circle: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  triangle: 'M6 1.2 11.2 10.3H.8z',
  diamond: 'M6 .6 11.4 6 6 11.4.6 6z',
  square: 'M2 2h8v8H2z',
  cross: 'M4.4 1h3.2v3.4H11v3.2H7.6V11H4.4V7.6H1V4.4h3.4z',
  bars: 'M1.6 1.4h3.4v9.2H1.6z M7 1.4h3.4v9.2H7z',
  chevron: 'M6 1.2 11.4 6.6v4.2L6 5.4.6 10.8V6.6z',
  drop: 'M6 .6c2 2.7 4 4.8 4 7a4 4 0 0 1-8 0c0-2.2 2-4.3 4-7z',
}

export interface SwatchProps {
  /** The group's name in the tokens: `alarm` paints `--group-alarm-solid`. */
  readonly color: string
  readonly glyph: Glyph
  /** Only where no words beside it say the same. */
  readonly label?: string
  readonly className?: string
}

/** The three colours of a group as local properties, for anything drawn in them. */
export function groupColors(color: string): CSSProperties {
  return {
    ['--swatch-solid' as string]: `var(--group-${color}-solid)`,
    ['--swatch-wash' as string]: `var(--group-${color}-wash)`,
    ['--swatch-on-wash' as string]: `var(--group-${color}-on-wash)`,
  }
}

export function Swatch({ color, glyph, label, className }: SwatchProps) {
  return (
    <span className={cx('ui-swatch', className)} style={groupColors(color)}>
      <svg aria-hidden="true" viewBox="0 0 12 12">
        <path d={glyphPaths[glyph]} />
      </svg>
      {label ? <span className="visually-hidden">{label}</span> : null}
    </span>
  )
}

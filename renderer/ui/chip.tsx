/** A name set on its group's wash, with its glyph and, if it has one, its level. */

import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { cx } from './cx.ts'
import { type Level, LevelDots } from './level-dots.tsx'
import { type Glyph, groupColors, Swatch } from './swatch.tsx'
import './chip.css'

export interface ChipProps {
  readonly name: string
  readonly color: string
  readonly glyph: Glyph
  readonly level?: Level
  /** The level in words, since the dots alone do not say what they count. */
  readonly levelLabel?: string
  readonly onRemove?: () => void
  readonly className?: string
}

export function Chip(props: ChipProps) {
  const { name, color, glyph, level, levelLabel, onRemove, className } = props
  return (
    <span className={cx('ui-chip', className)} style={groupColors(color)}>
      <Swatch color={color} glyph={glyph} />
      <span className="ui-chip-name">{name}</span>
      {level === undefined ? null : (
        <LevelDots level={level} label={levelLabel ?? `level ${level}`} />
      )}
      {onRemove ? (
        <Button className="ui-chip-remove" aria-label={`Remove ${name}`} onPress={onRemove}>
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </span>
  )
}

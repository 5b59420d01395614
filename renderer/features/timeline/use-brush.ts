/** Marks a period on the drawing: by dragging along the axis, or by a key at both of its ends. */
import { type PointerEvent, useState } from 'react'
import type { PeriodRange } from '../../../db/domain/periods.ts'

export const rangeBetween = (one: number, other: number): PeriodRange => ({
  from: Math.max(0, Math.min(one, other)),
  to: Math.max(one, other),
})

type Brush = { readonly anchor: number; readonly at: number; readonly isByPointer: boolean }

export type Brushing = {
  /** The period as it is being marked; null while none is. */
  readonly range: PeriodRange | null
  readonly isByKeys: boolean
  /** Begins at a session, or ends there. */
  readonly toggleAt: (column: number) => void
  readonly moveTo: (column: number) => void
  readonly cancel: () => void
  readonly axisHandlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

export const useBrush = (
  columnAt: (clientX: number) => number | null,
  onBrush: (range: PeriodRange) => void,
): Brushing => {
  const [brush, setBrush] = useState<Brush | null>(null)
  const cancel = (): void => setBrush(null)
  const end = (at: number): void => {
    if (brush !== null) onBrush(rangeBetween(brush.anchor, at))
    cancel()
  }
  return {
    range: brush === null ? null : rangeBetween(brush.anchor, brush.at),
    isByKeys: brush?.isByPointer === false,
    toggleAt: (column) => {
      if (brush === null) setBrush({ anchor: column, at: column, isByPointer: false })
      else end(column)
    },
    moveTo: (column) => setBrush((now) => (now === null ? now : { ...now, at: column })),
    cancel,
    axisHandlers: {
      onPointerDown: (event) => {
        const column = columnAt(event.clientX)
        if (column === null || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setBrush({ anchor: column, at: column, isByPointer: true })
      },
      onPointerMove: (event) => {
        if (brush?.isByPointer !== true) return
        const column = columnAt(event.clientX)
        if (column !== null && column !== brush.at) setBrush({ ...brush, at: column })
      },
      onPointerUp: () => {
        if (brush?.isByPointer === true) end(brush.at)
      },
      onPointerCancel: cancel,
    },
  }
}

/** Drags the drawing about with the pointer, and tells a drag from a click. */
import { type PointerEvent, type RefObject, useRef } from 'react'

const CLICK_SLACK = 4

type Drag = {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
  hasMoved: boolean
}

export const useDragPan = (scroller: RefObject<HTMLElement | null>) => {
  const drag = useRef<Drag | null>(null)
  const wasDrag = useRef(false)
  const stop = (): void => {
    wasDrag.current = drag.current?.hasMoved ?? false
    drag.current = null
  }
  return {
    handlers: {
      onPointerDown: (event: PointerEvent): void => {
        const view = scroller.current
        wasDrag.current = false
        if (view === null || event.button !== 0 || event.pointerType === 'touch') return
        const { scrollLeft: left, scrollTop: top } = view
        drag.current = { x: event.clientX, y: event.clientY, left, top, hasMoved: false }
      },
      onPointerUp: stop,
      onPointerCancel: stop,
    },
    /** True while the drawing is being dragged. */
    move: (event: PointerEvent): boolean => {
      const [view, now] = [scroller.current, drag.current]
      if (view === null || now === null) return false
      const [dx, dy] = [event.clientX - now.x, event.clientY - now.y]
      if (!now.hasMoved && Math.hypot(dx, dy) < CLICK_SLACK) return false
      if (!now.hasMoved) event.currentTarget.setPointerCapture(event.pointerId)
      now.hasMoved = true
      view.scrollTo(now.left - dx, now.top - dy)
      return true
    },
    /** Whether the press that has just ended was a drag, so that its click means nothing. */
    hasMoved: (): boolean => wasDrag.current,
  }
}

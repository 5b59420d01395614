/** Zooming keeps one session where it is: the one under the pointer, else the one at the cursor or in the middle. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { nearestSession, type TimeScale } from '../../../db/picture/time-scale.ts'

/** One notch of a wheel, in the units of `deltaY`, zooms by about a fifth. */
const WHEEL_RATE = 0.002

type Anchor = { readonly session: number; readonly offset: number }

export const useZoomAnchor = (
  scroller: RefObject<HTMLElement | null>,
  {
    scale,
    unit,
    labelsWidth,
    focus,
    onZoom,
  }: {
    readonly scale: TimeScale
    readonly unit: number
    readonly labelsWidth: number
    /** Index of the session at the cursor. */
    readonly focus: number
    readonly onZoom: (factor: number) => void
  },
): void => {
  const anchor = useRef<Anchor | null>(null)
  const before = useRef(scale)
  const newest = useRef({ scale, focus, onZoom })
  useLayoutEffect(() => {
    newest.current = { scale, focus, onZoom }
  })

  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null) return
    const onWheel = (event: WheelEvent): void => {
      const { scale: now, onZoom: zoom } = newest.current
      if (event.ctrlKey) {
        event.preventDefault()
        const offset = event.clientX - view.getBoundingClientRect().left - labelsWidth
        const session = nearestSession(now, (view.scrollLeft + offset) / unit)
        if (session !== null) anchor.current = { session, offset }
        zoom(Math.exp(-event.deltaY * WHEEL_RATE))
      } else if (view.scrollHeight <= view.clientHeight && event.deltaX === 0) {
        // Nothing to scroll up or down: the wheel moves through the sessions.
        if (view.scrollWidth <= view.clientWidth) return
        event.preventDefault()
        view.scrollLeft += event.deltaY
      }
    }
    view.addEventListener('wheel', onWheel, { passive: false })
    return () => view.removeEventListener('wheel', onWheel)
  }, [scroller, unit, labelsWidth])

  useLayoutEffect(() => {
    const view = scroller.current
    const last = before.current
    before.current = scale
    if (view === null || last === scale) return
    const room = view.clientWidth - labelsWidth
    const offsetOf = (session: number): number =>
      (last.centers[session] ?? 0) * unit - view.scrollLeft
    const atFocus = offsetOf(newest.current.focus)
    const middle = nearestSession(last, (view.scrollLeft + room / 2) / unit) ?? 0
    const kept =
      anchor.current ??
      (newest.current.focus >= 0 && atFocus >= 0 && atFocus <= room
        ? { session: newest.current.focus, offset: atFocus }
        : { session: middle, offset: offsetOf(middle) })
    anchor.current = null
    view.scrollLeft = (scale.centers[kept.session] ?? 0) * unit - kept.offset
  }, [scroller, scale, unit, labelsWidth])
}

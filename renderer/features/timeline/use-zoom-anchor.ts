/** Zooming keeps one session where it is: the one under the pointer, else the one at the cursor or in the middle. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { clampStep, nearestSession, type TimeScale } from '../../../db/picture/time-scale.ts'

/** One notch of a wheel, in the units of `deltaY`, zooms by about a fifth. */
const WHEEL_RATE = 0.002

/** The wheel has come to rest. */
const REST_MS = 90
/** Stretched further than this, a picture of the drawing no longer stands for it. */
const MOST_STRETCH = 2.5

type Anchor = { readonly session: number; readonly offset: number }

/** What lies along the axis. */
const PARTS = '.timeline-field, .timeline-axis-place, .timeline-frozen:not(.timeline-frozen-labels)'

/** While the wheel turns, what is drawn is stretched as a picture: drawing it anew takes longer than a frame. */
const stretch = (view: HTMLElement, factor: number, origin: number): void => {
  for (const part of view.querySelectorAll<HTMLElement>(PARTS)) {
    part.style.willChange = 'transform'
    part.style.transformOrigin = `${origin}px 0`
    part.style.transform = `scaleX(${factor})`
  }
}

const release = (view: HTMLElement): void => {
  for (const part of view.querySelectorAll<HTMLElement>(PARTS))
    for (const name of ['will-change', 'transform-origin', 'transform'])
      part.style.removeProperty(name)
}

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
    let factor = 1
    let rest: ReturnType<typeof setTimeout> | undefined
    const draw = (): void => {
      const turned = factor
      factor = 1
      clearTimeout(rest)
      // Drawn and released in one frame.
      flushSync(() => newest.current.onZoom(turned))
      release(view)
    }
    const onWheel = (event: WheelEvent): void => {
      const { scale: now } = newest.current
      if (event.ctrlKey) {
        event.preventDefault()
        const offset = event.clientX - view.getBoundingClientRect().left - labelsWidth
        const origin = view.scrollLeft + offset
        const session = nearestSession(now, origin / unit)
        if (session !== null) anchor.current = { session, offset }
        factor = clampStep(now.step * factor * Math.exp(-event.deltaY * WHEEL_RATE)) / now.step
        stretch(view, factor, origin)
        clearTimeout(rest)
        if (factor > MOST_STRETCH || factor < 1 / MOST_STRETCH) draw()
        else rest = setTimeout(draw, REST_MS)
      } else if (view.scrollHeight <= view.clientHeight && event.deltaX === 0) {
        // Nothing to scroll up or down: the wheel moves through the sessions.
        if (view.scrollWidth <= view.clientWidth) return
        event.preventDefault()
        view.scrollLeft += event.deltaY
      }
    }
    view.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      clearTimeout(rest)
      view.removeEventListener('wheel', onWheel)
    }
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

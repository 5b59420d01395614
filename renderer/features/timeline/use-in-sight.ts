/** Which stretches are in sight, with half a screen to spare on either side, so that a pan seldom has to draw. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Stretch } from '../../../db/picture/drawing.ts'

/** Screens on either side; none in the midst of a zoom, when the next frame draws all of it anew. */
const SPARE = 0.5
const SETTLED_MS = 150

type Range = { readonly from: number; readonly to: number }

const rangeBetween = (stretches: readonly Stretch[], left: number, right: number): Range => {
  const from = stretches.findIndex((stretch) => stretch.right > left)
  const beyond = stretches.findIndex((stretch) => stretch.left >= right)
  return { from: Math.max(0, from), to: beyond < 0 ? stretches.length : beyond }
}

export const useInSight = (
  scroller: RefObject<HTMLElement | null>,
  {
    stretches,
    unit,
    labelsWidth,
    width,
  }: {
    readonly stretches: readonly Stretch[]
    readonly unit: number
    readonly labelsWidth: number
    /** Of the whole board, in CSS pixels: what the first drawing shows before anything can be measured. */
    readonly width: number
  },
): Range => {
  const [range, setRange] = useState<Range>(() =>
    rangeBetween(stretches, 0, (width - labelsWidth) / unit),
  )
  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null) return
    const look = (spare: number): void => {
      const room = view.clientWidth - labelsWidth
      const left = (view.scrollLeft - room * spare) / unit
      const right = (view.scrollLeft + room * (1 + spare)) / unit
      const { from, to } = rangeBetween(stretches, left, right)
      setRange((now) => (now.from === from && now.to === to ? now : { from, to }))
    }
    const lookAround = (): void => look(SPARE)
    look(0)
    const settled = setTimeout(lookAround, SETTLED_MS)
    const resize = new ResizeObserver(lookAround)
    resize.observe(view)
    view.addEventListener('scroll', lookAround, { passive: true })
    return () => {
      clearTimeout(settled)
      resize.disconnect()
      view.removeEventListener('scroll', lookAround)
    }
  }, [scroller, stretches, unit, labelsWidth])
  return range
}

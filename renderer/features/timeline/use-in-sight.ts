/** Which stretches are in sight, with half a screen to spare on either side, so that a pan seldom has to draw. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Stretch } from '../../../db/picture/drawing.ts'

/** Screens on either side. */
const SPARE = 0.5

type Range = { readonly from: number; readonly to: number }

export const useInSight = (
  scroller: RefObject<HTMLElement | null>,
  {
    stretches,
    unit,
    labelsWidth,
  }: {
    readonly stretches: readonly Stretch[]
    readonly unit: number
    readonly labelsWidth: number
  },
): Range => {
  const [range, setRange] = useState<Range>({ from: 0, to: 0 })
  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null) return
    const look = (): void => {
      const room = view.clientWidth - labelsWidth
      const left = (view.scrollLeft - room * SPARE) / unit
      const right = (view.scrollLeft + room * (1 + SPARE)) / unit
      const from = Math.max(
        0,
        stretches.findIndex((stretch) => stretch.right > left),
      )
      const beyond = stretches.findIndex((stretch) => stretch.left >= right)
      const to = beyond < 0 ? stretches.length : beyond
      setRange((now) => (now.from === from && now.to === to ? now : { from, to }))
    }
    look()
    const resize = new ResizeObserver(look)
    resize.observe(view)
    view.addEventListener('scroll', look, { passive: true })
    return () => {
      resize.disconnect()
      view.removeEventListener('scroll', look)
    }
  }, [scroller, stretches, unit, labelsWidth])
  return range
}

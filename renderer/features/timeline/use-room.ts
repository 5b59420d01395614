/** How large an element is, and how many CSS pixels a pixel of the drawing takes at the chosen text size. */
import { useLayoutEffect, useState } from 'react'

const BASE_TEXT = 16

export const useRoom = (
  element: HTMLElement | null,
): { readonly width: number; readonly height: number; readonly unit: number } => {
  const [room, setRoom] = useState({ width: 0, height: 0, unit: 1 })
  useLayoutEffect(() => {
    if (element === null) return
    const measure = (): void => {
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const { clientWidth: width, clientHeight: height } = element
      const unit = text / BASE_TEXT
      setRoom((now) =>
        now.width === width && now.height === height && now.unit === unit
          ? now
          : { width, height, unit },
      )
    }
    measure()
    const resize = new ResizeObserver(measure)
    resize.observe(element)
    return () => resize.disconnect()
  }, [element])
  return room
}

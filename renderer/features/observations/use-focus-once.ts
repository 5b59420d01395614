/** Puts the focus on something that was asked for, once it is there. */
import { useEffect, useRef } from 'react'

export const useFocusOnce = (wanted: string | null, find: () => HTMLElement | null): void => {
  const waiting = useRef(wanted)
  useEffect(() => {
    if (waiting.current === null) return
    const element = find()
    if (element === null) return
    waiting.current = null
    element.focus()
    element.scrollIntoView({ block: 'start' })
  })
}

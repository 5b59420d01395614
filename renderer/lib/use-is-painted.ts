/** Whether the screen has shown what is `drawn`: what may come later is asked for after it. */
import { useEffect, useState } from 'react'

export const useIsPainted = (drawn: boolean): boolean => {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    if (!drawn) return
    let afterFrame = 0
    const frame = requestAnimationFrame(() => {
      afterFrame = window.setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(afterFrame)
    }
  }, [drawn])
  return isPainted
}

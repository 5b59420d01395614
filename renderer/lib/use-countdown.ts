/** How long until an instant, counted down on screen. */
import { useEffect, useState } from 'react'

/** @returns milliseconds left, 0 once it has passed or when there is nothing to wait for */
export const useCountdown = (until: number | null): number => {
  const [now, setNow] = useState(Date.now)
  const left = until === null ? 0 : Math.max(0, until - now)
  const isCounting = until !== null && until > now
  useEffect(() => {
    if (until === null) return
    setNow(Date.now())
    if (!isCounting) return
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [until, isCounting])
  return left
}

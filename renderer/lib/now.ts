/** The clock to the minute, for what grows older while it is looked at. */
import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000
const thisMinute = (): number => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS

const everyMinute = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, MINUTE_MS / 4)
  return () => clearInterval(timer)
}

/** UTC milliseconds. */
export const useNow = (): number => useSyncExternalStore(everyMinute, thisMinute)

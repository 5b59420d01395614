/** The therapist's today, right also in a window that stayed open past midnight. */
import { useSyncExternalStore } from 'react'
import { localNow } from './format.ts'

const today = (): string => localNow(new Date()).date

const everyMinute = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, 60_000)
  return () => clearInterval(timer)
}

export const useToday = (): string => useSyncExternalStore(everyMinute, today)

/** Saves without waiting for a pause in typing where the window is left, hidden or about to lock. */
import { useEffect } from 'react'
import { useBeforeLock } from '../before-lock.tsx'

/** @param flush resolves when nothing is unsaved; the same function until what is saved is another */
export const useSaveAtOnce = (flush: () => Promise<void>): void => {
  useBeforeLock(flush)
  useEffect(() => {
    const save = (): void => {
      // Whoever shows the save mark says it when this fails, and the queue goes on trying.
      flush().catch(() => undefined)
    }
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') save()
    }
    window.addEventListener('blur', save)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('blur', save)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [flush])
}

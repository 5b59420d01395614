/** What must be saved before the vault closes: whoever holds unsaved work says so here. */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'

type Flush = () => Promise<void>
type AddFlush = (flush: Flush) => () => void

type BeforeLock = { readonly add: AddFlush; readonly saveAll: Flush }

const BeforeLockContext = createContext<BeforeLock | null>(null)

/** Runs every flush to its end. @throws the first failure, after all have ended. */
export const flushAll = async (flushes: Iterable<Flush>): Promise<void> => {
  const outcomes = await Promise.allSettled([...flushes].map(async (flush) => flush()))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** Main asks for the flush before every lock, whatever caused it, and asks the therapist when it fails. */
export const BeforeLockProvider = ({ children }: { readonly children: ReactNode }) => {
  const [beforeLock] = useState<BeforeLock>(() => {
    const flushes = new Set<Flush>()
    return {
      add: (flush) => {
        flushes.add(flush)
        return () => flushes.delete(flush)
      },
      saveAll: () => flushAll(flushes),
    }
  })
  useEffect(() => window.shell.onBeforeLock(beforeLock.saveAll), [beforeLock])
  return <BeforeLockContext value={beforeLock}>{children}</BeforeLockContext>
}

const useBeforeLockContext = (): BeforeLock => {
  const context = useContext(BeforeLockContext)
  if (context === null) throw new Error('saving before a lock needs BeforeLockProvider')
  return context
}

/** Saves whatever is unsaved anywhere. @throws the first failure, after all have ended. */
export const useSaveAll = (): Flush => useBeforeLockContext().saveAll

/** `flush` runs before every lock; it should save what is unsaved and reject when it cannot. */
export const useBeforeLock = (flush: Flush): void => {
  const { add } = useBeforeLockContext()
  const newest = useRef(flush)
  useEffect(() => {
    newest.current = flush
  })
  useEffect(() => add(() => newest.current()), [add])
}

/** What must be saved before the vault closes: whoever holds unsaved work says so here. */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'

type Flush = () => Promise<void>
type AddFlush = (flush: Flush) => () => void

const BeforeLockContext = createContext<AddFlush | null>(null)

/** Runs every flush to its end. @throws the first failure, after all have ended. */
export const flushAll = async (flushes: Iterable<Flush>): Promise<void> => {
  const outcomes = await Promise.allSettled([...flushes].map(async (flush) => flush()))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** Main asks for the flush before every lock, whatever caused it, and asks the therapist when it fails. */
export const BeforeLockProvider = ({ children }: { readonly children: ReactNode }) => {
  const [flushes] = useState(() => new Set<Flush>())
  const [add] = useState<AddFlush>(() => (flush: Flush) => {
    flushes.add(flush)
    return () => flushes.delete(flush)
  })
  useEffect(() => window.shell.onBeforeLock(() => flushAll(flushes)), [flushes])
  return <BeforeLockContext value={add}>{children}</BeforeLockContext>
}

/** `flush` runs before every lock; it should save what is unsaved and reject when it cannot. */
export const useBeforeLock = (flush: Flush): void => {
  const add = useContext(BeforeLockContext)
  if (add === null) throw new Error('useBeforeLock needs BeforeLockProvider')
  const newest = useRef(flush)
  useEffect(() => {
    newest.current = flush
  })
  useEffect(() => add(() => newest.current()), [add])
}

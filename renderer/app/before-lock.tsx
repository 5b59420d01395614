/** What must be saved before the vault closes: whoever holds unsaved work says so here. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

type Flush = () => Promise<void>

type Locking = {
  readonly add: (flush: Flush) => () => void
  readonly lock: () => void
  /** `unsaved`: something could not be saved, and the therapist decides whether to lock all the same. */
  readonly state: 'open' | 'saving' | 'unsaved'
  readonly lockAnyway: () => void
  readonly stayOpen: () => void
}

const LockingContext = createContext<Locking | null>(null)

/** Runs every flush to its end. @throws the first failure, after all have ended. */
export const flushAll = async (flushes: Iterable<Flush>): Promise<void> => {
  const outcomes = await Promise.allSettled([...flushes].map((flush) => flush()))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

export const LockingProvider = ({ children }: { readonly children: ReactNode }) => {
  const [flushes] = useState(() => new Set<Flush>())
  const [state, setState] = useState<Locking['state']>('open')
  // Idle, sleep and the menu lock through main, which waits for this before it ends the vault.
  useEffect(() => window.shell.onBeforeLock(() => flushAll(flushes)), [flushes])
  const locking = useMemo<Locking>(
    () => ({
      add: (flush) => {
        flushes.add(flush)
        return () => flushes.delete(flush)
      },
      lock: () => {
        setState('saving')
        flushAll(flushes).then(
          () => window.shell.lock(),
          () => setState('unsaved'),
        )
      },
      state,
      lockAnyway: () => {
        setState('saving')
        window.shell.lock()
      },
      stayOpen: () => setState('open'),
    }),
    [flushes, state],
  )
  return <LockingContext value={locking}>{children}</LockingContext>
}

export const useLocking = (): Locking => {
  const locking = useContext(LockingContext)
  if (locking === null) throw new Error('Locking needs LockingProvider')
  return locking
}

/** `flush` runs before every lock; it should save what is unsaved and reject when it cannot. */
export const useBeforeLock = (flush: Flush): void => {
  const { add } = useLocking()
  const newest = useRef(flush)
  useEffect(() => {
    newest.current = flush
  })
  useEffect(() => add(() => newest.current()), [add])
}

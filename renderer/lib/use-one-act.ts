/** One act at a time: whether it is under way, and in which words it was refused. */
import { useState } from 'react'
import { errorWords } from './failure-words.ts'

export type OneAct = {
  readonly isActing: boolean
  readonly error: string | null
  readonly forgetError: () => void
  /** Does nothing while another is under way. */
  readonly act: (work: () => Promise<void>) => void
}

/** Beside the query cache, in which a passphrase or a code must not stay. */
export const useOneAct = (): OneAct => {
  const [isActing, setActing] = useState(false)
  const [error, setError] = useState<string | null>(null)
  return {
    isActing,
    error,
    forgetError: () => setError(null),
    act: (work) => {
      if (isActing) return
      setActing(true)
      setError(null)
      void work()
        .catch((failure: unknown) => setError(errorWords(failure)))
        .finally(() => setActing(false))
    },
  }
}

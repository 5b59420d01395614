/** Asks the vault how strong a passphrase is, once typing rests; the answer is never kept. */
import { useEffect, useState } from 'react'
import type { PassphraseStrength } from '../../../db/contract/views.ts'
import { useDebounced } from '../../lib/use-debounced.ts'

type Assessed = { readonly passphrase: string; readonly strength: PassphraseStrength }

const REST_MS = 150

/** Null while nothing is typed or the newest text has not been assessed yet. */
export const usePassphraseStrength = (passphrase: string): PassphraseStrength | null => {
  const rested = useDebounced(passphrase, REST_MS)
  const [assessed, setAssessed] = useState<Assessed | null>(null)
  useEffect(() => {
    let isCurrent = true
    const assess = async (): Promise<void> => {
      if (rested === '') return setAssessed(null)
      // Not through the query cache: a passphrase must not stay there as a key.
      const result = await window.vault.call('vault.assessPassphrase', { passphrase: rested })
      if (isCurrent && result.ok) setAssessed({ passphrase: rested, strength: result.value })
    }
    void assess()
    return () => {
      isCurrent = false
    }
  }, [rested])
  return assessed?.passphrase === passphrase ? assessed.strength : null
}

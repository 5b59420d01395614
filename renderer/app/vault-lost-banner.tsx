/** Said when the vault process ended by itself: the page still holds what was on it, the vault is locked. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { failureWords } from '../lib/failure-words.ts'
import { Button } from '../ui/button.tsx'

export const VaultLostBanner = () => {
  const queries = useQueryClient()
  const [isLost, setLost] = useState(false)
  useEffect(() => window.shell.onVaultLost(() => setLost(true)), [])
  if (!isLost) return null
  return (
    <div className="vault-lost" role="alert">
      <p>
        {failureWords({ code: 'vault-crashed' })} If you were writing, copy the last words before
        you go on.
      </p>
      <Button onPress={() => void queries.resetQueries({ queryKey: ['vault.status'] })}>
        Unlock again
      </Button>
    </div>
  )
}

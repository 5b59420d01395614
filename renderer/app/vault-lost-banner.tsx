/**
 * Said when the vault process ended by itself. The page still holds what was being written, so the vault is
 * opened again from here, and that is saved.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { UnlockForm } from '../features/unlock/unlock-form.tsx'
import { failureWords } from '../lib/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useSaveAll } from './before-lock.tsx'

export const VaultLostBanner = () => {
  const queries = useQueryClient()
  const saveAll = useSaveAll()
  const [isLost, setLost] = useState(false)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => window.shell.onVaultLost(() => setLost(true)), [])
  const goOn = async (): Promise<void> => {
    setLost(false)
    setAsking(false)
    // What could not be saved says so itself, where it stands.
    await saveAll().catch(() => undefined)
    await queries.invalidateQueries()
  }
  if (!isLost) return null
  return (
    <div className="vault-lost" role="alert">
      <p>
        {failureWords({ code: 'vault-crashed' })} What you wrote since is saved when you unlock.
      </p>
      <Button onPress={() => setAsking(true)}>Unlock again</Button>
      <Dialog title="Unlock again" size="small" isOpen={isAsking} onOpenChange={setAsking}>
        <UnlockForm onOpen={() => void goOn()} />
      </Dialog>
    </div>
  )
}

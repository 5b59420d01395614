/** Nothing about clients is drawn, or even asked for, before the vault is open. */
import { useQueryClient } from '@tanstack/react-query'
import { FirstRun } from '../features/first-run/first-run.tsx'
import { Unlock } from '../features/unlock/unlock.tsx'
import { markStale, useVaultQuery } from '../lib/vault-client.ts'
import { BeforeLockProvider } from './before-lock.tsx'
import { Frame } from './frame.tsx'
import { PrivacyProvider } from './privacy.tsx'
import { NavigationProvider } from './routes.tsx'
import { WaitForVault } from './wait-for-vault.tsx'

export const LockGate = () => {
  const queries = useQueryClient()
  const { data: status } = useVaultQuery('vault.status', {})
  const onOpen = (): void => {
    void markStale(queries, ['vault.status'])
  }
  if (status === undefined) return <WaitForVault />
  if (status.state === 'missing') return <FirstRun status={status} onOpen={onOpen} />
  if (status.state === 'locked') return <Unlock status={status} onOpen={onOpen} />
  return (
    <BeforeLockProvider>
      <PrivacyProvider>
        <NavigationProvider>
          <Frame />
        </NavigationProvider>
      </PrivacyProvider>
    </BeforeLockProvider>
  )
}

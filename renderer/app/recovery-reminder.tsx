/** Said until there is a recovery code: without one, a forgotten passphrase takes every note with it. */
import { useState } from 'react'
import { useVaultQuery } from '../lib/vault-client.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { useNavigation } from './routes.tsx'

export const RecoveryReminder = () => {
  const { route, go } = useNavigation()
  const { data: status } = useVaultQuery('vault.status', {})
  const [isPutOff, setPutOff] = useState(false)
  // In the settings the same is said where it can be done.
  const isNeeded = status?.hasRecoveryCode === false && route.screen !== 'settings'
  if (!isNeeded || isPutOff) return null
  return (
    <Banner
      tone="safety"
      title="There is no recovery code yet."
      action={<Button onPress={() => go({ screen: 'settings' })}>Make one</Button>}
      onDismiss={() => setPutOff(true)}
    >
      If you forget the passphrase, nobody can open your notes.
    </Banner>
  )
}

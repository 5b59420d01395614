/** An automatic backup that failed is told until one succeeds: nobody was there when it happened. */
import { useQuery } from '@tanstack/react-query'
import { useNavigation } from '../../app/routes.tsx'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { failedWords } from './backup-words.ts'

/** A daily backup is made while somebody reads on: its failure must not wait for the next unlocking. */
const LOOK_EVERY_MS = 60_000

export const BackupFailedBanner = () => {
  const { go } = useNavigation()
  const { data: failure } = useQuery({
    queryKey: vaultKey('backups.failure', {}),
    queryFn: () => callVault('backups.failure', {}),
    refetchInterval: LOOK_EVERY_MS,
    throwOnError: false,
    select: (answer) => answer.failure,
  })
  if (!failure) return null
  // A drive that is plugged in once a week is told of in the settings, and no reason for a banner.
  if (failure.code === 'backup-folder-missing' && failure.isKeptInVaultFolder) return null
  return (
    <Banner
      tone="safety"
      title="The last backup failed."
      className="backup-banner"
      action={<Button onPress={() => go({ screen: 'settings' })}>Backups</Button>}
    >
      {failedWords(failure)} Your notes themselves are saved.
    </Banner>
  )
}

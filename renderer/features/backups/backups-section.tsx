/** Where backups go, how old the last one is, what is kept, and the way back into one. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BackupRow, BackupsState } from '../../../db/contract/backups.ts'
import { useSaveAll } from '../../app/before-lock.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { useToday } from '../../lib/today.ts'
import { markStale, useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { BackupDialog } from './backup-dialog.tsx'
import { BackupKeeping } from './backup-keeping.tsx'
import { BackupList } from './backup-list.tsx'
import { agoWords, failedWords } from './backup-words.ts'
import { useBackupVisit } from './use-backup-visit.ts'
import './backups.css'

const STALE_AFTER_BACKUP = ['backups.state', 'backups.list', 'backups.failure'] as const

const Newest = ({ newest }: Pick<BackupsState, 'newest'>) => {
  const today = useToday()
  return (
    <p>
      {newest === null ? (
        <strong>There is no backup yet.</strong>
      ) : (
        <>
          Last checked backup: <strong>{agoWords(newest.madeAt, today)}</strong>
          {newest.isInVaultFolder ? ', in the vault’s own folder.' : ', in the chosen folder.'}
        </>
      )}
    </p>
  )
}

const Place = ({ state }: { readonly state: BackupsState }) => {
  const useFolder = useVaultMutation('backups.useFolder', STALE_AFTER_BACKUP)
  const choose = async (): Promise<void> => {
    const chosen = await window.shell.chooseBackupFolder()
    if (chosen !== null) useFolder.mutate({ chosen: chosen.token })
  }
  return (
    <>
      <p className="backup-place">
        Backups go to <span className="backup-path">{state.folder}</span>
      </p>
      {state.isVaultFolder && (
        <Banner tone="info">
          This folder is on the same disk as the vault. It helps against a mistake or a damaged
          file, but is lost together with this computer. Choose a folder on another drive.
        </Banner>
      )}
      {!state.isThere && (
        <Banner tone="safety">
          This folder cannot be reached now. Until it is back, backups are made in the vault’s own
          folder.
        </Banner>
      )}
      {state.failure !== null && (state.isThere || !state.failure.isKeptInVaultFolder) && (
        <Banner tone="danger" title="The last backup failed.">
          {failedWords(state.failure)}
        </Banner>
      )}
      <div className="settings-actions">
        <Button onPress={() => void choose()}>Choose a folder…</Button>
        {!state.isVaultFolder && (
          <Button variant="quiet" onPress={() => useFolder.mutate({ chosen: null })}>
            Use the vault’s own folder
          </Button>
        )}
      </div>
      {useFolder.isError && (
        <p role="alert" className="form-error">
          {errorWords(useFolder.error)}
        </p>
      )}
    </>
  )
}

export const BackupsSection = () => {
  const queries = useQueryClient()
  const saveAll = useSaveAll()
  const { data: state } = useVaultQuery('backups.state', {})
  const { data: listed = [] } = useVaultQuery('backups.list', { chosen: null })
  // Others may lie in the same folder; they are found where a backup is to be restored.
  const rows = listed.filter(({ isOfThisVault }) => isOfThisVault !== false)
  const make = useVaultMutation('backups.make', STALE_AFTER_BACKUP)
  const newestAt = state?.newest?.madeAt
  // A backup of the clock's shows in the list as soon as it shows above it.
  useEffect(() => {
    if (newestAt !== undefined) void markStale(queries, ['backups.list'])
  }, [queries, newestAt])
  const [isOpen, setOpen] = useState(false)
  const [mayPick, setMayPick] = useState(false)
  const use = useBackupVisit(saveAll)

  const open = (row: BackupRow | null): void => {
    setMayPick(row === null)
    setOpen(true)
    if (row !== null) void use.open(row)
  }
  const close = (): void => {
    setOpen(false)
    const wasRestored = use.visit.step === 'restored'
    use.pick()
    // What this page shows is the former vault's.
    if (wasRestored) void window.shell.lock()
    else void markStale(queries, ['backups.list'])
  }

  if (state === undefined) return null
  return (
    <section className="settings-section backups">
      <h2>Backups</h2>
      <p>
        A backup is a whole copy of the vault, encrypted as the vault is, opened and checked before
        it counts. It opens with the passphrase that the vault had when it was made.
      </p>
      <Newest newest={state.newest} />
      <div className="settings-actions">
        <Button
          variant="primary"
          isPending={make.isPending}
          onPress={() => make.mutate({ chosen: null })}
        >
          {make.isPending ? 'Backing up and checking…' : 'Back up now'}
        </Button>
        <Button onPress={() => open(null)}>Restore a backup…</Button>
      </div>
      {make.isError && (
        <p role="alert" className="form-error">
          {errorWords(make.error)}
        </p>
      )}
      <Place state={state} />
      <BackupKeeping />
      {rows.length > 0 && (
        <>
          <h3>Backups of this vault</h3>
          <BackupList label="Backups of this vault" rows={rows} onOpen={open} />
        </>
      )}
      <p className="soft">
        Backups keep what they held. A client who is removed from the vault is still in the backups
        that were made before.
      </p>
      <BackupDialog use={use} isOpen={isOpen} mayPick={mayPick} hasVault onClose={close} />
    </section>
  )
}

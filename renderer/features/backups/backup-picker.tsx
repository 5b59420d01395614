/** Backups where they usually are, and in any folder that is chosen. */
import { useState } from 'react'
import type { BackupRow } from '../../../db/contract/backups.ts'
import type { ChosenPath } from '../../../db/contract/shell.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { BackupList } from './backup-list.tsx'

const nothingWords = (chosen: ChosenPath | null): string =>
  chosen === null
    ? 'There is no backup in the vault’s own folder. Choose the folder or the drive where backups are.'
    : `There is no backup in “${chosen.label}”. Choose the folder of a backup, or the one that holds several.`

export const BackupPicker = ({ onOpen }: { readonly onOpen: (row: BackupRow) => void }) => {
  const [chosen, setChosen] = useState<ChosenPath | null>(null)
  const { data: rows } = useVaultQuery('backups.list', { chosen: chosen?.token ?? null })
  const choose = async (): Promise<void> => setChosen((await window.shell.chooseBackup()) ?? chosen)
  return (
    <div className="backup-picker">
      {rows?.length === 0 && <p>{nothingWords(chosen)}</p>}
      {rows !== undefined && rows.length > 0 && (
        <>
          <p>{chosen === null ? 'In the vault’s own folder:' : `In “${chosen.label}”:`}</p>
          <BackupList label="Backups" rows={rows} onOpen={onOpen} />
        </>
      )}
      <Button onPress={() => void choose()}>Choose another folder…</Button>
    </div>
  )
}

/** When backups are made by themselves, and how many of those are kept. */
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'

const NEWEST: readonly number[] = [5, 10, 20, 50]
const DAYS: readonly number[] = [7, 14, 30, 90, 365]

/** The one of now is among them even when the command line has set an odd one. */
const offered = (usual: readonly number[], current: number): readonly number[] =>
  [...new Set([...usual, current])].toSorted((one, other) => one - other)

export const BackupKeeping = () => {
  const { data: settings } = useVaultQuery('settings.get', {})
  const update = useVaultMutation('settings.update', ['settings.get'])
  if (settings === undefined) return null
  return (
    <>
      <Switch
        isSelected={settings.isBackupOnLock}
        description="Only after something was written. Without this, one is still made once a day."
        onChange={(isBackupOnLock) => update.mutate({ isBackupOnLock })}
      >
        Back up when the vault locks and when the app quits
      </Switch>
      <div className="backup-keeping">
        <Select
          label="Keep the newest"
          selectedKey={settings.backupKeepNewest}
          onSelectionChange={(key) => update.mutate({ backupKeepNewest: Number(key) })}
        >
          {offered(NEWEST, settings.backupKeepNewest).map((one) => (
            <ListOption key={one} id={one} text={count(one, 'backup')} />
          ))}
        </Select>
        <Select
          label="And the last of each day for"
          selectedKey={settings.backupKeepDays}
          onSelectionChange={(key) => update.mutate({ backupKeepDays: Number(key) })}
        >
          {offered(DAYS, settings.backupKeepDays).map((one) => (
            <ListOption key={one} id={one} text={count(one, 'day')} />
          ))}
        </Select>
      </div>
      <p className="soft">
        The last of each month is kept for a year. Backups that you made by hand are never removed.
      </p>
      {update.isError && (
        <p role="alert" className="form-error">
          {errorWords(update.error)}
        </p>
      )}
    </>
  )
}
